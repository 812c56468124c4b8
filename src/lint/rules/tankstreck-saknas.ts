import { typedRanges } from '../../language/typed-numbers.ts';
import { findWords, placeOf, type Hit } from '../content/find-words.ts';
import type { Finding, Rule } from '../rule.ts';

/** Ranges of §§ and times have an en dash. */
export const tankstreckSaknas: Rule = {
  name: 'tankstreck-saknas',
  severity: 'info',
  check: (protocol) =>
    typedRanges.flatMap((pattern) =>
      findWords(protocol, pattern)
        .filter(isRange)
        .map((hit): Finding => {
          const right = `${hit.match.groups!['from']}–${hit.match.groups!['to']}`;
          const fix = hit.passage.edit(startOf(hit), endOf(hit), right);
          return {
            message: {
              sv: `Mellan ”${hit.match.groups!['from']}” och ”${hit.match.groups!['to']}” står bindestreck i stället för tankstreck.`,
              en: `Between “${hit.match.groups!['from']}” and “${hit.match.groups!['to']}” stands a hyphen instead of an en dash.`,
            },
            help: { sv: `Skriv ”${right}”.`, en: `Write “${right}”.` },
            position: placeOf(hit),
            ...(fix && { fix }),
          };
        }),
    ),
};

/** Numbers that rise, and not to a year. */
function isRange({ match }: Hit): boolean {
  const [from, to] = [match.groups!['from']!, match.groups!['to']!].map((text) =>
    Number(text.replace(':', '.')),
  );
  return to! > from! && (to! < 1900 || from! >= 1900);
}

function startOf({ match }: Hit): number {
  return match.index;
}

function endOf({ match }: Hit): number {
  return match.index + match[0].length;
}
