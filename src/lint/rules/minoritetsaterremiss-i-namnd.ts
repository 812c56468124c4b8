import { minorityReferral } from '../../language/proposals.ts';
import type { BlockType } from '../../model/blocks.ts';
import { findWords, placeOf } from '../content/find-words.ts';
import type { Rule } from '../rule.ts';

/** A minority can refer back or adjourn an item in the assembly only. */
export const minoritetsaterremissINamnd: Rule = {
  name: 'minoritetsaterremiss-i-namnd',
  severity: 'warning',
  applies: ({ demands }) => demands.law === 'kommunallagen' && demands.meeting === 'board',
  check: (protocol) =>
    findWords(protocol, minorityReferral)
      .filter(({ passage: { part } }) => part.item !== null && own.has(part.block?.type ?? 'prose'))
      .map((hit) => ({
        message: {
          sv: `”${hit.match[0]}” finns bara i fullmäktige, inte i en nämnd.`,
          en: `“${hit.match[0]}” exists in the assembly only, not in a board.`,
        },
        help: {
          sv: 'Skriv ”återremiss” eller ”bordläggning”, som nämnden beslutar om med vanlig majoritet.',
          en: 'Write “återremiss” or “bordläggning”, which a board decides by ordinary majority.',
        },
        position: placeOf(hit),
      })),
};

/** What the board itself did; elsewhere the word may tell of what the assembly did. */
const own: ReadonlySet<BlockType> = new Set(['proposals', 'voting-order', 'votes', 'decision']);
