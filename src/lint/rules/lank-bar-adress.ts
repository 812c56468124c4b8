import type { Link } from 'mdast';
import { lineText } from '../../model/text.ts';
import { contentParts, nodesOf } from '../content/content-parts.ts';
import type { Finding, Rule } from '../rule.ts';

/** The text of a link says where it leads: it is no bare address. */
export const lankBarAdress: Rule = {
  name: 'lank-bar-adress',
  severity: 'warning',
  check: (protocol) =>
    contentParts(protocol).flatMap((part) =>
      [...nodesOf(part)].flatMap((node): Finding[] => {
        if (node.type !== 'link' || !isBare(node)) return [];
        return [
          {
            message: {
              sv: 'Länkens text är bara en webbadress.',
              en: 'The text of the link is only a web address.',
            },
            help: {
              sv: `Skriv vad länken leder till: ”[Riktlinjer för hemtjänst](${node.url})”.`,
              en: `Write what the link leads to: ”[Riktlinjer för hemtjänst](${node.url})”.`,
            },
            ...(node.position && { position: node.position }),
          },
        ];
      }),
    ),
};

function isBare({ url, children }: Link): boolean {
  return /^(?:https?:\/\/|www\.)\S+$/i.test(lineText(children)) && /^https?:/i.test(url);
}
