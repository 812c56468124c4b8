import { describe, expect, test } from 'vitest';
import { Prose } from '../../src/render/prose/prose.ts';
import { footnotes, inline, markdown } from './build-protocol.ts';

function prose(notes = '', medium: 'screen' | 'print' = 'screen'): Prose {
  return new Prose({
    language: 'sv',
    medium,
    footnotes: footnotes(notes),
    images: new Map(),
  });
}

function html(text: string): string {
  return String(prose().blocks(markdown(text), 3));
}

function divided(text: string): string {
  return String(prose('', 'print').blocks(markdown(text), 3)).replaceAll('\u00ad', '|');
}

describe('what notes could carry in', () => {
  test('raw HTML is shown as the text that it is', () => {
    expect(html('<script>alert(1)</script>')).toBe('<p>&#x3C;script>alert(1)&#x3C;/script></p>');
    expect(html('Ett <b onclick="x">ord</b>.')).toBe('<p>Ett &#x3C;b onclick="x">ord&#x3C;/b>.</p>');
  });

  test('comments vanish', () => {
    expect(html('Före.\n\n<!-- hemligt -->\n\nEfter <!-- också --> nu.')).toBe(
      '<p>Före.</p>\n<p>Efter  nu.</p>',
    );
  });

  test('only links to the web, mail and telephones lead anywhere', () => {
    expect(html('[a](https://exempel.se) [b](mailto:a@exempel.se)')).toContain('href="mailto:a@exempel.se"');
    expect(html('[läs](javascript:alert(1)) och [hemligt](file:///etc/passwd)')).toBe(
      '<p>läs och hemligt</p>',
    );
    expect(html('[bilagan](bilaga.md) [paragrafen](#paragraf-3)')).toBe('<p>bilagan paragrafen</p>');
  });

  test('on paper, and where the link leads nowhere, its title stands behind it', () => {
    expect(
      String(prose('', 'print').blocks(markdown('Se [planen](https://exempel.se "Antagen i maj").'), 3)),
    ).toContain('>planen</a> (Antagen i maj).</p>');
    expect(html('Se [planen](plan.md "Antagen i maj").')).toBe('<p>Se planen (Antagen i maj).</p>');
  });

  test('a link keeps its title, and an address gets the form of one', () => {
    expect(html('[Norrby](HTTPS://exempel.se/å "Kommunens \\"webb\\"")')).toBe(
      '<p><a href="https://exempel.se/%C3%A5" title="Kommunens &#x22;webb&#x22;">Norrby</a></p>',
    );
  });

  test('images load nothing: their alternative text stands for them', () => {
    expect(html('![Karta](file:///etc/passwd) ![](http://exempel.se/spion.png)')).toBe('<p>Karta </p>');
  });

  test('template syntax is text', () => {
    expect(html('{{title}} och {{{body}}}')).toBe('<p>{{title}} och {{{body}}}</p>');
  });
});

describe('structure', () => {
  test('headings skip no level, whatever the notes did', () => {
    expect(html('# Ett\n\n### Två\n\n###### Tre\n\n## Åter två').match(/<h\d/g)).toEqual([
      '<h3',
      '<h4',
      '<h5',
      '<h4',
    ]);
    expect(html('#### Först\n\n## Sedan').match(/<h\d/g)).toEqual(['<h3', '<h3']);
  });

  test('header cells have a scope and empty cells a no-break space', () => {
    const table = html('| Namn | Röst |\n|---|--:|\n| Eva |  |');
    expect(table).toContain('<th scope="col">Namn</th>');
    expect(table).toContain('<th scope="col" class="align-right">Röst</th>');
    expect(table).toContain('<td class="align-right">\u00a0</td>');
  });

  test('a row longer than its heading loses no cell, and others are filled up', () => {
    const table = html('| A |\n|---|\n| b | c |\n| d |');
    expect(table.match(/<t[hd]\b[^>]*>[^<]*/g)).toEqual([
      '<th scope="col">A',
      '<th scope="col">\u00a0',
      '<td>b',
      '<td>c',
      '<td>d',
      '<td>\u00a0',
    ]);
  });

  test('check boxes are signs', () => {
    expect(html('- [ ] Eva: ringa\n- [x] Bo: skriva')).toBe(
      '<ul>\n<li class="task">☐ Eva: ringa</li>\n<li class="task">☑ Bo: skriva</li>\n</ul>',
    );
  });

  test('line breaks are kept, and § and kl. stay with their numbers', () => {
    expect(html('rad ett\\\nse § 7 kl. 13.00')).toBe('<p>rad ett<br>\nse §\u00a07 kl.\u00a013.00</p>');
  });

  test('a heading keeps its emphasis', () => {
    expect(String(prose().inline(inline('Om *havet* & <b>')))).toBe('Om <em>havet</em> &#x26; &#x3C;b>');
    expect(prose().inline([])).toBeNull();
  });
});

