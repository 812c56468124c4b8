import {
  decidedAs,
  electionVerb,
  isDenied,
  isNoName,
  notChosenBefore,
  respectively,
} from '../../../src/language/elections.ts';
import { isTitleWord } from '../../../src/language/people.ts';
import { officesNamed, seatPhrases, tellsOfVacancy } from '../../../src/language/offices.ts';
import {
  isAboutFunctions,
  isForLonger,
  mayNameRole,
  plainRolesNamed,
  rolePattern,
  rolesNamed,
} from '../../../src/language/roles.ts';
import { forms } from './forms.ts';

function verb(kind: 'active' | 'passive', word: string): boolean {
  return [...`Bo Ek ${word} till kassör`.matchAll(electionVerb)].some(
    ({ groups }) => groups?.[kind] === word,
  );
}

/** The groups of the words for roles in a sentence. */
function rolesIn(sentence: string): string[] {
  return [...sentence.matchAll(rolePattern)].flatMap(({ groups }) =>
    Object.entries(groups ?? {}).flatMap(([name, words]) =>
      words === undefined ? [] : [`${name} ${words}`],
    ),
  );
}

/** The role (0 for the chair, 1 for the secretary, 2 for who verifies) that words tell, in the named way. */
function tells(group: string, sentence: string, words: string): boolean {
  return rolesIn(sentence).includes(`${group} ${words}`);
}

const meetingsAll = `
    mötet, möte, stämman, stämma, årsmötet, årsmöte, sammanträdet, sammanträde, årsstämman, styrelsemötet,
    medlemsmötet, vårmötet, höstmötet, sektionsmötet, församlingsmötet, kårstämman, föreningsstämman,
    fiskestämman, bolagsstämman, förhandlingarna, årsmötesförhandlingarna, mötesförhandlingarna,
    stämmoförhandlingarna, styrelsemöte, medlemsmöte
  `;
const recordsAll = `
    protokoll, protokollet, dagens protokoll, mötets protokoll, mötesprotokollet, årsmötesprotokollet,
    minnesanteckningar
  `;

