import { describe, expect, it } from 'vitest';
import { entryFields } from '../../src/language/sentences/action-fields.ts';
import { candidateVotes } from '../../src/language/candidate-votes.ts';
import { nameGroups } from '../../src/language/election-names.ts';
import { presenterAtEnd } from '../../src/language/item-words.ts';
import { isNameLine } from '../../src/language/name-lines.ts';
import { isNameParticle, isSureNameParticle, nameParticle } from '../../src/language/name-particles.ts';
import { isNameShaped } from '../../src/language/people/name-shape.ts';
import { namesAsker } from '../../src/language/proposals.ts';
import { namesInText } from '../../src/language/sentences/names-in-text.ts';
import { recusals } from '../../src/language/sentences/recusal-cues.ts';
import { onlyNames } from '../../src/language/statements.ts';
import { besideVoter } from '../../src/language/vote-words.ts';

const sure = ['von', 'af', 'de', 'la', 'van', 'der', 'di', 'el', 'al', 'zu'];
const alsoWords = ['av', 'den', 'del', 'du'];
const amongNames = ['le', 'da', 'dos', 'bin', 'ibn', 'ben', 'ten', 'ter', 'y', 'e'];

describe.each([...sure, ...alsoWords])('%s in a text of names', (word) => {
  it('is within a name', () => {
    expect(new RegExp(`^${nameParticle}$`, 'u').test(word)).toBe(true);
    expect(namesInText(`Mötet tackade Bo ${word} Ek.`)).toEqual([`Bo ${word} Ek`]);
    expect(nameGroups(`Till kassör valdes Eva ${word} Rask`, () => false)[0]?.names).toEqual([
      `Eva ${word} Rask`,
    ]);
    expect(isNameLine(`Eva ${word} Rask (S)`)).toBe(true);
    expect(candidateVotes(`Eva ${word} Rask fick 12 röster.`)).toEqual([
      { name: `Eva ${word} Rask`, votes: 12 },
    ]);
    expect(onlyNames.test(`Eva ${word} Rask och Bo Ek`)).toBe(true);
  });
});

describe.each([...sure, ...alsoWords, ...amongNames])('%s in a name', (word) => {
  it('is of nobility or the like', () => {
    expect(isNameParticle(word)).toBe(true);
    expect(isNameShaped(`Eva ${word} Rask`)).toBe(true);
    expect(besideVoter.test(word)).toBe(true);
  });

  it('is surely no other word where it is none', () => {
    expect(isSureNameParticle(word)).toBe(sure.includes(word));
  });
});

describe.each(sure)('%s between other words', (word) => {
  it('is within the name of somebody who presents, asks, does something or is disqualified', () => {
    expect(presenterAtEnd.exec(`Budget – Eva ${word} Rask`)?.[1]).toBe(`Eva ${word} Rask`);
    expect(namesAsker.test(`svar till Eva ${word} Rask`)).toBe(true);
    expect(entryFields(`Boka lokal (ansvarig Eva ${word} Rask)`).map(({ value }) => value)).toContain(
      `Eva ${word} Rask`,
    );
    expect(recusals.some(([, pattern]) => pattern.test(`Eva ${word} Rask, jäv § 12`))).toBe(true);
  });
});

it.each(alsoWords)('%s makes no name of a title', (word) => {
  expect(presenterAtEnd.test(`Information – Skötseln ${word} Parken`)).toBe(false);
});
