/** The colours and fonts of the page, for the canvas. */
export interface Palette {
  readonly paper: string;
  readonly ink: string;
  readonly muted: string;
  readonly line: string;
  readonly strong: string;
  readonly accent: string;
  readonly soft: string;
  readonly dispute: string;
  readonly sans: string;
}

export function palette(): Palette {
  const style = getComputedStyle(document.documentElement);
  const value = (name: string) => style.getPropertyValue(name).trim();
  return {
    paper: value('--raised'),
    ink: value('--ink'),
    muted: value('--muted'),
    line: value('--line'),
    strong: value('--strong-line'),
    accent: value('--accent'),
    soft: value('--accent-soft'),
    dispute: value('--dispute'),
    sans: value('--sans'),
  };
}
