import { tellsOfOther } from './other-subjects.ts';
import type { ActionState } from '../model/action.ts';
import { findAll } from '../model/find-all.ts';
import { handedOver, onlyNames, type HandedOver } from './handed-over.ts';
import { findDates } from './dates/find-dates.ts';
import { anyOf, wordPattern } from './pattern.ts';
import { tellsDone } from './sentences/told-done.ts';
import { doneWords } from './tasks.ts';
import { wordList } from './word-list.ts';
import { withoutStop } from '../model/text-shapes.ts';

/** What a line or a column of states says of how far an action has come since it was given. */
export interface Progress extends HandedOver {
  readonly state: ActionState;
  /** Why it was withdrawn, as written; null when not told. */
  readonly reason: string | null;
  /** What stands in its place, as written; null when not told. */
  readonly replacedBy: string | null;
  /** The new day: `YYYY-MM-DD`, or words; null when it stays. */
  readonly due: string | null;
  /** What was done, in words that may be of another deed than the one asked for (`besiktigad`); null where a word of state says it. */
  readonly deed: string | null;
}

/** It is to go on, whatever else is done. */
const goesOn = wordPattern(
  wordList(
    'kvarstår, återstår, kvar, ligger kvar, pågår, pågående, delvis, försenad, försenat, försenas, flyttas, flyttat, flyttad, flyttades, ' +
      'skjuts, skjutits, skjutit, senareläggs, senarelagt, senarelagd, förlängs, förlängd, förlängt, ny tid, nytt datum, ny dag, ny deadline, nytt slutdatum, ' +
      'inväntar, avvaktar, avvaktas, tar över, övertas, övertar, tagit över, tog över, lämnar över, lämnas över, lämnat över, överlämnas, överlämnat, överlämnad, överlämnats, ' +
      'överlåts, framflyttad, framflyttat, framskjuten, framskjutet, hann inte, hanns inte, går över till, övergår till, överförs, tas över, arbetas om, omarbetas, fortsätter, halvklart, halvklar, ongoing, pending, postponed, moved to',
  ),
);
/** Whether words say that an action is to go on, whatever else is done. */
export function tellsOfRest(words: string): boolean {
  return words.length <= longest && goesOn.test(words.replace(nothingLeft, ''));
}

/** It is not done yet, where nothing says that it is. */
const notYet = wordPattern(
  wordList(
    'ej, inte, icke, ännu, saknas, väntar, väntas, påbörjad, påbörjat, påbörjats, påbörjade, planeras, planerad, planerat, planerade, beräknas, beräknad, beräknat, ' +
      'ska, skall, bör, måste, kommer att, nästan, snart, hälften, bevakas, under arbete, utkast, dröjer, diskuteras, diskuterat, diskuterats, ' +
      'förväntas, hoppas, hunnit, glömt, not, yet, never',
  ),
);
const nothingLeft =
  /(?<!\p{L})(?:inget|inga|ingenting)(?:\s+\p{L}+)?\s+(?:kvarstår|återstår|kvar)(?!\p{L})/giu;
/** It is not to be done any more; `utgår ur listan` says that it is done. */
const withdrawn = new RegExp(
  String.raw`(?<!\p{L})(?:${anyOf(
    wordList(
      'utgår, utgick, stryks, struken, struket, strukits, avskrivs, avskriven, avskrivet, avskrevs, avskrivits, avförs, avförd, avfört, återkallas, återkallad, återkallat, ' +
        'läggs ner, läggs ned, nedlagd, nedlagt, blir inte av, inte längre aktuell, inte längre aktuellt, ej längre aktuell, ej längre aktuellt, inte aktuell, inte aktuellt, ' +
        'ej aktuell, ej aktuellt, görs inte, behövs inte, behövs ej, behövs inte längre, withdrawn, dropped',
    ),
  )})(?!\p{L})(?!\s+(?:ur|från|till|senast)\s|\s+(?:(?:med|den)\s+)?\d)`,
  'iu',
);
const place = String.raw`(?:(?:punkt|nr|uppdrag|nummer)\s+)?`;
const replaced = new RegExp(
  String.raw`(?<!\p{L})(?:ersätts|ersatts|ersatt|ersattes|ersättes|byts ut|replaced)\s+(?:av|med|mot|by)\s+${place}(?<by>[^.;()]{1,60})`,
  'iu',
);
const merged = new RegExp(
  String.raw`(?<!\p{L})(?:går upp i|gick upp i|ingår nu i|slås ihop med|slogs ihop med)\s+${place}(?<by>[^.;()]{1,60})`,
  'iu',
);

