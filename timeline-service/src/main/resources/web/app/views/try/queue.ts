import { Problem } from '../../shared/api';
import type { Draft, Metadata } from './drafts';
import { after, post, readable, type Accepted } from './post';

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
const PATIENCE_MS = 120_000;

/** Articles that are posted, a few at a time, each with a result of its own; afterwards it is looked which of them can be read. */
export class Queue {
  readonly items: Item[] = [];
  private watching: { item: Item; since: number }[] = [];
  private looking = false;

  constructor(private readonly changed: () => void) {}

  add(drafts: readonly Draft[]): void {
    this.items.push(...drafts.map((draft): Item => ({ draft, step: draft.fault ? 'refused' : 'ready' })));
    this.changed();
  }

  clear(): void {
    this.items.splice(0, this.items.length, ...this.items.filter((item) => item.step === 'sending' || item.step === 'waiting'));
    this.changed();
  }

  count(...steps: readonly Step[]): number {
    return this.items.filter((item) => steps.includes(item.step)).length;
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
    item.step = 'ready';
    item.error = undefined;
    this.changed();
  }

  private next(): Item | undefined {
    return this.items.find((item) => item.step === 'ready');
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
      this.watching.filter(({ item }) => found.has(item.accepted?.id ?? '')).forEach(({ item }) => (item.step = 'readable'));
    } catch {
      // Nobody answers at the moment: looked again until patience ends.
    }
    this.watching = this.watching.filter(({ item, since }) => item.step === 'accepted' && Date.now() - since < PATIENCE_MS);
    this.changed();
  }

  private to(item: Item, step: Step): void {
    item.step = step;
    this.changed();
  }
}

/** Whether trying again could help. */
export function mayHelp(error: unknown): boolean {
  return !(error instanceof Problem) || error.status >= 500;
}
