import { isOwnSubject, type BodyNames } from './body-names.ts';
import { readDecisionLead } from './decision-sentence.ts';
import { readOnce } from './read-once.ts';
import { isElection } from './election.ts';
import { agreeingAround, isAgreement, mayAgree } from '../agreements.ts';
import { assigned, convened, elected, leadIn, maySay, maySettle, settling } from '../decision-words.ts';
import {
  beginsWithDay,
  isCondition,
  isDatedElsewhere,
  isOfOtherTime,
  minutesOfBefore,
  saysNone,
  withoutShall,
} from '../other-times.ts';
import { withoutAbbreviations } from '../sentences.ts';
import { clauseBegins } from '../typed-marks.ts';
import {
  asTold,
  doneAlone,
  isEverybody,
  letterBefore,
  matter,
  motionEnded,
  saysYesOrNo,
  sitting,
} from '../short-decisions.ts';

/** A subject up to the verb, which no `att` or `som` stands before. */
const before = String.raw`^\p{Lu}(?:(?!(?<!(?:förslag|förslaget|motion|motionen|yrkande|yrkandet)\s(?:om|på))\s(?:att|som|that|which)\s)[^.!?])*?\s`;
/** `Fastställs av fullmäktige i juni.` tells of others and of other times. */
const elsewhere = String.raw`(?!\s+(?:(?:av|i|på|under|vid|först|när|om)\s+(?!alla|samtliga)|senare|sedan|årligen|normalt|alltid|varje|nästa))`;
/** A subject that is only a pronoun: what was decided stands in another sentence. `Godkändes det förslag som …` has a noun with it. */
const pronoun = String.raw`(?!\s+(?:det|den|de|detta|denna|dessa)(?:[.!?]|\s(?!(?:i\s\p{L}+\s)?(?:förslag|\p{L}{3,}(?:na|da|ade|ta))\s)))`;

