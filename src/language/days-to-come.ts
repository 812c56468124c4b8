import { anyOf, wordPattern } from './pattern.ts';
import { wordList } from './word-list.ts';

const limits = wordList(
  'senast, senast den, klart, klar, klara, färdig, färdigt, färdiga, före, innan, by, no later than',
);
const limit = new RegExp(String.raw`(?<!\p{L})${anyOf(limits)}(?:\s+(?:till|senast|den))*\s*$`, 'iu');

/** What a meeting decides to have on a day. */
const arrangements = wordList(
  'hålla, arrangera, anordna, ordna, genomföra, bjuda in, sammanträda, träffas, ses, mötas, starta, inleda, öppna, inviga, ' +
    'städa, hold, arrange, meet',
);
const arrangement = new RegExp(
  String.raw`^(?:(?:\p{L}+\s+){1,3}?(?:beslutar|beslutade|beslöt|bestämde)\s+)?(?:att\s+)?${anyOf(arrangements)}(?!\p{L})[^.!?;:]{0,100}$`,
  'iu',
);

const term = new RegExp(
  String.raw`(?<!\p{L})(?:välj\p{L}*|vald\p{L}*|utse\p{L}*|utsåg\p{L}*|förordna\p{L}*|till\s+(?:ny\s+)?(?:ledamot|ersättare|ordförande|ombud|revisor|suppleant))(?!\p{L})[^.!?;]{0,200}(?:till och med|t\.o\.m\.?|till)(?:\s+(?:den|utgången av))?\s*$`,
  'iu',
);

const recordDay = /(?<!\p{L})avstämningsdag(?:en)?(?:\s+(?:för\s+\p{L}+|ska\s+vara|är))+(?:\s+den)?\s*$/iu;

/** `flyttas till`, `skjuts upp till`: to a day that is to come. */
const moved = new RegExp(
  String.raw`(?<!\p{L})(?:flytta\p{L}*|skjut[as]?\p{L}*\s+(?:upp|fram)|senarelägg\p{L}*|tidigarelägg\p{L}*|framflytta\p{L}*|förläng\p{L}*|uppskjut\p{L}*)(?:\s+(?!från)[\p{L}-]+){0,4}?\s+till(?:\s+(?:den|och\s+med))*\s*$`,
  'iu',
);

/** `Resan går till Gränna den`, `Mässan hålls den` */
const happens = new RegExp(
  String.raw`(?<!\p{L})(?:hålls|äger\s+rum|genomförs|anordnas|arrangeras|startar|börjar|inleds|invigs|börja|starta|inledas|påbörjas|genomföras|hållas|går|åker|reser|blir|will\s+be\s+held|takes\s+place|will\s+take\s+place|betalas|utbetalas|tillträder|tas\s+i\s+bruk)(?!\p{L})(?:\s+(?!sedan|från)[\p{L}-]+){0,6}\s*$`,
  'iu',
);

/** Words that tell of what was so before. */
const past = wordPattern(
  wordList(
    'skulle, hade, var, tidigare, redan, enligt beslut, föregående, förra, redovisade, redovisas, gällde, löpte, upphörde, avser, ' +
      'avseende, perioden, dessförinnan, inkommit, inkom, bokförda, rapporterats, was, had, earlier',
  ),
);

const validity = new RegExp(
  String.raw`(?<!\p{L})(?:${anyOf(wordList('gäller, gälla, träder i kraft, träda i kraft, införs, införa, införas, applies, takes effect'))})\s+(?:från|fr\.o\.m\.?|from)(?:\s+(?:och\s+med|den))*\s*$`,
  'iu',
);

const begins = new RegExp(
  String.raw`(?<!\p{L})${anyOf(wordList('införa, införs, stänga, avveckla, lansera, driftsätta, lägga ned, lägga ner, ta i bruk, tillsätta, anställa, hyra ut, hyra, upplåta'))}(?!\p{L})(?:\s+(?!från|enligt|som)[\p{L}\d-]+){0,8}(?:\s+(?:från|fr\.o\.m\.?)(?:\s+(?:och\s+med|den))*)?\s*$`,
  'iu',
);

/** `föreslås öppna kl. 9 från den`, `ska gälla från och med den`, `väljs till dirigent från den` */
const startsThen = new RegExp(
  String.raw`(?<!\p{L})(?:${anyOf(wordList('föreslås, föreslår, ska, skall, kommer att, planeras, avser att, väljs, valde, utser, utsåg, anställer, anställde'))})(?!\p{L})(?:kl\.|[^.!?;]){1,120}\s(?:från|fr\.o\.m\.?)(?:\s+(?:och\s+med|den))*\s*$`,
  'iu',
);

