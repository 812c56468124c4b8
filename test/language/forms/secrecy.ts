import {
  boundOnLine,
  endsSecrecy,
  isAboutSecrecy,
  isOfVote,
  noSecrecyWords,
  participantLines,
  secrecyBounds,
  secrecyGround,
  secrecyWords,
} from '../../../src/language/secrecy.ts';
import { secrecyReach } from '../../../src/parse/secrets/mark-word.ts';
import { forms, isAll } from './forms.ts';

/** Marks of secrecy, and what is none. */
export const secrecyForms = [
  forms(
    'the word itself',
    'sekretess, sekret, secretess',
    (word) => secrecyWords.own.includes(word) && secrecyReach(word) === 'own',
  ),
  forms(
    'stamps',
    `
    sekretessbelagt, sekretessbelagd, sekretessbelagda, sekretessbelägg, sekretessbeläggs, sekretesskyddat,
    sekretesskyddad, sekretesskyddade, sekretessskyddat, sekretesstämplat, sekretessmarkerat, sekretessmarkerad,
    sekretessmarkerade, sekretessmärkt, sekretessmärkning, sekretessuppgift, sekretessuppgifter, sekretessärende,
    sekretessblock, sekretesstext, hemlig, hemligt, hemliga, hemlighet, hemligstämplat, hemligstämplad,
    hemligstämplade, hemligstämpel, hemlighållet, hemlighållen, hemmelig, topphemligt, kvalificerat hemlig,
    konfidentiell, konfidentiellt, konfidentiella, förtrolig, förtroligt, förtroliga, secret, secrets, secrecy,
    confidential, top secret
  `,
    (word) => secrecyWords.stamp.includes(word),
  ),
  forms(
    'commands',
    `
    sekr, dold, dolt, dolda, dölj, döljs, gömd, gömt, göm, mask, maska, maskad, maskat, maskera, maskerad,
    maskerat, maskerade, skyddad, skyddat, skyddade, skydda, privat, privata, internt, spärrad, spärrat, svärtad,
    svärtat, överstruket, censurerad, censurerat, censur, anonym, anonymt, anonymisera, anonymiserad,
    anonymiserat, känsligt, hidden, hide, private, classified, redacted, redact, masked, restricted, sensitive
  `,
    (word) => secrecyWords.directive.includes(word),
  ),
  forms(
    'near, and another word',
    'helig, heligt, heliga, hemlik, hemlös, secrete',
    (word) => secrecyReach(word) === null && noSecrecyWords.includes(word),
  ),
  forms(
    'secret votes',
    'omröstning, röstning, röstsedel, röstsedlar, votering, val, valet, personval',
    isOfVote,
  ),
  forms(
    'where it begins',
    'start, startar, börja, börjar, början, begin, på, on',
    (word) => isAll(secrecyBounds, word) && !endsSecrecy(word),
  ),
  forms(
    'where it ends',
    'slut, slutar, stopp, stop, end, av, off',
    (word) => isAll(secrecyBounds, word) && endsSecrecy(word),
  ),
  forms(
    'lines that begin or end',
    'start, startar, börjar, börja här, början, begin, begins, slut, slutar, stopp, stop, end, ends',
    (word) =>
      boundOnLine(`Sekretess ${word}`) === (endsSecrecy(word) ? 'end' : 'start') &&
      boundOnLine(`** ${word.toUpperCase()} HEMLIGT **`) !== null,
  ),
  forms(
    'answers in a form',
    `
    ja, nej, ingen, inga, inget, ej, inte, gäller, råder, enligt, saknas, delvis, hela, se, föreligger, prövas
  `,
    (word) => isAboutSecrecy(` ${word} här`),
  ),
  forms(
    'statutes',
    `
    OSL, OSF, SekrL, sekretesslagen, sekretesslag, offentlighets- och sekretesslagen,
    offentlighets- och sekretesslag, offentlighets och sekretesslagen, offentlighets- och sekretessförordningen
  `,
    (word) => secrecyGround(`26 kap. 1 § ${word}`) === `26 kap. 1 § ${word}`,
  ),
  forms(
    'who took part',
    `
    tjänstgörande, närvarande, närvaro, beslutande, kallade, ersättare, suppleanter, frånvarande, deltog,
    deltagare, ledamöter, ledamot, ordförande, sekreterare, justerare, justerande, justeras, utses att justera,
    föredragande, övriga, tjänstemän, tjänstepersoner, övriga närvarande, övriga deltagande, inbjudna,
    adjungerade, insynsplats, vid protokollet, protokollförare
  `,
    (word) => isAll(participantLines, word),
  ),
];
