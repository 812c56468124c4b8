import {
  namesSubstitutes,
  sumOfThose,
  answerAlone,
  answerNo,
  answersYes,
  answersNo,
} from '../../../src/language/attendance-words.ts';
import {
  mayDecideOrReserve,
  mayBelong,
  decisionAlone,
  proposalAlone,
  reservationAlone,
  tellsVotes,
  refersBelow,
  mayBeDecision,
} from '../../../src/language/cue-words.ts';
import { extractWords, meetingLabel } from '../../../src/language/documents.ts';
import { mayBeSignature } from '../../../src/language/furniture.ts';
import { beginsWithMeeting } from '../../../src/language/meetings.ts';
import { groupInName } from '../../../src/language/people.ts';
import { groundKey, replacementKey } from '../../../src/language/secret-words.ts';
import {
  namesUnit,
  ownerColumn,
  dueColumn,
  idColumn,
  stateColumn,
  dayColumn,
  doneState,
  bindingTime,
} from '../../../src/language/tasks.ts';
import { attAlone } from '../../../src/language/typed-marks.ts';
import { atOnce, verifiedAtMeeting } from '../../../src/language/verification.ts';
import {
  namesElection,
  tellsWhoDidNot,
  mayVoteByRole,
  votelessRole,
  countsCastingVote,
  voteColumn,
  partyColumn,
  namesVote,
  castingVoteWord,
  mayTellOfVote,
} from '../../../src/language/vote-words.ts';
import { forms } from './forms.ts';

