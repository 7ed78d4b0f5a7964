import { html, svg, nothing } from 'lit';

/** A month, YYYY-MM, or a year, YYYY, and how many. */
export interface Count {
  readonly value: string;
  readonly policyEventCount: number;
}

/** Months as numbers without a gap from the first to the last, so that a column's place is its time. */
export function monthNumber(month: string): number {
  const [year, of] = month.split('-').map(Number);
  return year * 12 + (of ?? 1) - 1;
}

export function monthName(at: number): string {
  return `${String(Math.floor(at / 12)).padStart(4, '0')}-${String((at % 12) + 1).padStart(2, '0')}`;
}

/** A small drawing of counts by month between two months, for a glance; its words stand beside it. */
export function sparkline(counts: readonly Count[], first: number, last: number) {
  const span = Math.max(last - first + 1, 12);
  const most = Math.max(...counts.map((each) => each.policyEventCount), 1);
  return html`<svg class="sparkline" viewBox="0 0 120 24" preserveAspectRatio="none" aria-hidden="true">
    <line x1="0" x2="120" y1="23.5" y2="23.5" />
    ${counts.length === 0
      ? nothing
      : counts.map(({ value, policyEventCount }) => {
          const height = Math.max((policyEventCount / most) * 22, 3);
          const at = ((monthNumber(value) - first) / span) * 120;
          return svg`<rect x=${at} y=${23 - height} width=${Math.max(120 / span - 0.4, 2.4)} height=${height} />`;
        })}
  </svg>`;
}
