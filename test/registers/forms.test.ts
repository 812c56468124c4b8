import { describe, expect, test } from 'vitest';
import { makeRegister, renderRegister, writeRegister } from '../../src/index.ts';
import { browserOfGroup, hasBrowser, lookAtEach } from '../render/in-browser.ts';
import { everything, meeting, registered } from './notes.ts';

const notes = [
  meeting(
    '2026-01-15',
    '- [ ] Bo Ek: =1+1; "ring" (senast 2026-03-01) {#U-1}\n- [ ] Ada Berg: skriva <x> {#U-2}',
  ),
  meeting(
    '2026-02-15',
    '- [ ] Bo Ek: =1+1; "ring" (senast 2026-03-01) {#U-1}\n- [x] Ada Berg: skriva {#U-2}',
    'nästa möte: 2026-05-15 kl. 13.00, Sal 1\n',
  ),
];

test('csv has a byte order mark, semicolons, and no formulas', async () => {
  const csv = writeRegisterOf('csv');
  expect(await csv).toMatch(
    /^\uFEFFId;Läge;Senast;.*\r\nU-1;försenat;2026-03-01;Bo Ek;"'=1\+1; ""ring"" \(senast 2026-03-01\)";Gruppen;/,
  );
  expect((await csv).split('\r\n')).toHaveLength(4);
});

test('the calendar has the open day and the coming meeting, in the time of Stockholm, on lines of 75 bytes', async () => {
  const calendar = await writeRegisterOf('ics', '2026-03-02');
  expect(calendar.match(/^(?:DTSTART|SUMMARY|LOCATION)[^\r]*/gm)).toEqual([
    'DTSTART:19961027T030000',
    'DTSTART:19960331T020000',
    'DTSTART;VALUE=DATE:20260301',
    String.raw`SUMMARY:Klart senast: Bo Ek: =1+1\; "ring" (senast 2026-03-01)`,
    'DTSTART;TZID=Europe/Stockholm:20260515T130000',
    'LOCATION:Sal 1',
    'SUMMARY:Möte: Gruppen',
  ]);
  expect(calendar.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
  expect(await writeRegisterOf('ics', '2026-06-01')).not.toContain('Möte');
});

test('the table says the day it is told as of, and cuts no row', async () => {
  const table = await writeRegisterOf('table');
  expect(table).toMatch(/^Uppdrag per 2026-12-31: 1 öppet, 1 försenat, 2 rader\n\nId/);
  expect(table).not.toContain('Diarienummer;');
});

test('json is the rows', async () => {
  expect(JSON.parse(await writeRegisterOf('json'))).toMatchObject([{ id: 'U-1' }, { id: 'U-2' }]);
});

describe.skipIf(!hasBrowser)('as a page (needs a browser)', { timeout: 120_000 }, () => {
  const browser = browserOfGroup();
  const member = registered(
    'n.md',
    '---\nprofil: namnd\norgan: Nämnden\ndatum: 2026-02-01\nbeslutande: Kim Sav (S), Bo Ek (M) § 1\n---\n\n## § 1 A\n\nx\n\n## § 2 B\n\ny\n',
  );

  test.each(['actions', 'decisions', 'attendance'] as const)(
    '%s: axe finds nothing, nothing is fetched, it fits',
    async (kind) => {
      const html = await renderRegister(await makeRegister(kind, [...notes, member], everything), 'sv');
      const looks = [
        { scheme: 'light', width: 320 },
        { scheme: 'dark', width: 1200 },
      ] as const;
      for (const looked of await lookAtEach(await browser(), html, looks)) {
        expect(looked).toMatchObject({ violations: [], requests: [], complaints: [] });
        expect(looked.overflow).toBeLessThanOrEqual(0);
      }
    },
  );

  test('the matrix has a box for each § of who was there for some, and says which not', async () => {
    const html = await renderRegister(await makeRegister('attendance', [member], everything), 'sv');
    const [row = ''] = /<tr><th scope="row">Bo Ek[^]*?<[/]tr>/.exec(html) ?? [];
    expect(
      row.replaceAll(/<svg[^]*<[/]svg>/g, (svg) => (svg.includes('class="served"') ? '▮▯' : '')),
    ).toContain('◐</span> 1/2▮▯<span class="missed">ej §\u00a02</span>');
    expect(row.match(/<rect/g)).toHaveLength(2);
    expect(/<tr><th scope="row">Kim Sav[^]*?<[/]tr>/.exec(html)?.[0]).toContain('●</span> 2/2</td>');
  });

  test('the picture of actions has the months, and tells how many it leaves out', async () => {
    const many = Array.from({ length: 203 }, (_, nth) => `- [ ] Bo Ek: uppgift ${nth} {#U-${nth}}`);
    const register = await makeRegister('actions', [meeting('2026-01-15', many.join('\n'))], everything);
    const html = await renderRegister(register, 'sv');
    expect(html.match(/class="bar open"/g)).toHaveLength(200);
    expect(html).toContain('3 äldre uppdrag står bara i tabellen nedan.');
    expect(html.match(/class="tick"/g)?.length).toBeGreaterThan(2);
  });

  test('its search hides the rows that lack a word', async () => {
    const html = await renderRegister(await makeRegister('actions', notes, everything), 'sv');
    const page = await (await browser()).newPage();
    await page.setContent(html, { waitUntil: 'load' });
    await page.type('#query', 'ada');
    expect(await page.evaluate("document.querySelectorAll('#register tbody tr:not([hidden])').length")).toBe(
      1,
    );
    expect(await page.evaluate("document.getElementById('found').textContent")).toBe('1 av 2 rader');
  });
});

async function writeRegisterOf(
  format: 'csv' | 'ics' | 'table' | 'json',
  per = everything.per,
): Promise<string> {
  const register = await makeRegister('actions', notes, { ...everything, per });
  return writeRegister(register, format, { language: 'sv' });
}
