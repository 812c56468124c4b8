import { shortened } from '../../model/text.ts';
import type { Position } from 'unist';
import type { Bilingual, Diagnostic } from '../../model/diagnostic.ts';
import type { Rival } from '../outline/rival.ts';
import type { ActionCandidate } from '../blocks/action-candidate.ts';
import { beginsWithDigit } from '../../model/text-shapes.ts';

/** Sentences that were read as decisions by their wording alone (`beslut-tolkat`): the first of them, and the places of the others. */
export function inferredDecisions(text: string, position: Position, others: readonly Position[]): Diagnostic {
  const more =
    others.length === 0
      ? { sv: 'ett beslut', en: 'a decision' }
      : {
          sv: `ett beslut, liksom ${others.length === 1 ? 'en mening' : `${others.length} meningar`} till`,
          en: `a decision, and so ${others.length === 1 ? 'was one more sentence' : `were ${others.length} more sentences`}`,
        };
  const told = info(
    'beslut-tolkat',
    position,
    {
      sv: `”${short(text)}” lästes som ${more.sv}.`,
      en: `“${short(text)}” was read as ${more.en}.`,
    },
    {
      sv: 'Skriv ”Beslut:” före meningen, så syns det också för den som läser. Är det inget beslut: skriv om den.',
      en: 'Write “Beslut:” before the sentence to show readers too. If it is no decision, reword it.',
    },
  );
  const message = { sv: 'Den här också.', en: 'This one too.' };
  return { ...told, related: others.map((place) => ({ message, position: place })) };
}

/** A sentence that may give an uppdrag, which is not counted until somebody says so (`uppdrag-i-text`). */
export function actionInText(text: string, candidate: ActionCandidate, position: Position): Diagnostic {
  const { owners, given, due } = candidate;
  const time = due === null ? '' : ` (${beginsWithDigit(due) ? 'senast ' : ''}${due})`;
  const line = `- [ ] ${owners.join(', ')}: ${given}${time}`;
  const mark = `{uppdrag: ${owners.join(', ')}${due === null ? '' : `; ${due}`}}`;
  return info(
    'uppdrag-i-text',
    position,
    {
      sv: `”${short(text)}” kan vara ett uppdrag, men räknas inte som ett.`,
      en: `“${short(text)}” may be an action, but is not counted as one.`,
    },
    {
      sv: `Skriv på en egen rad: ”${line}”, eller lägg till ”${mark}” efter meningen.`,
      en: `Write on a line of its own: “${line}”, or add “${mark}” after the sentence.`,
    },
  );
}

/** A heading without number among numbered ones, which was read as a section of its own (`rubrik-utan-nummer`). */
export function unnumberedHeading(title: string, position: Position): Diagnostic {
  return info(
    'rubrik-utan-nummer',
    position,
    {
      sv: `”${short(title)}” har inget nummer, och lästes som ett avsnitt och inte som ett ärende.`,
      en: `“${short(title)}” has no number, and was read as a section and not as an item.`,
    },
    {
      sv: 'Är det ett ärende: sätt ett nummer före rubriken. Hör texten till ärendet ovanför: gör rubriken till ”###”.',
      en: 'If it is an item, put a number before the heading. If it belongs to the item above, make the heading “###”.',
    },
  );
}

/** Items that were found by their looks in notes without headings and numbers (`punkter-som-arenden`). */
export function looseItems(titles: readonly string[], position: Position): Diagnostic {
  const count = titles.length;
  return info(
    'punkter-som-arenden',
    position,
    {
      sv: `Anteckningarna har varken rubriker eller numrerade punkter; ${count} stycken lästes som ärenden, det första ”${short(titles[0]!)}”.`,
      en: `The notes have neither headings nor numbers; ${count} parts were read as items, the first “${short(titles[0]!)}”.`,
    },
    {
      sv: 'Skriv en rubrik med nummer före varje ärende (”## 1. Rubrik”), så blir indelningen den du vill ha.',
      en: 'Write a numbered heading before each item (“## 1. Heading”) to part them as you want.',
    },
  );
}

/** A second numbering runs through the notes (`numrering-tvetydig`). */
export function rivalNumbers({ first, last, position }: Rival): Diagnostic {
  return {
    ...info(
      'numrering-tvetydig',
      position,
      {
        sv: `Numren ”${first}”–”${last}” löper också genom anteckningarna, men lästes som text i ärendena.`,
        en: `The numbers “${first}”–“${last}” run through the notes too, but were read as text within the items.`,
      },
      {
        sv: 'Är det ärendenas nummer: skriv dem i rubrikerna (”## 1. Rubrik”). Annars: börja om från 1 i varje ärende.',
        en: 'If they are those of the items, write them in the headings (“## 1. Heading”). Else begin from 1 in each item.',
      },
    ),
    severity: 'warning',
  };
}

function info(rule: string, position: Position, message: Bilingual, help: Bilingual): Diagnostic {
  return { rule, severity: 'info', message, help, position, related: [], fix: null };
}

/** Enough of a long sentence to know it by. */
function short(text: string): string {
  return shortened(text, 90, 87);
}
