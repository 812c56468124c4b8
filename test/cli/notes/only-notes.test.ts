import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as library from '../../../src/index.ts';
import { contentsOf, folderWith, run } from '../support/run.ts';

const real = { library: { ...library, version: '1.2.3' } };
const notes = '# Protokoll styrelsen 2026-05-04\n\n## § 1 Båten\n\nStyrelsen beslutar att köpa en båt.\n';
const agenda = '# Dagordning\n\nStyrelsen 2026-06-01\n\n## § 1 Öppnande\n\n## § 2 Båten\n';

describe('a file that is no note', () => {
  test.each([
    ['pdf', 'en PDF'],
    ['html', 'en webbsida (HTML)'],
    ['JSON', 'data (JSON)'],
    ['docx', 'ett dokument från en ordbehandlare'],
    ['odt', 'ett dokument från en ordbehandlare'],
    ['rtf', 'ett dokument från en ordbehandlare'],
  ])('is told for what it is: %s', async (extension, kind) => {
    const folder = await folderWith({ 'a.md': notes, [`a.${extension}`]: 'x', [`b.${extension}`]: 'x' });
    for (const command of ['lint', 'build', 'show', 'ci']) {
      const ended = await run(folder, `${command} a.${extension}`);
      expect(ended).toMatchObject({
        status: 2,
        stdout: '',
        stderr: `protokoll: a.${extension} är ${kind}, inga anteckningar; ange a.md\n`,
      });
    }
    const { stderr } = await run(folder, `lint b.${extension}`);
    expect(stderr).toMatch(
      /^protokoll: b\.\w+ är .*, inga anteckningar; (?:ange anteckningarna|gör Markdown).*\n$/,
    );
  });

  test('is never suggested', async () => {
    const folder = await folderWith({
      'a.md': notes,
      'majmöte.pdf': '',
      'majmöte.html': '',
      'majmöte.docx': '',
    });
    expect((await run(folder, 'lint majmöten.md')).stderr).toBe('protokoll: hittar inte majmöten.md\n');
  });

  test('is told for what it is when only its contents tell', async () => {
    const folder = await folderWith({ 'a.md': '%PDF-1.7' });
    const { status, stdout } = await run(folder, 'lint a.md');
    expect(status).toBe(1);
    expect(stdout).toContain('Filen går inte att läsa: den är en PDF, ingen text.  olasbar-fil');
  });
});

test('notes are notes in any case, and by their long name', async () => {
  const folder = await folderWith({ 'B.MD': notes, 'c.markdown': notes, 'd.mdx': notes });
  await run(folder, 'build -f json .', real);
  expect(Object.keys(await contentsOf(folder))).toEqual(['B.MD', 'B.json', 'c.json', 'c.markdown', 'd.mdx']);
  const { stderr } = await run(folder, 'build d.mdx -f json -o c.markdown', real);
  expect(stderr).toContain('c.markdown: ändelsen säger inte vilket format');
});

test.runIf(process.platform === 'linux')(
  'a name that is not in UTF-8 is told, and the others are checked',
  async () => {
    const folder = await folderWith({ 'a.md': 'A' });
    const latin1 = (name: string) => Buffer.concat([Buffer.from(`${folder}/`), Buffer.from(name, 'latin1')]);
    await writeFile(latin1('möte.md'), notes);
    await mkdir(latin1('å'));
    await writeFile(latin1('å/b.md'), notes);
    const { status, stdout } = await run(folder, 'lint --output-format concise .');
    expect(status).toBe(1);
    expect(stdout.split('\n').filter((line) => line.includes('namn går inte att läsa'))).toHaveLength(2);
    expect((await run(folder, 'lint m\uFFFDte.md')).stderr).toContain('namn går inte att läsa');
  },
);

describe('a notice or an agenda', () => {
  test('in a folder is passed over, which is told', async () => {
    const folder = await folderWith({ 'a.md': notes, 'dagordning.md': agenda });
    const told =
      'protokoll: hoppar över dagordning.md: en kallelse eller dagordning, inget protokoll; låt titeln börja med Protokoll om det är fel\n';
    const lint = await run(folder, 'lint --output-format json .', real);
    expect(lint.stdout).not.toContain('dagordning.md');
    expect(lint.stderr).toBe(told);
    expect((await run(folder, 'ci .', real)).stderr).toContain(told);
    const build = await run(folder, 'build -f json . --summary s.json', real);
    expect(build).toMatchObject({ stderr: told, stdout: expect.stringMatching(/a\.json\n$/) });
    const written = await contentsOf(folder);
    expect(written['dagordning.json']).toBeUndefined();
    expect(JSON.parse(written['s.json']!)).toMatchObject({ totals: { notes: 2, built: 1, passedOver: 1 } });
    await writeFile(join(folder, 'dagordning.md'), agenda.replace('Dagordning', 'Protokoll'));
    expect((await run(folder, 'lint .', real)).stderr).not.toContain('hoppar över');
  });

  test('that is named is told for what it is', async () => {
    const folder = await folderWith({ 'dagordning.md': agenda });
    expect(await run(folder, 'lint dagordning.md', real)).toMatchObject({
      status: 0,
      stderr: expect.stringContaining('hoppar över dagordning.md: en kallelse eller dagordning'),
    });
    expect((await run(folder, 'build -f json dagordning.md', real)).stderr).toContain(
      'dagordning.md: en kallelse eller dagordning, men dokumentet är gjort som ett protokoll',
    );
  });
});