test('wide tables can be scrolled on screen, from the keyboard too', () => {
  const table = (columns: number) => `|${' A |'.repeat(columns)}\n|${'---|'.repeat(columns)}`;
  const shown = (columns: number, medium: 'screen' | 'print') =>
    String(prose('', medium).blocks(markdown(table(columns)), 3));
  expect(shown(4, 'screen')).toMatch(/^<div class="wide" tabindex="0"><table>/);
  expect(shown(3, 'screen')).toMatch(/^<table>/);
  expect(shown(4, 'print')).toMatch(/^<table>/);
});

describe('words divided for print', () => {
  test('long words in running text only', () => {
    expect(divided('Förvaltningen informerar.')).toBe('<p>För|valt|ningen infor|me|rar.</p>');
    expect(divided('# Förvaltningen\n\n`förvaltningen`')).toBe(
      '<h3>Förvaltningen</h3>\n<p><code>förvaltningen</code></p>',
    );
  });

  test('no letter changes, and no address is divided', () => {
    const sentence =
      'Skriv till forvaltningen@exempelkommun.se eller www.exempelkommunen.se om fordonsbeställningar.';
    expect(divided(sentence).replaceAll('|', '')).toBe(`<p class="kept">${sentence}</p>`);
    expect(divided(sentence)).toContain('forvaltningen@exempelkommun.se eller www.exempelkommunen.se');
  });
});

test('paragraphs and entries of about three lines are kept whole in print', () => {
  const shown = (text: string) => String(prose('', 'print').blocks(markdown(text), 3));
  const lines = (count: number) => 'Ord om ett ärende. '.repeat(Math.round((count * 65) / 19)).trim();
  const isKept = (text: string) => shown(text).includes('"kept"');
  expect([1, 2.8, 6].map((count) => isKept(lines(count)))).toEqual([false, true, false]);
  expect(isKept(`- ${lines(2.8)}`)).toBe(true);
  expect(isKept(`- ${lines(1)}\n  - under\n  - under`)).toBe(false);
});

describe('cells of crowded tables', () => {
  const table = (cell: string, columns: number) =>
    ['| A ', '|---', `| ${cell} `].map((part) => `${part.repeat(columns)}|`).join('\n');

  test('part their words by the rules of the language', () => {
    const cell = /<td class="broken">([^<]*)/.exec(divided(table('Kostnadsutvecklingen', 9)))?.[1];
    expect(cell).toBe('Kost|nads|ut|veck|lingen');
  });

  test('keep a number in groups on one line', () => {
    expect(divided(table('1 234 567', 12))).toContain('<td class="number">1 234 567</td>');
    expect(divided(table('−1 234,5 tkr', 2))).toContain('<td class="number">');
    expect(divided(table('den 1 234 567', 2))).toContain('<td>den');
  });
});

test('words with hyphens of their own stay on one line in print', () => {
  const kept = String(prose('', 'print').blocks(markdown('En *gap-analys* av IFO-psyk-stöd – `a b`.'), 3));
  expect(kept).toBe(
    '<p>En <em><span class="whole">gap-analys</span></em> av <span class="whole">IFO-psyk-stöd</span> – <code>a b</code>.</p>',
  );
  expect(String(prose('', 'print').blocks(markdown('`curl --data x`'), 3))).toBe(
    '<p><code>curl <span class="whole">--data</span> x</code></p>',
  );
});

describe('footnotes', () => {
  test('are numbered by their first marks, and link there and back', () => {
    const notes = prose('[^b]: Den andra.\n\n[^a]: Den första, se[^b].\n\n[^c]: Utan märke.');
    const text = String(notes.blocks(withMarks(['a', 'a']), 3));
    expect(text).toContain('<a href="#not-1" id="notmarke-1">1</a>');
    expect(text).toContain('<a href="#not-1" id="notmarke-1-2">1</a>');
    const printed = [...notes.footnotes()].map(({ number, id, marks, content }) => ({
      number,
      id,
      marks: [...marks],
      content: String(content).replace(/<[^>]+>/g, ''),
    }));
    expect(printed).toEqual([
      { number: 1, id: 'not-1', marks: ['notmarke-1', 'notmarke-1-2'], content: 'Den första, se2.' },
      { number: 2, id: 'not-2', marks: ['notmarke-2'], content: 'Den andra.' },
      { number: 3, id: 'not-3', marks: [], content: 'Utan märke.' },
    ]);
  });
});

function withMarks(identifiers: readonly string[]): Parameters<Prose['blocks']>[0] {
  const children = identifiers.map((identifier) => ({ type: 'footnoteReference' as const, identifier }));
  return [{ type: 'paragraph', children }];
}
