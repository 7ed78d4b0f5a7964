/** What the services tell of a text. Offsets count code points. */

export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface EventDate {
  readonly edtf: string;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly precision: string;
  readonly basis: string;
  readonly text: string;
}

/** One article's statement, as on the topic policy-events. */
export interface PolicyEvent {
  readonly id: string;
  readonly articleId: string;
  readonly url: string | null;
  readonly publisher: string | null;
  readonly title: string | null;
  readonly publishedAt: string | null;
  readonly subject: { readonly id: string; readonly name: string };
  readonly type: string;
  readonly status: string;
  readonly date: EventDate;
  readonly jurisdictions: readonly string[];
  readonly actors: readonly string[];
  readonly attribution: string | null;
  readonly evidence: Span & { readonly quote: string };
  readonly confidence: number;
  readonly flags: readonly string[];
}

export interface DateExpression extends Span {
  readonly text: string;
  readonly edtf: string;
  readonly precision: string;
  readonly basis: string;
  readonly timex3: { readonly type: string; readonly value: string; readonly mod: string | null };
  readonly stated: readonly string[];
  readonly inferred: readonly string[];
  readonly anchor: string | null;
  readonly warnings: readonly string[];
}

export interface Words extends Span {
  readonly text: string;
}

export interface Reason {
  readonly basis: string;
  readonly words?: Words;
}

interface Rule {
  readonly file: string;
  readonly line: number;
}

export interface DateReason {
  readonly rule: Rule;
  readonly kind: string;
  readonly words: Words;
  readonly anchor?: { readonly day: string; readonly reason: Reason };
}

export interface EventReason {
  readonly id: string;
  readonly trigger: { readonly rule: Rule; readonly form: string; readonly words: Words };
  readonly date: number;
  readonly subject: Reason;
  readonly status: Reason;
  readonly jurisdictions: Reason;
  readonly confidence: {
    readonly value: number;
    readonly intercept: number;
    readonly parts: readonly { readonly feature: string; readonly logOdds: number }[];
  };
}

/** The answer of claims-service to an article, with the reasons. */
export interface Extraction {
  readonly language: string;
  readonly publishedAt: string | null;
  readonly publishedAtBasis: string;
  readonly dates: readonly DateExpression[];
  readonly policyEvents: readonly PolicyEvent[];
  readonly explanation?: { readonly dates: readonly DateReason[]; readonly policyEvents: readonly EventReason[] };
}

/** What an article is posted with. */
export interface ArticleForm {
  readonly text: string;
  readonly url?: string | null;
  readonly publisher?: string | null;
  readonly title?: string | null;
  readonly language?: string | null;
  readonly publishedAt?: string | null;
}

/** A statement with what is known of why it was read. */
export interface ReadStatement {
  readonly number: number;
  readonly event: PolicyEvent;
  readonly reason?: EventReason;
  readonly date?: ReadDate;
}

export interface ReadDate {
  readonly number: number;
  readonly expression: DateExpression;
  readonly reason?: DateReason;
}

/** A text with all that was read in it, in the order of the text. */
export interface Reading {
  readonly text: string;
  readonly statements: readonly ReadStatement[];
  readonly dates: readonly ReadDate[];
}

/** Brings statements together with the reasons that claims-service gives for the same ones now; without an extraction there are none. */
export function reading(text: string, events: readonly PolicyEvent[], extraction?: Extraction): Reading {
  const dates = (extraction?.dates ?? []).map((expression, at) => ({
    number: at + 1,
    expression,
    reason: extraction?.explanation?.dates[at],
  }));
  const reasons = new Map(
    (extraction?.policyEvents ?? []).map((event, at) => [sameness(event), extraction?.explanation?.policyEvents[at]]),
  );
  const inOrder = [...events].sort(
    (a, b) => a.evidence.start - b.evidence.start || a.evidence.end - b.evidence.end || a.date.edtf.localeCompare(b.date.edtf),
  );
  const statements = inOrder.map((event, at) => {
    const reason = reasons.get(sameness(event));
    return { number: at + 1, event, reason, date: reason && dates[reason.date] };
  });
  return { text, statements, dates };
}

/** Ids are provisional before an article is posted; these parts make the same statement. */
function sameness(event: PolicyEvent): string {
  return JSON.stringify([event.evidence.start, event.evidence.end, event.subject.id, event.type, event.status, event.date.edtf]);
}
