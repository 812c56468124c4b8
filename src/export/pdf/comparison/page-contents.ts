import { createHash } from 'node:crypto';
import { DamagedPdf } from '../reading/damage.ts';
import { contentOf, type Page, type RevisionReader } from '../reading/pages.ts';
import type { PdfPlace } from './part.ts';
import { isSameContent } from './same-content.ts';

interface Pages {
  readonly pages: readonly Page[];
  readonly revision: RevisionReader;
}

/** Where what pages paint differs: in their number, in their order, or on some of them. */
export function differencesOfPages(found: Pages, wanted: Pages): PdfPlace[] {
  const [count, wantedCount] = [found.pages.length, wanted.pages.length];
  if (count !== wantedCount) return [{ part: 'page-count', page: null, detail: `${count}/${wantedCount}` }];
  const changed = wanted.pages.flatMap((page, index) => {
    const content = contentOf(page, wanted.revision);
    return isPage(found.pages[index]!, content, found.revision) ? [] : [index];
  });
  if (changed.length > 1 && isMoved(found, wanted))
    return [{ part: 'page-order', page: changed[0]! + 1, detail: '' }];
  return changed.map((index) => ({ part: 'content', page: index + 1, detail: '' }));
}

/** Whether a page paints that. A page that can't be read does not. */
function isPage(page: Page, content: Uint8Array, revision: RevisionReader): boolean {
  try {
    return isSameContent(contentOf(page, revision, 4 * content.length + 2 ** 16), content);
  } catch (error) {
    if (error instanceof DamagedPdf) return false;
    throw error;
  }
}

function isMoved(found: Pages, wanted: Pages): boolean {
  try {
    return digestsOf(found) === digestsOf(wanted);
  } catch (error) {
    if (error instanceof DamagedPdf) return false;
    throw error;
  }
}

/** What pages paint, in no order. */
function digestsOf({ pages, revision }: Pages): string {
  let left = 2 ** 26;
  const digests = pages.map((page) => {
    const content = contentOf(page, revision, left);
    left -= content.length;
    return createHash('sha256').update(content).digest('hex');
  });
  return digests.toSorted().join();
}
