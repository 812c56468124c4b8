import { anyOf } from './pattern.ts';
import { servingRoles } from './attendance.ts';
import { looksLikeOrganisation, looksLikeTitle } from './people.ts';

const name = String.raw`\p{Lu}[\p{L}’'-]*(?:\s+[\p{L}’'-]+){1,4}`;
const party = String.raw`\((?:\p{Lu}{1,4}|\p{Lu}\p{Ll})\)`;
const after = String.raw`(?<=${party}(?:,\s+(?:\d:[ae]\s+)?${anyOf(servingRoles)})?)\s`;
/** The space after somebody's party, and after the role behind it, where the name of the next one with a party follows. */
const runOn = new RegExp(String.raw`${after}(?=${name}\s+${party})`, 'gu');
/** The same where the next one has no party, in group 1. */
const lastOne = new RegExp(
  String.raw`${after}(?=(\p{Lu}[\p{L}’'-]+(?:\s+\p{Lu}[\p{L}’'-]+){1,2})\s*(?:,|$))`,
  'gu',
);
/** `Bo Ek Anmält förhinder` */
const apology = /(?<=\p{Ll}\s)Anm(?=(?:ält|äld)\s+(?:förhinder|frånvaro|återbud))/gu;

/** `Bo Ek, Kaj Sand. (2)` */
const counted = /\.(?=\s*\(\d{1,3}\)\s*$)/u;

/**
 * A list of people whose lines or cells were lost when it was pasted, with a semicolon in place of the space between two of them
 * (`Ida Lind (S), ordförande Bo Ek (M) Kaj Sand (V)`), and a small letter in `Bo Ek Anmält förhinder`. As long as before.
 */
export function partRuns(text: string): string {
  const told = text.replace(apology, 'anm').replace(counted, ' ');
  if (!/\)[\s,]/.test(told)) return told;
  return told
    .replace(runOn, ';')
    .replace(lastOne, (space, next: string) =>
      looksLikeOrganisation(next) || looksLikeTitle(next) ? space : ';',
    );
}
