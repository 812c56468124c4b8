import {
  isAnnualMeeting,
  isExtraMeeting,
  isConstitutingMeeting,
} from '../../../src/language/annual-meetings.ts';
import { refersToVoteList } from '../../../src/language/attachments.ts';
import {
  proposesToOther,
  tellsDiscussion,
  negates,
  isOwnMatter,
  decidedInPassing,
} from '../../../src/language/decision-lines.ts';
import { namelessMark, todoMark } from '../../../src/language/left-marks.ts';
import { isNoMember, ownerIsNoPerson } from '../../../src/language/per-capsulam.ts';
import {
  refuses,
  givesPurpose,
  grants,
  withdraws,
  refersOrTables,
  proposedOutcome,
  isProposed,
  isInterpellation,
  listOfSpeakers,
} from '../../../src/language/proposals.ts';
import { pointsBack } from '../../../src/language/sums.ts';
import { namesRecusal } from '../../../src/language/recusals.ts';
import { mayRefuse, refusesOther, mentionsAppeal } from '../../../src/language/refusals.ts';
import { takesPart, aboutRecusal } from '../../../src/language/statements.ts';
import { partSum } from '../../../src/language/sums.ts';
import { forms } from './forms.ts';

/** What rules look for, by single words. */
export const ruleForms = [
  forms('what an annual meeting is called', 'årsmöte, årsstämma, ordinarie', (word) =>
    isAnnualMeeting.test(word),
  ),
  forms('what makes a meeting an extra one', 'extra', (word) => isExtraMeeting.test(word)),
  forms('a meeting at which a body chooses those who lead it', 'konstituerande', (word) =>
    isConstitutingMeeting.test(word),
  ),
  forms(
    'words that say where the list of who voted how is found',
    `
      bilaga, bilagd, omröstningslista, voteringslista, röstlista, enligt nedan, enligt följande, enligt lista
    `,
    (word) => refersToVoteList.test(word),
  ),
  forms('a title or cue over a proposal to another body', 'förslag, för egen del', (word) =>
    proposesToOther.test(word),
  ),
  forms(
    'that something was talked about',
    `
      diskuterar, diskuterade, diskuterades, dryftade, dryftades, samtalade, informerades, informerade,
      resonerade, gick igenom, gicks igenom
    `,
    (word) => tellsDiscussion.test(word),
  ),
  forms('a decision that says no', 'inte, ej, ingen, inga, avslarna, avstyrkarna', (word) =>
    negates.test(word),
  ),
  forms(
    'what only the body itself decides',
    'omedelbart justera, till handlingarna, till protokollet',
    (word) => isOwnMatter.test(word),
  ),
  forms(
    'verbs that tell of a decision in a text',
    `
      avslogs, avslås, bifölls, bifalls, antogs, antas, godkändes, godkänns, bordlades, återremitterades,
      beslutades, beslöts, valdes, utslagsröst
    `,
    (word) => decidedInPassing.test(word),
  ),
  forms('the mark that stands for a name on purpose', 'xx', (word) => namelessMark.test(word)),
  forms('the mark that a heading may have', 'todo', (word) => todoMark.test(word)),
  forms(
    'a shareholder who is no person, or who is represented',
    `
      AB, HB, KB, stiftelsearna, föreningarna, kommunarna, regionarna, ombud, genom, fullmakt, företrädarna,
      revisor, ledamot, styrelsearna, VD
    `,
    (word) => ownerIsNoPerson.test(word),
  ),
  forms(
    'who is on a board without being a member',
    'suppleant, ersättare, adjungerad, VD, verkställande direktör, revisor, sekreterare, gäst',
    (word) => isNoMember.test(word),
  ),
  forms('what points back to a sum', 'beloppet, summan, medlen, anslaget, bidraget', (word) =>
    pointsBack(`att ${word} på`),
  ),
  forms('a text that refuses something', 'avslå, avslag', (word) => refuses.test(word)),
  forms(
    'a text that says why, or what is to be looked into',
    `
      för, så att, motiverarna, i syfte, med uppdrag, i uppdrag, uppdraarna, anledning, på grund av, eftersom,
      då, därför, i avvaktan, utredarna, komplettarna, klargörarna, belysarna, beredarna, ska, skall, bör
    `,
    (word) => givesPurpose.test(word),
  ),
  forms('a decision that grants', 'bifall, biföll', (word) => grants.test(word)),
  forms('a proposal that is taken back', 'återtar, återtog, drar tillbaka, drog tillbaka', (word) =>
    withdraws.test(word),
  ),
  forms('a proposal to refer back or to put off', 'åter remi, återremi, bordlägg', (word) =>
    refersOrTables.test(word),
  ),
  forms('what is proposed of a case', 'avslag, bifall, återremiss, bordläggning', (word) =>
    proposedOutcome.test(word),
  ),
  forms('something is proposed, by nobody', 'yrkasarna, yrkatarna', (word) => isProposed.test(word)),
  forms('an interpellation', 'interpellation', (word) => isInterpellation.test(word)),
  forms('a heading over those who spoke', 'yttranden', (word) => listOfSpeakers.test(word)),
  forms('a text about disqualification', 'jäv', (word) => namesRecusal.test(word)),
  forms('most clauses have none of these words, and the patterns belo', 'avsl, inte, ej', (word) =>
    mayRefuse.test(word),
  ),
  forms(
    'words of clauses that tell of other refusals, or that are no',
    `
      motion, förslag, yrkande, uppdra, deleg, föreslå, riktlinj, överklag, yttra, policy, taxa, medel, budget,
      ansökningar
    `,
    (word) => refusesOther.test(word),
  ),
  forms('a text that tells how to appeal', 'överklag, besvärshänvis, besvärsinstr', (word) =>
    mentionsAppeal.test(word),
  ),
  forms(
    'a clause about those who come instead of somebody recused',
    `
      ersätter, tjänstg, inträd, går in, gick in, övertar, tar över, tog över, leder, ledde, är ordförande,
      som ordförande, blir ordförande, mötesordförande
    `,
    (word) => takesPart.test(word),
  ),
  forms('a sentence about somebody who is disqualified', 'jäv, deltar, deltog, lämna, avstå, avsto', (word) =>
    aboutRecusal.test(word),
  ),
  forms('a row that adds up some of those above', 'summa, total, resultat, delsumma, varav', (word) =>
    partSum.test(word),
  ),
];
