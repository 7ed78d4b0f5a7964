/**
 * The views of the dashboard by the value of `view` in the address. Each is a folder with an element of its own that is loaded when it is first opened.
 * Those with `inMenu` stand in the menu, named by the message `view.NAME`.
 */
export interface View {
  readonly tag: string;
  readonly load: () => Promise<unknown>;
  readonly inMenu: boolean;
  /** Whether it shows the present only, whatever `asOf` says. */
  readonly presentOnly?: boolean;
}

export const views: Readonly<Record<string, View>> = {
  overview: { tag: 'overview-view', load: () => import('./views/overview/overview-view'), inMenu: true },
  timeline: { tag: 'timeline-view', load: () => import('./views/timeline/timeline-view'), inMenu: true },
  contradictions: {
    tag: 'contradictions-view',
    load: () => import('./views/contradictions/contradictions-view'),
    inMenu: true,
  },
  article: { tag: 'article-view', load: () => import('./views/article/article-view'), inMenu: false },
  try: { tag: 'try-view', load: () => import('./views/try/try-view'), inMenu: true, presentOnly: true },
};

export const firstView = 'overview';
