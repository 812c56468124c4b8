import type { CDPSession } from 'puppeteer-core';
import type { Bilingual } from '../../model/diagnostic.ts';

/** A page of a browser. */
export interface PageTarget {
  readonly targetId: string;
  /** Aborts, with a `PageFault`, when its process has crashed or was killed. */
  readonly crashed: AbortSignal;
}

/** The page came to an end under the document. */
export class PageFault extends Error {
  override readonly name = 'PageFault';
  readonly text: Bilingual;

  constructor(text: Bilingual) {
    super(text.en);
    this.text = text;
  }
}

/**
 * Follows all pages of a browser, by its own session. A page tells of its crash only once it has been asked to, and a
 * crash before that would leave whoever asks without an answer.
 */
export function followCrashes(session: CDPSession): (targetId: string) => PageTarget {
  const pages = new Map<string, AbortController>();
  const page = (targetId: string) => {
    const known = pages.get(targetId) ?? new AbortController();
    pages.set(targetId, known);
    return known;
  };
  session.on('Target.targetCrashed', ({ targetId }) =>
    page(targetId).abort(new PageFault({ sv: 'sidan kraschade', en: 'the page crashed' })),
  );
  session.on('Target.targetDestroyed', ({ targetId }) => pages.delete(targetId));
  // Nobody waits for the answer: what is asked of the browser later, it does later.
  session.send('Target.setDiscoverTargets', { discover: true }).catch(() => {});
  return (targetId) => ({ targetId, crashed: page(targetId).signal });
}
