import type { Proposal } from '../../model/blocks.ts';
import { isMunicipal } from '../laws.ts';
import { blocksOfType } from '../item-parts.ts';
import type { Rule } from '../rule.ts';

/** A proposal says who made it. */
export const yrkandeUtanNamn: Rule = {
  name: 'yrkande-utan-namn',
  severity: 'error',
  applies: isMunicipal,
  check: (protocol) =>
    protocol.items.flatMap((item) =>
      blocksOfType(item, 'proposals')
        .flatMap(({ proposals }) => proposals)
        .filter(isNameless)
        .map(({ text, position }) => ({
          message: {
            sv: `Yrkandet ”${shortened(text)}” saknar namn på den som lade det.`,
            en: `The proposal ”${shortened(text)}” does not say who made it.`,
          },
          help: {
            sv: 'Skriv ”Förnamn Efternamn (Parti) yrkar …”.',
            en: 'Write ”First Last (Party) yrkar …”.',
          },
          position,
        })),
    ),
};

const name = /\p{Lu}[\p{L}’'-]+\s+(?:\p{L}+\s+)?\p{Lu}[\p{L}’'-]+|\(\p{Lu}\p{L}{0,3}\)/u;

function isNameless({ person, text }: Proposal): boolean {
  if (person !== null || name.test(text) || /^\s*(?:inga|inget)(?!\p{L})/iu.test(text)) return false;
  return (
    /(?<!\p{L})(?:avslag|bifall|återremiss|bordläggning)(?!\p{L})/iu.test(text) ||
    /(?<!\p{L})yrka[st]/iu.test(text)
  );
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').replace(/\.$/, '');
  return line.length > 60 ? `${line.slice(0, 59).trimEnd()}…` : line;
}