/** Participles that end otherwise than in `ad`, `at`, `ade`. */
const participles = anyOf(
  wordList(
    'köpt, köpta, inköpt, inköpta, beställd, beställt, beställda, uppsatt, uppsatta, skriven, skrivet, skrivna, skrivit, gjord, gjort, gjorda, ' +
      'uppsagd, uppsagt, sagt upp, hyrd, hyrt, hyrda, bytt, bytts, utbytt, utbytta, fastställd, fastställt, fastställda, sammanställd, sammanställt, sammanställda, ' +
      'sökt, sökts, ringt, ringts, tagit fram, tagit in, tagits fram, framtagen, framtaget, framtagna, ställt, såld, sålt, sålda, byggd, byggt, sett över, anmäld, anmält, anmälda, ' +
      'felanmäld, felanmält, godkänd, godkänt, godkända, tryckt, tryckta, lagt ut, lagt upp, satt upp, gått ut, skickats, utskickat, utförd, utfört, genomförd, genomfört, höjd, höjt, ' +
      'tömd, tömt, fylld, fyllt, hängt, omdragen, omdraget, omdragna, dragen, draget, dragna, åtdragen, åtdraget, åtdragna, indragen, indraget, indragna, bjudit in, inbjudna, insänd, insänt, upphandlat, införd, infört, inlämnat, fått svar, gett, givit, lånat, lagt in, kört, hört, valt, vald, löst, löst, läst, ' +
      'bokfört, överfört, bett, tagit kontakt, hållits, hållit, röjt, sänt, spikat, anlänt, kommit, rensat, förnyat, undersökt, klippt, målat',
  ),
);
const regular = String.raw`\p{L}{3,}(?:ad|at|ade|ats)(?<!(?:vil|vis|väntna|mån|soldat|kandidat|stat|mat|råd|upp?at))`;
const participle = String.raw`(?:${participles}|${regular})`;
/** `är inköpt`, `har sammanställt`, `blev klara`: or nothing but that. */
const deed = new RegExp(
  String.raw`(?:(?<!\p{L})(?:är|har|blev|blivit|var|nu)\s+(?:(?:nu|redan|båda|alla|också|även|precis|inte längre|fått)\s+)?(?:${participle}|${anyOf(doneWords.filter((word) => /^\p{L}{4}/u.test(word)))})|^(?:nu\s+|redan\s+)?${participle})(?!\p{L})`,
  'iu',
);
const stateWord = wordPattern([
  ...doneWords.filter((word) => /^\p{L}{4}/u.test(word)),
  ...wordList('redovisad, redovisat, redovisade, presenterad, presenterat, presenterade'),
]);
const tellsSupine = new RegExp(String.raw`(?<!\p{L})har\s(?:[^.;:]{1,40}?\s)?${participle}(?!\p{L})`, 'iu');

const pieceSeam = /[.;,:()!]+(?:\s|$)|\s[–—-]\s|\s?[()]/u;

/** The parts of a line between which its state may stand. */
function piecesOf(words: string): string[] {
  return words.split(pieceSeam).flatMap((piece) => withoutStop(piece.trim()) || []);
}

const moving = new RegExp(
  String.raw`(?<!\p{L})(?:flyttas|flyttad|flyttat|flyttades|skjuts|senareläggs|förlängs|kvarstår|ligger kvar|kvar|försenad|försenat|ny tid|nytt datum|ny dag|ny deadline|nytt slutdatum|deadline|senast|klart?|beräknas|fram|till|lovar|lovad|återkommer)(?!\p{L})`,
  'iu',
);
const toNext = /(?<!\p{L})(?:till|på|vid|inför)\s+(nästa\s+\p{L}*(?:möte|sammanträde)t?)(?!\p{L})/iu;
const firm =
  /(?<!\p{L})(?:flytta|skjut|senarelägg|förläng|ny tid|nytt|ny d|kvarstår till|kvar till|tar över|tar det|tar den|övertas|överlåt|lämna|fortsätt|framflytta|lova|hann)/iu;

