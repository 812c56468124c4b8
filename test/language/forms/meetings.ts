import { endInTitle, findEndWord, greets, otherEventAt } from '../../../src/language/meeting-events.ts';
import {
  endsInJoint,
  isMeetingAttribute,
  isNegotiation,
  meetingWord,
  namesMeeting,
  startsTitle,
  tellsHolding,
  theMeeting,
  titleJoints,
  titleJointsToPlace,
  titleKind,
  whoMet,
} from '../../../src/language/meetings.ts';
import {
  tellsDeadline,
  tellsNextMeeting,
  tellsNextMeetingAsTime,
  titlesNextMeetings,
  withoutNextMeeting,
} from '../../../src/language/next-meetings.ts';
import { isRecurringTitle, maySayAll } from '../../../src/language/recurring-titles.ts';
import { kindKeys, protocolWords, summonsTitles } from '../../../src/language/summons.ts';
import { capital, forms, isAll } from './forms.ts';

function isEnd(which: 'opening' | 'closing', word: string): boolean {
  const found = findEndWord(`Det ${word} kl. 18`, which);
  return found !== null && endInTitle(`Mötet ${word}`) === which && found.end - found.start >= word.length;
}

/** Meetings: what they are called, when they begin and end, and the next. */
export const meetingForms = [
  forms(
    'what begins a meeting',
    `
    öppnade, öppnar, öppnades, öppnas, öppnat, öppnad, öppnande, öppning, öppnar mötet, inledde, inleddes,
    inleder, inleds, inledning, började, börjar, startade, startar, starta, start, starttid, mötesstart, opened,
    opens, open, opening, began, begins, started, to order
  `,
    (word) => isEnd('opening', word),
  ),
  forms(
    'what ends a meeting',
    `
    avslutade, avslutar, avslutades, avslutas, avslutat, avslutad, avslutande, avslutning, avslut, slutade,
    slutar, slutade mötet, slut, sluttid, mötesslut, stängde, stängdes, stängs, hävdes, hävs, closed, closes,
    closing, close, adjourned, adjourns, adjournment, ended, ends, end
  `,
    (word) => isEnd('closing', word),
  ),
  forms('greetings', 'hälsade, hälsar, välkommen, välkomna, welcomed, tackade, tackar, thanked', greets),
  forms(
    'other events',
    `
    ajournerades, ajourneras, ajournerade, ajournerar, ajournering, ajournerat, återupptogs, återupptas,
    återöppnades, åter, paus, fika, lunch, kom, kommer, anlände, anländer, anslöt, ansluter, lämnade, lämnar,
    gick, går, avvek, avviker, inkom, beräknas, senast, nästa, föregående, förra, resumed, joined, arrived, left,
    next, previous, break
  `,
    (word) => otherEventAt(`Ida ${word} 18.20`) === 4,
  ),
  forms(
    'titles of the opening',
    'opening, call to order, meeting opened',
    (word) => endInTitle(word) === 'opening',
  ),
  forms(
    'titles of the closing',
    'closing, end of, meeting closed, adjournment',
    (word) => endInTitle(word) === 'closing',
  ),
  forms(
    'documents',
    'protokoll, protokollsutdrag, anteckningar, beslutslista, minutes',
    (word) => isAll(titleKind, word) && startsTitle(capital(word)) && namesMeeting(word),
  ),
  forms(
    'meetings',
    'möte, sammanträde, stämma, träff, avstämning, förhandling, sammankomst, meeting',
    (word) =>
      isAll(meetingWord, word) &&
      isAll(titleKind, `extra ${word}`) &&
      startsTitle(`Extra ${word}`) &&
      namesMeeting(word),
  ),
  forms(
    'meetings with the article',
    'mötet, sammanträdet, stämman, träffen, avstämningen, förhandlingen, sammankomsten, meeting',
    (word) => isAll(theMeeting, word) && namesMeeting(word),
  ),
  forms(
    'which meeting',
    `
    ordinarie, extra, konstituerande, extrainsatt, digitalt, digital, öppet, gemensamt, allmänt, första, andra,
    tredje, sista, kort, akut, årligt, internt, informellt, fysiskt, regular, extraordinary, annual, board,
    general
  `,
    isMeetingAttribute,
  ),
  forms(
    'between kind and body',
    'fört, förd, hållet, hållen, från, vid, för, av, med, den, of, from, the, for, held, by',
    (word) => isAll(titleJoints, word),
  ),
  forms('between kind and place', 'i, på, hos, at, in', (word) => isAll(titleJointsToPlace, word)),
  forms('other titles', 'MBL, förhandling', startsTitle),
  forms('negotiations', 'förhandling, samverkan', (word) => isNegotiation(word)),
  forms(
    'what needs another word',
    `
    för, i, med, av, hos, vid, på, den, och, från, till, ordinarie, extra, konstituerande, of, for, the, by
  `,
    (word) => endsInJoint(`Protokoll ${word}`),
  ),
  forms(
    'a meeting was held',
    `
    fört, förd, hölls, hålls, hålles, avhölls, ägde rum, äger rum, genomfördes, möttes, träffades, samlades,
    sammanträdde, sammanträtt, held, met
  `,
    (word) => tellsHolding(`Årsmötet ${word} den 3 mars`),
  ),
  forms(
    'who met',
    `
    fört, förd, hölls, hålls, hålles, avhölls, ägde rum, äger rum, genomfördes, möttes, träffades, samlades,
    sammanträdde, sammanträtt, held, met
  `,
    (word) => whoMet(`Styrelsen ${word} den 3 mars`) === 'Styrelsen',
  ),
  forms('bodies met', 'möttes, träffades, samlades, sammanträdde, met', (word) =>
    tellsHolding(`Vi ${word} den 3 mars`),
  ),
  forms(
    'what comes next',
    'nästa, nästkommande, kommande, next',
    (word) =>
      titlesNextMeetings(`${word} möte`) &&
      tellsNextMeeting(`${word} möte`) &&
      tellsNextMeetingAsTime(`till ${word} möte`),
  ),
  forms(
    'next gatherings',
    `
    styrgrupp, gång, tillfälle, mötestid, mötestider, möten, sammanträden, träffar, lsg, fsg, csg, råd, skolråd,
    elevråd, samråd, samverkan, skyddskommitté, meetings
  `,
    (word) => titlesNextMeetings(`nästa ${word}`),
  ),
  forms(
    'lists of days',
    `
    mötestider, mötetider, mötesdatum, mötesdagar, mötesplan, sammanträdestider, sammanträdesdagar,
    sammanträdesplan
  `,
    titlesNextMeetings,
  ),
  forms('seasons with meetings', 'vårens, höstens, årets, terminens', (word) =>
    titlesNextMeetings(`${word} möten`),
  ),
  forms(
    'done by the next meeting',
    'inför, till, på, vid, efter, innan, av, från, tills, mål, before, until, for',
    (word) => !titlesNextMeetings(`Planering ${word} nästa möte`),
  ),
  forms('meetings of a season', 'möten, sammanträden, träffar', (word) =>
    titlesNextMeetings(`Vårens ${word}`),
  ),
  forms(
    'said of a coming meeting',
    `
    är, blir, hålls, äger rum, planeras, planerat, bestäms, bestämdes, beslutades, beslutas, sker, infaller,
    sätts, preliminärt, preliminär, prel, prel., ev, ev., eventuellt, bokat, bokas, bokad, till, den, på, i, at,
    is, on, will, be, held, tentatively
  `,
    (word) => withoutNextMeeting(`Nästa möte ${word} klubbhuset`) === 'klubbhuset',
  ),
  forms(
    'deadlines',
    `
    senast, deadline, klart, klar, klara, färdig, färdigt, till dess, tills dess, tills, lämnas in, skickas, due,
    by then, done
  `,
    (word) => tellsDeadline(`Budgeten ${word} den 3 maj`),
  ),
  forms('due at the next meeting', 'till, inför, före, innan, på, vid, by, at, before', (word) =>
    tellsNextMeetingAsTime(`${word} nästa möte`),
  ),
  forms(
    'titles of several items',
    `
    information, informationsärende, rapport, rapporter, motion, motioner, ansökan, anmälan, anmälningar, paus,
    lunch, fråga, frågor, övrigt, övriga, övriga frågor, delegationsbeslut, medborgarförslag, interpellation,
    enkel fråga, avsägelse, fyllnadsval, val, yttrande, sekretess, individärende, individärenden, enskilt ärende,
    bygglov, nästa, ajournering, rubrik, ärende, report, questions, break
  `,
    (word) => isRecurringTitle(`${word} om bryggan`),
  ),
  forms(
    'titles that say all',
    `
    öppnande, öppnas, öppnades, öppning, avslutning, avslutande, avslutas, avslutades, avslut, övrigt,
    övriga frågor, övriga ärenden, upprop, paus, lunch, fika, ajournering, information, rapporter, rapport,
    diskussion, workshop, studiebesök, nästa, frågor, välkommen, välkomna, opening, closing, adjournment, runda,
    rundan, laget runt, godkännande, val, anmälningar, meddelanden, utgår, bordlagt, bordläggs, skrivelser,
    inkomna, justering, avtackning, sekretess
  `,
    (word) => maySayAll(`Om ${word} av saker`),
  ),
  forms(
    'titles of a summons',
    `
    kallelse, kallelser, dagordning, dagordningen, förslag till dagordning, preliminär dagordning,
    föredragningslista, preliminär föredragningslista, ärendelista, agenda, inbjudan, kungörelse,
    tillkännagivande, notice of meeting, notice of the meeting, notice to attend, invitation, summons,
    draft agenda
  `,
    (word) => summonsTitles.includes(word),
  ),
  forms(
    'words of a protocol',
    'protokoll, protokollet, minnesanteckningar, mötesanteckningar, anteckningar, minutes',
    (word) => protocolWords.includes(word),
  ),
  forms('keys of the kind', 'typ, type, dokumenttyp', (word) => kindKeys.includes(word)),
];
