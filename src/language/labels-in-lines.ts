import { cueType } from './cues.ts';
import { isSection } from './sections.ts';
import { endsAsSentence } from '../model/text-shapes.ts';

/** `Närvarande på mötet: …` · `Närvarande vid styrelsemöte 2024-10-03: …` · `Närvarande på möte 3/10: …` */
export const atMeeting =
  /\s+(?:vid|på|under|för)\s+(?:dagens\s+)?\p{L}*(?:mötet|möte|sammanträdet|sammanträde|stämman|stämma|träffen|träff)(?:,?\s+(?=(?:den\s+)?(?:\p{L}+dagen\s+den\s+)?\d)(?<day>[^:]{3,40}))?$/iu;

/** A label of day or time without a colon. */
export const dayLabelBare =
  /^((?:(?:sammanträdes|mötes)?(?:datum|tid|dag))\s+)(?=(?:den\s+|kl\.?\s+|\p{Ll}+dag(?:en)?\s+(?:den\s+)?)?\d)/iu;

/** The label of the body without a colon. */
export const bodyBare = /^((?:organ|nämnd\/styrelse|beslutsinstans)\s+)(?=\p{Lu})/iu;

/** The label of those present before their number. */
export const presentBare = /^(närvarande\s+)(?=\d{1,4}\s+\p{Ll})/iu;

/** A title rather than a label: where it was written. */
export const heldAt = /\s(?:fört|förd|vid)\s/u;

/** A number alone. */
export const aNumber = /^§?\s*\d{1,5}(?:\s*st\.?)?$/;

/** `Mat: Fisken är populär. Anna pratar med köket.`: what the sentences of a paragraph are about, before them. */
const topic = /^\p{Lu}[\p{L}\p{N} ,/&-]{1,40}:\s+\p{Lu}\p{L}*\s/u;

/** Whether a line begins with its topic, as notes have it that part their matters by a word and a colon. */
export function isLedByTopic(line: string): boolean {
  return topic.test(line) && endsAsSentence(line);
}

/** Pictures that stand for labels of the cover. */
const pictures: readonly (readonly [pictures: string, label: string])[] = [
  ['📅📆🗓', 'datum'],
  ['🕐🕑🕒🕓🕔🕕🕖🕗🕘🕙🕚🕛🕜🕝🕞🕟🕠🕡🕢🕣🕤🕥🕦🕧⏰⏱⌚', 'tid'],
  ['📍🏠🏡🏢', 'plats'],
  ['👥👤🙋', 'närvarande'],
  ['🚫🤒🤧', 'frånvarande'],
  ['✍📝🖊', 'sekreterare'],
];
const picture = new RegExp(
  String.raw`^([${pictures.map(([signs]) => signs).join('')}])\uFE0F?\s*(?=\S)`,
  'u',
);

/** The label that a picture at the start of a line stands for (`📍 Klubbhuset`), and how long it is; null without one. */
export function pictureLabel(text: string): { readonly label: string; readonly length: number } | null {
  const match = picture.exec(text);
  // `📝 Anteckningar` heads what was said, and names nobody.
  if (match && (isSection(text) || cueType(text) !== null)) return null;
  const label = match && pictures.find(([signs]) => signs.includes(match[1]!))?.[1];
  return match && label !== undefined && label !== null ? { label, length: match[0].length } : null;
}
