import { wordsFor } from './acts.ts';
import { wordPattern } from './pattern.ts';

/** What every meeting of a profile begins and ends with; the first list stands before the meeting's own items. */
interface FixedItems {
  readonly first: readonly string[];
  readonly last: readonly string[];
}

/** Where open actions stand when no other item follows up. */
export const followUp = 'Uppföljning av uppdrag';

const plain: FixedItems = {
  first: ['Mötets öppnande', 'Föregående protokoll'],
  last: ['Nästa möte', 'Mötets avslutande'],
};

const elected: FixedItems = {
  first: ['Mötets öppnande', 'Val av justerare', 'Föregående protokoll'],
  last: ['Övriga frågor', 'Nästa möte', 'Mötets avslutande'],
};

/** By name of the profile; others have those of `plain`. */
const byProfile: Readonly<Record<string, FixedItems>> = {
  samverkansgrupp: elected,
  'ab-stamma': {
    first: [
      'Stämmans öppnande',
      'Val av ordförande vid stämman',
      'Upprättande och godkännande av röstlängd',
      'Val av justerare',
      'Prövning av om stämman blivit behörigen sammankallad',
      'Godkännande av dagordning',
    ],
    last: ['Stämmans avslutande'],
  },
  'forening-stamma': elected,
  mbl: elected,
  namnd: {
    first: ['Val av justerare', 'Fastställande av föredragningslista', followUp],
    last: [],
  },
  fullmaktige: {
    first: ['Upprop', 'Val av justerare', 'Fastställande av föredragningslista', followUp],
    last: [],
  },
  'forening-styrelse': {
    first: ['Mötets öppnande', 'Val av justerare', 'Godkännande av dagordning', 'Föregående protokoll'],
    last: ['Övriga frågor', 'Nästa möte', 'Mötets avslutande'],
  },
  'ab-styrelse': {
    first: ['Mötets öppnande', 'Val av justerare', 'Godkännande av dagordning', 'Föregående protokoll'],
    last: ['Övriga frågor', 'Nästa möte', 'Mötets avslutande'],
  },
};

/** The items that every meeting of the profile has. */
export function fixedItems(profile: string): FixedItems {
  return byProfile[profile] ?? plain;
}

/** What is asked for below some of them, as gaps to fill: their headings don't say it. */
const gaps: Readonly<Record<string, string>> = {
  'Upprättande och godkännande av röstlängd': 'Röstlängd: ??',
  'Prövning av om stämman blivit behörigen sammankallad': 'Stämman behörigen sammankallad: ??',
};

/** What is to be filled in below an item that every meeting of a profile has; null where its heading is enough. */
export function gapBelow(title: string): string | null {
  return gaps[title] ?? null;
}

/** Whether an item is there to elect those who verify the protocol. */
export function electsVerifiers(title: string): boolean {
  return /(?<!\p{L})val\s+av\s+(?:\p{L}+\s+)?\p{L}*justera/iu.test(title);
}

/** The one among the first items that open actions of the last meeting stand under. */
export function followsUp(title: string): boolean {
  return /föregående|uppföljning/iu.test(title);
}

const putsOff = wordPattern(
  wordsFor(['refers'], ['infinitive', 'present', 'past', 'passivePresent', 'passivePast']).filter((word) =>
    // What is referred to another body (`remitteras`) doesn't come back by itself.
    /^(?:bordl|återremit|was postp|were postp|postp)/u.test(word),
  ),
);
const notPutOff = /(?<!\p{L})(?:inte|ej|avslå|avslår)\s+(?:\p{L}+\s+)?(?:bordl|återremi)/iu;

/** Whether a decision puts its item off to a later meeting of the same body (bordläggning, återremiss). */
export function putsOffItem(decision: string): boolean {
  return putsOff.test(decision) && !notPutOff.test(decision);
}

const relativeTime =
  /^(?:(?:senast|till|inför|före|innan|klart)\s+)?(?:den\s+)?(?:v(?:ecka|\.)?\s*\d{1,2}|\d{1,2}\/\d{1,2}|\d{1,2}\s+\p{L}+|nästa\s+\p{L}+)$/iu;

/** Whether words in parentheses tell a time that means another day in another note (`v. 42`, `till nästa möte`). */
export function isRelativeTime(words: string): boolean {
  return relativeTime.test(words.trim());
}
