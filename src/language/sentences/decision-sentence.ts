import { wordsFor } from '../acts.ts';
import { anyOf } from '../pattern.ts';
import { findDates } from '../dates/find-dates.ts';
import { isOwnSubject, type BodyNames } from './body-names.ts';
import { gated } from '../gate.ts';
import { readOnce } from './read-once.ts';
import {
  adverb,
  afterTalk,
  afterThat,
  assigning,
  bareLeadIn,
  decisionBecomes,
  deciding,
  electing,
  leadIn,
  manner,
  mayBeAfterThat,
  mayLead,
  needsClause,
  onlyLeading,
  proposing,
  resolving,
  uponThat,
} from '../decision-words.ts';
import { answer } from '../short-decisions.ts';
import { tellsOfEarlier } from '../other-times.ts';
import { partsAtSpaces, withoutHead } from '../../model/text-shapes.ts';

/** The start of a sentence that decides: who, and how many UTF-16 units of the text tell so. */
export interface DecisionLead {
  /** The body as written; null when the sentence names none (`Beslutas att …`). */
  readonly body: string | null;
  /** Length of the lead in the text, up to but without `att` where an att-sats follows at once. */
  readonly length: number;
  readonly tense: 'present' | 'past';
  /** The words that decide, as written (`beslutade`, `har i dag beslutat`). */
  readonly verb: string;
}

/** What begins a clause: `att`, and in English `to` or `that`. */
const clause = String.raw`(?:att|to|that)(?![\p{L}-])`;
const subject = String.raw`(?<subject>\p{L}[\p{L}\p{N}:&/.’'-]*(?:\s+(?!att\b|som\b|om\b)[\p{L}\p{N}(][\p{L}\p{N}:&/.’')(-]*){0,8}?)`;
const between = String.raw`(?<between>(?:\s+(?!${clause})[^\s.:;]+){0,14}?)`;
/** `… gicks igenom, varpå styrelsen beslöt` */
const upon = anyOf(uponThat);
/** `Styrelsen diskuterade och beslöt`: what a body does before it decides. */
const before = String.raw`(?:diskuterade|diskuterar|behandlade|behandlar|överlade|prövade)`;
const has = String.raw`har(?:\s+(?!att\b)[^\s.:;]+){0,8}?\s+${deciding.supine}`;

const forms: readonly Pick<RegExp, 'exec'>[] = [
  // Nämnden beslutar att … · Nämnden beslutar enligt förslaget · Nämnden har i dag beslutat att
  new RegExp(
    String.raw`^(?:${answer}|${upon}\s+)?${subject}\s+(?:${before}\s+och\s+|unanimously\s+)?(?:(?<present>${deciding.present}|${onlyLeading.present}(?=\s+att\b))|(?<past>${deciding.past}|${has}))(?![\p{L}-])`,
    'iu',
  ),
  // För egen del beslutar kommunstyrelsen att … · Därefter beslutar nämnden att …
  new RegExp(
    String.raw`^(?:${leadIn}\s+)?(?:(?<present>${resolving.present})|(?<past>${resolving.past}))\s+${subject}(?=\s+(?:${clause}|(?:om\s+att|enligt|följande|enhälligt|med|genom)\b)|\s*:|\s*$)`,
    'iu',
  ),
  // Sedan frågan diskuterats beslöt stämman med 12 röster mot 7 att …
  gated(
    mayBeAfterThat,
    new RegExp(
      String.raw`^${afterThat},?\s+(?<past>${resolving.past})\s+${subject}(?=\s+(?:${clause}|(?:om\s+att|enligt|följande|enhälligt|med|genom)\b)|\s*:|\s*$)`,
      'iu',
    ),
  ),
  // Styrelsens beslut blev att ordna talko
  new RegExp(
    String.raw`^(?<subject>\p{Lu}\p{L}{2,40}?)s\s+(?:(?<present>${anyOf([decisionBecomes.present])})|(?<past>${anyOf([decisionBecomes.past])}))(?=,?\s+${clause}|\s*:)`,
    'iu',
  ),
  // Beslutas att … · Det beslöts att … · Efter diskussion bestämdes att … · Beslut fattades om att …
  new RegExp(
    String.raw`^(?:${bareLeadIn}\s+)?(?:(?:det|it)\s+)?(?:(?<present>${resolving.passivePresent})|(?<past>${resolving.passivePast}|${onlyLeading.past}))(?:\s+${adverb}|\s+${afterTalk})?(?:\s+om|\s+på)?(?=,?\s+(?:${clause}|(?:enhälligt|enligt|följande)\b)|\s*:|\s*$)`,
    'iu',
  ),
  // föreslår kommunfullmäktige besluta att … · samt föreslår fullmäktige
  new RegExp(
    String.raw`^(?:samt\s+|och\s+)?(?<present>${anyOf(wordsFor(['proposes'], ['present']))})(?=\s+(?:att\s+)?\p{L}*(?:fullmäktige|styrelsen|nämnden|stämman)\s+(?:besluta|att)(?!\p{L}))`,
    'iu',
  ),
  // Beslutade att … · Enades om att …
  new RegExp(
    String.raw`^(?:(?<present>${resolving.present})|(?<past>${resolving.past}))(?:\s+(?:om|på|enhälligt|unanimously))?(?=\s+(?:att|that|to)\b)`,
    'iu',
  ),
];

