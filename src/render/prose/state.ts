import type { Options } from 'remark-rehype';

export type Handlers = NonNullable<Options['handlers']>;

/** What turns the nodes within a node into HTML. */
export type State = Parameters<NonNullable<Handlers['link']>>[0];
