/**
 * New statements as timeline-service learns of them, from one stream for the whole page. They come in batches, so that a thousand at a time are one
 * change of the page. The browser asks for what it missed (Last-Event-ID) when the connection breaks; when it gives up, this begins again there.
 */
import type { PolicyEvent } from '../views/reading/model';

export interface Arrivals {
  /** Statements that began to count, by id; what is told last about one holds. */
  readonly policyEvents: readonly PolicyEvent[];
  /** Ids of those that ceased to. */
  readonly withdrawn: readonly string[];
}

export type Connection = 'connecting' | 'live' | 'broken';

interface Listener {
  readonly arrived: (arrivals: Arrivals) => void;
  readonly connection?: (now: Connection) => void;
  /** Something may have been missed, and cannot be told any more. */
  readonly missed?: () => void;
}

const BATCH_MS = 1500;
const AGAIN_MS = 5000;
/** A page that nobody looks at gives its connection back after this: a browser has six for all its tabs. */
const HIDDEN_MS = 60_000;

const listeners = new Set<Listener>();
let source: EventSource | undefined;
let lastId = '';
let again = 0;
let gathering = 0;
let hiding = 0;
let stated = new Map<string, PolicyEvent>();
let withdrawn = new Set<string>();

/** Listens until the returned function is called. */
export function onArrivals(listener: Listener): () => void {
  listeners.add(listener);
  if (listeners.size === 1) {
    document.addEventListener('visibilitychange', visibility);
    open();
  }
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) {
      close();
    }
  };
}

function open(): void {
  tell('connecting');
  source = new EventSource(lastId ? `/policy-events/stream?${new URLSearchParams({ lastEventId: lastId })}` : '/policy-events/stream');
  source.addEventListener('open', () => tell('live'));
  source.addEventListener('policy-event', (event) => {
    const policyEvent = JSON.parse(received(event)) as PolicyEvent;
    withdrawn.delete(policyEvent.id);
    stated.set(policyEvent.id, policyEvent);
  });
  source.addEventListener('withdrawn', (event) => {
    const { id } = JSON.parse(received(event)) as { id: string };
    stated.delete(id);
    withdrawn.add(id);
  });
  source.addEventListener('error', () => {
    tell('broken');
    if (source?.readyState === EventSource.CLOSED) {
      again = window.setTimeout(open, AGAIN_MS);
    }
  });
}

function close(): void {
  document.removeEventListener('visibilitychange', visibility);
  hang();
  clearTimeout(hiding);
  clearTimeout(gathering);
  gathering = 0;
  lastId = '';
  stated = new Map();
  withdrawn = new Set();
}

function hang(): void {
  clearTimeout(again);
  source?.close();
  source = undefined;
}

function visibility(): void {
  clearTimeout(hiding);
  if (document.hidden) {
    hiding = window.setTimeout(hang, HIDDEN_MS);
  } else if (!source) {
    if (!lastId) {
      listeners.forEach((listener) => listener.missed?.());
    }
    open();
  }
}

function received(event: MessageEvent<string>): string {
  lastId = event.lastEventId;
  if (gathering === 0) {
    gathering = window.setTimeout(deliver, BATCH_MS);
  }
  return event.data;
}

function deliver(): void {
  const arrivals = { policyEvents: [...stated.values()], withdrawn: [...withdrawn] };
  gathering = 0;
  stated = new Map();
  withdrawn = new Set();
  listeners.forEach((listener) => listener.arrived(arrivals));
}

function tell(now: Connection): void {
  listeners.forEach((listener) => listener.connection?.(now));
}
