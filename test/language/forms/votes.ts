import type { VoteChoice } from '../../../src/model/blocks.ts';
import {
  choiceInCell,
  choiceNamed,
  choiceSaid,
  counted,
  namedChoice,
  said,
  saysNoVote,
  votesFell,
} from '../../../src/language/votes.ts';
import { isNobody } from '../../../src/language/vote-words.ts';
import { forms, isAll } from './forms.ts';

const cells: Readonly<Record<VoteChoice, string>> = {
  yes: 'ja, j, för, yes',
  no: 'nej, n, mot, emot, no',
  abstain: 'avstår, avstod, avst, avst., avstående, avstått, a, blankt, abstain, abstained',
  absent: 'frånvarande, frånv, frånv., f, -, –, absent',
  'not-voting': `
    deltar ej, deltar inte, deltog ej, deltog inte, ej deltagit, ej deltagande, deltager ej, röstar ej, röstar inte,
    röstade ej, röstade inte, deltar ej i beslutet, deltog ej i beslutet, jäv, jävig, did not vote
  `,
};

/** How people voted. */
export const voteForms = [
  forms('how the votes fell', 'Rösterna, Röstsiffrorna, Rösttalen, Röstetalen', (word) =>
    votesFell.test(`${word} blev 31 för och 9 emot.`),
  ),
  forms('that the votes fell so', 'fördelade, fördelades, föll, blev, var, är', (word) =>
    votesFell.test(`Rösterna ${word} 31 för och 9 emot.`),
  ),
  ...(Object.keys(cells) as VoteChoice[]).map((choice) =>
    forms(`cells: ${choice}`, cells[choice], (word) => choiceInCell(word) === choice),
  ),
  forms('counted: yes', 'ja, för, yes, for, in favour', (word) => isAll(counted.yes, word)),
  forms('counted: no', 'nej, mot, emot, no, against', (word) => isAll(counted.no, word)),
  forms(
    'counted: abstain',
    'avstår, avstod, avstående, avstått, nedlagd, nedlagda, blank, blanka, blankt, abstain, abstained, abstaining',
    (word) => isAll(counted.abstain, word),
  ),
  forms(
    'said: yes',
    'ja, för, yes',
    (word) => isAll(said, `röstar ${word}`) && choiceSaid(`röstar ${word}`) === 'yes',
  ),
  forms(
    'said: no',
    'nej, mot, emot, no',
    (word) => isAll(said, `röstar ${word}`) && choiceSaid(`röstar ${word}`) === 'no',
  ),
  forms(
    'named: yes',
    'ja, för, för förslaget, yes, ayes, for, in favour, in favor',
    (word) => choiceNamed(`${word}:`) === 'yes' && isAll(namedChoice, `${word}:`),
  ),
  forms(
    'named: no',
    'nej, mot, emot, mot förslaget, no, nays, against, opposed',
    (word) => choiceNamed(`${word} (2):`) === 'no' && isAll(namedChoice, `${word} (2):`),
  ),
  forms(
    'named: abstain',
    'avstår, avstod, avstående, blankt, abstain, abstains, abstained, abstaining, abstention, abstentions',
    (word) => choiceNamed(`${word}:`) === 'abstain' && isAll(namedChoice, `${word}:`),
  ),
  forms('nobody voted so', 'ingen, inga, none, nobody', (word) => isNobody.test(word)),
  forms('said: abstain', 'avstår, avstod', (word) => isAll(said, word) && choiceSaid(word) === 'abstain'),
  forms(
    'no vote',
    `
    ingen omröstning, ingen votering, inte omröstning, ej omröstning, omröstning begärs ej,
    omröstning begärs inte, omröstning begärdes ej, omröstning begärdes inte, votering begärdes inte,
    votering begärdes ej, enhälligt, acklamation, enligt bilaga, se bilaga, bilaga, röstlista, omröstningslista,
    voteringslista, no vote
  `,
    saysNoVote,
  ),
];