/** Whether the words of a decision before a day make it the first on which something is valid, which may be soon before. */
export function beginsToHold(before: string): boolean {
  return (validity.test(before) || begins.test(before) || startsThen.test(before)) && !past.test(before);
}

/** `Tätt hus beräknas till den`: nobody foresees what has been. */
const foreseen =
  /(?<!\p{L})(?:beräknas|planeras|planerad|planerat|planerade|förväntas|väntas|löper\s+ut|går\s+ut|upphör|is\s+planned|is\s+expected)(?!\p{L})(?:\s+(?:bli|vara|ske|hållas|klar|klart|färdig|färdigt|till|starta|preliminärt|for|on)){0,3}(?:\s+den)?\s*$/iu;

/** `Arbetet startade den 12 januari och ska slutbesiktigas den`: what is to be done on a day. */
const toBeDone = /(?<!\p{L})(?:ska|skall|kommer\s+att)\s+(?:\p{Ll}+\s+){0,2}?\p{Ll}{4,}as\s+(?:den\s*)?$/iu;

/** Whether the words of any sentence before a day foresee that something will happen on it. */
export function isForeseen(before: string): boolean {
  return (foreseen.test(before) && !past.test(before)) || (toBeDone.test(before) && !said.test(before));
}

/** Words of what was to be, as it was told. */
const said = wordPattern(wordList('skulle, hade, tidigare, enligt beslut, beslutade, beslöt, enligt, redan'));

/** Whether the words of any sentence before a day say that something is to happen on it (`Flytten startar den`). */
export function isToHappen(before: string): boolean {
  if (foreseen.test(before)) return !past.test(before);
  return (happens.test(before) || startsThen.test(before)) && !past.test(before);
}

/** `Inbetalningen ska vara gjord senast den` · `Anmälan görs senast den`: something is due, whoever tells it. */
const duty = wordPattern(
  wordList(
    'ska, skall, bör, måste, behöver, görs, sker, lämnas, skickas, betalas, anmäls, must, shall, should, is to be',
  ),
);

/** Whether the words of any sentence before a day say that something is due then, though nobody was given it to do. */
export function isDue(before: string): boolean {
  return latest.test(before) && duty.test(before) && !past.test(before) && !hasBeen.test(before);
}

const latest = new RegExp(String.raw`(?<!\p{L})(?:senast|no later than)(?:\s+(?:till|den))*\s*$`, 'iu');
const hasBeen = wordPattern(
  wordList('har, lämnades, skickades, fick, kom, gjordes, blev, gick, försenad, has, have'),
);

/** `Protokollet hålls tillgängligt hos sekreteraren från den`: there is none before the meeting. */
const ofProtocol = new RegExp(
  String.raw`(?<!\p{L})protokollet\s+(?:kommer\s+att\s+|ska\s+)?(?:hålls|hållas|finns|finnas|läggs|läggas|publiceras|anslås|skickas|sänds|distribueras)(?!\p{L})(?:\s+(?!som|vid)[\p{L}-]+){0,8}\s*$`,
  'iu',
);

/** Whether the words before a day tell when the protocol of this meeting is to be had. */
export function isOfProtocol(before: string): boolean {
  return ofProtocol.test(before);
}

/** Why a decided day lies after the meeting: something is due then, happens then, or somebody serves until then. */
export type ComingDay = 'due' | 'arranged' | 'term';

/** Whether the words of a decision before a day make it one that is to come; null where they don't. */
export function comingDay(before: string): ComingDay | null {
  if (past.test(before)) return null;
  if (term.test(before)) return 'term';
  if (limit.test(before) || recordDay.test(before)) return 'due';
  return [arrangement, moved, happens].some((pattern) => pattern.test(before)) ? 'arranged' : null;
}

/** The year of the meeting at which a term ends (`för tiden till årsstämman 2027`); null where a sentence tells none. */
export function yearOfTerm(sentence: string): number | null {
  const year =
    /(?:för\s+tiden|till\s+och\s+med|intill|fram\s+till|until|till)\s+(?:(?:slutet|utgången)\s+av\s+)?(?:till\s+)?(?:nästa\s+|ordinarie\s+|the\s+)?(?:årsstämma|årsmöte|föreningsstämma|stämma|bolagsstämma|annual\s+(?:general\s+)?meeting)\p{L}*\s+(?:år\s+|of\s+|in\s+)?(?<year>20\d\d)(?!\d)/iu.exec(
      sentence,
    )?.groups?.['year'];
  return year === undefined ? null : Number(year);
}

/** The title of an item that tells what somebody wants to do. */
export const titlesProposal = /förslag|planerad|proposal/iu;