/** Parts of notes: labels, columns, cues, tasks and votes, by single words. */
export const partForms = [
  forms('a heading of a column of substitutes', 'ersättare', (word) => namesSubstitutes.test(word)),
  forms('rows that count the others', 'summa, totalt, antal, resultat', (word) => sumOfThose.test(word)),
  forms('an answer and nothing else', 'ja, x, nej', (word) => answerAlone.test(word)),
  forms('the answer that somebody was not there', 'nej', (word) => answerNo.test(word)),
  forms('an answer of yes in a field', 'ja, true, yes, x, på distans', (word) => answersYes.test(word)),
  forms('an answer of no in a field', 'nej, false, no', (word) => answersNo.test(word)),
  forms('without these an entry of a list is neither a decision nor a', 'beslut, reserver', (word) =>
    mayDecideOrReserve.test(word),
  ),
  forms('what may belong to somebody', 'beslut, förslag, yrkande, reservation', (word) =>
    mayBelong.test(word),
  ),
  forms('a decision', 'beslut', (word) => decisionAlone.test(word)),
  forms('a proposal', 'yrkande', (word) => proposalAlone.test(word)),
  forms('a reservation', 'reservation', (word) => reservationAlone.test(word)),
  forms('a text about votes', 'röst', (word) => tellsVotes.test(word)),
  forms('a line that refers to the next lines', 'följande, nedanstående', (word) => refersBelow.test(word)),
  forms('without it a quoted text decides nothing', 'beslut', (word) => mayBeDecision.test(word)),
  forms(
    'what the title of an extract of a protocol says',
    'utdrag, omedelbart justera, omedelbar justera',
    (word) => extractWords.test(word),
  ),
  forms('a label of the kind of meeting', 'möte', (word) => meetingLabel.test(word)),
  forms('without these there is no such place', 'sign, bestyrk', (word) => mayBeSignature.test(word)),
  forms('a title that only says that it is a meeting', 'möte', (word) => beginsWithMeeting.test(word)),
  forms(
    'what makes a name that of a party, a body or a side, and of ',
    `
      parti, demokrat, liberal, moderat, allians, grupp, nämnd, styrelse, majoritet, opposition
    `,
    (word) => groupInName.test(word),
  ),
  forms('the key of the ground in law', 'lagrum', (word) => groundKey.test(word)),
  forms('the key of the words in the place of what is secret', 'ersättning, ersattning', (word) =>
    replacementKey.test(word),
  ),
  forms(
    'words of a unit, a body or an organisation',
    `
      kommun, region, förvaltning, grupp, styrelse, nämnd, kontor, avdelning, enhet, utskott, skol, förbund,
      förening, kansli, bolag, verksamhet, ledning, chef, central, län, möte
    `,
    (word) => namesUnit.test(word),
  ),
  forms(
    'a heading of a column of those who do them',
    'ansvarig, ansvariga, ansvar, vem, ägare, owner, responsible',
    (word) => ownerColumn.test(word),
  ),
  forms(
    'a heading of a column of days',
    'klart, klar, senast, när, datum, deadline, tid, klart senast, klart när, due, due date',
    (word) => dueColumn.test(word),
  ),
  forms('a heading of a column of ids', 'id, nr, uppdrags-id, uppdragsnr, uppdragsnummer', (word) =>
    idColumn.test(word),
  ),
  forms('a heading of a column of states', 'status, läge, klart?, utfört', (word) => stateColumn.test(word)),
  forms('a heading of a column of days that may be those of the meeti', 'datum, tid', (word) =>
    dayColumn.test(word),
  ),
  forms(
    'a state that says that something is done',
    `
    klart, klar, klara, klarmarkerad, klarmarkerat, gjort, gjord, gjorda, utfört, utför, utförd, utförda, färdigarna, avslutad, avslutat,
    avslutas, avslutade, slutfört, slutförd, slutförda, slutförts, genomfört, genomförd, genomförda, genomförts, åtgärdat,
    åtgärdad, åtgärdats, verkställt, verkställd, verkställts, fullgjort, fullgjord, ja, x, ✓, ✔, ✅, done, completed,
    finished, closed
  `,
    (word) => doneState.test(word),
  ),
  forms('a day that binds', 'senast, omgående, snarast, till nästa, inför nästa', (word) =>
    bindingTime.test(word),
  ),
  forms('the word that an att-sats begins with, alone', 'att', (word) => attAlone.test(word)),
  forms('verified at once', 'omedelbar, direkt', (word) => atOnce.test(word)),
  forms('verified at the meeting itself', 'omedelbar', (word) => verifiedAtMeeting.test(word)),
  forms(
    'what chooses or employs somebody',
    `
      valet avarna, val avarna, fyllnadsvalarna, väljarna, utsearna, utsågarna, anställarna, tillsättarna,
      entledigarna, avskedarna, uppsägningarna, rekrytarna, förordnaarna
    `,
    (word) => namesElection.test(word),
  ),
  forms('who did not vote', 'avst, delta, frånvar', (word) => tellsWhoDidNot.test(word)),
  forms('roles with a vote', 'ledamot, ordförande, ersätt', (word) => mayVoteByRole.test(word)),
  forms(
    'roles without a vote',
    `
      adjung, revisor, sekreterare, gäst, föredrag, suppleant, vd, verkställande, kansli, protokoll, inbjud,
      handlägg, chef, ekonom
    `,
    (word) => votelessRole.test(word),
  ),
  forms(
    'the casting vote counted with the others',
    `
      utslagsrösten inräknad, utslagsrösten medräknad, utslagsröst inräknad, utslagsröst medräknad,
      inklusive ordförandens utslagsröst, inklusive utslagsröst
    `,
    (word) => countsCastingVote.test(word),
  ),
  forms('a heading of a column of votes', 'röst, omröstning, votering', (word) => voteColumn.test(word)),
  forms('a heading of a column of parties', 'parti', (word) => partyColumn.test(word)),
  forms('without these a text tells of no vote', 'röst, voter', (word) => namesVote.test(word)),
  forms('the casting vote', 'utslagsröst', (word) => castingVoteWord.test(word)),
  forms('without these a text tells of no vote, nor of voters in pare', 'röst, voter, (', (word) =>
    mayTellOfVote.test(word),
  ),
];
