/**
 * The whole state of what is shown, in the query part of the address: `?view=timeline&subject=tiktok-shop&disputed=true`.
 * Views read it, and change it with links or navigate(); nothing else keeps state that a reader would want to send to somebody.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export type State = Readonly<Record<string, string>>;
export type Change = Readonly<Record<string, string | undefined>>;

const changed = new EventTarget();
let current: State = read();

function read(): State {
  return Object.fromEntries(new URLSearchParams(location.search));
}

export function state(): State {
  return current;
}

/** The address of another state, as it was known at the same instant unless told otherwise. What is empty or undefined is left out. */
export function href(wanted: Change): string {
  const given = Object.entries({ asOf: current.asOf, ...wanted }).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return given.length === 0 ? '/' : `/?${new URLSearchParams(given)}`;
}

/** The address of this state with some parts changed. */
export function hrefWith(change: Change): string {
  return href({ ...current, ...change });
}

/** Shows another state; `replace` for what should not be a step of the browser's history, such as typing or panning. */
export function go(address: string, replace = false): void {
  const before = current;
  history[replace ? 'replaceState' : 'pushState'](null, '', address);
  current = read();
  changed.dispatchEvent(new CustomEvent('state', { detail: { before, moved: !replace } }));
}

export function change(parts: Change, replace = false): void {
  go(hrefWith(parts), replace);
}

/** Calls back whenever the state is another one; `before` is what it was. */
export function onState(listener: (before: State, moved: boolean) => void): () => void {
  const told = (event: Event) => {
    const { before, moved } = (event as CustomEvent<{ before: State; moved: boolean }>).detail;
    listener(before, moved);
  };
  changed.addEventListener('state', told);
  return () => changed.removeEventListener('state', told);
}

/** Renders its host again whenever the state is another one. */
export class StateController implements ReactiveController {
  private stop: () => void = () => {};

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    this.stop = onState(() => this.host.requestUpdate());
  }

  hostDisconnected(): void {
    this.stop();
  }
}

/** Lets links within the page change the state without loading the page again. */
export function followLinks(): void {
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest?.('a');
    const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (!link || !plain || event.defaultPrevented || link.target || link.hasAttribute('download')) {
      return;
    }
    const to = new URL(link.href, location.href);
    if (to.origin === location.origin && to.pathname === '/' && !to.hash) {
      event.preventDefault();
      go(to.pathname + to.search);
    }
  });
  addEventListener('popstate', () => {
    const before = current;
    current = read();
    changed.dispatchEvent(new CustomEvent('state', { detail: { before, moved: true } }));
  });
}
