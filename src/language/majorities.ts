import { anyOf } from './pattern.ts';
import { onOneLine } from '../model/text-shapes.ts';

/** A majority that a text says was needed, as a fraction. */
export interface NeededMajority {
  readonly written: string;
  readonly needed: number;
}

const fractions: Readonly<Record<string, number>> = {
  'två tredjedelar': 2 / 3,
  'två tredjedels': 2 / 3,
  '2/3': 2 / 3,
  'tre fjärdedelar': 3 / 4,
  'tre fjärdedels': 3 / 4,
  '3/4': 3 / 4,
  'fyra femtedelar': 4 / 5,
  'fyra femtedels': 4 / 5,
  '4/5': 4 / 5,
  'nio tiondelar': 9 / 10,
  'nio tiondels': 9 / 10,
  '9/10': 9 / 10,
};
const needed = new RegExp(
  String.raw`(?<![\p{L}\d/])(?<written>${anyOf(Object.keys(fractions))})(?:s)?(?![\d/])`,
  'iu',
);
const ofVotes = /majoritet|röst|krävs|kräver|enligt\s+stadgarna/iu;
const asked = /krävs\s+inte|uppnåddes\s+inte|inte\s+uppnå|nåddes\s+inte|faller|föll(?!\p{L})|avsl/iu;

/** The majority that an item says was needed for what it decides; null where it names none, or says that it wasn't reached. */
export function neededMajority(text: string): NeededMajority | null {
  const written = needed.exec(text)?.groups?.['written'];
  if (written === undefined || !ofVotes.test(text) || asked.test(text)) return null;
  return { written, needed: fractions[onOneLine(written.toLowerCase())]! };
}
