import type { Link } from 'mdast';
import { lineText } from '../../model/text.ts';
import { nodesOfType } from '../content/nodes.ts';
import type { Finding, Rule } from '../rule.ts';

/** The text of a link says where it leads: it is no bare address. */
export const lankBarAdress: Rule = {
  name: 'lank-bar-adress',
  severity: 'warning',
  check: (protocol) =>
    nodesOfType(protocol, 'link')
      .filter(isBare)
      .map(({ url, position }): Finding => ({
        message: {
          sv: 'Länkens text är bara en webbadress.',
          en: 'The text of the link is only a web address.',
        },
        help: {
          sv: `Skriv vad länken leder till: ”[Riktlinjer för hemtjänst](${url})”.`,
          en: `Write what the link leads to: “[Riktlinjer för hemtjänst](${url})”.`,
        },
        ...(position && { position }),
      })),
};

function isBare({ url, children }: Link): boolean {
  return /^(?:https?:\/\/|www\.)\S+$/i.test(lineText(children)) && /^https?:/i.test(url);
}
