import { sureNameParticles } from '../name-particles.ts';
import { isTitleWord, looksLikeOrganisation } from '../people.ts';
import { capitalised } from '../../model/text.ts';
import { looksLikeBody } from './body-names.ts';

/** The fields of an action on lines: what, who, when, and how far it has come. */
export type ActionField = 'what' | 'who' | 'when' | 'state';

/** Words before who is responsible; `ansvar` is also what somebody has. */
const labelsOfPeople = ['ansvarig', 'ansvariga', 'ansv', 'utförare'];
const labelsOfWho = [...labelsOfPeople, 'ansvar'];
const fields: readonly (readonly [ActionField, string])[] = [
  [
    'what',
    'uppdrag|åtgärd|åtgärder|åtgärdspunkt|aktionspunkt|att göra|att-göra|aktivitet|uppgift|action|actions|to do|to-do|todo',
  ],
  ['who', labelsOfWho.join('|')],
  ['when', 'klart|klar|klart senast|senast|datum|deadline|när|tid|återrapport|återrapporteras'],
  ['state', 'status|läge'],
];
const anyName = fields.map(([, words]) => words).join('|');
const label = new RegExp(String.raw`^(${anyName})\s*:\s*`, 'iu');
const seam = new RegExp(
  String.raw`(?<=[.!?,;|–-])\s+(?=(?:${anyName})\s*:)|(?<!\s)\s+(?=(?:Ansvarig|Klart|Senast)\s*:)`,
  'giu',
);

/** `Uppdrag: ringa. Ansvarig: Kim` as its fields, in order; empty when the line begins with none. */
export function actionFields(line: string): { field: ActionField; value: string }[] {
  if (!label.test(line)) return [];
  return line.split(seam).flatMap((part) => {
    const match = label.exec(part);
    if (!match) return [];
    const name = match[1]!.toLowerCase();
    const field = fields.find(([, words]) => words.split('|').includes(name))![0];
    return [
      {
        field,
        value: part
          .slice(match[0].length)
          .replace(/[.,;|–-]$/, '')
          .trim(),
      },
    ];
  });
}

/** Such words in any case, where names beside them mind theirs. */
function anyCase(labels: readonly string[]): string {
  const forms = labels.flatMap((word) => [word, capitalised(word), word.toUpperCase()]);
  return String.raw`(?:${forms.join('|')})(?!\p{L})(?:(?<=nsv|NSV)\.)?`;
}

const who = anyCase(labelsOfWho);
const name = String.raw`(?:@\p{L}|\p{Lu})[\p{L}'’.-]*(?:\s${sureNameParticles}\p{Lu}[\p{L}'’.-]*){0,2}`;
const names = String.raw`${name}(?:(?:\s*[,/&+]|\s+(?:och|samt))\s*${name}){0,5}`;
const time = String.raw`(?:[,;]\s*(?:klart?|senast|till|inför|före|innan|v\.?|vecka|den|\d)[^()]{0,60})?`;
/** Without a colon only where nothing but names goes on to the end: `– ansv Ida Lind och Bo Ek`. */
const isWho = String.raw`(?:${who}\s*:\s*@?\p{L}|${who}\s+${names}[.,)]{0,2}\s*$)`;
/** In parentheses also with a time, or one word for a role. */
const isWhoAside = String.raw`${who}(?:\s*:\s*@?\p{L}[^()]{1,80}|\s*${names}${time}|\s+\p{Ll}+)\)[.,]?\s*$`;
/** `Nyhetsbrev går ut i maj. Ansvarig: Kim`, `Nyhetsbrev i maj (ansv. Kim)`, `Nyhetsbrev i maj ansvarig: Kim` */
const ownerBehind = new RegExp(
  String.raw`(?<=[.!?,;)–—-])\s+(?=${isWho})|(?<!\s)\s*\((?=${isWhoAside})|(?<!\s)\s+(?=${anyCase(labelsOfPeople)}\s*:\s*(?:@|\p{Lu}|\p{Ll}+[.,]?\s*$))`,
  'u',
);
const behindLabel = new RegExp(String.raw`^${who}(?:\s*:\s*|\s*)`, 'u');
/** `(ansvarig kassören)` */
const roleAside = new RegExp(String.raw`\(${who}\s+(\p{Ll}+)\)[.,]?\s*$`, 'u');

/** The fields of an entry of a list: as of a line, or what is to be done and, behind it, who is responsible. */
export function entryFields(entry: string): { field: ActionField; value: string }[] {
  const own = actionFields(entry);
  if (own.length > 0 || !mayNameOwner.test(entry)) return own;
  const role = roleAside.exec(entry)?.[1];
  if (role !== undefined && !isRole(role)) return [];
  const [what = '', ...behind] = entry.split(ownerBehind);
  if (what.trim() === '' || behind.length === 0 || leadsToOffice.test(what)) return [];
  return [
    { field: 'what', value: what.trim().replace(/(?<!\s)\s*[,;–—-]$/u, '') },
    ...behind.flatMap((part) => {
      const told = part.replace(/\)[.,]?\s*$/u, '');
      return actionFields(told.replace(behindLabel, 'Ansvarig: '));
    }),
  ];
}

function isRole(word: string): boolean {
  return isTitleWord(word) || looksLikeOrganisation(word) || looksLikeBody(word);
}

/** `Val av ansvarig: Bo Ek`, `Kassör och ansvarig: Bo Ek`: an office, and nothing to be done. */
const leadsToOffice = /(?:^|\s)(?:av|som|till|och|samt|är|var|vara|bli|blir|blev|ny|nya|en|två)\s*$/iu;
const mayNameOwner = new RegExp(String.raw`(?<!\p{L})${who}[\s:]`, 'u');

/** A sentence that says who is responsible, or what is to be done, by its label. */
export const fieldSentence = new RegExp(
  String.raw`^(?:${[...labelsOfPeople.map(capitalised), 'Uppdrag', 'Åtgärd', 'Åtgärdspunkt', 'Aktionspunkt', 'Action'].join('|')})\s*:`,
  'u',
);
