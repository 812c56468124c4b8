import type { Link } from 'mdast';
import { schemeOfTarget } from '../../model/link-target.ts';
import { lineText } from '../../model/text.ts';
import { nodesOfType } from '../content/nodes.ts';
import type { Finding, Rule } from '../rule.ts';

/** A link has a text to follow and an address to lead to. */
export const lankTom: Rule = {
  name: 'lank-tom',
  severity: 'warning',
  check: (protocol) =>
    nodesOfType(protocol, 'link').flatMap((link): Finding[] => {
      const finding = findingOn(link);
      return finding === null ? [] : [{ ...finding, ...(link.position && { position: link.position }) }];
    }),
};

function findingOn({ url, children }: Link): Finding | null {
  const text = lineText(children).trim();
  if (text === '' && children.every(({ type }) => type !== 'image' && type !== 'imageReference')) {
    // What becomes text is told of as that.
    if (url !== '' && !url.startsWith('#') && schemeOfTarget(url) === null) return null;
    return {
      message: {
        sv: 'Länken har ingen text och syns inte i dokumentet.',
        en: 'The link has no text and is not seen in the document.',
      },
      help: {
        sv: `Skriv vad länken leder till: ”[Riktlinjer för hemtjänst](${url})”.`,
        en: `Write what the link leads to: “[Riktlinjer för hemtjänst](${url})”.`,
      },
    };
  }
  if (url !== '') return null;
  return {
    message: { sv: `Länken ”${text}” leder ingenstans.`, en: `The link “${text}” leads nowhere.` },
    help: {
      sv: `Skriv adressen mellan parenteserna, eller bara texten: ”${text}”.`,
      en: `Write the address between the brackets, or the text alone: “${text}”.`,
    },
  };
}
