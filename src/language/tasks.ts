import { wordsFor } from './acts.ts';
import { manner, resolving } from './decision-words.ts';
import { mayPromise, promise } from './promises.ts';
import { wordList } from './word-list.ts';
import { gated, wordGate } from './gate.ts';
import { partPattern, wordPattern, anyOf } from './pattern.ts';

/** Words of a unit, a body or an organisation. */
export const namesUnit = partPattern(
  wordList(
    'kommun, region, förvaltning, grupp, styrelse, nämnd, kontor, avdelning, enhet, utskott, skol, förbund, ' +
      'förening, kansli, bolag, verksamhet, ledning, chef, central, län, möte',
  ),
);

/** `uppdra att`, `ge i uppdrag att`: with a recipient there are words in between. */
export const assignsNobody =
  /(?<!\p{L})(?:(?:uppdra|uppdrar|uppdrog)|(?:ge|ger|gav|lämna|lämnar)\s+i\s+uppdrag)\s+att(?!\p{L})/giu;

/** Words of time that give no date but say when: then nothing is told. */
export const tellsWhen =
  /(?<!\p{L})(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|vår(?:en)?|sommar(?:en)?|höst(?:en)?|vinter(?:n)?|årsskiftet|kvartal\p{L}*|halvår\p{L}*|veckan?|v\.?\s?\d|måndag|tisdag|onsdag|torsdag|fredag|nästa|löpande|omgående|omedelbart|snarast|direkt|i\s?dag|i\s?morgon|senast|inför|före|innan|årligen)(?!\p{L})|\d{1,2}\/\d|\d{4}-\d{2}/iu;

/** Without these a sentence gives nobody a task. */
export const mayAssignInProse = gated(
  mayPromise,
  new RegExp(String.raw`[Uu]ppdra|[Uu]ppdrog|${promise}`, 'u'),
);

/** A sentence in which somebody is given a task: groups `who`, `task`. */
export const givenTasks: readonly RegExp[] = [
  /^(?<who>\p{Lu}[^.:;]{0,80}?)\s+(?:fick|får|ges|gavs)\s+i uppdrag\s+(?<task>att\s.+)$/u,
  /(?<!\p{L})(?:[Uu]ppdras|[Uu]ppdrogs|uppdrar|uppdra)\s+åt\s+(?<who>[^.:;]{2,80}?)\s+(?<task>att\s.+)$/u,
  /(?<!\p{L})(?:ger|ge)\s+(?<who>[^.:;]{2,80}?)\s+i uppdrag\s+(?<task>att\s.+)$/u,
];

/** A sentence in which somebody promises something. */
export const promisedTask = new RegExp(
  String.raw`^(?<who>\p{Lu}[^.:;]{0,60}?)\s+(?:ska\s+)?(?<task>(?:${promise})(?!\p{L}).*)$`,
  'u',
);

/** Sentences on what others did, or did before. */
export const givenElsewhere =
  /^(?:På|Vid|Under|Sedan|Efter)\s|(?<!\p{L})(?:förra|tidigare|redan|har (?:gett|fått)|hade|beslutade)(?!\p{L})/u;

/** An office that may be given a task. */
export const officeAlone = /^(?:Förvaltningen|Kansliet|Sekretariatet|Kontoret|Enheten|Kommunen|Regionen)$/;

/** The mark of a task that somebody accepted; global. */
export const taskMark = /\s*\{uppdrag:\s*([^{};]*)(?:;\s*([^{}]*))?\}/giu;

/** A heading of a column of tasks. */
export const taskColumn = /^(?:uppdrag|åtgärd|aktivitet|uppgift|vad|att göra)(?:er)?$/i;

/** A heading of a column of those who do them. */
export const ownerColumn = wordPattern(
  wordList('ansvarig, ansvariga, ansvar, vem, ägare, owner, responsible'),
  { whole: true },
);

/** A heading of a column of days. */
export const dueColumn = wordPattern(
  wordList('klart, klar, senast, när, datum, deadline, tid, klart senast, klart när, due, due date'),
  { whole: true },
);

/** A heading of a column of states. */
export const stateColumn = wordPattern(
  wordList(
    'status, läge, klart?, utfört, hur gick det, hur gick det?, resultat, utfall, lägesrapport, avstämning',
  ),
  { whole: true },
);

/** A heading of a column of remarks, which may tell that something is done. */
export const remarkColumn = wordPattern(
  wordList('kommentar, kommentarer, anmärkning, anmärkningar, notering, noteringar, comment, comments'),
  { whole: true },
);

/** A heading of a column of days that may be those of the meeting. */
export const dayColumn = wordPattern(wordList('datum, tid'), { whole: true });

