import { nodesOfType } from '../content/nodes.ts';
import type { Finding, Rule } from '../rule.ts';

/** Each image has a text in its place for those who don't see it. */
export const bildUtanText: Rule = {
  name: 'bild-utan-text',
  severity: 'error',
  check: (protocol) =>
    nodesOfType(protocol, 'image', 'imageReference')
      .filter(({ alt }) => !alt?.trim())
      .map(({ position }): Finding => ({
        message: { sv: 'Bilden saknar alternativtext.', en: 'The image has no alternative text.' },
        help: {
          sv: 'Skriv vad bilden visar mellan hakparenteserna: ”![Karta över Storgatan](karta.png)”.',
          en: 'Write what the image shows between the brackets: “![Karta över Storgatan](karta.png)”.',
        },
        ...(position && { position }),
      })),
};
