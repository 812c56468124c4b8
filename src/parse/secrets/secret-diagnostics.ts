import type { Bilingual, Diagnostic, Related } from '../../model/diagnostic.ts';
import type { Position } from 'unist';
import type { Place } from '../source/source-text.ts';
import type { Doubt } from './mark.ts';

const doubts: Readonly<Record<Doubt, Bilingual>> = {
  misspelt: {
    sv: 'ser ut som ett sekretessmärke men är inte rätt skrivet',
    en: 'looks like a mark of secrecy but is not written right',
  },
  'unclosed-block': {
    sv: 'börjar ett sekretessblock som inte avslutas med :::',
    en: 'begins a secret block that is not ended by :::',
  },
  'unclosed-inline': { sv: 'saknar ] i samma stycke', en: 'lacks its ] in the same paragraph' },
  'unclosed-bracket': { sv: 'saknar ] på samma rad', en: 'lacks its ] on the same line' },
  unbalanced: {
    sv: 'följs av fler ] än det finns [, så att slutet är oklart',
    en: 'is followed by more ] than there are [, so that its end is unclear',
  },
  empty: { sv: 'döljer ingenting', en: 'hides nothing' },
  nested: { sv: 'innehåller ett annat märke', en: 'has another mark within' },
  'stray-close': {
    sv: 'avslutar ett sekretessblock som inte har börjat',
    en: 'ends a secret block that has not begun',
  },
  'crosses-items': {
    sv: 'börjar ett sekretessblock som slutar i en annan del av anteckningarna',
    en: 'begins a secret block that ends in another part of the notes',
  },
  attributes: {
    sv: 'följs av något annat än {lagrum="…" ersättning="…"}',
    en: 'is followed by something else than {lagrum="…" ersättning="…"}',
  },
  'not-a-heading': {
    sv: 'hör till en ärenderubrik men står inte i någon',
    en: 'belongs to the heading of an item but stands in none',
  },
  comment: {
    sv: 'döljer bara halva kommentaren <!-- … -->',
    en: 'hides only half of the comment <!-- … -->',
  },
};

const forms: Bilingual = {
  sv: 'Skriv :sekretess[…] i löpande text, :::sekretess och ::: på egna rader runt ett block, eller [sekretess] sist i en ärenderubrik.',
  en: 'Write :sekretess[…] in running text, :::sekretess and ::: on lines of their own around a block, or [sekretess] last in the heading of an item.',
};

/** A doubtful mark. `lastLine` is the last one that is hidden for it. */
export function doubtDiagnostic(doubt: Doubt, start: Place, end: Place, lastLine: number): Diagnostic {
  const why = doubts[doubt];
  const until: Bilingual =
    lastLine > start.line
      ? { sv: `Allt till och med rad ${lastLine} är dolt.`, en: `All up to line ${lastLine} is hidden.` }
      : { sv: 'Resten av raden är dold.', en: 'The rest of the line is hidden.' };
  const message = {
    sv: `Sekretessmärket ${why.sv}. ${until.sv}`,
    en: `The mark of secrecy ${why.en}. ${until.en}`,
  };
  return {
    rule: 'sekretess-oklar',
    severity: 'error',
    message,
    help: forms,
    position: { start, end },
    related: [],
    fix: null,
  };
}

/** A stamp that hides nothing. */
export function stampDiagnostic(start: Place, end: Place): Diagnostic {
  return {
    rule: 'sekretess-oklar',
    severity: 'warning',
    message: {
      sv: 'Här står en sekretesstämpel, men ingenting är dolt.',
      en: 'Here is a stamp of secrecy, but nothing is hidden.',
    },
    help: forms,
    position: { start, end },
    related: [],
    fix: null,
  };
}

/** An unnumbered heading that was hidden with the numbered item before it. */
export function hiddenHeadingDiagnostic(start: Place, end: Place, item: Related): Diagnostic {
  return {
    rule: 'sekretess-oklar',
    severity: 'warning',
    message: {
      sv: 'Rubriken har inget nummer och är dold tillsammans med det sekretessbelagda ärendet före den.',
      en: 'The heading has no number and is hidden together with the secret item before it.',
    },
    help: {
      sv: 'Ge rubriken ett nummer om den är ett eget ärende, eller lägg den före ärendet.',
      en: 'Give the heading a number if it is an item of its own, or move it before the item.',
    },
    position: { start, end },
    related: [item],
    fix: null,
  };
}

/** An item in another form than the others, that was hidden with a secret one before it. */
export function hiddenItemDiagnostic(start: Place, label: string): Diagnostic {
  return {
    rule: 'sekretess-oklar',
    severity: 'error',
    message: {
      sv: `${label} är dold tillsammans med det sekretessbelagda före den, eftersom numret inte är skrivet som de andra ärendenas.`,
      en: `${label} is hidden together with the secret text before it, since its number is not written as those of the other items.`,
    },
    help: {
      sv: 'Skriv numret i samma form som de andra ärendenas, om det är ett eget ärende.',
      en: 'Write the number in the same form as those of the other items if it is an item of its own.',
    },
    position: { start, end: start },
    related: [],
    fix: null,
  };
}

/** A public item that is read as one in the notes, but no longer without what is secret. */
export function lostItemDiagnostic(start: Place, label: string): Diagnostic {
  return {
    rule: 'sekretess-oklar',
    severity: 'error',
    message: {
      sv: `${label} läses inte som ett ärende när det sekretessbelagda är dolt.`,
      en: `${label} is not read as an item when what is secret is hidden.`,
    },
    help: {
      sv: 'Skriv alla ärenden på samma sätt (”## § 1 Rubrik”).',
      en: 'Write all items in the same way (“## § 1 Heading”).',
    },
    position: { start, end: start },
    related: [],
    fix: null,
  };
}

/** A footnote, or the address of a link, that was hidden since only hidden text refers to it. */
export function hiddenDefinitionDiagnostic(position: Position, mark: Related): Diagnostic {
  return {
    rule: 'sekretess-oklar',
    severity: 'warning',
    message: {
      sv: 'Bara dold text hänvisar hit, och därför är också detta dolt.',
      en: 'Only hidden text refers to this, so it is hidden too.',
    },
    help: {
      sv: 'Flytta raden in i det dolda om den hör dit; skriv annars en hänvisning i den öppna texten.',
      en: 'Move the line into what is hidden if it belongs there; else refer to it from the open text.',
    },
    position,
    related: [mark],
    fix: null,
  };
}

/** A name that is hidden at one place and stands open at another. */
export function openNameDiagnostic(start: Place, end: Place, secret: Related, isPath: boolean): Diagnostic {
  return {
    rule: 'sekretess-oppen',
    severity: 'warning',
    message: isPath
      ? {
          sv: 'Filens namn innehåller ett namn som är dolt i anteckningarna.',
          en: 'The name of the file has a name that is hidden in the notes.',
        }
      : {
          sv: 'Här står ett namn öppet som är dolt på ett annat ställe.',
          en: 'A name stands open here that is hidden elsewhere.',
        },
    help: isPath
      ? { sv: 'Byt namn på filen.', en: 'Rename the file.' }
      : {
          sv: 'Skriv :sekretess[…] även här, om det är samma person.',
          en: 'Write :sekretess[…] here too, if it is the same person.',
        },
    position: { start, end },
    related: [secret],
    fix: null,
  };
}