const settled = new RegExp(
  String.raw`${before}(?<verb>${settling.passive}|blev\s+(?:enhälligt\s+)?${settling.participle}|(?:ansågs|anses|förklarades|förklaras)\s+(?:vara\s+)?${settling.participle})(?<tail>${pronoun}(?!\p{L}|-)[^.!?]{0,200})[.!]?$`,
  'iu',
);
const decided = new RegExp(
  String.raw`^\p{Lu}(?:(?!\s(?:att|som)\s)[^.!?]){2,80}?\s(?<verb>${settling.decided})(?<tail>(?:\s+(?:enhälligt|oförändra(?:d|t|de)))?(?:\s+(?:enligt|till|bli|vara|på)\s[^.!?]{1,60})?)[.!]?$`,
  'iu',
);
const noted = new RegExp(
  String.raw`^\p{Lu}(?:(?!\s(?:att|som)\s)[^.!?]){2,60}?\s(?<verb>${settling.noted})(?<tail>(?:\s+till\s+protokollet)?)[.!]?$`,
  'iu',
);
const byVerb = [
  [maySay.settled, settled],
  [maySay.decided, decided],
  [maySay.noted, noted],
] as const;
const more: readonly RegExp[] = [
  // Godkänns med tillägg av punkt 7. · Beslöts oförändrade avgifter: But not: Fastställs av fullmäktige i juni.
  new RegExp(
    String.raw`^(?<verb>${settling.passive}|${settling.decided})${elsewhere}${pronoun}\s(?!att\s)[^.!?]{2,120}[.:!]?$`,
    'iu',
  ),
  // Det beslutades om omval av Bo Ek.
  new RegExp(
    String.raw`^(?:Det\s+)?(?<verb>${settling.decided})\s+om\s+(?:omval|nyval|fyllnadsval|val)\s+av\s[^.!?]{2,200}[.!]?$`,
    'iu',
  ),
  // Förteckningen förklarades som röstlängd.
  new RegExp(String.raw`^\p{Lu}[^.!?]{2,100}?\s(?<verb>${settling.listed})[.!]?$`, 'iu'),
  // Beslöt ordna talkodag. · Beviljade ett bidrag till kören.
  new RegExp(
    String.raw`^(?:(?:Beslöt|Beslutade|Bestämde)\s+(?!att\s)\p{Ll}{2,}a|${doneAlone}(?!\s+att\s))\s(?:[^.!?]|(?<=\skl)\.){2,160}[.!]?$`,
    'u',
  ),
  // Beslöts om oförändrad avgift.
  new RegExp(String.raw`^(?<verb>${settling.decided})\s+om\s+(?!att\s|huruvida\s)[^.!?]{2,120}[.!]?$`, 'iu'),
  // Dagordningen godkänd. · Godkänt utan ändringar. · Bordlagt till nästa möte.
  new RegExp(
    String.raw`^(?:${matter}\s+(?:enhälligt\s+)?)?(?<verb>${settling.participle})(?:\s+(?:och|samt)\s+${settling.participle})?(?:\s+${asTold})?[.!]?$`,
    'iu',
  ),
  new RegExp(
    String.raw`^(?<verb>${saysYesOrNo}|beslut\s+(?:enligt|i\s+enlighet\s+med)\s[^.!?]{2,60})[.!]?$`,
    'iu',
  ),
  // Motion carried (3 in favor, 1 abstention). · The motion passed 5–0.
  new RegExp(
    String.raw`^(?:The\s+)?(?<verb>${motionEnded})(?:,?\s+(?:unanimously|by\s[^.()]{1,60}|with\s[^.()]{1,60}|\d{1,4}(?:\s?[-–]\s?\d{1,4}){1,2}))?(?:\s*\([^()]{1,80}\))?[.!]?$`,
    'iu',
  ),
  // På frågan om ansvarsfrihet svarade mötet ja.
  new RegExp(
    String.raw`^På\s+frågan?\s[^.!?]{2,160}?\s(?<verb>svarar|svarade)\s+(?:mötet|stämman|årsmötet|styrelsen|föreningen)\s+(?:enhälligt\s+)?(?:ja|nej)[.!]?$`,
    'iu',
  ),
  // Uppdrogs åt Bo Ek att begära in offerter.
  new RegExp(String.raw`^(?:Det\s+)?(?<verb>${assigned})\s+[^.!?:]{2,80}?\satt\s[^!?]{2,200}$`, 'iu'),
  // Omval av hela styrelsen. · Sittande styrelse omvaldes.
  new RegExp(
    String.raw`^(?<verb>Omval|Nyval)\s+av\s+(?:${sitting}|\p{Lu}\p{L}+\s\p{Lu})[^.!?]{0,80}[.!]?$`,
    'u',
  ),
  new RegExp(
    String.raw`^${sitting}\s[^.!?]{2,60}?\s(?<verb>${elected.passive})(?:\s+(?:enhälligt|i\s+sin\s+helhet))?[.!]?$`,
    'iu',
  ),
  // Godkändes. · Noteras enhälligt.
  new RegExp(
    String.raw`^(?<verb>${settling.passive}|${settling.noted}|Godkändes)(?:\s+(?:enhälligt|till\s+kännedom|till\s+protokollet|utan\s+ändring(?:ar)?|utan\s+anmärkning(?:ar)?))?[.!]?$`,
    'iu',
  ),
  // Kassör på två år: Bo Ek (omval)
  /^\p{Lu}[^:.]{1,60}:\s+\p{Lu}[^:]{2,200}?[\s(,](?<verb>(?:omval|nyval|fyllnadsval)(?:d|da|ds|des)?)(?!\p{L})/u,
];
// Mötet fann sig vara stadgeenligt utlyst. · Då alla var där förklarades stämman behörigen sammankallad.
const mayMeet = new RegExp(String.raw`^\p{Lu}[^.!?]{0,100}?\s(?<verb>${convened})[.!]?$`, 'iu');

const active = new RegExp(
  String.raw`^(?<subject>\p{Lu}[\p{L}\s-]{1,60}?)\s+(?<verb>${settling.active})(?<tail>(?![\p{L}-]).*)`,
  'iu',
);
/** `Därefter avslår nämnden motionen.` */
const inverted = new RegExp(
  String.raw`^${leadIn}\s+(?<verb>${settling.active})\s+(?<subject>\p{L}[\p{L}-]*(?:\s+\p{L}[\p{L}-]*){0,4}?)(?=\s)(?<tail>.*)`,
  'iu',
);
/** `Efter diskussion enades mötet om att höja avgiften.` */
const around = new RegExp(
  String.raw`^${leadIn}\s+(?<verb>${agreeingAround.before})\s+(?<subject>\p{L}[\p{L}-]*(?:\s+\p{L}[\p{L}-]*){0,4}?)\s+(?:enhälligt\s+)?${agreeingAround.after}(?=\s)(?<tail>.*)`,
  'iu',
);

/** The words by which a sentence outside any Beslut heading decides by its wording alone; empty where all of it tells so, null for others. */
export const passiveWording = readOnce((text, names): string | null => {
  if (text.length > 300 || !maySettle.test(text)) return null;
  return settlingWords(text, names) ?? (isOfOtherTime.test(text) ? null : wordsOf(mayMeet.exec(text)));
});

/** Whether a sentence outside any Beslut heading is a decision by its wording alone. */
export function isPassiveDecision(text: string, names: BodyNames): boolean {
  return passiveWording(text, names) !== null;
}

function wordsOf(match: RegExpExecArray | null): string | null {
  return match && (match.groups?.['verb'] ?? '');
}

function settlingWords(written: string, names: BodyNames): string | null {
  const text = withoutAbbreviations(written.replace(letterBefore, '')).replace(/(?<=\d)\.(?=\d)/gu, ',');
  const agreement = agreementOn(text, names);
  if (agreement !== null) return agreement;
  if (isOfOtherTime.test(text.replace(minutesOfBefore, '')) || isCondition.test(text)) return null;
  // `att frågan bordläggs` says what is decided where something else says that it is.
  if (beginsWithDay.test(text) || saysNone.test(text) || clauseBegins.test(text)) return null;
  for (const [gate, pattern] of byVerb) {
    const match = gate.test(text) ? pattern.exec(text) : null;
    if (match) return isDatedElsewhere.test(match.groups?.['tail'] ?? '') ? null : wordsOf(match);
  }
  for (const pattern of more) {
    const match = pattern.exec(text);
    if (match) return wordsOf(match);
  }
  return isElection(text, names) ? '' : (ownAct(text, names)?.verb ?? null);
}

/**
 * Whether a sentence needs nothing else to be a decision: `Till kassör valdes Bo Ek.`, `Mötet beslutade att …`. That the meeting was
 * duly called is what a heading is about as often.
 */
export function decidesByItself(text: string, names: BodyNames): boolean {
  if (readDecisionLead(text, names) !== null) return true;
  return text.length <= 300 && maySettle.test(text) && settlingWords(text, names) !== null;
}

/** The own body that decides in the active voice (`Socialnämnden avslår ansökan.`); null in other sentences. */
export function passiveSubject(text: string, names: BodyNames): string | null {
  return maySettle.test(text) ? (ownAct(text, names)?.subject ?? null) : null;
}

/** `Mötet enades om att avgiften ska höjas.`: what shall be is agreed on; that something bör or kan be is a wish. */
function agreementOn(text: string, names: BodyNames): string | null {
  if (!mayAgree.test(text)) return null;
  const { subject, verb = '', tail = '' } = actIn(text) ?? {};
  if (subject === undefined || !isAgreement.test(verb) || !/^\s+(?:att|that|to)\s/iu.test(tail)) return null;
  const isOwn = isOwnSubject(subject, names) || isEverybody.test(subject);
  return isOwn && !isOfOtherTime.test(withoutShall(text)) ? verb : null;
}

function ownAct(text: string, names: BodyNames): { readonly subject: string; readonly verb: string } | null {
  const { subject, verb = '', tail = '' } = actIn(text) ?? {};
  if (subject === undefined || isDatedElsewhere.test(tail)) return null;
  if (!isOwnSubject(subject, names) && !(isEverybody.test(subject) && isAgreement.test(verb))) return null;
  return { subject, verb };
}

function actIn(text: string): Readonly<Record<string, string>> | null {
  const match =
    (maySay.active.test(text) ? (inverted.exec(text) ?? active.exec(text)) : null) ??
    (mayAgree.test(text) ? around.exec(text) : null);
  return match?.groups ?? null;
}
