import { normaliseCue } from './cues.ts';
import { isSection } from './sections.ts';
import { wordPattern } from './pattern.ts';
import { wordList } from './word-list.ts';
import { hasSpace, partsAtSpaces } from '../model/text-shapes.ts';

/** Titles that several items of one meeting may have. */
const recurring = wordPattern(
  wordList(
    'information, informationsärende, rapport, rapporter, motion, motioner, ansökan, anmälan, anmälningar, paus, lunch, fråga, frågor, övrigt, ' +
      'övriga, övriga frågor, delegationsbeslut, medborgarförslag, interpellation, enkel fråga, avsägelse, fyllnadsval, val, yttrande, ' +
      'sekretess, individärende, individärenden, enskilt ärende, bygglov, nästa, ajournering, rubrik, ärende, report, questions, break',
  ),
  { atStart: true },
);
const empty = wordPattern(
  wordList(
    'öppnande, öppnas, öppnades, öppning, avslutning, avslutande, avslutas, avslutades, avslut, övrigt, övriga frågor, övriga ärenden, ' +
      'upprop, paus, lunch, fika, ajournering, information, rapporter, rapport, diskussion, workshop, studiebesök, nästa, frågor, välkommen, ' +
      'välkomna, opening, closing, adjournment, runda, rundan, laget runt, godkännande, val, anmälningar, meddelanden, utgår, bordlagt, bordläggs, skrivelser, ' +
      'inkomna, justering, avtackning, sekretess',
  ),
);

/** Whether several items may well have this title, since it only tells of what kind they are (`Information`, `Motion`). */
export function isRecurringTitle(title: string): boolean {
  return recurring.test(title) || isSection(title) || !hasSpace(normaliseCue(title));
}

/** Whether an item with this title says all with it, so that nothing needs to stand below (`Mötets öppnande`, `Paus`). */
export function maySayAll(title: string): boolean {
  return (
    empty.test(title) ||
    isSection(title) ||
    /[.!?:]$|\s[–-]\s|\d/u.test(title) ||
    partsAtSpaces(title).length > 5
  );
}

/** Titles of items that carry neither case number nor recipients: formalities, information, elections of the meeting. */
export const formalTitle =
  /öppnande|upprop|juster|dagordning|föredragningslista|information|inform|anmäl|meddeland|delgiv|delegation|rapport|protokoll|övrig|avslut|ajourner|paus|närvar|kallelse|kungörelse|utlyst|beslutsför|(?:^|\s)val\s|valärende|avsäg|entledig|fyllnadsval|interpellation|fråg|jäv|aktuellt|lägesbild|besked|sammanträdes(?:tider|plan|dagar)|mötestider|mötesplan|^(?:nya |inkomna |inlämnade )?(?:motioner|medborgarförslag)$/iu;
