import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseProtocol, profiles } from '../../../src/index.ts';
import { protokoll } from '../lint/notes.ts';
import { folderWith } from '../support/run.ts';

const days = ['2026-03-19', '2026-05-21', '2026-09-17', '2027-01-21'];

const first = (profile: string, front: string) => `---
profil: ${profile}
organ: Hamnrådet
huvudman: Vinterviks hamn
datum: ${days[0]}
tid: 13.00–15.45
plats: Sjöbodens övre rum
ordförande: Maja Fors
sekreterare: Ivan Rask
justerare: Sara Holm
närvarande: Maja Fors, Ivan Rask, Sara Holm
${front}---

## § 7 Bryggan

### Beslut

att laga bryggan

- [ ] Ivan Rask: beställa virke (till nästa möte)
- [ ] Maja Fors: söka bygglov senast 2026-12-01 {#U-7}

## § 8 Muddring

### Beslut

att bordlägga ärendet
`;

const numbered = profiles.flatMap(({ name }) =>
  [
    ['with a number', 'protokollsnummer: 4\n'],
    ['with a number of the year', 'protokollsnummer: 4/2026\n'],
    ['without a number', ''],
    ['with §§ that run on', 'numrering: löpande\n'],
  ].map(([what, front]) => ({ profile: name, what, front: front! })),
);

test.each(numbered)(
  'after a protocol $what of the profile $profile, three more have no error, no gap in their §§, and each open action',
  async ({ profile, front }) => {
    const folder = await folderWith({ [`${days[0]}.md`]: first(profile, front) });
    for (const [nth, day] of days.slice(1).entries()) {
      const made = await protokoll(folder, `new ${day}.md --from ${days[nth]}.md --date ${day}`);
      expect(made).toMatchObject({ status: 0 });
    }
    const made = days.slice(1).map((day) => `${day}.md`);
    const { stdout } = await protokoll(folder, ['lint', '.', '--no-config', '--output-format', 'json']);
    const found = (JSON.parse(stdout) as Found[]).filter(({ file }) => made.includes(file));
    expect(found.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(found.map(({ rule }) => rule).filter((rule) => /^paragraf-|^uppdrag-tappat$/.test(rule))).toEqual(
      [],
    );
    for (const file of made) {
      const { protocol } = parseProtocol(await readFile(join(folder, file), 'utf8'));
      const numbers = protocol!.items.map(({ number }) => number!);
      expect(numbers).toEqual(numbers.map((_, nth) => numbers[0]! + nth));
      const open = protocol!.items.flatMap(({ actions }) => actions.map(({ text }) => text.slice(0, 12)));
      expect(open.toSorted()).toEqual(['beställa vir', 'söka bygglov']);
    }
  },
);

interface Found {
  readonly file: string;
  readonly severity: string;
  readonly rule: string;
}
