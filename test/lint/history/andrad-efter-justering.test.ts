import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lintHistory } from '../../../src/lint/history/lint-history.ts';
import { defaultConfig } from '../../../src/model/config.ts';
import { parseProtocol } from '../../../src/parse/parse-protocol.ts';
import { findProfile } from '../../../src/profiles/index.ts';

const settings = { profile: findProfile('forening-styrelse')!, config: defaultConfig };

/** What is found of notes now, one line a finding without its version. */
function findings(before: string, after: string): string[] {
  const read = (notes: string) => parseProtocol(notes, { unmasked: true }).protocol!;
  return lintHistory(read(after), { protocol: read(before), name: '1a2b3c4' }, settings).map(
    ({ position: { start }, severity, message }) =>
      `${start.line}:${start.column} ${severity} ${message.sv.replace(' sedan protokollet justerades (version 1a2b3c4 i git).', '')}`,
  );
}

test('the examples of its page', () => {
  const page = readFileSync(
    new URL('../../../src/lint/history/andrad-efter-justering.md', import.meta.url),
    'utf8',
  );
  const [then, now, right] = [...page.matchAll(/```markdown\n(.*?)```/gs)].map(([, notes]) => notes!);
  const told = /```text\n\S+ fel (.*?) sedan/.exec(page)![1]!;
  expect(findings(then!, now!)).toEqual([`10:20 error ${told}`]);
  expect(findings(then!, right!)).toEqual([]);
});

const notes = `---
organ: Styrelsen
datum: 2026-03-12
tid: 18–20
status: justerat
ordförande: Kim Sav
närvarande: Kim Sav, Bo Ek, Eva Al
---

## § 4 Lokaler

Lokalen på Storgatan är ledig.

### Yrkanden

Bo Ek yrkar avslag.

### Omröstning

Ja-röst för bifall, nej-röst för avslag. Med 2 ja-röster mot 1 nej-röst bifalls förslaget.

### Beslut

Styrelsen beslutar att hyra lokalen.

### Reservation

Bo Ek reserverar sig mot beslutet.

## § 5 Avslutning

Mötet avslutas.
`;

test.each([
  ['the decision', 'hyra lokalen', 'köpa lokalen', ['24:20 error I § 4 har beslutet ändrats']],
  [
    'the vote and the reservation',
    /2 ja-röster mot 1 (.*)Bo Ek res/s,
    '3 ja-röster mot 1 $1Eva Al res',
    ['18:1 error I § 4 har omröstningen och reservationen ändrats'],
  ],
  ['a yrkande', 'yrkar avslag', 'yrkar återremiss', ['14:1 error I § 4 har yrkandena ändrats']],
  ['who was there', ', Eva Al', '', ['7:13 error Uppgifterna om närvarande har ändrats']],
  ['the time', '18–20', '18–21', ['3:8 error Uppgifterna om tid och plats har ändrats']],
  ['other text', 'är ledig', 'är såld', ['10:1 warning Texten i § 4 har ändrats']],
  ['a § gone', /## § 5.*/s, '', ['1:1 error § 5 har tagits bort']],
  ['a § more', /$/, '\n## § 6 Övrigt\n', ['34:1 error § 6 har kommit till']],
])('%s may not change', (_, words, others, found) => {
  const after = notes.replace(words, others);
  expect(findings(notes, after)).toEqual(found);
});

test.each([
  ['spaces and markup', notes.replaceAll('beslutar att hyra', '**beslutar**  att\u00a0hyra')],
  ['a status further on', notes.replace('status: justerat', 'status: anslaget\njustering: 2026-03-20')],
  ['comments', notes.replace('Mötet avslutas.', 'Mötet avslutas. <!-- klart -->')],
  ['marks of secrecy', notes.replace('på Storgatan', ':sekretess[på Storgatan]')],
])('%s may', (_, after) => {
  expect(findings(notes, after)).toEqual([]);
});

test('a draft may change, and one that was a draft', () => {
  const draft = notes.replace('justerat', 'ojusterat');
  expect(findings(notes, draft.replace('hyra', 'köpa'))).toEqual([]);
  expect(findings(draft, notes.replace('hyra', 'köpa'))).toEqual([]);
});

test('a correction makes a change of its § right, and of no other', () => {
  const rented = notes.replace('hyra', 'köpa').replace('status: justerat', 'status: rättat\nRÄTTELSE');
  const corrected = (correction: string) => rented.replace('RÄTTELSE', `rättelse: ${correction}`);
  expect(findings(notes, corrected('2026-04-02, § 4: "hyra" rättat till "köpa", Kim Sav'))).toEqual([]);
  expect(
    findings(notes, corrected('2026-04-02, § 5: "slutar" rättat till "avslutas", Kim Sav')),
  ).toHaveLength(1);
  const people = corrected('2026-04-02, Eva Al var inte med, Kim Sav').replace(', Eva Al\n', '\n');
  expect(findings(notes, people)).toEqual([expect.stringContaining('beslutet')]);
});
