import { hrefWith, state } from '../../shared/router';
import type { ReadDate, Reading, ReadStatement } from './model';

/** What of a reading is looked at closely; it stands in the address, as `statement` or `date`. */
export type Selection = { readonly statement: ReadStatement; readonly date?: undefined } | { readonly date: ReadDate; readonly statement?: undefined };

export function selected(reading: Reading): Selection | undefined {
  const statement = reading.statements.find((each) => each.event.id === state().statement);
  if (statement) {
    return { statement };
  }
  const date = reading.dates.find((each) => String(each.expression.start) === state().date);
  return date && { date };
}

export function toStatement(statement: ReadStatement): string {
  return hrefWith({ statement: statement.event.id, date: undefined });
}

export function toDate(date: ReadDate): string {
  return hrefWith({ date: String(date.expression.start), statement: undefined });
}

export function toNothing(): string {
  return hrefWith({ statement: undefined, date: undefined });
}
