import { tellsComing, tellsLeaving } from '../../../src/language/comings.ts';
import { titleOfDocument } from '../../../src/language/documents.ts';
import { onlyRemote } from '../../../src/language/places.ts';
import { readDue } from '../../../src/language/sentences/action-due.ts';
import { decisionKind } from '../../../src/language/sentences/decision-kind.ts';
import { givenTasks } from '../../../src/language/tasks.ts';
import { danglingTime, jointsInTitle } from '../../../src/language/title-words.ts';
import { beginsWithAtt } from '../../../src/language/typed-marks.ts';
import { choiceFirst, choiceOnly, signFirst } from '../../../src/language/vote-words.ts';
import { presentLead } from '../../../src/language/attendance.ts';
import { moverVerb, onlyMover } from '../../../src/language/proposals.ts';
import { forms } from './forms.ts';

function isDue(words: string): boolean {
  return readDue(`Ring kommunen (${words})`, { meetingDate: '2025-03-27' }).due !== null;
}

/** Words that stand in a pattern among signs and other words. */
export const alternativeForms = [
  forms('by when, as a day', 'måndag, tisdag, onsdag, torsdag, fredag, lördag, söndag', (word) =>
    isDue(`${word} 3 april`),
  ),
  forms('by when, in words', 'den 3, senast 3/4, klart 3/4, till 3/4, inför 3/4, före 3/4, innan 3/4', isDue),
  forms(
    'by when, at the end of a task',
    'senast, senast den, klart, klart den, klart senast, klar, klar den, till, till den, inför, före, innan, deadline, återrapporteras',
    (words) => readDue(`Ring kommunen ${words} 3 april`, { meetingDate: '2025-03-27' }).due === '2025-04-03',
  ),
  forms(
    'joints of a title',
    'nr, den, fört, från, vid, för, av, med, i, hos',
    (word) => ` ${word} `.replace(jointsInTitle, '').trim() === '',
  ),
  forms('by when, at the next meeting', 'nästa möte, nästa sammanträde, omgående, snarast, löpande', isDue),
  forms('before an att-sats', 'samt, och, dels', (word) => beginsWithAtt.test(`${word} att laga bryggan`)),
  forms('votes in the headings of columns', 'ja, nej, avstår, avst, avstod, avstående', (word) => {
    return choiceOnly.test(word) && choiceFirst.test(`${word} § 3`) && signFirst.test(`§ 3 ${word}`);
  }),
  forms(
    'tasks that are given',
    `
      Kim fick i uppdrag att ringa, Kim får i uppdrag att ringa, Kim ges i uppdrag att ringa, Styrelsen uppdrar åt Kim att ringa,
      Det uppdras åt Kim att ringa, Det uppdrogs åt Kim att ringa, Styrelsen ger Kim i uppdrag att ringa
    `,
    (sentence) => givenTasks.some((form) => form.test(sentence)),
  ),
  forms('documents in a cell', 'protokoll, styrelseprotokoll, anteckningar', (word) =>
    titleOfDocument.test(word),
  ),
  forms('a time at the end of a title', 'den, kl., klockan, torsdag', (word) =>
    danglingTime.test(`Styrelsen ${word}`),
  ),
  forms('who left', 'gick, lämnade, avvek', (word) => tellsLeaving.test(word) && tellsComing.test(word)),
  forms('who came', 'kom, anlände, anslöt, inträdde', (word) => tellsComing.test(word)),
  forms('only at a distance', 'Teams och Zoom, via Teams, på distans, digitalt, telefonmöte', (place) =>
    onlyRemote.test(place),
  ),
  forms(
    'proposals to another body',
    'föreslår, hemställer hos, rekommenderar',
    (verb) =>
      decisionKind(`Styrelsen ${verb}`, `Styrelsen ${verb} kommunfullmäktige att laga bryggan`, null).kind ===
      'proposal',
  ),
  forms(
    'what movers do',
    'yrkar, yrkade, föreslår, föreslog, instämmer, instämde, bifaller, biföll, biträder, biträdde',
    (verb) => {
      return moverVerb.test(`Anna Ek ${verb} avslag`) && onlyMover.test(`Anna Ek ${verb}`);
    },
  ),
  forms(
    'who is listed',
    'personer, medlemmar, ledamöter, deltagare, ombud, delägare, röstberättigade',
    (word) => presentLead.test(`Följande ${word} närvarade: Ida Lind`),
  ),
  forms(
    'how they were there',
    `
      med, utan, vid, på, under, och, ha, har, hade, var, är, vara, rösträtt, röstberättigade, röstberättigad, mötet, stämman, årsmötet,
      medlemmar, ledamöter, personer, deltagare, ombud, närvarande
    `,
    (word) => presentLead.test(`Närvarande delägare ${word}: Ida Lind`),
  ),
  forms('ways to meet at a distance', 'Teams, Zoom, Skype, Meet, länk, på nätet, online', (word) =>
    onlyRemote.test(word),
  ),
];