/** `Kommunstyrelsen tillstyrker förslaget och föreslår att kommunfullmäktige beslutar:`: all of it leads in what is proposed. */
const handsUp = new RegExp(
  String.raw`^(?<subject>\p{Lu}[\p{L}-]*(?:\s+[\p{L}-]+){0,5}?)\s+(?:(?:tillstyrker|tillstyrkte|ställer sig bakom)\s[^.;:]{1,200}?\s+och\s+)?(?<verb>${anyOf(wordsFor(['proposes'], ['present', 'past']))})\s+(?:att\s+)?\p{L}*(?:fullmäktige|styrelsen|nämnden|stämman|direktionen)\s+(?:att\s+)?beslutar?(?:\s+följande)?\s*:$`,
  'iu',
);

const toClause = new RegExp(String.raw`^,?${between}(?=\s+${clause}|\s*:\s*(?:att\b|$)|\s*$)`, 'iu');
const mannerAlone = new RegExp(String.raw`^(?:${manner}[\s,]*)+$`, 'iu');

/** A sentence on what is decided in general or later. */
const laterDecision =
  /^\s+(?:om(?! att)|över|själv|sedan|senare|årligen|normalt|alltid|varje (?:år|månad|vecka)|vid (?:nästa|ett senare))(?!\p{L})/iu;

/** What a decision rests on, between commas: `, med stöd av bemyndigandet från årsstämman den 14 maj 2025,` */
const aside =
  /^,\s+(?:med stöd av|i enlighet med|med anledning av|på förslag av|efter bemyndigande)\s[^,]{1,160},/;

/** Reads the start of a decision of the meeting body; null for other sentences and for quoted decisions. */
export const readDecisionLead = readOnce(findDecisionLead);

function findDecisionLead(text: string, names: BodyNames): DecisionLead | null {
  if (!mayLead.test(text)) return null;
  const up = handsUp.exec(text)?.groups;
  if (up !== undefined && isOwnSubject(up['subject']!, names))
    return { body: up['subject']!, length: text.length, tense: 'present', verb: up['verb']! };
  for (const form of forms) {
    const match = form.exec(text);
    if (!match) continue;
    const body = match.groups?.['subject'] ?? null;
    if (body !== null && !isOwnSubject(body, names)) continue;
    const tense = match.groups?.['past'] === undefined ? 'present' : 'past';
    const rest = text.slice(match[0].length);
    const filler = toClause.exec(rest);
    const verb = match.groups?.['present'] ?? match.groups?.['past'] ?? '';
    // What the chair or the employer proposes is a yrkande.
    if (proposing.test(verb) && /^(?:ordföranden?|arbetsgivaren)$/iu.test(body ?? '')) return null;
    if (needsClause.test(verb) && !leadsToClause(rest, filler)) continue;
    if (tense === 'present' && laterDecision.test(rest)) continue;
    const when = `${whenOf(verb)}${filler?.[0] ?? rest.replace(aside, '').slice(0, 60)}`;
    if (tense === 'past' && tellsOfEarlier.test(when) && !isOfMeeting(when, names)) return null;
    // Words between commas belong to what is decided, and so does `om arvode att fördela`.
    if (assigning.test(verb) || (!filler && aside.test(rest)) || /^\s+om\s+(?!att\b)/iu.test(rest))
      return { body, length: 0, tense, verb };
    const length = electing.test(verb)
      ? electionLead(match[0], rest)
      : match[0].length + leadLength(rest, filler);
    return { body, length, tense, verb };
  }
  return null;
}

function leadsToClause(rest: string, filler: RegExpExecArray | null): boolean {
  return filler !== null && /^\s*(?::|(?:att|to|that)(?!\p{L})|$)/iu.test(rest.slice(filler[0].length));
}

/** What stands between `har` and the supine may name another day. */
function whenOf(verb: string): string {
  return /^har\s/iu.test(verb) ? verb : '';
}

/** `har på sitt möte den 2 oktober beslutat att` in the notes of that meeting. */
function isOfMeeting(when: string, { meetingDate }: BodyNames): boolean {
  if (!meetingDate || when.includes('§')) return false;
  const [first, ...others] = findDates(when, { reference: meetingDate });
  return others.length === 0 && first?.date === meetingDate;
}

/** `Stämman valde:` leads in; `Stämman valde Bo Ek till ordförande` has no lead. */
function electionLead(start: string, rest: string): number {
  const end =
    /^\s*(?:(?:enhälligt|följande|följande personer|följande styrelse|följaktligen)\s*){0,2}(?::|$)/iu.exec(
      rest,
    );
  return end ? start.length + end[0].length : 0;
}

/** Adverbs and a colon before `att` belong to the lead; without `att` what follows the verb is the decision itself. */
function leadLength(rest: string, filler: RegExpExecArray | null): number {
  const colon = /^\s*(?:(?:följande\s*)?:|(?:enligt\s+)?följande\s*\.?\s*$)/i.exec(rest);
  if (colon) return colon[0].length;
  if (!filler) return 0;
  const words = partsAtSpaces(filler[0].trim()).filter(Boolean).length;
  const after = rest.slice(filler[0].length).trim();
  if (words > 0 && after === '') return mannerAlone.test(withoutHead(filler[0], ' ,')) ? filler[0].length : 0;
  const closing = /^\s*:/.exec(rest.slice(filler[0].length));
  return filler[0].length + (closing?.[0].length ?? 0);
}