/** Elections, and the parts at a meeting. */
export const electionForms = [
  forms(
    'those who choose',
    `
    valde, väljer, välja, utsåg, utser, utse, omvalde, omväljer, omvälja, nyvalde, förordnade, förordnar,
    anmälde, anmäler, anlitade, elects, elected, appointed, appoints, chose, elect, appoint
  `,
    (word) => verb('active', word),
  ),
  forms(
    'those who are chosen',
    `
    valdes, väljs, väljes, valts, utsågs, utses, utsetts, utsett, omvaldes, omväljs, nyvaldes, omvald, nyvald,
    vald, valda, valt, utsedd, utsedda, omvalda, förordnades, anmäldes, anmäls, tjänstgjorde, tjänstgör,
    fungerade, fungerar, agerade, agerar, was elected, were elected, is elected, are elected, was appointed,
    were appointed, was chosen, were chosen, was re-elected, were re-elected, is re-elected, are re-elected
  `,
    (word) => verb('passive', word),
  ),
  forms(
    'who was not chosen',
    `
    av, efter, från, för, jämte, jämte ordföranden, tillsammans med, i stället för, istället för, utöver, hos,
    föreslog, föreslår, by, from, after
  `,
    (word) => notChosenBefore.test(`valdes ${word} `),
  ),
  forms('in the order of the roles', 'respektive, resp., resp, respectively', (word) =>
    respectively.test(`Kim Sav ${word} Bo Ek`),
  ),
  forms(
    'alone before names',
    `
    beslut, mötets beslut, stämmans beslut, valda, valda blev, resultat, val, decision, elected
  `,
    (word) => decidedAs.test(word),
  ),
  forms(
    'not chosen after all',
    'avsade, avsäger, avböjde, avböjer, inte, ej, not, declined, entledigades',
    (word) => isDenied(`Bo Ek ${word} uppdraget`),
  ),
  forms(
    "nobody's name",
    `
    mötet, stämman, årsmötet, sammanträdet, styrelsen, nämnden, utskottet, fullmäktige, föreningen, klubben,
    gruppen, rådet, till, som, att, på, av, efter, från, med, för, vid, den, det, de, han, hon, hen, där, då,
    därefter, sedan, vidare, enhälligt, val, omval, nyval, beslut, beslutade, beslutades, förslag, föreslogs,
    föreslås, enligt, samt, och, eller, ingen, inga, alla, samtliga, båda, ordföranden, sekreteraren, justeraren,
    justerarna, ordförande, sekreterare, justerare, kassör, ledamot, ledamoten, protokollet, protokoll, punkten,
    frågan, bordlades, valberedningen, medlemmarna, ledamöterna, the, meeting, board, chair, secretary, it, was,
    were, and, or, nobody, none, all
  `,
    isNoName,
  ),
  forms(
    'ends of names of bodies',
    `
    mötet, stämman, styrelsen, nämnden, utskottet, gruppen, rådet, fullmäktige, föreningen, klubben,
    sammanträdet, kommittén, byalaget, byalag
  `,
    (word) => isNoName(`Norra${word}`),
  ),
  forms(
    'nominating offices',
    'valberedning, valberedningen, valberedare, valkommitté, valkommittén, nominating committee',
    (word) => officesNamed(word).includes('nominating'),
  ),
  forms(
    'auditing offices',
    'revisor, revisorer, revisorssuppleant, revisorssuppleanter, revisorsersättare, föreningsrevisor, lekmannarevisor, lekmannarevisorer, granskare, auditor, auditors',
    (word) => officesNamed(word).includes('auditor'),
  ),
  forms(
    'offices of a board',
    'styrelse, styrelsen, styrelseledamot, styrelseledamöter, ledamot, ledamöter, suppleant, suppleanter, styrelsesuppleanter, kassör, styrelseordförande, vice ordförande, föreningens ordförande, klubbens ordförande, board member, board members, treasurer',
    (word) => officesNamed(word).includes('board'),
  ),
  forms(
    'numbers of seats',
    'en, två, tre, fyra, fem, sex, sju, åtta, nio, tio, elva, tolv',
    (word) =>
      seatPhrases(`Val av ${word} ledamöter`)[0]?.seats ===
      'noll, en, två, tre, fyra, fem, sex, sju, åtta, nio, tio, elva, tolv'.split(', ').indexOf(word),
  ),
  forms(
    'numbers of seats in English',
    'one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve',
    (word) =>
      seatPhrases(`Election of ${word} auditors`)[0]?.seats ===
      'none, one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve'
        .split(', ')
        .indexOf(word),
  ),
  forms('one seat', 'ett', (word) => seatPhrases(`Val av ${word} ombud`)[0]?.seats === 1),
  forms(
    'seats',
    `
    ledamöter, ledamot, styrelseledamöter, styrelseledamot, suppleanter, suppleant, styrelsesuppleanter,
    ersättare, justerare, protokolljusterare, protokollsjusterare, justeringspersoner, justeringsmän,
    rösträknare, revisorer, revisor, revisorssuppleanter, revisorssuppleant, ombud, representanter, personer,
    members, auditors, adjusters
  `,
    (word) => seatPhrases(`Val av två ${word}`).length === 1,
  ),
  forms(
    'before seats',
    'ordinarie, nya, personliga, följande, st, stycken',
    (word) => seatPhrases(`Val av två ${word} ledamöter`).length === 1,
  ),
  forms(
    'vacant seats',
    `
    vakant, vakanta, vakans, vakanser, obesatt, obesatta, bordläggs, bordlades, avsade sig, entledigas,
    entledigades, vacant
  `,
    tellsOfVacancy,
  ),
  forms('chairs by the meeting', meetingsAll, (word) =>
    tells('own0', `Till ordförande för ${word} valdes`, `ordförande för ${word}`),
  ),
  forms("today's meetings", meetingsAll, (word) =>
    tells('own0', `Till ordförande för dagens ${word} valdes`, `ordförande för dagens ${word}`),
  ),
  forms('records', recordsAll, (word) =>
    tells('own1', `Till sekreterare för ${word} valdes`, `sekreterare för ${word}`),
  ),
  forms(
    'chairs of the meeting',
    'mötesordförande, stämmoordförande, årsmötesordförande, sammanträdesordförande, mötesledare, mötesunderlättare, facilitator, mötets ordförande, stämmans ordförande, årsmötets ordförande, sammanträdets ordförande, ordförande för mötet, ordförande vid mötet, ordförande på mötet, chair of the meeting, chairperson of the meeting, chairman of the meeting, meeting chair',
    (word) =>
      tells('own0', `Till ${word} valdes`, word) &&
      rolesNamed(word).includes('ordförande') &&
      mayNameRole(word, ['ordförande']),
  ),
  forms(
    'chairs of any kind',
    'ordförande, ordf., ordf, chair, chairperson, chairman, chairwoman',
    (word) =>
      tells('plain0', `Till ${word} valdes`, word) &&
      plainRolesNamed(`Val av ${word}`).includes('ordförande'),
  ),
  forms('tasks of a chair', 'leda mötet, föra ordet vid mötet, vara ordförande vid mötet', (word) =>
    tells('task0', `valdes att ${word}`, `att ${word}`),
  ),
  forms('what a chair does', 'leder mötet, ledde mötet, höll i mötet, håller i mötet', (word) =>
    tells('does0', `Bo Ek ${word}`, word),
  ),
  forms('what a chair has done', 'mötet leddes av, mötet leds av, mötet har letts av', (word) =>
    tells('by0', `${word} Bo Ek`, word),
  ),
  forms(
    'secretaries of the meeting',
    'mötessekreterare, stämmosekreterare, årsmötessekreterare, protokollförare, protokollsförare, mötets sekreterare, stämmans sekreterare, årsmötets sekreterare, sammanträdets sekreterare, dess sekreterare, sekreterare för mötet, sekreterare vid mötet, sekreterare på mötet, sekreterare för protokollet, secretary of the meeting, meeting secretary, minute taker, minutes secretary',
    (word) =>
      tells('own1', `Till ${word} valdes`, word) &&
      rolesNamed(word).includes('sekreterare') &&
      mayNameRole(word, ['sekreterare']),
  ),
  forms(
    'secretaries of any kind',
    'sekreterare, sekr., sekr, secretary',
    (word) =>
      tells('plain1', `Till ${word} valdes`, word) &&
      plainRolesNamed(`Val av ${word}`).includes('sekreterare'),
  ),
  forms('tasks of a secretary', 'föra protokollet, skriva protokollet', (word) =>
    tells('task1', `valdes att ${word}`, `att ${word}`),
  ),
  forms(
    'what a secretary does',
    'fört protokollet, förde protokollet, för protokollet, skrev protokollet, skriver protokollet',
    (word) => tells('does1', `Bo Ek ${word}`, word),
  ),
  forms(
    'what a secretary has done',
    'protokollet fördes av, protokoll förs av, protokollet har förts av',
    (word) => tells('by1', `${word} Bo Ek`, word),
  ),
  forms(
    'those who verify',
    `
    justerare, justerare för mötet, justerare vid mötet, protokolljusterare, protokollsjusterare, mötesjusterare, justeringspersoner, justeringsperson,
    justeringsmän, justeringsman, protokollsjusteringsmän, adjuster, adjusters, adjustors
  `,
    (word) =>
      tells('own2', `Till ${word} valdes`, word) &&
      rolesNamed(word).includes('justerare') &&
      mayNameRole(word, ['justerare']),
  ),
  forms(
    'tasks of those who verify',
    'justera protokollet, justera §, justera, adjust the minutes, verify the minutes',
    (word) => tells('task2', `valdes att ${word}`, `att ${word}`),
  ),
  forms('what they do', 'justerar protokollet', (word) => tells('does2', `Bo Ek ${word}`, word)),
  forms(
    'what they have done',
    'justeras av, justerades av, justerat av, justerat digitalt av, justerades digitalt av, justeras digitalt av, är justerat av, är digitalt justerat av, har justerats av, har justerats digitalt av',
    (word) =>
      tells('by2', `Protokollet ${word} Bo Ek`, `Protokollet ${word}`) &&
      tells('by2', `Protokoll ${word} Bo Ek`, `Protokoll ${word}`),
  ),
  forms(
    'offices that are titles beside a name',
    `
    ledamot, ersättare, suppleant, revisor, revisorssuppleant, kassör, rösträknare, sammankallande, firmatecknare,
    kontaktperson, ombud, representant, ordningsman
  `,
    (word) => tells('other', `Till ${word} valdes`, word) && isTitleWord(word),
  ),
  forms(
    'other offices',
    `
    ersättare för justerare, ersättare för justeraren, vice ordförande, vice sekreterare, vice chair,
    deputy chair, ledamöter, suppleanter, revisorer, revisorssuppleanter, valberedning, valberedningen,
    kontaktpersoner, representanter, treasurer, auditor, auditors, teller, tellers, deputy, board member,
    board members
  `,
    (word) => tells('other', `Till ${word} valdes`, word),
  ),
  forms(
    'items about the parts at the meeting',
    `
    mötesfunktionärer, mötesfunktionär, årsmötesfunktionärer, stämmofunktionärer, funktionärer, presidium,
    mötespresidium, rösträknare, tellers, justering, protokolljustering, protokollsjustering, meeting officials,
    meeting officers
  `,
    isAboutFunctions,
  ),
  forms(
    'offices for longer',
    `
    ett år, två år, 1 år, 2 år, verksamhetsåret, verksamhetsår, styrelsen, föreningen, klubben, förbundet,
    mandatperioden, kommande år, nästa år, valberedningen, one year
  `,
    isForLonger,
  ),
];
