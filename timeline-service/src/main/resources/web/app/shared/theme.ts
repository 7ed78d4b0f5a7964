/** Light or dark: as the system has it until the reader chooses; the choice is kept in this browser. */
export type Theme = 'light' | 'dark';

const KEPT = 'linimasa.theme';
const dark = matchMedia('(prefers-color-scheme: dark)');
export const themeChanged = new EventTarget();

function chosen(): Theme | undefined {
  const kept = localStorage.getItem(KEPT);
  return kept === 'light' || kept === 'dark' ? kept : undefined;
}

export function theme(): Theme {
  return chosen() ?? (dark.matches ? 'dark' : 'light');
}

function apply(): void {
  document.documentElement.dataset.theme = theme();
  themeChanged.dispatchEvent(new Event('theme'));
}

export function chooseTheme(wanted: Theme): void {
  localStorage.setItem(KEPT, wanted);
  apply();
}

export function followTheme(): void {
  dark.addEventListener('change', apply);
  apply();
}
