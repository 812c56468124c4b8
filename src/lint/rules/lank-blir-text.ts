import type { Link } from 'mdast';
import type { Bilingual } from '../../model/diagnostic.ts';
import { schemeOfTarget } from '../../model/link-target.ts';
import { lineText } from '../../model/text.ts';
import { nodesOfType } from '../content/nodes.ts';
import type { Finding, Rule } from '../rule.ts';

/** A link whose address the document can't lead to becomes text: its readers are told neither file nor folder. */
export const lankBlirText: Rule = {
  name: 'lank-blir-text',
  severity: 'warning',
  check: (protocol) =>
    nodesOfType(protocol, 'link')
      .filter(isDropped)
      .map(({ url, position }): Finding => ({
        message: {
          sv: `Länken till ”${shortened(url)}” blir bara text i dokumentet.`,
          en: `The link to “${shortened(url)}” becomes mere text in the document.`,
        },
        help: helpFor(url),
        ...(position && { position }),
      })),
};

/** An anchor leads nowhere else, and an address that is the link's text is not lost. */
function isDropped({ url, children }: Link): boolean {
  return url !== '' && !url.startsWith('#') && schemeOfTarget(url) === null && lineText(children) !== url;
}

function shortened(url: string): string {
  return url.length > 60 ? `${url.slice(0, 60)}…` : url;
}

function helpFor(url: string): Bilingual {
  const host = /^(?:\/\/|(?=www\.))(\S+)$/i.exec(url)?.[1];
  if (host !== undefined)
    return {
      sv: `Skriv hela adressen: ”https://${host}”.`,
      en: `Write the whole address: “https://${host}”.`,
    };
  if (/^(?:javascript|vbscript|data):/i.test(url))
    return {
      sv: 'Skriv en adress som börjar med https://, eller bara texten.',
      en: 'Write an address that begins with https://, or the text alone.',
    };
  return {
    sv: 'Skriv in filen bland bilagorna och hänvisa till ”bilaga 1”, eller länka till en adress som börjar med https://.',
    en: 'Add the file to the attachments and write “bilaga 1”, or link to an address that begins with https://.',
  };
}
