import {
  refusesApplication,
  applicationIsRefused,
  mayRefuse,
  refusesOther,
} from '../../language/refusals.ts';
import type { Decision } from '../../model/blocks.ts';
import type { Item, Protocol } from '../../model/protocol.ts';
import { lineText } from '../../model/text.ts';
import { decisionsOf } from './decisions.ts';
import { hidesText } from '../../language/secrecy.ts';
import { textOfItem } from './item-parts.ts';

/** A decision that refuses what somebody applied for, to which the law gives a right or a permit. */
export interface Refusal {
  readonly item: Item;
  readonly decision: Decision;
  /** The verb that refuses, as written. */
  readonly words: string;
}

/**
 * The refusals that the wording leaves no doubt about. What is hidden may tell more, so items with secrets give none. Grants to
 * associations, motions and proposals of citizens are not of this kind.
 */
export function refusedApplications(protocol: Protocol): Refusal[] {
  return decisionsOf(protocol).flatMap(({ item, decision }): Refusal[] => {
    if (decision.kind !== 'decision' || item.confidential !== null || hidesText(textOfItem(item))) return [];
    const words = decision.clauses
      .map(({ content }) => refusalIn(lineText(content)) ?? refusalOf(item.title, lineText(content)))
      .find((found) => found !== null);
    return words == null ? [] : [{ item, decision, words }];
  });
}

function refusalIn(text: string): string | null {
  if (!mayRefuse.test(text) || refusesOther.test(text)) return null;
  const match = refusals.map((pattern) => pattern.exec(text)).find((found) => found !== null);
  return match?.[1] ?? null;
}

/** `Ansökan om bygglov` above `att avslå ansökan`. */
function refusalOf(title: string, text: string): string | null {
  if (!isApplication.test(title) || refusesOther.test(text)) return null;
  return refusesApplication.exec(text)?.[1] ?? applicationIsRefused.exec(text)?.[1] ?? null;
}

const right =
  '(?:bygglov|marklov|rivningslov|förhandsbesked|strandskyddsdispens|serveringstillstånd|färdtjänst|riksfärdtjänst|' +
  'parkeringstillstånd|försörjningsstöd|bistånd|hemtjänst|personlig assistans|särskilt boende|skolskjuts|bostadsanpassningsbidrag)(?!\\p{L})';

const application = `ansökan(?:\\s+\\S+){0,5}?\\s+om\\s+(?:\\S+\\s+)?${right}`;

const isApplication = new RegExp(application, 'iu');

/** The first group is the verb. */
const refusals = [
  `(?<!\\p{L})(avslår?|avslog)\\s+(?:\\S+\\s+){0,3}?${application}`,
  `${application}.*?(?<!\\p{L})(avslås|avslogs|beviljas\\s+(?:inte|ej))(?!\\p{L})`,
  `(?<!\\p{L})(inte\\s+(?:bevilja|medge))\\s+(?:\\S+\\s+)?${right}`,
  `(?<!\\p{L})${right}\\s+(?:\\S+\\s+){0,6}?((?:beviljas|medges)\\s+(?:inte|ej))(?!\\p{L})`,
].map((pattern) => new RegExp(pattern, 'iu'));
