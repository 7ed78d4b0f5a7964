import { get, type Page } from '../../shared/api';
import { state } from '../../shared/router';
import type { PolicyEvent } from './model';

/** What became of a statement at timeline-service. */
export interface Fate {
  readonly entry?: Entry;
  readonly contradictions: readonly Contradiction[];
}

export interface Candidate {
  readonly date: { readonly edtf: string };
  readonly probability: number;
  readonly sources: readonly string[];
  readonly supporting: readonly string[];
  readonly sourceCount: number;
  readonly supportingCount: number;
  /** Articles that count as the source of another one, whose publishers are not named therefore. */
  readonly copies: readonly { readonly articleId: string }[];
}

export interface Role {
  readonly status: string;
  readonly consensus: string | null;
  readonly candidates: readonly Candidate[];
}

export interface Entry {
  readonly id: string;
  readonly subject: { readonly id: string; readonly name: string };
  readonly type: string;
  readonly jurisdictions: readonly string[];
  readonly jurisdictionInferred: boolean;
  readonly disputed: boolean;
  readonly roles: readonly Role[];
  readonly policyEventCount: number;
  readonly policyEvents: readonly { readonly id: string }[];
}

export interface Contradiction {
  readonly id: string;
  readonly kind: string;
  readonly severity: string;
  readonly subject: { readonly id: string; readonly name: string };
  readonly sentences: Readonly<Record<string, string>>;
  readonly sides: readonly {
    readonly entryId: string;
    readonly status: string;
    readonly date: { readonly edtf: string };
    readonly policyEvents: readonly { readonly id: string }[];
  }[];
}

/** The entry that a statement is part of, and the contradictions that it is a side of. */
export async function fateOf(event: PolicyEvent, signal?: AbortSignal): Promise<Fate> {
  const asOf = state().asOf;
  const [entries, found] = await Promise.all([
    get<Page<Entry>>(
      '/timeline',
      { subject: event.subject.id, type: event.type, from: event.date.earliest ?? undefined, to: event.date.latest ?? undefined, limit: 100, asOf },
      signal,
    ),
    get<Page<Contradiction>>('/contradictions', { subject: event.subject.id, limit: 200, asOf }, signal),
  ]);
  const entry = entryOf(event, entries.items);
  return { entry, contradictions: found.items.filter((each) => isSideOf(each, event, entry)) };
}

/** Which of an article's statements are part of a disputed entry, by id. */
export async function disputedOf(events: readonly PolicyEvent[], signal?: AbortSignal): Promise<ReadonlySet<string>> {
  const subjects = [...new Set(events.map((each) => each.subject.id))];
  const found = await Promise.all(
    subjects.map((subject) => {
      const publisher = events.find((each) => each.subject.id === subject)?.publisher ?? undefined;
      return get<Page<Entry>>('/timeline', { subject, publisher, disputed: 'true', limit: 500, asOf: state().asOf }, signal);
    }),
  );
  const entries = found.flatMap((page) => page.items);
  return new Set(events.filter((event) => entryOf(event, entries)).map((event) => event.id));
}

/**
 * Which entry a statement is part of. Long entries list some of their statements only; the others are known by their date, and by their publisher or article
 * among the sources; of sources and copies not all are named either, so that in the end the place tells.
 */
function entryOf(event: PolicyEvent, entries: readonly Entry[]): Entry | undefined {
  const cut = entries.filter((each) => each.policyEventCount > each.policyEvents.length && candidatesOf(each, event).length > 0);
  return (
    entries.find((each) => each.policyEvents.some((listed) => listed.id === event.id)) ??
    cut.find((each) => isPlaceOf(each, event) && isNamedIn(each, event)) ??
    cut.find((each) => isNamedIn(each, event)) ??
    cut.find((each) => isPlaceOf(each, event))
  );
}

/** The dates of the entry that the statement tells, too. */
function candidatesOf(entry: Entry, { status, date }: PolicyEvent): readonly Candidate[] {
  return entry.roles.filter((role) => role.status === status).flatMap((role) => role.candidates.filter((each) => each.date.edtf === date.edtf));
}

function isNamedIn(entry: Entry, event: PolicyEvent): boolean {
  const source = event.publisher ?? event.articleId;
  return candidatesOf(entry, event).some(
    ({ sources, supporting, copies }) =>
      sources.includes(source) || supporting.includes(source) || copies.some((copy) => copy.articleId === event.articleId),
  );
}

function isPlaceOf({ jurisdictions, jurisdictionInferred }: Entry, event: PolicyEvent): boolean {
  return event.jurisdictions.length === 0
    ? jurisdictions.length === 0 || jurisdictionInferred
    : event.jurisdictions.some((each) => jurisdictions.includes(each));
}

function isSideOf(contradiction: Contradiction, event: PolicyEvent, entry: Entry | undefined): boolean {
  return contradiction.sides.some(
    (side) =>
      side.policyEvents.some((each) => each.id === event.id) ||
      (side.entryId === entry?.id && side.status === event.status && side.date.edtf === event.date.edtf),
  );
}
