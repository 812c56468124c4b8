import { describe, expect, test } from 'vitest';
import { findProfile, parseProtocol, renderHtml } from '../../src/index.ts';
import { defaultConfig } from '../../src/model/config.ts';
import { hasBrowser, withPrinter } from '../export/pdf/printing.ts';
import { hasTool, runTool } from '../export/pdf/tools.ts';

const names = Array.from({ length: 60 }, (_, index) => `Kim Sav-${'abcdefghij'[index % 10]} Lund${index}`);
const sentence = 'Nämnden diskuterade förslaget utförligt med hänsyn till remissvaren. ';

/** Notes with so many present, and items of so many sentences each. */
function notes(present: number, items: readonly number[]): string {
  const attendance = names.slice(0, present).map((name) => `  - ${name}, ledamot, Norrby kommun`);
  const parts = items.map(
    (sentences, index) =>
      `## § ${index + 1} Ärende (Dnr KS 2025/${index + 1})\n\n### Bakgrund\n\n${sentence.repeat(sentences)}\n\n### Beslut\n\natt bifalla ärendet.\n`,
  );
  const people = 'ordförande: Bo Ek\nsekreterare: Pia Lod\njusterare: [Eva Vik, Jan Alm, Siv Rask]';
  return `---\nprofil: namnd\norgan: Nämnden\ndatum: 2026-03-04\n${people}\nnärvarande:\n${attendance.join('\n')}\n---\n\n${parts.join('\n')}`;
}

/** The lines of each printed page. */
async function pagesOf(...documents: readonly string[]): Promise<string[][][]> {
  const pdfs = await withPrinter(async (printer) => {
    const printed: Uint8Array[] = [];
    for (const document of documents) {
      const protocol = parseProtocol(document).protocol!;
      const profile = findProfile('namnd')!;
      const settings = { profile, config: defaultConfig, draft: false, medium: 'print' } as const;
      printed.push(await printer.print(await renderHtml(protocol, settings)));
    }
    return printed;
  });
  return pdfs.map((pdf) =>
    runTool('pdftotext', ['-layout', 'FILE', '-'], pdf)
      .toString()
      .split('\f')
      .map((page) => page.split('\n').filter((line) => line.trim() !== ''))
      .filter((lines) => lines.length > 0),
  );
}

const canPrint = hasBrowser && hasTool('pdftotext');

describe.skipIf(!canPrint)('printed pages (need a browser and pdftotext)', { timeout: 60_000 }, () => {
  test('keep the signatures together, and those of the notice, however many were present', async () => {
    const documents = [1, 8, 14, 18, 20, 22, 24, 28, 34, 40, 60].map((present) => notes(present, [1]));
    for (const pages of await pagesOf(...documents)) {
      const signed = pages.filter((lines) =>
        lines.some((line) => /Underskrifter|Eva Vik|Siv Rask$/.test(line)),
      );
      const after = signed.map((lines) =>
        lines.slice(lines.findIndex((line) => line.includes('Underskrifter'))).join(),
      );
      expect(after.filter((text) => /Bo Ek.*Eva Vik.*Jan Alm.*Siv Rask/s.test(text))).toHaveLength(1);
      const notice = pages.filter((lines) =>
        lines.some((line) => /Anslag\/bevis|Anslaget tas ned/.test(line)),
      );
      expect(notice).toHaveLength(1);
    }
  });

  test('end with no heading', async () => {
    const [pages] = await pagesOf(
      notes(
        3,
        Array.from({ length: 60 }, (_, index) => 3 + ((index * 7) % 11)),
      ),
    );
    expect(pages!.length).toBeGreaterThan(8);
    for (const lines of pages!.slice(0, -1)) {
      expect(lines.at(-1)).not.toMatch(/^ {0,8}§\s\d+|^\s*(?:Bakgrund|Beslut|Dnr .*)$/);
    }
  });

  test('begin with no last line alone, and end with no line that leads to a table', async () => {
    const numbers = Array.from({ length: 24 }, (_, index) => index);
    const entry = `${sentence.repeat(2)} Den tredje raden slutar här`;
    const entries = numbers
      .map((number) => `- Post${number} ${entry}${' nu'.repeat(number % 4)}.`)
      .join('\n');
    const tables = numbers.map(
      (number) =>
        `${'Rad om det.\n\n'.repeat(1 + (number % 5))}Så blev det:\n\n| A | B |\n|---|---|\n| 1 | 2 |\n`,
    );
    const [lists, led] = await pagesOf(
      `${notes(1, [1])}\n## § 2 Poster\n\n${entries}\n`,
      `${notes(1, [1])}\n## § 2 Tabeller\n\n${tables.join('\n')}`,
    );
    expect(lists!.length).toBeGreaterThan(2);
    expect(led!.length).toBeGreaterThan(2);
    for (const [, first, second] of lists!.slice(1)) {
      const startsInside = !first!.includes('Post');
      expect({ first, isAlone: startsInside && second!.includes('Post') }).toEqual({ first, isAlone: false });
    }
    for (const lines of led!.slice(0, -1)) expect(lines.at(-1)).not.toContain('Så blev det');
  });

  test('hold a vote of 30 rows with its head on each page that it is on, and no empty page', async () => {
    const rows = names.slice(0, 30).map((name) => `| ${name} | S | Ja |`);
    const vote = `### Omröstning\n\nJa-röst för förslaget.\n\n| Ledamot | Parti | Röst |\n|---|---|---|\n${rows.join('\n')}\n`;
    const [pages] = await pagesOf(`${notes(20, [12])}\n${vote}`);
    const withVoters = pages!.filter((lines) => lines.some((line) => /Lund\d+\s+S\s+Ja/.test(line)));
    for (const lines of withVoters) {
      const head = lines.findIndex((line) => /Ledamot\s+Parti\s+Röst/.test(line));
      expect(lines.filter((line) => /Lund\d+\s+S\s+Ja/.test(line)).length).toBeGreaterThan(2);
      expect(head).toBeGreaterThanOrEqual(0);
      expect(head).toBeLessThan(lines.findIndex((line) => /Lund\d+\s+S\s+Ja/.test(line)));
    }
    expect(Math.min(...pages!.map((lines) => lines.length))).toBeGreaterThan(1);
  });

  test('hold a vote of 38 in columns, each with its head, all on one page', async () => {
    const rows = Array.from({ length: 38 }, (_, index) => `| Kim Lund${index} | S | Ja |`);
    const vote = `### Omröstning\n\nJa-röst för förslaget.\n\n| Ledamot | Parti | Röst |\n|---|---|---|\n${rows.join('\n')}\n`;
    const [pages] = await pagesOf(`${notes(3, [2])}\n${vote}`);
    const withVoters = pages!.filter((lines) => lines.some((line) => /Lund\d+\s+S\s+Ja/.test(line)));
    expect(withVoters).toHaveLength(1);
    expect(withVoters[0]!.filter((line) => /(?:Ledamot\s+Parti\s+Röst\s*){2}/.test(line))).toHaveLength(1);
    expect(withVoters[0]!.filter((line) => /(?:Kim Lund\d+\s+S\s+Ja\s*){2}/.test(line))).toHaveLength(19);
  });
});
