import { findAll } from '../model/find-all.ts';
import { nameParticles } from './name-particles.ts';
import { anyOf } from './pattern.ts';
import { englishCounts, valueOf } from './quantities.ts';
import { digitsOf } from '../model/text-shapes.ts';

/** A candidate and the votes that he or she got. */
export interface CandidateVotes {
  readonly name: string;
  readonly votes: number;
}

const name = String.raw`(?<name>\p{Lu}[\p{L}'’-]+(?:\s${nameParticles}\p{Lu}[\p{L}'’-]+){1,3})`;
const count = String.raw`(?<votes>\d{1,4})\s+röst(?:er)?(?!\p{L})`;
const capitalised = (word: string): string => word[0]!.toUpperCase() + word.slice(1);
const countInEnglish = String.raw`(?<votes>\d{1,4}|${anyOf(englishCounts)})\s+votes?(?!\p{L})`;
const patterns = [
  new RegExp(
    String.raw`${name}\s*(?:,|:|–|-|\(|got|received|receiving|obtained|had|with|by)?\s*(?:got|received|with)?\s*${countInEnglish}(?!\s+(?:to|against)\s)`,
    'gu',
  ),
  new RegExp(
    String.raw`(?<![\p{L}\d])(?<votes>\d{1,4}|${anyOf([...englishCounts, ...englishCounts.map(capitalised)])})(?:\s+votes?)?\s+(?:(?:were|was)\s+cast\s+)?(?:for|to)\s+${name}`,
    'gu',
  ),
  new RegExp(
    String.raw`${name}(?:\s?\([^()]{1,20}\))?\s*(?:,|:|–|-|med|fick|får|erhöll|erhåller|har fått|hade)?\s+${count}(?!\s+mot)`,
    'gu',
  ),
  new RegExp(String.raw`${count}\s+(?:på|för|till|tillföll)\s+${name}`, 'gu'),
];

/** How many votes each candidate got, as a text tells. */
export function candidateVotes(text: string): CandidateVotes[] {
  if (!/röst|vote/iu.test(text)) return [];
  return patterns.flatMap((pattern) =>
    Array.from(findAll(pattern, text), ({ groups }) => ({
      name: groups!['name']!,
      votes: valueOf(groups!['votes']!),
    })),
  );
}

const votingList =
  /(?<!\p{L})röstlängd(?:en)?(?!\p{L})[^.]{0,80}?(?<![\d/-])(?<count>\d{1,5})\s+(?:röstberättigade|röster|medlemmar|personer|namn|närvarande|fastigheter|hushåll|lägenheter|delägare)|list\s+of\s+voters[^.]{0,80}?(?<![\d/-])(?<english>\d{1,5})\s+(?:members|voters|votes|names)|(?<![\d/-])(?<voters>\d{1,5})\s+röstberättigade/iu;

/** How many may vote, where a text tells the length of the röstlängd; null where it doesn't. */
export function votersInList(text: string): number | null {
  const groups = votingList.exec(text)?.groups;
  const written = groups?.['count'] ?? groups?.['english'] ?? groups?.['voters'];
  return written === undefined ? null : Number(written);
}

const votesOfList =
  /(?<!\p{L})röstlängd(?:en)?(?!\p{L})[^.]{0,80}?(?<![\d/-])(?<count>\d{1,3}(?:[ \u00a0]\d{3})+|\d{1,7})\s+röster/iu;

/** How many votes a text says that the röstlängd has, those by proxy included; null where it says nothing of them. */
export function votesInList(text: string): number | null {
  const written = votesOfList.exec(text)?.groups?.['count'];
  return written === undefined ? null : Number(digitsOf(written));
}

/** Whether a text tells that some vote for others, by proxy, share or stake: then more vote than meet. */
export function tellsOfProxies(text: string): boolean {
  return /fullmakt|ombud|företräd|andel|aktie|lägenhet|per post|poströst/iu.test(text);
}

/** Whether those who vote by proxy are among those that a text counts (`24 medlemmar varav 3 genom fullmakt`). */
export function countsProxies(text: string): boolean {
  return /varav\s+\d{1,4}\s+(?:genom|via|med)\s+(?:fullmakt|ombud)/iu.test(text);
}

/** How many people a text counts (`24 medlemmar`); null where it counts none, or several kinds. */
export function peopleCounted(text: string): number | null {
  const counts =
    text.match(
      /(?<![\d.,/:-])\d{1,4}(?=\s+(?:\p{Ll}+\s+)?(?:medlemmar|personer|röstberättigade|närvarande|members))/giu,
    ) ?? [];
  return counts.length === 1 ? Number(counts[0]) : null;
}

/** Whether the heading of a column says that it holds the votes of each. */
export function isColumnOfVotes(title: string): boolean {
  return /^(?:antal\s+)?röster$/iu.test(title);
}

const represented =
  /företräd(?:er|de)\s+(?<count3>\d{1,4})\s+(?:fastigheter|lägenheter|hushåll|andelar|medlemmar)|(?<![\d./:-])(?<count>\d{1,4})\s+(?:\p{Ll}+\s+)?(?:fastigheter|medlemmar|lägenheter|hushåll|andelsägare|delägare|röstberättigade|föreningar|ombud)\s+(?:(?:var|är|fanns)\s+)?(?:närvarande|representerade|företrädda)|(?:var|är|fanns)\s+(?<count2>\d{1,4})\s+(?:\p{Ll}+\s+)?(?:fastigheter|medlemmar|lägenheter|hushåll|andelsägare|delägare|röstberättigade|föreningar|ombud)\s+(?:närvarande|representerade|företrädda)/iu;

/** How many a sentence says had come or were represented (`var 23 fastigheter representerade`); null where it doesn't. */
export function representedIn(text: string): number | null {
  const groups = represented.exec(text)?.groups;
  const written = groups?.['count'] ?? groups?.['count2'] ?? groups?.['count3'];
  return written === undefined ? null : Number(written);
}

/** Whether a text tells that people came after the beginning. */
export const tellsOfArrivals = (text: string): boolean => arrivals.test(text);
const arrivals =
  /(?<!\p{L})(?:ytterligare|anländ|anslut|anslöt|ankom|tillkom|tillstött|kom(?:mer)?\s+(?:\p{Ll}+\s+)?till\s+mötet|arrived|joined)/iu;
