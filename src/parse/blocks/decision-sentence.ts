import { isOwnSubject, type BodyNames } from './body-names.ts';

/** The start of a sentence that decides: who, and how many UTF-16 units of the text tell so. */
export interface DecisionLead {
  /** The body as written; null when the sentence names none (`Beslutas att …`). */
  readonly body: string | null;
  /** Length of the lead in the text, up to but without `att` where an att-sats follows at once. */
  readonly length: number;
  readonly tense: 'present' | 'past';
}

const subject = String.raw`(?<subject>\p{L}[\p{L}\p{N}:&/.’'-]*(?:\s+(?!att\b|som\b|om\b)[\p{L}\p{N}(][\p{L}\p{N}:&/.’')(-]*){0,8}?)`;
const present = String.raw`beslutar|besluta(?=\s+att\b)|besluter|föreslår|hemställer|väljer|utser|bestämmer`;
const past = String.raw`beslutade|beslöt|föreslog|valde|utsåg|har beslutat|bestämde`;
const between = String.raw`(?<between>(?:\s+(?!att\b)[^\s.:;]+){0,14}?)`;

const forms: readonly RegExp[] = [
  // Nämnden beslutar att … · Nämnden beslutar enligt förslaget
  new RegExp(String.raw`^${subject}\s+(?:(?<present>${present})|(?<past>${past}))(?![\p{L}-])`, 'iu'),
  // För egen del beslutar kommunstyrelsen att … · Därefter beslutar nämnden att …
  new RegExp(
    String.raw`^(?:för egen del|därefter|därmed|således|sålunda|slutligen|efter [^.]{2,60}?|enhälligt|med [^.]{2,50}?)\s+(?:(?<present>beslutar)|(?<past>beslutade|beslöt))\s+${subject}(?=\s+(?:att|enligt|följande|enhälligt|med|genom)\b|\s*:|\s*$)`,
    'iu',
  ),
  // Beslutas att … · Det beslöts att …
  /^(?:det\s+)?(?:(?<present>beslutas|bestäms)|(?<past>beslutades|beslöts|beslutats|bestämdes))(?:\s+(?:även|också|vidare|dessutom|därefter|därför|således|därmed|slutligen|samtidigt))?(?=\s+(?:att|enhälligt|enligt|följande)\b|\s*:|\s*$)/iu,
  // föreslår kommunfullmäktige besluta att … · samt föreslår fullmäktige
  /^(?:samt\s+|och\s+)?(?<present>föreslår|hemställer)(?=\s+(?:att\s+)?\p{L}*(?:fullmäktige|styrelsen|nämnden|stämman)\s+(?:besluta|att)(?!\p{L}))/iu,
  // Beslutade att … · Beslut togs att … · Beslut fattades om att …
  /^(?:(?<present>beslutar|beslut (?:tas|fattas))|(?<past>beslutade|beslöt|bestämde|beslut (?:togs|fattades)|tog beslut|fattade beslut))(?:\s+(?:om|på))?(?=\s+att\b)/iu,
];

const toAtt = new RegExp(String.raw`^,?${between}(?=\s+att\b|\s*:\s*(?:att\b|$)|\s*$)`, 'iu');

/** After these verbs only an att-sats or a list is a decision: `Styrelsen föreslår en höjning` is a report. */
const proposing = /^(?:föreslår|föreslog|hemställer|bestämmer|bestämde)$/iu;
/** After these the sentence itself says what is decided: `Nämnden utser Bo Ek till ombud`. */
const electing = /^(?:väljer|valde|utser|utsåg)$/iu;
/** A sentence on what is decided in general or later. */
const laterDecision =
  /^\s+(?:om(?! att)|över|själv|sedan|senare|årligen|normalt|alltid|varje (?:år|månad|vecka)|vid (?:nästa|ett senare))(?!\p{L})/iu;

/** Words that place a past decision at another time or in another record. */
const elsewhere =
  /\d{4}-\d{2}-\d{2}|§|\b\d{1,2}\/\d{1,2}\b|\b\d{1,2}\.?\s+(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\p{L}*|\b(?:tidigare|förra|föregående|senaste|redan|år \d{4}|i (?:fjol|höstas|våras|vintras|somras|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december))\b/iu;

/** What a decision rests on, between commas: `, med stöd av bemyndigandet från årsstämman den 14 maj 2025,` */
const aside =
  /^,\s+(?:med stöd av|i enlighet med|med anledning av|på förslag av|efter bemyndigande)\s[^,]{1,160},/;

/** Reads the start of a decision of the meeting body; null for other sentences and for quoted decisions. */
export function readDecisionLead(text: string, names: BodyNames): DecisionLead | null {
  if (!/beslut|beslöt|bestäm|föresl|hemställ|välj|valde|utse|utsåg/i.test(text)) return null;
  for (const form of forms) {
    const match = form.exec(text);
    if (!match) continue;
    const body = match.groups?.['subject'] ?? null;
    if (body !== null && !isOwnSubject(body, names)) continue;
    const tense = match.groups?.['past'] === undefined ? 'present' : 'past';
    const rest = text.slice(match[0].length);
    const filler = toAtt.exec(rest);
    const verb = /\S+$/.exec(match[0])?.[0] ?? '';
    // What the chair proposes is a yrkande.
    if (/^(?:föreslår|föreslog|hemställer)$/iu.test(verb) && /^ordföranden?$/iu.test(body ?? '')) return null;
    if (proposing.test(verb) && !(filler && /^\s*(?::|att(?!\p{L})|$)/iu.test(rest.slice(filler[0].length))))
      continue;
    if (tense === 'present' && laterDecision.test(rest)) continue;
    if (tense === 'past' && elsewhere.test(filler?.[0] ?? rest.replace(aside, '').slice(0, 60))) return null;
    // Words between commas belong to what is decided, and so does `om arvode att fördela`.
    if ((!filler && aside.test(rest)) || /^\s+om\s+(?!att\b)/iu.test(rest)) return { body, length: 0, tense };
    const length = electing.test(verb)
      ? electionLead(match[0], rest)
      : match[0].length + leadLength(rest, filler);
    return { body, length, tense };
  }
  return null;
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
  const colon = /^\s*(?:följande\s*)?:/i.exec(rest);
  if (colon) return colon[0].length;
  if (!filler) return 0;
  const words = filler[0].trim().split(/\s+/).filter(Boolean).length;
  const after = rest.slice(filler[0].length).trim();
  if (words > 0 && after === '')
    return /^(?:följande|enhälligt|därför|även|också)$/i.test(filler[0].trim()) ? filler[0].length : 0;
  const closing = /^\s*:/.exec(rest.slice(filler[0].length));
  return filler[0].length + (closing?.[0].length ?? 0);
}
