import { describe, expect, it } from 'vitest';
import { parseProtocol } from '../../../src/parse/parse-protocol.ts';
import { bodyHtml } from '../../body-html.ts';

const article = (markdown: string) => {
  const { protocol } = parseProtocol(`## § 1 Rubrik\n\n${markdown}\n\n## § 2 Slut\n`);
  return /<h2[^>]*>.*?<\/h2>(.*?)<\/article>/s.exec(bodyHtml(protocol!))![1]!;
};
const item = (markdown: string) =>
  parseProtocol(`## § 1 Rubrik\n\n${markdown}\n\n## § 2 Slut\n`).protocol!.items[0]!;

const decisions = (markdown: string) =>
  item(markdown).blocks.filter(({ type }) => type === 'decision').length;

describe('signs between digits are text', () => {
  it.each([
    'Scenen är 4*3*2 m.',
    'Det är 12*5 kr + 8*2 kr.',
    'Platserna är 2~3~4.',
    'Det kostar ~30~ tkr.',
    'Måttet är 4m*3m*2m.',
  ])('%s', (markdown) => {
    expect(article(markdown)).toContain(markdown);
  });

  it.each([
    ['*här*', '<em>här</em>'],
    ['~~12~~', '<del>12</del>'],
    ['~avslås~', '<del>avslås</del>'],
    ['**2*3**', '<strong>2*3</strong>'],
  ])('%s is still emphasis', (markdown, html) => {
    expect(article(markdown)).toContain(html);
  });
});

describe('bold type glued to text', () => {
  it.each([
    ['**Notera:**Text', '<strong>Notera:</strong>Text'],
    ['Kallas**”Örnen”**ibland', 'Kallas<strong>”Örnen”</strong>ibland'],
    ['**”Örnen”**säljs', '<strong>”Örnen”</strong>säljs'],
    ['(se **nedan**)', '(se <strong>nedan</strong>)'],
    ['** Notera: **text', '<strong>Notera:</strong>text'],
  ])('%s', (markdown, html) => {
    expect(article(markdown)).toContain(html);
  });

  it('a cue is read', () => {
    expect(decisions('**Beslut:**Styrelsen beslutar att köpa.')).toBe(1);
  });
});

describe('dashes below text', () => {
  it.each([
    'Styrelsen beslutar\natt köpa ett tält\n---',
    'Beslut: att köpa ett tält.\n======',
    'Styrelsen beslutar att köpa ett tält.\n-',
  ])('below what decides are no heading: %j', (markdown) => {
    expect(decisions(markdown)).toBe(1);
  });

  it('below a title are one', () => {
    const { protocol } = parseProtocol('Årsmöte\n=======\n\nVal av justerare\n----------------\n\nText.\n');
    expect(protocol!.items.map(({ title }) => title)).toEqual(['Val av justerare']);
  });
});

describe('what looks like the definition of a link', () => {
  it.each([
    '[Bo Ek]: avstår',
    '[Bo Ek]: avstår\n[Siv Ro]: kvarstår',
    '[underlag]: https://exempel.se "Kalkyl 2025"',
    '[Jäv]: Ulla',
  ])('and that nobody refers to is text: %j', (markdown) => {
    expect(
      item(`Se [jäv].\n\n${markdown}`)
        .blocks.map(({ content }) => JSON.stringify(content))
        .join(''),
    ).toContain(JSON.stringify(markdown).slice(1, 12));
  });

  it('and that somebody refers to is one', () => {
    expect(article('Se [planen].\n\n[planen]: https://exempel.se')).toContain(
      '<a href="https://exempel.se">planen</a>',
    );
  });
});

it('two footnotes of one name are two', () => {
  const html = bodyHtml(
    parseProtocol(
      '## § 1 A\n\nEtt[^1].\n\n[^1]: Första noten.\n\n## § 2 B\n\nTvå[^1].\n\n[^1]: Andra noten.\n',
    ).protocol!,
  );
  expect(html).toContain('Första noten');
  expect(html).toContain('href="#not-2"');
});
