import { contentParts, nodesOf } from '../content/content-parts.ts';
import type { Finding, Rule } from '../rule.ts';

/** Each image has a text in its place for those who don't see it. */
export const bildUtanText: Rule = {
  name: 'bild-utan-text',
  severity: 'error',
  check: (protocol) =>
    contentParts(protocol).flatMap((part) =>
      [...nodesOf(part)].flatMap((node): Finding[] => {
        if (node.type !== 'image' && node.type !== 'imageReference') return [];
        if (node.alt?.trim()) return [];
        return [
          {
            message: { sv: 'Bilden saknar alternativtext.', en: 'The image has no alternative text.' },
            help: {
              sv: 'Skriv vad bilden visar mellan hakparenteserna: ”![Karta över Storgatan](karta.png)”.',
              en: 'Write what the image shows between the brackets: ”![Karta över Storgatan](karta.png)”.',
            },
            ...(node.position && { position: node.position }),
          },
        ];
      }),
    ),
};
