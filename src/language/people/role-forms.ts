import { divideAtName } from './name-shape.ts';
import { form } from './presence-forms.ts';
import { itemsPattern } from './remark-patterns.ts';
import type { Remark, RemarkForm } from './remark.ts';
import { absentAnswer, presentAnswer } from '../attendance.ts';
import { looksLikeParty } from '../people.ts';
import { onOneLine } from '../../model/text-shapes.ts';

const substitute = '(?:ers\\.?|ersättare|suppleant|ledamot)';
const serving = '(?:tjg|tjänstg|tjänstgörande)\\.?';
const attends = '(?:deltar|deltog|närvarar|närvarade|medverkar|medverkade)';
const media = '(?:teams|zoom|skype|länk|videolänk|video|telefon|internet|webben|meet)';
const attendanceVerb =
  'deltog|deltar|deltagit|medverkade|medverkar|närvarade|närvarar|kom|kommer|anlände|anslöt|ansluter|gick|går|lämnade|lämnar|avvek|' +
  'finns|fanns|var|är|har|hade|kunde|kan|tillträdde|tillträder|avgick|ersätts|ersattes|tjänstgjorde|tjänstgör|inträdde|' +
  'ersätter|ersatte|delvis|halva|hela|sen|försenad|närvarande|frånvarande|m\\.\\s?fl\\.';
const opensWithVerb = new RegExp(
  `^(?:(?:hon|han|hen|de)\\s+)?(?:(?:lite|något)\\s+(?=sen|försenad))?(?:${attendanceVerb})(?![\\p{L}\\p{N}])`,
  'iu',
);
const notThere = /(?<!\p{L})(?:frånvarande|förhinder|förhindrade?|återbud|inte|ej)(?!\p{L})/iu;
const partOfIt =
  /(?<!\p{L})(?:halva|del|delar|delvis|första|andra|sista|början|slutet|delvis|sen|försenad|kom|anlände|anslöt|gick|lämnade|avvek|hela)(?!\p{L})/iu;
const allOfIt = /(?<!\p{L})(?<!inte\s)(?<!ej\s)hela(?!\p{L})/iu;

/** The ways in which people write that somebody served, replaced another, was on distance or was not there. */
export const roleForms: readonly RemarkForm[] = [
  replacement,
  form(`(?:ej|icke|inte)\\s+${serving}(?:\\s*${substitute})?\\.?`, (match) => ({
    serving: false,
    role: match[0],
  })),
  form(`${serving}\\s*${substitute}\\.?`, (match) => ({ serving: true, role: match[0] })),
  form(serving, (match) => ({ serving: true, note: match[0] })),
  form(
    `(?:${attends}\\s+)?(?:på|via)\\s+distans\\s+(?:(?:i|vid|under|fr\\.?o\\.?m\\.?|t\\.?o\\.?m\\.?)\\s+)?${itemsPattern}`,
    (match) => ({ remote: true, note: match[0] }),
  ),
  form('(?:joined\\s+)?(?:remote(?:ly)?|online|by\\s+phone)', (match) => ({ remote: true, note: match[0] })),
  form(`(${attends}\\s+)?(?:på\\s+)?distans`, (match) => ({ remote: true, verbal: match[1] !== undefined })),
  form(`(?:${attends}\\s+)?(?:(?:via|på|över|per)\\s+${media}|digitalt)`, (match) => ({
    remote: true,
    note: match[0],
  })),
  form(`${presentAnswer}$`, () => ({})),
  form(`${absentAnswer}$`, () => ({ absent: true })),
  form(
    '(?:har\\s+)?(?:anmält|lämnat|anmäld)\\s+(?:förhinder|frånvaro|återbud)|förhindrad|förhinder|återbud|sjuk|avböjt|avböjde|(?:har\\s+)?tackat\\s+nej|declined|frånvarande$|(?:ej|inte)\\s+närvarande$',
    (match) => ({ absent: true, note: match[0] }),
  ),
];

/** A sentence about somebody's attendance that no other form knows (`deltog halva mötet`): a note to the end of the text. */
export function verbNote(text: string): ReturnType<RemarkForm> {
  if (!opensWithVerb.test(text) || /^\p{Lu}\S*\s+\p{Lu}/u.test(text)) return null;
  const partly = partOfIt.test(text) && !allOfIt.test(text);
  const absent = notThere.test(text) && !partly;
  return { remark: { note: text, partly, absent, verbal: true }, length: text.length };
}

const replacing = new RegExp(
  `^(?:ersätter|ersatte|(?:(?:tjg|tjänstg|tjänstgörande)\\.?(?:\\s*${substitute})?|${substitute}|vikarie|tjänstgör|tjänstgjorde|i\\s*stället)\\s+för)\\s+`,
  'iu',
);

/** `tjg Dan Bark (M)`: the same without its `för`; apart from the name it is somebody else, who serves. */
export const servingFor = /^(?:tjg|tjänstg)\.?\s+(?=\p{Lu}[\p{L}-]+\s+\p{Lu}[^,()]{1,60}\s\([^()]{1,20}\))/u;

/** `för Dan Bark (M)`: with a party it is a person whose place was taken, not one for whom somebody signs. */
const actingFor = /^för\s+(?=\p{Lu}[^,()]{1,60}\s\([^()]{1,20}\))/u;

function replacement(text: string): ReturnType<RemarkForm> {
  const opening = (replacing.exec(text) ?? actingFor.exec(text) ?? servingFor.exec(text))?.[0];
  if (opening === undefined) return null;
  const rest = text.slice(opening.length);
  const nameEnd = rest.search(/[(,]|$/u);
  const { before, name } = divideAtName(rest.slice(0, nameEnd));
  if (name === '' || before !== '') return null;
  const length = onOneLine(rest.slice(0, nameEnd)).indexOf(name) + name.length;
  const party = /^\s*\(([^()]{1,30})\)/u.exec(rest.slice(length));
  const known = party !== null && looksLikeParty((party[1] ?? '').trim()) ? party : null;
  return {
    remark: {
      serving: true,
      replaces: name,
      ...(known === null ? {} : { replacedParty: (known[1] ?? '').trim() }),
      ...roleOf(opening),
    },
    length: opening.length + length + (known?.[0].length ?? 0),
  };
}

/** What the words before the name say: a role where they name one, else `tjg` as it stands. */
function roleOf(opening: string): Pick<Remark, 'role' | 'note'> {
  const serves = /^(?:tjg|tjänstg\.?|tjänstgörande)\.?(\s*(?:ers\.?|ersättare|suppleant))?(?=\s+för)/iu.exec(
    opening,
  );
  if (serves !== null) return serves[1] === undefined ? { note: serves[0] } : { role: serves[0] };
  const role = /^(?:ersättare|ers|suppleant|vikarie)\.?(?=\s+för)/iu.exec(opening);
  return role === null ? {} : { role: role[0] };
}
