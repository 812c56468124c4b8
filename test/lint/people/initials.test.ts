import { expect, test } from 'vitest';
import { lintProtocol } from '../../../src/lint/lint-protocol.ts';
import { defaultConfig } from '../../../src/model/config.ts';
import { parseProtocol } from '../../../src/parse/parse-protocol.ts';
import { defaultProfile } from '../../../src/profiles/index.ts';

test('who is told of by initials is found by the rules as by the parser', () => {
  const notes = `---
organ: Styrelsen
datum: 2025-03-27
närvarande: Karin Lind, Elsa Lund, Bo Ek, Kim Dahl
---

## § 1 Bidrag

EL anmäler jäv.

### Yrkanden

Elsa Lund yrkar bifall till förslaget.

### Reservation

KD reserverar sig mot beslutet.
`;
  const found = lintProtocol(parseProtocol(notes), { profile: defaultProfile, config: defaultConfig });
  expect(
    found
      .filter(({ rule }) => rule === 'jav-deltar')
      .map(({ message }) => message.sv)
      .toSorted(),
  ).toEqual(['Elsa Lund är jävig i § 1 men lägger ett yrkande.']);
});
