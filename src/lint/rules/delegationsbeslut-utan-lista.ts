import {
  reportsDelegated,
  tellsNoDecision,
  titlesReports,
  tellsWhichDelegated,
} from '../../language/delegated.ts';
import type { Item } from '../../model/protocol.ts';
import { allBlocks } from '../content/all-blocks.ts';
import { headingLine } from '../content/heading-line.ts';
import { textOf } from '../content/item-parts.ts';
import type { Rule } from '../rule.ts';

/** A board that is told of delegated decisions notes which. */
export const delegationsbeslutUtanLista: Rule = {
  name: 'delegationsbeslut-utan-lista',
  severity: 'info',
  applies: ({ demands }) => demands.law === 'kommunallagen' && demands.meeting === 'board',
  check: (protocol) =>
    protocol.items
      .filter((item) => item.confidential === null && isReport(item) && !tellsWhich(item))
      .map((item) => ({
        message: {
          sv: `${item.label} säger inte vilka delegationsbeslut som anmäldes.`,
          en: `${item.label} doesn’t say which delegated decisions were reported.`,
        },
        help: {
          sv: 'Räkna upp dem, eller hänvisa till en lista: ”Delegationsbeslut för februari enligt bilaga 1.”',
          en: 'List them, or refer to a list: “Delegationsbeslut för februari enligt bilaga 1.”',
        },
        position: item.blocks[0]?.position ?? headingLine(item),
      })),
};

/** By its title, or by its text where the title is that of what is reported (`Anmälningsärenden`). */
function isReport({ title, blocks }: Item): boolean {
  return (
    reportsDelegated.test(title) ||
    (titlesReports.test(title) && reportsDelegated.test(textOf(allBlocks(blocks))))
  );
}

/** A list, a number or a period tells which; so does a document, and there may be none. */
function tellsWhich({ title, blocks }: Item): boolean {
  const plain = allBlocks(blocks);
  const hasList = plain.some(
    ({ type, content }) =>
      type === 'attachments' ||
      type === 'basis' ||
      (type !== 'decision' && content.some((node) => node.type === 'list' || node.type === 'table')),
  );
  const words = `${title.replace(reportsDelegated, '')}\n${textOf(plain)}`;
  return hasList || tellsWhichDelegated.test(words.replace(tellsNoDecision, ''));
}