function newDue(words: string, per: string | null): string | null {
  const coming = findDates(words, { reference: per }).findLast(
    ({ date, yearGiven, start }) =>
      date !== null &&
      (per === null || date > per) &&
      (yearGiven || firm.test(words)) &&
      moving.test(words.slice(Math.max(0, start - 30), start)) &&
      !/(?<!\p{L})från\s+(?:den\s+)?$/u.test(words.slice(Math.max(0, start - 12), start)),
  );
  if (coming !== undefined) return coming.date;
  return firm.test(words) && toNext.test(words) ? 'till nästa möte' : null;
}

/** `Klart: 3 maj` tells by when, and `Klart: lokalen är bokad` how it stands. */
const dueLabel =
  /(?<!\p{L})klart?\s*:\s*(?=\d|v\.|vecka|den\s|nästa|till\s|inför|före|omgående|snarast|löpande|\p{L}{2,4}dag)/giu;

/** In UTF-16 units: longer words tell a story. */
const longest = 600;

/**
 * Reads what words say of an action: `Slutfört, se § 10`, `Kvarstår till 2025-12-15`, `utgår, för dyrt`, `övertas av Ida Berg`. `per` is
 * the day of the meeting. Null where they say nothing of how far it has come.
 */
export function readProgress(words: string, per: string | null): Progress | null {
  if (words.length > longest) return null;
  const text = words.replace(nothingLeft, '').replace(dueLabel, 'senast ');
  const plain = {
    reason: null,
    replacedBy: null,
    due: null,
    deed: null,
    owners: [],
    insteadOf: null,
  } as const;
  const hand = handedOver(text);
  const by = (replaced.exec(text) ?? merged.exec(text))?.groups?.['by'];
  if (by !== undefined && hand.owners.length === 0)
    return { ...plain, state: 'replaced', replacedBy: by.trim() };
  const pieces = piecesOf(text);
  const ends = withdrawn.exec(text);
  if (ends !== null) {
    const reason = text.slice(ends.index + ends[0].length).replace(/^[\s:,;.–-]+/u, '');
    return { ...plain, state: 'withdrawn', reason: withoutStop(reason) || null };
  }
  if (goesOn.test(text) || hand.owners.length > 0)
    return { ...plain, ...hand, state: 'open', due: newDue(text, per) };
  const isDone = pieces.some((piece) => tellsDone(piece, per));
  if (isDone) return { ...plain, state: 'done' };
  if (notYet.test(text)) return { ...plain, state: 'open', due: newDue(text, per) };
  if (!pieces.some((piece) => deed.test(piece) || tellsSupine.test(piece))) return null;
  return { ...plain, state: 'done', deed: stateWord.test(text) ? null : text };
}

const beforeProgress = /(?:\s[–—-]|[.;,:]|(?=\s?\())\s+/gu;

/** Parts the words of an action from what they say at their end of how far it has come: `boka lokal – utgår, för dyrt`. */
export function partProgress(
  words: string,
  per: string | null,
): { readonly subject: string; readonly progress: Progress | null } {
  if (words.length > longest) return { subject: words, progress: null };
  for (const seam of findAll(beforeProgress, words)) {
    // `Ida Berg: …` says who, and not yet what.
    if (seam.index < 3 || (seam[0].startsWith(':') && onlyNames.test(words.slice(0, seam.index)))) continue;
    const [before, rest] = [words.slice(0, seam.index), words.slice(seam.index + seam[0].length)];
    if (tellsOfOther(rest, before)) continue;
    const progress = readProgress(rest, per);
    if (progress !== null) return { subject: before, progress };
  }
  return { subject: words, progress: null };
}

const fact =
  /^\p{L}(?:(?!\s(?:när|om|som|ifall|innan|tills|huruvida|vem|vad|vilka|hur|varför|where|when|if|whether)\s)[^.:;,()]){0,60}?\s(?:är|har|blev)\s/u;

/** Whether words tell of something that is done, and of nothing to do: `avierna är skickade`. */
export function tellsOfDeed(words: string): boolean {
  return (
    fact.test(words) && !/(?<!\p{L})att(?!\p{L})/u.test(words) && readProgress(words, null)?.state === 'done'
  );
}
