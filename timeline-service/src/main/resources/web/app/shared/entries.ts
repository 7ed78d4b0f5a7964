/** What /timeline and /contradictions answer, as far as the dashboard shows it. */
export interface ApiDate {
  readonly edtf: string;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly precision: string;
}

export interface Subject {
  readonly id: string;
  readonly name: string;
}

export interface Statement {
  readonly id: string;
  readonly articleId: string;
  readonly publisher: string | null;
  readonly title: string | null;
  readonly url: string | null;
  readonly status: string;
  readonly date: string;
  readonly quote: string;
  readonly confidence: number;
}

export interface Candidate {
  readonly date: ApiDate;
  readonly probability: number | null;
  readonly reason: string | null;
  /** The reason in words, by language. */
  readonly why: Readonly<Record<string, string>> | null;
  /** Some of them in lists. */
  readonly sources: readonly string[];
  readonly supporting: readonly string[];
  readonly sourceCount: number;
  readonly supportingCount: number;
  readonly policyEventCount: number;
}

export interface Role {
  readonly status: string;
  readonly superseded: boolean;
  readonly consensus: string | null;
  readonly candidates: readonly Candidate[];
}

export interface Entry {
  readonly id: string;
  readonly subject: Subject;
  readonly type: string;
  readonly date: ApiDate;
  readonly jurisdictions: readonly string[];
  readonly jurisdictionInferred: boolean;
  readonly statuses: readonly string[];
  readonly disputed: boolean;
  readonly roles: readonly Role[];
  readonly policyEventCount: number;
  readonly policyEvents: readonly Statement[];
}

export interface Side {
  readonly entryId: string;
  readonly type: string;
  readonly status: string;
  readonly date: ApiDate;
  readonly policyEventCount: number;
  readonly policyEvents: readonly Statement[];
}

export interface Contradiction {
  readonly id: string;
  readonly kind: string;
  readonly severity: string;
  readonly subject: Subject;
  readonly type: string;
  readonly jurisdictions: readonly string[];
  readonly gapInDays: number;
  readonly sentences: Readonly<Record<string, string>>;
  readonly updatedAt: string;
  readonly sides: readonly Side[];
}

export interface Publisher {
  readonly name: string;
  readonly agreement: { readonly agreed: number; readonly judged: number; readonly reliability: number };
}

export interface Count {
  readonly value: string;
  readonly policyEventCount: number;
}

export interface Facets {
  readonly types: readonly Count[];
  readonly statuses: readonly Count[];
  readonly jurisdictions: readonly Count[];
  readonly publishers: readonly Count[];
}
