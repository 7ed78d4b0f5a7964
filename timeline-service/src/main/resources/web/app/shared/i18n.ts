/** What people read, by language: texts are data in messages/, a folder a language. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { texts } from '../messages';

export type Language = keyof typeof texts;
export const languages = Object.keys(texts) as Language[];

const KEPT = 'linimasa.language';
const changed = new EventTarget();
let current: Language = kept() ?? ofBrowser();

function known(language: string | null): Language | undefined {
  return languages.find((each) => each === language);
}

function kept(): Language | undefined {
  return known(localStorage.getItem(KEPT));
}

function ofBrowser(): Language {
  const wanted = navigator.languages.map((tag) => known(tag.split('-')[0]));
  return wanted.find((language) => language !== undefined) ?? 'en';
}

export function language(): Language {
  return current;
}

/** The reader's locale if it is of the chosen language, so that a British reader gets British dates. */
export function locale(): string {
  const fallback = current === 'en' ? 'en-GB' : current;
  return navigator.languages.find((tag) => tag.startsWith(`${current}-`)) ?? fallback;
}

export function chooseLanguage(wanted: Language): void {
  current = wanted;
  localStorage.setItem(KEPT, wanted);
  changed.dispatchEvent(new Event('language'));
}

export type Parts = Readonly<Record<string, string | number>>;

/** The text of a key, if the language has one. */
export function lookup(key: string): string | undefined {
  return (texts[current] as Readonly<Record<string, string>>)[key];
}

/** The text of a key with its {parts} filled in. With a part `n`, the text `key.one` is taken where the language has one for that number. */
export function t(key: string, parts: Parts = {}): string {
  const plural = typeof parts.n === 'number' ? new Intl.PluralRules(current).select(parts.n) : undefined;
  const text = (plural && lookup(`${key}.${plural}`)) ?? lookup(key) ?? key;
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const part = parts[name];
    return part === undefined ? whole : typeof part === 'number' ? number(part) : part;
  });
}

/** A code of the services in words, such as type.launch; the code itself if a later version has added it. */
export function code(kind: string, value: string): string {
  return lookup(`${kind}.${value}`) ?? value;
}

export function number(value: number): string {
  return new Intl.NumberFormat(locale()).format(value);
}

/** A share in hundredths; what is not quite nothing or all is not told as such. */
export function percent(share: number): string {
  if (share > 0 && share < 0.005) {
    return `<${percent(0.01)}`;
  }
  if (share < 1 && share > 0.995) {
    return `>${percent(0.99)}`;
  }
  return new Intl.NumberFormat(locale(), { style: 'percent' }).format(share);
}

const GROUPS: Readonly<Record<string, string>> = { EU: 'place.EU' };

/** A jurisdiction as people call it. */
export function place(jurisdiction: string): string {
  const key = GROUPS[jurisdiction];
  if (key) {
    return t(key);
  }
  try {
    return new Intl.DisplayNames([locale()], { type: 'region' }).of(jurisdiction) ?? jurisdiction;
  } catch {
    return jurisdiction;
  }
}

/** Renders its host again when the reader chooses another language. */
export class LanguageController implements ReactiveController {
  private readonly told = () => this.host.requestUpdate();

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    changed.addEventListener('language', this.told);
  }

  hostDisconnected(): void {
    changed.removeEventListener('language', this.told);
  }
}
