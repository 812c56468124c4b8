import { onOneLine } from '../model/text-shapes.ts';
import { wordsOf } from './acts.ts';
import { anyOf } from './pattern.ts';

/** What a clause says yes or no to. */
export interface Settled {
  readonly isGranted: boolean;
  /** In lower case, without what follows it. */
  readonly object: string;
  /** What follows it up to the next sign, in lower case (`för vuxna`): of two things called alike it tells which. */
  readonly which: string;
}

const yes = ['bifalla', 'godkänna', 'anta', 'bevilja', 'tillstyrka', 'fastställa'];
const no = ['avslå', 'avstyrka', 'återremittera', 'bordlägga'];

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

const english =
  /^(?:and\s+)?(?:that\s+|to\s+)?(?<verb>approve|adopt|accept|grant|confirm|reject|decline|refuse|dismiss)\s+(?:the\s+)?(?<object>\p{L}[\p{L}\d -]{2,60}?)(?=$|[.,;:(]|\s+(?:with|for|from|by|and|as|in|on|of|to|until)(?!\p{L}))/iu;

/** What pairs of verbs do and undo. */
const undone: readonly (readonly [string, string])[] = [
  ['höja', 'sänka'],
  ['öka', 'minska'],
  ['genomföra', 'ställa in'],
  ['hålla', 'ställa in'],
  ['införa', 'avskaffa'],
  ['öppna', 'stänga'],
  ['förlänga', 'säga upp'],
  ['köpa', 'sälja'],
  ['starta', 'avsluta'],
  ['fortsätta', 'avbryta'],
  ['bygga', 'riva'],
];
const verbOf = new RegExp(
  String.raw`^(?:(?:och|samt)\s+)?(?:att\s+)?(?<not>inte\s+|ej\s+)?(?<verb>${anyOf(undone.flat())}|\p{L}{3,}[aå])\s+(?<object>\p{L}[\p{L}\d -]{2,60}?)${end}`,
  'iu',
);

/** A new amount, which does not tell of which thing a clause is. */
const amount =
  /(?<!\p{L})(?:till|med|to|by)\s+(?:SEK\s)?\d[\d \u00a0]*(?:,\d+)?(?:\s?(?:kr|kronor|procent|%|tkr|mkr|mnkr))?(?!\p{L})/giu;

/** The rest of a clause up to the next sign, without an amount. */
function whichOf(rest: string): string {
  return onOneLine(
    rest
      .replace(amount, ' ')
      .split(/[.,;:(]/u, 1)[0]!
      .trim()
      .toLowerCase(),
  );
}

/** What a clause does to something: `inte` and its verb, and what it does it to; null for clauses of another shape. */
export interface Deed {
  readonly isNot: boolean;
  readonly verb: string;
  readonly object: string;
  /** As of `Settled`. */
  readonly which: string;
}

/** The deed of a clause in the infinitive (`att inte höja avgiften till 300 kronor`); null for others. */
export function deedOf(clause: string): Deed | null {
  const plain = clause.trim();
  const match = verbOf.exec(plain);
  if (!match) return null;
  const { not, verb, object } = match.groups as { not?: string; verb: string; object: string };
  return {
    isNot: not !== undefined,
    verb: verb.toLowerCase(),
    object: object.trim().toLowerCase(),
    which: whichOf(plain.slice(match[0].length)),
  };
}

/** `en båt`: nobody says that it is the same one. */
const isAny = /^(?:en|ett|a|an)\s/u;

/** Whether one deed undoes another: it is denied, or of the opposite verb, and both are to the same. */
export function undoes(one: Deed, other: Deed): boolean {
  if (one.object !== other.object || one.which !== other.which || isAny.test(one.object)) return false;
  if (one.verb === other.verb) return one.isNot !== other.isNot;
  return undone.some(
    ([does, un]) =>
      !one.isNot && !other.isNot && [does, un].includes(one.verb) && [does, un].includes(other.verb),
  );
}

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
    const found = pattern.exec(plain);
    if (found) return settled(isGranted !== (plain !== clause), found, plain);
  }
  const found = english.exec(clause);
  return found && settled(/^(?:app|ado|acc|gra|con)/iu.test(found.groups!['verb']!), found, clause);
}

/** Before what tells of which thing a clause is; a reason or a manner does not. */
const tellsWhich =
  /^(?:för|från|om|till|på|under|av|som|gällande|avseende|angående|rörande|for|from|of|to|on|about|in)\s/u;

function settled(isGranted: boolean, found: RegExpExecArray, clause: string): Settled {
  const rest = whichOf(clause.slice(found[0].length));
  return {
    isGranted,
    object: found.groups!['object']!.trim().toLowerCase(),
    which: tellsWhich.test(rest) ? rest : '',
  };
}
