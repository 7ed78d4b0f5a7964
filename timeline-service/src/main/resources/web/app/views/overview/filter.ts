import type { Query } from '../../shared/api';
import { state } from '../../shared/router';

/** What of the address is a filter of statements. */
export const FACETS = ['type', 'status', 'jurisdiction', 'publisher'] as const;
export type Facet = (typeof FACETS)[number];

const FIELDS = ['q', 'subject', 'from', 'to', ...FACETS] as const;

export function filter(): Query {
  const { asOf } = state();
  return { ...Object.fromEntries(FIELDS.map((field) => [field, state()[field]])), asOf };
}

export function isSearching(): boolean {
  return FIELDS.some((field) => state()[field]);
}

export function noFilter(): Record<string, undefined> {
  return Object.fromEntries([...FIELDS, 'sort'].map((field) => [field, undefined]));
}