/** The column of a table of actions that holds their ids. */
export const idColumn = wordPattern(wordList('id, nr, uppdrags-id, uppdragsnr, uppdragsnummer'), {
  whole: true,
});

/** Source of names with a sign before them (`@ida`). */
export const mentions = mentionsOf('');
/** Source of the same with surnames behind them (`@Ida Lind`); case counts. */
export const fullMentions = mentionsOf(String.raw`(?:\s\p{Lu}[\p{L}-]+){0,2}`);

function mentionsOf(surname: string): string {
  const one = String.raw`[([]?@\p{L}[\p{L}.-]*${surname}[)\]]?`;
  return String.raw`${one}(?:(?:\s*(?:,|\+|&|\/|och))?\s+${one}){0,5}`;
}

/** Nothing but names with a sign before them. */
export const ownersAlone = new RegExp(`^${mentions}$`, 'u');

/** Between those who do something. */
export const ownerSeam = /(?:(?<!\s)\s+)?(?:,|\+|&|\/|\soch\s|\ssamt\s|\sand\s)\s*|(?<!\s)\s+(?=@)/u;

/** `klart 1 juli` and `avslutas 1 juli` may tell by when it is to be done, and `utfört 1 juli` when it was. */
const doneOrDue = wordList('klart, klar, klara, färdig*, avslutas, utför');

/** Words that say that something is done. */
export const doneWords = [
  ...doneOrDue,
  ...wordList(
    'klarmarkerad, klarmarkerat, gjort, gjord, gjorda, utfört, utförd, utförda, avslutad, avslutat, avslutade, slutfört, slutförd, slutförda, slutförts, ' +
      'genomfört, genomförd, genomförda, genomförts, åtgärdat, åtgärdad, åtgärdats, verkställt, verkställd, verkställts, fullgjort, fullgjord, ja, x, ✓, ✔, ✅, done, completed, finished, closed',
  ),
];

/** A state that says that something is done. */
export const doneState = wordPattern(doneWords, { whole: true });

/** Such a word before when it was done or by whom: groups `word`, `rest`. */
export const doneThen = new RegExp(String.raw`^(?<word>${anyOf(doneWords)})[\s,:]+(?<rest>\S.*)$`, 'iu');

/** Such a word that may also tell by when something is to be done. */
export const mayBeDue = wordPattern(doneOrDue, { whole: true });

/** Everybody. */
export const everybody = /^(?:alla|samtliga)$/;

/** A day that binds: `till den 1 maj` may be a wish. */
export const bindingTime = wordPattern(wordList('senast, omgående, snarast, till nästa, inför nästa'));

const doer = String.raw`\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+){0,2}`;
/** Those who do something, before the verb (`Omar begär in offert`). */
export const doersAtStart = new RegExp(
  String.raw`^(${doer}(?:(?:,|\soch|\s&)\s${doer}){0,3})\s+(?:\p{Ll}+(?:r|s)|gör|ser|tar|ska|will|to(?=\s\p{Ll}{2,}\s))(?!\p{L})`,
  'u',
);

const forms = ['infinitive', 'present', 'past', 'passivePresent', 'passivePast'] as const;

/** Without these a clause assigns nothing. */
export const mayAssign = wordGate(wordsFor(['assigns'], forms));

const who = String.raw`(?<who>[^.:;]{2,80}?)`;

const decider = String.raw`\p{Lu}(?:(?!\satt\s)[^.:;,]){1,80}?`;
/** Who decides it, where the whole sentence is the clause: `Nämnden beslutar enhälligt att`. */
const lead = String.raw`(?:(?:${decider}\s+(?:${resolving.present}|${resolving.past})(?:\s+${manner})?\s+)?att\s+)?`;

/** Clauses that give a task to somebody: groups `who`, `task`. */
export const assigned: readonly RegExp[] = [
  // att uppdra åt förvaltningschefen att …
  new RegExp(
    String.raw`^${lead}${anyOf(['uppdra åt', 'uppdrar åt', 'uppdras åt', 'uppdrogs åt'])}\s+${who}\s+(?<task>att\s.+)$`,
    'iu',
  ),
  // Nämnden uppdrar åt förvaltningschefen att …
  new RegExp(String.raw`^${decider}\s+uppdrar\s+åt\s+${who}\s+(?<task>att\s.+)$`, 'u'),
  // att ge kansliet i uppdrag att …
  new RegExp(String.raw`^${lead}(?:ge|ger)\s+${who}\s+i\s+uppdrag\s+(?<task>att\s.+)$`, 'iu'),
  // att kansliet får i uppdrag att …
  new RegExp(String.raw`^${lead}(?<=att\s+)${who}\s+(?:får|ges)\s+i\s+uppdrag\s+(?<task>att\s.+)$`, 'iu'),
];
