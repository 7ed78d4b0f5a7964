import type { ArticleForm } from '../reading/model';

/** An article that is not posted yet: the body that will be sent, or why there is none. */
export interface Draft {
  readonly name: string;
  readonly contentType: 'application/json' | 'text/html';
  readonly body: string;
  /** What a reader can look at before it is posted. */
  readonly preview?: ArticleForm;
  /** Key of the message that tells why it cannot be posted. */
  readonly fault?: string;
}

/** What the form knows of an article beside its text; it goes with files that cannot say it themselves. */
export type Metadata = Omit<ArticleForm, 'text'>;

const LARGEST_FILE = 64 * 1024 * 1024;

/** The articles in a file, by its extension: one in .txt, .html and .json, one a line in .ndjson. */
export async function draftsOf(file: File, metadata: Metadata): Promise<Draft[]> {
  if (file.size > LARGEST_FILE) {
    return [faulty(file.name, 'try.too-large')];
  }
  const text = await file.text();
  const shared = { publisher: metadata.publisher, language: metadata.language, publishedAt: metadata.publishedAt };
  switch (file.name.toLowerCase().split('.').pop()) {
    case 'txt':
      return [draftOf(file.name, { ...shared, text })];
    case 'html':
    case 'htm':
      return [{ name: file.name, contentType: 'text/html', body: text, preview: { ...shared, text: textOf(text) } }];
    case 'json':
      return [json(file.name, text)];
    case 'ndjson':
    case 'jsonl':
      return text.split('\n').flatMap((line, at) => (line.trim() === '' ? [] : [json(`${file.name}:${at + 1}`, line)]));
    default:
      return [faulty(file.name, 'try.unknown-file')];
  }
}

export function draftOf(name: string, article: ArticleForm): Draft {
  const told = Object.fromEntries(Object.entries(article).filter(([, value]) => value));
  return { name, contentType: 'application/json', body: JSON.stringify(told), preview: article };
}

function json(name: string, text: string): Draft {
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === 'object' && parsed !== null
      ? { name, contentType: 'application/json', body: text, preview: known(parsed as Record<string, unknown>) }
      : faulty(name, 'try.no-object');
  } catch {
    return faulty(name, 'try.no-json');
  }
}

function known(article: Record<string, unknown>): ArticleForm {
  const field = (name: string) => (typeof article[name] === 'string' ? (article[name] as string) : undefined);
  return {
    text: field('text') ?? '',
    url: field('url'),
    publisher: field('publisher'),
    title: field('title'),
    language: field('language'),
    publishedAt: field('publishedAt'),
  };
}

function faulty(name: string, fault: string): Draft {
  return { name, contentType: 'application/json', body: '', fault };
}

/** The words of a page. Nothing of it is run or loaded: the document that it is parsed into belongs to no window. */
function textOf(page: string): string {
  const parsed = new DOMParser().parseFromString(page, 'text/html');
  parsed.querySelectorAll('script, style, noscript, nav, header, footer').forEach((each) => each.remove());
  const main = parsed.querySelector('article') ?? parsed.querySelector('main') ?? parsed.body;
  main.querySelectorAll('p, h1, h2, h3, h4, li, br, div').forEach((each) => each.append('\n'));
  return (main.textContent ?? '').replace(/[ \t]+/g, ' ').replace(/\s*\n\s*/g, '\n\n').trim();
}
