/** A short notice at the foot of the page, also read out: something was copied, something new has come. */
export interface Notice {
  readonly text: string;
  readonly action?: { readonly label: string; readonly run: () => void };
}

export const notices = new EventTarget();

export function notify(notice: Notice): void {
  notices.dispatchEvent(new CustomEvent('notice', { detail: notice }));
}
