import { wordsOf } from './acts.ts';
import { anyOf } from './pattern.ts';

/** What a clause says yes or no to. */
export interface Settled {
  readonly isGranted: boolean;
  /** In lower case, without what follows it. */
  readonly object: string;
}

const yes = ['bifalla', 'godkänna', 'anta', 'bevilja', 'tillstyrka', 'fastställa'];
const no = ['avslå', 'avstyrka'];

function formsOf(lemmas: readonly string[], passive: boolean): string {
  return anyOf(wordsOf(lemmas, passive ? ['passivePresent', 'passivePast'] : ['infinitive', 'present']));
}

const object = String.raw`(?<object>\p{L}[\p{L}\d -]{2,60}?)`;
const end = String.raw`(?=$|[.,;:(]|\s+(?:med|för|från|enligt|och|samt|som|i|på|under|till|eftersom|då)(?!\p{L}))`;
const patterns = [
  {
    isGranted: true,
    pattern: new RegExp(
      String.raw`^(?:(?:och|samt)\s+)?(?:att\s+)?${formsOf(yes, false)}\s+${object}${end}`,
      'iu',
    ),
  },
  {
    isGranted: false,
    pattern: new RegExp(
      String.raw`^(?:(?:och|samt)\s+)?(?:att\s+)?${formsOf(no, false)}\s+${object}${end}`,
      'iu',
    ),
  },
  {
    isGranted: true,
    pattern: new RegExp(
      String.raw`^(?:(?:och|samt)\s+)?(?:att\s+)?${object}\s+${formsOf(yes, true)}(?!\p{L})`,
      'iu',
    ),
  },
  {
    isGranted: false,
    pattern: new RegExp(
      String.raw`^(?:(?:och|samt)\s+)?(?:att\s+)?${object}\s+${formsOf(no, true)}(?!\p{L})`,
      'iu',
    ),
  },
] as const;

/** `ansökan`: what somebody asked for, whatever it was. */
const application = /^(?:ansökan|ansökningen|begäran|framställan|framställningen|anhållan)$/u;
const grants = new RegExp(String.raw`^(?:(?:och|samt)\s+)?(?:att\s+)?${formsOf(['bevilja'], false)}\s`, 'iu');

/** Whether one clause refuses `ansökan` and another grants something (`att bevilja 60 000 kronor`). */
export function refusesWhatIsGranted(refused: Settled, other: string): boolean {
  return !refused.isGranted && application.test(refused.object) && grants.test(other);
}

/** `att inte godkänna planen` */
const denied = /^(?<to>(?:(?:och|samt)\s+)?(?:att\s+)?)(?:inte|ej|icke)\s+/iu;

/** What a clause grants or refuses; null for other clauses, and for those about a part of something. */
export function settledObject(clause: string): Settled | null {
  if (/(?<!\p{L})(?:del|delar|delvis|första|andra|tredje|övrigt|punkt|att-sats)\p{L}*/iu.test(clause))
    return null;
  const plain = clause.replace(denied, '$<to>');
  for (const { isGranted, pattern } of patterns) {
    const found = pattern.exec(plain)?.groups?.['object'];
    if (found !== undefined)
      return { isGranted: isGranted !== (plain !== clause), object: found.trim().toLowerCase() };
  }
  return null;
}
