import { readRemarks } from '../../../src/language/people/read-remarks.ts';
import type { Remark } from '../../../src/language/people/remark.ts';
import { partRuns } from '../../../src/language/run-on-names.ts';
import { actionFields, type ActionField } from '../../../src/language/sentences/action-fields.ts';
import { forms } from './forms.ts';

function remark(words: string): Remark {
  return readRemarks(words)?.[0] ?? {};
}

const fields: Readonly<Record<ActionField, string>> = {
  what: 'uppdrag, åtgärd, åtgärder, åtgärdspunkt, aktionspunkt, att göra, att-göra, aktivitet, uppgift, action, actions, to do, to-do, todo',
  who: 'ansvarig, ansvariga, ansvar, ansv, utförare',
  when: 'klart, klar, klart senast, senast, datum, deadline, när, tid, återrapport, återrapporteras',
  state: 'status, läge',
};

/** What stands beside names and in running text, by what is read of it. */
export const remarkForms = [
  forms(
    'verbs of those who were there',
    `
    deltog, deltar, deltagit, närvarande, närvarade, närvarar, närvaro, medverkade, medverkar, tjänstgjorde, tjänstgör
  `,
    (word) => remark(`${word} § 4`).include?.join() === '4' && remark(`${word} § 4`).verbal === true,
  ),
  forms(
    'verbs of those who came',
    'kom, kommer, anlände, anländer, ankom, anslöt, ansluter, inträdde, tillträdde, came, arrived, joined',
    (word) => remark(`${word} kl. 18.30`).arrived === '18:30',
  ),
  forms(
    'verbs of those who went',
    'gick, går, avvek, slutade, avgick, lämnade, lämnar, left, leaves, departed',
    (word) => remark(`${word} kl. 18.30`).left === '18:30',
  ),
  forms(
    'ways to be on distance',
    'teams, zoom, skype, länk, videolänk, video, telefon, internet, webben, meet',
    (word) => remark(`via ${word}`).remote === true,
  ),
  forms(
    'words for being on distance',
    'remote, remotely, online, by phone, joined online',
    (words) => remark(words).remote === true && remark(words).note === words,
  ),
  forms(
    'verbs of those on distance',
    'deltar, deltog, närvarar, närvarade, medverkar, medverkade',
    (word) => remark(`${word} på distans`).remote === true && remark(`${word} via länk`).remote === true,
  ),
  forms(
    'what those who serve are',
    'ers, ersättare, suppleant, ledamot',
    (word) => remark(`tjg ${word}`).role === `tjg ${word}`,
  ),
  forms(
    'that they serve',
    'tjg, tjänstg, tjänstgörande',
    (word) => remark(`${word} ersättare`).serving === true,
  ),
  forms(
    'what begins a sentence about somebody',
    `
    deltog, deltar, deltagit, medverkade, medverkar, närvarade, närvarar, kom, kommer, anlände, anslöt, ansluter, gick,
    går, lämnade, lämnar, avvek, finns, fanns, var, är, har, hade, kunde, kan, tillträdde, tillträder, avgick,
    ersätts, ersattes, tjänstgjorde, tjänstgör, inträdde, ersätter, ersatte, delvis, halva, hela, sen, försenad, närvarande,
    frånvarande
  `,
    (word) => remark(`${word} lite hur det blev`).note === `${word} lite hur det blev`,
  ),
  forms(
    'who was not there',
    `
    förhindrad, förhinder, återbud, sjuk, frånvarande, ej närvarande, inte närvarande, anmält förhinder, lämnat återbud,
    anmäld frånvaro, avböjt, avböjde, tackat nej, declined
  `,
    (words) => remark(words).absent === true && remark(words).note === words,
  ),
  forms(
    'roles between names that run on',
    `
    ordförande, vice ordförande, tjänstgörande ordförande, förste vice ordförande, andre vice ordförande, ledamot,
    tjänstgörande ersättare, ersättare, oppositionsråd, kommunalråd
  `,
    (word) => partRuns(`Ida Lind (S), ${word} Bo Ek (M)`) === `Ida Lind (S), ${word};Bo Ek (M)`,
  ),
  ...Object.entries(fields).map(([field, words]) =>
    forms(`fields of an action: ${field}`, words, (word) => actionFields(`${word}: Bo`)[0]?.field === field),
  ),
];
