import { describe, expect, it } from 'vitest';
import { parseProtocol } from '../../../src/parse/parse-protocol.ts';
import { bodyHtml } from '../../body-html.ts';

const read = (markdown: string) => {
  const { protocol, diagnostics } = parseProtocol(`## § 1 Rubrik\n\n${markdown}\n\n## § 2 Slut\n`);
  const [, html = ''] =
    /<h2[^>]*>.*?<\/h2>\s*<section[^>]*>\n(.*?)\n<\/section>/s.exec(bodyHtml(protocol!)) ?? [];
  const rules = diagnostics.map(
    ({ rule, position }) => `${position.start.line}:${position.start.column} ${rule}`,
  );
  return { html: html.replace(/ (?:class|scope)="[^"]*"/g, ''), rules };
};

describe('inert HTML is the formatting that it is', () => {
  it.each([
    ['Ett<br>två', '<p>Ett<br>\ntvå</p>'],
    ['Ett <b>två</b> <i>tre</i> <u>fyra</u>', '<p>Ett <strong>två</strong> <em>tre</em> fyra</p>'],
    ['Ett <span style="color:red">två</span>', '<p>Ett två</p>'],
    ['24 m<sup>3</sup>, CO<sub>2</sub>', '<p>24 m<sup>3</sup>, CO<sub>2</sub></p>'],
    ['<a href="https://exempel.se/">Ett</a>', '<p><a href="https://exempel.se/">Ett</a></p>'],
    ['<a href="javascript:alert(1)">Ett</a>', '<p>Ett</p>'],
    ['<p>Ett &amp; annat</p>\n<p align="left">Två</p>', '<p>Ett &#x26; annat</p>\n<p>Två</p>'],
    ['<div>\n**Ett**\n</div>', '<p><strong>Ett</strong></p>'],
    ['<ul><li>Ett</li><li>Två</li></ul>', '<ul>\n<li>Ett</li>\n<li>Två</li>\n</ul>'],
    ['Ett <b>två', '<p>Ett två</p>'],
    ['Ett</span> två', '<p>Ett två</p>'],
  ])('%j', (markdown, html) => {
    expect(read(markdown)).toEqual({ html, rules: [] });
  });

  it('a simple table, with several paragraphs in a cell', () => {
    const { html } = read('<table><tr><th>Namn</th></tr><tr><td><p>Ett</p><p>Två</p></td></tr></table>');
    expect(html.replace(/\s+/g, '')).toContain('<td>Ett<br>Två</td>');
  });

  it('other tags are text, and told', () => {
    const { html, rules } = read('Ett <blink>två</blink>\n\n<script>alert(1)</script>');
    expect(html).toContain('&#x3C;blink>två');
    expect(html).toContain('&#x3C;script>alert(1)');
    expect(rules).toEqual(['3:5 html-som-text', '5:1 html-som-text']);
  });

  it('findings know the places of words in it', () => {
    const { protocol } = parseProtocol('## § 1 Rubrik\n\n<p>Beslut: att köpa.</p>\n');
    expect(protocol!.items[0]!.blocks[0]!.position.start).toMatchObject({ line: 3 });
  });

  it('a line break of Word is one', () => {
    const { protocol } = parseProtocol('Närvarande:\u000bÅsa Öberg\u000bBo Ek\n\n## § 1 A\n');
    expect(protocol!.present.map(({ name }) => name)).toEqual(['Åsa Öberg', 'Bo Ek']);
  });
});
