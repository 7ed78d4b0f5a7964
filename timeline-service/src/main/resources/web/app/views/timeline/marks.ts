/** What is drawn of an entry: each candidate date of each of its roles. */
import { dayToTime } from '../../shared/dates';
import type { ApiDate, Entry } from '../../shared/entries';

export const DAY = 86_400_000;

export interface Mark {
  /** Null where the date is open on that side. */
  readonly from: number | null;
  /** After the last day; null where open. */
  readonly to: number | null;
  readonly status: string;
  readonly edtf: string;
  readonly probability: number | null;
  readonly sources: number;
  readonly superseded: boolean;
  /** Whether this is what is disputed: one of several dates, or a date that cannot stand beside those of other entries. */
  readonly disputed: boolean;
  /** Whether other dates are told for the same role. */
  readonly several: boolean;
}

/** What is drawn over what: the later ones cover the earlier ones. */
const ORDER = ['planned', 'rumoured', 'denied', 'announced', 'effective'];

export interface Drawn {
  readonly entry: Entry;
  readonly marks: readonly Mark[];
  /** The bounds of all that is known of it. */
  readonly from: number;
  readonly to: number;
  /** Whether a mark points to the left of its first bound. */
  readonly openBegin: boolean;
}

/** Whether a date has a place on the axis. */
function hasPlace(date: ApiDate): boolean {
  return date.earliest !== null || date.latest !== null;
}

/** The entries that have a place on the axis, and those that have none. */
export function place(entries: readonly Entry[]): { drawn: Drawn[]; apart: Entry[] } {
  const drawn: Drawn[] = [];
  const apart: Entry[] = [];
  for (const entry of entries) {
    const marks = marksOf(entry);
    if (marks.length === 0) {
      apart.push(entry);
    } else {
      const ends = marks.flatMap((mark) => [mark.from, mark.to]).filter((end): end is number => end !== null);
      drawn.push({ entry, marks, from: Math.min(...ends), to: Math.max(...ends), openBegin: marks.some((mark) => mark.from === null) });
    }
  }
  drawn.sort((one, other) => one.from - other.from || one.to - other.to);
  return { drawn, apart };
}

function marksOf(entry: Entry): Mark[] {
  const byDates = entry.roles.some((role) => role.candidates.length > 1);
  const marks = entry.roles.flatMap((role) => {
    const several = role.candidates.length > 1;
    return role.candidates
      .filter((candidate) => hasPlace(candidate.date))
      .map((candidate) => ({
        from: candidate.date.earliest === null ? null : dayToTime(candidate.date.earliest),
        to: candidate.date.latest === null ? null : dayToTime(candidate.date.latest) + DAY,
        status: role.status,
        edtf: candidate.date.edtf,
        probability: candidate.probability,
        sources: candidate.sourceCount + candidate.supportingCount,
        superseded: role.superseded,
        disputed: entry.disputed && (several || !byDates),
        several: entry.disputed && several,
      }));
  });
  return marks.sort(
    (one, other) =>
      ORDER.indexOf(one.status) - ORDER.indexOf(other.status) || (one.probability ?? 0) - (other.probability ?? 0),
  );
}
