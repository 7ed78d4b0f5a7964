import { html, nothing } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { repeat } from 'lit/directives/repeat.js';
import { code, t } from '../../shared/i18n';
import { go } from '../../shared/router';
import type { ReadDate, Reading, ReadStatement, Span, Words } from './model';
import { pieces, type Piece } from './pieces';
import { toDate, toStatement, type Selection } from './selection';

interface Mark extends Span {
  readonly statement?: ReadStatement;
  readonly date?: ReadDate;
  /** What the words tell of the selected statement. */
  readonly role?: 'trigger' | 'subject' | 'place' | 'status';
}

/** The text with its statements tinted and numbered and its date expressions underlined. All of them are links to themselves. */
export function readingText(reading: Reading, selection: Selection | undefined, disputed: ReadonlySet<string>, lang: string) {
  const parts = pieces(reading.text, marks(reading, selection)).flatMap((piece) => shown(piece, selection, disputed));
  return html`<div class="reading-text" lang=${lang}>${repeat(parts, (part) => part.key, (part) => part.content)}</div>`;
}

/** Keyed, so that what has the focus keeps it while the text around it is cut anew. */
interface Part {
  readonly key: string;
  readonly content: unknown;
}

function marks(reading: Reading, selection: Selection | undefined): Mark[] {
  return [
    ...reading.statements.map((statement) => ({ ...span(statement.event.evidence), statement })),
    ...reading.dates.map((date) => ({ ...span(date.expression), date })),
    ...roles(selection?.statement),
  ];
}

function roles(statement: ReadStatement | undefined): Mark[] {
  const reason = statement?.reason;
  const told: [Mark['role'], Words | undefined][] = [
    ['trigger', reason?.trigger.words],
    ['subject', reason?.subject.words],
    ['place', reason?.jurisdictions.words],
    ['status', reason?.status.words],
  ];
  return told.flatMap(([role, words]) => (words ? [{ ...span(words), role }] : []));
}

function span(of: Span): Span {
  return { start: of.start, end: of.end };
}

function shown(piece: Piece<Mark>, selection: Selection | undefined, disputed: ReadonlySet<string>): Part[] {
  const text = piece.text.replace(/\r/g, '');
  const statements = piece.marks.flatMap((mark) => mark.statement ?? []);
  const date = piece.marks.find((mark) => mark.date)?.date;
  const chosen = selection?.statement;
  const isChosen = chosen !== undefined && statements.includes(chosen);
  const classes = classMap({
    stated: statements.length > 0,
    chosen: isChosen,
    dating: isChosen && date !== undefined && date === chosen.date,
    ...Object.fromEntries(piece.marks.flatMap((mark) => (mark.role ? [[mark.role, true]] : []))),
  });
  const words = date
    ? dateLink(date, text, piece, classes, selection)
    : piece.marks.length > 0
      ? html`<span class=${classes} @click=${() => statements.length > 0 && go(toStatement(next(statements, chosen)))}>${text}</span>`
      : text;
  const endings = piece.ending.flatMap((mark) => mark.statement ?? []);
  return [
    { key: `piece ${piece.start}`, content: words },
    ...endings.map((each) => ({ key: `reference ${each.event.id}`, content: reference(each, chosen, disputed.has(each.event.id)) })),
  ];
}

/** A date expression that is cut in two by a statement's end stays one stop of the keyboard. */
function dateLink(date: ReadDate, text: string, piece: Piece<Mark>, classes: unknown, selection: Selection | undefined) {
  return html`<span class=${classes}><a class="expression" href=${toDate(date)} aria-current=${selection?.date === date ? 'true' : nothing}
    tabindex=${date.expression.start === piece.start ? 0 : -1}>${text}</a></span>`;
}

/** One click selects the first statement made by these words, the next click the next. */
function next(statements: readonly ReadStatement[], chosen: ReadStatement | undefined): ReadStatement {
  return statements[(chosen ? statements.indexOf(chosen) + 1 : 0) % statements.length];
}

function reference(statement: ReadStatement, chosen: ReadStatement | undefined, disputed: boolean) {
  const { event, number } = statement;
  const label = t('reading.statement-label', { number: String(number), subject: event.subject.name, type: code('type', event.type) });
  return html`<sup>\u2060<a class=${disputed ? 'reference disputed' : 'reference'} href=${toStatement(statement)}
    aria-current=${statement === chosen ? 'true' : nothing} aria-label=${disputed ? `${label}, ${t('reading.disputed')}` : label}
    >${number}</a></sup>`;
}
