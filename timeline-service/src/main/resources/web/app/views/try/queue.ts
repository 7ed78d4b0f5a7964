import { Problem } from '../../shared/api';
import type { Draft, Metadata } from './drafts';
import { after, isReadable, post, readable, type Accepted } from './post';

export type Step = 'ready' | 'sending' | 'waiting' | 'accepted' | 'readable' | 'refused';

/** One article on its way. */
export interface Item {
  readonly draft: Draft;
  step: Step;
  seconds?: number;
  accepted?: Accepted;
  error?: unknown;
}

const AT_ONCE = 4;
const LOOK_AGAIN_MS = 700;
/** From then on an article is asked for by its id. */
const LATE_MS = 15_000;
const PATIENCE_MS = 300_000;

interface Watched {
  readonly item: Item;
  readonly since: number;
}

function isLate({ item, since }: Watched): boolean {
  return item.step === 'accepted' && Date.now() - since > LATE_MS;
}

/** Articles that are posted, a few at a time, each with a result of its own; afterwards it is looked which of them can be read. */
export class Queue {
  readonly items: Item[] = [];
  private readonly counts = new Map<Step, number>();
  private nextAt = 0;
  private watching: Watched[] = [];
  private looking = false;

  constructor(private readonly changed: () => void) {}

  add(drafts: readonly Draft[]): void {
    for (const draft of drafts) {
      this.items.push({ draft, step: draft.fault ? 'refused' : 'ready' });
    }
    this.recount();
  }

  clear(): void {
    this.items.splice(0, this.items.length, ...this.items.filter((item) => item.step === 'sending' || item.step === 'waiting'));
    this.recount();
  }

  count(...steps: readonly Step[]): number {
    return steps.reduce((sum, step) => sum + (this.counts.get(step) ?? 0), 0);
  }

  async postAll(metadata: Metadata): Promise<void> {
    const worker = async () => {
      for (let item = this.next(); item; item = this.next()) {
        await this.postOne(item, metadata);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
  }

  /** Puts an article that failed back for another try. */
  again(item: Item): void {
    item.error = undefined;
    item.step = 'ready';
    this.recount();
  }

  private next(): Item | undefined {
    while (this.nextAt < this.items.length && this.items[this.nextAt].step !== 'ready') {
      this.nextAt++;
    }
    return this.items[this.nextAt];
  }

  private async postOne(item: Item, metadata: Metadata): Promise<void> {
    this.to(item, 'sending');
    try {
      item.accepted = await post(item.draft, metadata, (seconds) => {
        item.seconds = seconds;
        this.to(item, 'waiting');
      });
      this.to(item, 'accepted');
      this.watching.push({ item, since: Date.now() });
      void this.look();
    } catch (error) {
      item.error = error;
      this.to(item, 'refused');
    }
  }

  private async look(): Promise<void> {
    if (this.looking) {
      return;
    }
    this.looking = true;
    while (this.watching.length > 0) {
      await after(LOOK_AGAIN_MS);
      await this.lookOnce();
    }
    this.looking = false;
  }

  private async lookOnce(): Promise<void> {
    try {
      const found = await readable(this.watching.flatMap(({ item }) => item.accepted ?? []));
      this.watching.filter(({ item }) => found.has(item.accepted?.id ?? '')).forEach(({ item }) => this.to(item, 'readable'));
      for (const { item } of this.watching.filter((each) => isLate(each)).slice(0, AT_ONCE)) {
        if (item.accepted && (await isReadable(item.accepted))) {
          this.to(item, 'readable');
        }
      }
    } catch {
      // Nobody answers at the moment, or the article is not there yet: looked again until patience ends.
    }
    this.watching = this.watching.filter(({ item, since }) => item.step === 'accepted' && Date.now() - since < PATIENCE_MS);
    this.changed();
  }

  private recount(): void {
    this.nextAt = 0;
    this.counts.clear();
    this.items.forEach(({ step }) => this.counts.set(step, this.count(step) + 1));
    this.changed();
  }

  private to(item: Item, step: Step): void {
    if (this.items.includes(item)) {
      this.counts.set(item.step, this.count(item.step) - 1);
      this.counts.set(step, this.count(step) + 1);
    }
    item.step = step;
    this.changed();
  }
}

/** Whether trying again could help. */
export function mayHelp(error: unknown): boolean {
  return !(error instanceof Problem) || error.status >= 500;
}
