import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { defaultConfig } from '../../src/model/config.ts';
import { ProtokollError } from '../../src/model/error.ts';
import { plainText } from '../../src/model/text.ts';
import type { Protocol } from '../../src/model/protocol.ts';
import { parseProtocol } from '../../src/parse/parse-protocol.ts';
import { namnd } from '../../src/profiles/namnd.ts';
import { findProfile } from '../../src/profiles/index.ts';
import { samverkansgrupp } from '../../src/profiles/samverkansgrupp.ts';
import { styrgrupp } from '../../src/profiles/styrgrupp.ts';
import { renderHtml } from '../../src/render/render-html.ts';
import type { RenderOptions } from '../../src/render/render-html.ts';
import * as build from './build-protocol.ts';

function html(protocol: Protocol, told: Partial<RenderOptions> = {}): string {
  const profile = build.profile();
  return renderHtml(protocol, { profile, config: defaultConfig, draft: false, medium: 'screen', ...told });
}

/** What a reader sees of the document, one line an element. */
function read(protocol: Protocol, told: Partial<RenderOptions> = {}): string[] {
  const [, body = ''] = html(protocol, told).split('<body>');
  return body
    .replace(/<\/?(span|time|a|em|strong|sup|code)\b[^>]*>/g, '')
    .split(/<[^>]+>|\n/)
    .map((line) => line.replaceAll('\u00a0', ' ').trim())
    .filter((line) => line !== '');
}

const meeting = build.meeting({ date: '2024-03-08', start: '13:00', end: '15:30', place: 'Sal 3' });
const eva = build.person('Eva Ek', { role: 'strateg', organisation: 'Norrby kommun' });

describe('the first page', () => {
  test('makes a title of kind, body and date when the notes have none', () => {
    const lines = read(build.protocol({ kind: 'Minnesanteckningar', body: 'Byrådet', meeting }));
    expect(lines.slice(0, 3)).toEqual(['Minnesanteckningar', 'Byrådet', '2024-03-08']);
    expect(html(build.protocol({ body: 'Byrådet', meeting }))).toContain(
      '<title>Protokoll Byrådet 2024-03-08</title>',
    );
  });

  test('keeps a title as written, and adds what it does not tell', () => {
    const lines = read(build.protocol({ title: 'Vårmöte', kind: 'Protokoll', body: 'Byrådet', meeting }));
    expect(lines.slice(0, 3)).toEqual(['Protokoll Vårmöte', 'Organ', 'Byrådet']);
  });

  test.for([namnd, styrgrupp, samverkansgrupp])('says in no row what its title says: $name', (profile) => {
    const title = 'Protokoll från Byrådets möte';
    const lines = read(build.protocol({ title, kind: 'Protokoll', body: 'Byrådet', meeting }), { profile });
    // The notice is read apart from the rest, on a board.
    const notice = [...lines, 'Anslag/bevis'].indexOf('Anslag/bevis');
    const before = lines.slice(0, notice);
    expect(before.filter((line) => /Protokoll|Byrådet/.test(line))).toEqual([title]);
    const made = read(build.protocol({ kind: 'Protokoll', body: 'Byrådet', meeting }), { profile });
    expect(made.slice(0, 2)).toEqual(['Protokoll', 'Byrådet']);
    expect(made.slice(2).filter((line) => line === 'Protokoll' || line === 'Beteckning')).toEqual([]);
  });

  test('tells time and place in long form, or in the words of the notes', () => {
    expect(html(build.protocol({ meeting }))).toContain(
      '<time datetime="2024-03-08">Fredagen den 8 mars 2024</time> kl.\u00a013.00–15.30, Sal 3',
    );
    const written = { ...meeting, written: 'fredag efter lunch, Sal 3 (fd matsalen)' };
    expect(read(build.protocol({ meeting: written }))).toContain('fredag efter lunch, Sal 3 (fd matsalen)');
  });

  test('has one line for one person in two roles', () => {
    const lines = read(build.protocol({ chairs: [eva], secretaries: [eva] }));
    expect(lines).toContain('Ordförande och sekreterare');
    expect(lines).toContain('Eva Ek, strateg, Norrby kommun');
    expect(lines.slice(lines.indexOf('Underskrifter'))).toEqual([
      'Underskrifter',
      'Ordförande och sekreterare',
      'Eva Ek',
    ]);
  });

  test('tells what part each person took', () => {
    const present = [
      build.person('Kim Sav', { party: 'S', replaces: 'David Bark (S)', remote: true, recused: [3] }),
      build.person('Bo Sten', { initials: 'BS', presence: { items: [1, 2], note: '§§ 1–2' } }),
    ];
    const lines = read(build.protocol({ present, absent: [build.person('Åsa Öst')] }));
    expect(lines).toContain('Kim Sav (S), ersätter David Bark (S), på distans, jäv § 3');
    expect(lines).toContain('Bo Sten (BS), §§ 1–2');
    expect(lines.slice(-2)).toEqual(['Frånvarande', 'Åsa Öst']);
  });

  test('lists those called once, with what is said of those who came', () => {
    const called = [build.person('Ylva Rosén'), build.person('Monika Ek')];
    const present = [{ ...called[0]!, presence: { items: null, note: 'deltog halva mötet' } }];
    const lines = read(build.protocol({ called, present }), { profile: styrgrupp });
    expect(lines).toContain('Ylva Rosén, deltog halva mötet');
    expect(lines).not.toContain('Närvarande');
  });

  test('has the words of its kind of body', () => {
    const told = build.protocol({ body: 'Byrådet', present: [eva], absent: [eva], meeting });
    expect(read(told, { profile: samverkansgrupp })).toContain('Närvarande ledamöter');
    const lines = read(told, { profile: styrgrupp });
    expect(lines.join(' | ')).toContain('Datum | 2024-03-08 | Tid, plats | kl. 13.00–15.30, Sal 3');
    expect(lines).toContain('Deltog inte idag');
    const titled = read({ ...told, title: 'Vårmöte' }, { profile: styrgrupp });
    expect(titled.join(' | ')).toContain('Typ av möte | Byrådet');
  });

  test('parts the place from the day by a comma where no time is known', () => {
    const place = { ...meeting, start: null, end: null, place: 'Per capsulam' };
    expect(read(build.protocol({ meeting: place }))).toContain('Fredagen den 8 mars 2024, Per capsulam');
    expect(read(build.protocol({ meeting }))).toContain('Fredagen den 8 mars 2024 kl. 13.00–15.30, Sal 3');
  });

  test('says the place first where its label does', () => {
    const told = build.protocol({ meeting });
    expect(read(told, { profile: findProfile('namnd')! })).toContain(
      'Sal 3, fredagen den 8 mars 2024 kl. 13.00–15.30',
    );
    const nowhere = build.protocol({ meeting: { ...meeting, place: null } });
    expect(read(nowhere, { profile: findProfile('namnd')! })).toContain(
      'Fredagen den 8 mars 2024 kl. 13.00–15.30',
    );
  });

  test('does not say an office twice', () => {
    const chair = build.person('Bo Al', { role: 'projektägare, ordförande' });
    const lines = read(build.protocol({ chairs: [chair], present: [chair] }));
    expect(lines).toContain('Bo Al, projektägare');
    expect(lines).toContain('Bo Al, projektägare, ordförande');
  });

  test.each([
    ['namnd', [['Eva Ek', { role: 'ordförande', party: 'S' }]], 'Beslutande'],
    [
      'namnd',
      [
        ['Eva Ek', { party: 'S' }],
        ['Bo Al', { role: 'kommundirektör' }],
      ],
      'Närvarande',
    ],
    [
      'namnd',
      [
        ['Eva Ek', { role: 'ordförande' }],
        ['Bo Al', { party: 'S' }],
      ],
      'Beslutande',
    ],
    [
      'ab-styrelse',
      [
        ['Eva Ek', {}],
        ['Bo Al', { role: 'bolagsjurist' }],
      ],
      'Närvarande',
    ],
    [
      'ab-styrelse',
      [
        ['Eva Ek', {}],
        ['Bo Al', { role: 'ledamot' }],
      ],
      'Närvarande ledamöter',
    ],
  ] as const)('says that only members decide: %s %j', (profile, people, label) => {
    const present = people.map(([name, told]) => build.person(name, told));
    const lines = read(build.protocol({ present }), { profile: findProfile(profile)! });
    expect(lines[lines.indexOf(lines.find((line) => line.startsWith('Eva Ek'))!) - 1]).toBe(label);
  });

  test('numbers the attachments by name', () => {
    const { position } = build.text('');
    const attachments = [
      { number: '1', text: 'Budget', position },
      { number: null, text: 'Karta', position },
    ];
    expect(read(build.protocol({ attachments })).slice(-3)).toEqual(['Bilagor', 'Bilaga 1 Budget', 'Karta']);
  });

  test('nests headings as the notes do, and skips no level', () => {
    const told = parseProtocol(
      '## § 1 A\n\nBakgrund: x\n\n### Historik\n\n##### Djupt\n\nx\n\n#### Mindre\n\nx\n\n### Beslut\n\natt y\n',
    ).protocol!;
    const headings = html(told).match(/<h[3-6]>[^<]+/g);
    expect(headings).toEqual(['<h3>Bakgrund', '<h3>Historik', '<h4>Djupt', '<h4>Mindre', '<h3>Beslut']);
  });

  test('speaks the language of the document', () => {
    const lines = read(build.protocol({ language: 'en', chairs: [eva], meeting }));
    expect(lines).toContain('Friday 8 March 2024, 13:00–15:30, Sal 3');
    expect(lines).toContain('Chair');
  });

  test('has a line for each who signs, with what it stands for', () => {
    const verifiers = [
      build.person('Bo Al', { for: 'länets kommuner' }),
      build.person('Åsa Öst', { party: 'M' }),
    ];
    const lines = read(build.protocol({ chairs: [eva], secretaries: [build.person('Ida Ny')], verifiers }));
    expect(lines.slice(lines.indexOf('Underskrifter'))).toEqual(
      ['Underskrifter', 'Sekreterare', 'Ida Ny', 'Ordförande', 'Eva Ek'].concat([
        'Justeras för länets kommuner',
        'Bo Al',
        'Justeras',
        'Åsa Öst (M)',
      ]),
    );
    expect(read(build.protocol({ secretaries: [eva] }))).not.toContain('Underskrifter');
  });

  test('lists the items with links', () => {
    const items = ['Öppnande', 'Budget', 'Övrigt'].map((title, index) => build.item(index + 1, title));
    const page = html(build.protocol({ items }));
    expect(page).toContain(
      '<li><a href="#paragraf-2"><span class="label">§\u00a02 </span><span class="title">Budget</span></a></li>',
    );
    expect(page).toContain('<h2 id="paragraf-2">');
    expect(read(build.protocol({ items }))).toContain('§§ 1–3');
  });
});

describe('the items', () => {
  const items = [
    build.item(1, 'Budget *2025*', [
      build.text('Bakgrund i **korthet**.\n\n## Mer\n\n- ett\n- två'),
      build.decision('Rådet beslutar', ['att anta budgeten', 'att tacka'], 'Beslut'),
      build.subItem('a', 'Skolan', [build.text('Skolans del.', 'Bakgrund', 'background')]),
    ]),
    build.item(2, 'Övrigt', [build.text('Inget.')], { prefix: 'SN' }),
  ];
  const lines = read(build.protocol({ items }));

  test('hold each word of the notes once, in order', () => {
    expect(lines.slice(lines.indexOf('§ 1 Budget 2025')).join(' | ')).toBe(
      '§ 1 Budget 2025 | Bakgrund i korthet. | Mer | ett | två | Beslut | Rådet beslutar | att anta budgeten | att tacka' +
        ' | a) Skolan | Bakgrund | Skolans del. | SN § 2 Övrigt | Inget.',
    );
  });

  test('are numbered as their kind of body does', () => {
    expect(read(build.protocol({ items }), { profile: styrgrupp })).toContain('1. Budget 2025');
  });

  test('nest their headings', () => {
    const levels = html(build.protocol({ items }))
      .match(/<h[1-6]/g)!
      .map((tag) => Number(tag.at(-1)));
    expect(levels).toEqual([1, 2, 3, 3, 3, 4, 2]);
  });

  test('keep a decision that is more than lead and clauses as it stands', () => {
    const decision = build.decision('Rådet beslutar', ['att anta']);
    const content = [...decision.content, ...build.markdown('Karin är emot.')];
    const rendered = read(build.protocol({ items: [build.item(1, 'Val', [{ ...decision, content }])] }));
    expect(rendered.slice(-3)).toEqual(['Rådet beslutar', 'att anta', 'Karin är emot.']);
    expect(plainText(content)).toBe(rendered.slice(-3).join('\n'));
  });

  test('stand among the sections where the notes have them', () => {
    const first = build.item(1, 'Öppnande');
    const pause = build.section('Ajournering', [build.text('Paus i tio minuter.')]);
    const second = build.item(2, 'Avslutning');
    const rendered = read(build.protocol({ items: [first, second], sections: [pause] }));
    expect(rendered.slice(-4)).toEqual([
      '§ 1 Öppnande',
      'Ajournering',
      'Paus i tio minuter.',
      '§ 2 Avslutning',
    ]);
  });
});

describe('the file', () => {
  const page = html(build.protocol({ body: 'A & B <script>', title: '{{label}} "x" </style>' }));

  test('escapes what the notes say, in text and in styles', () => {
    expect(page).toContain('<h1>{{label}} &quot;x&quot; &lt;/style&gt;</h1>');
    expect(page).not.toContain('<script>');
    expect(page.match(/<\/style>/g)).toHaveLength(1);
    expect(page).toContain('content: "A \\26  B \\3c script\\3e , Protokoll"');
  });

  test('loads nothing from anywhere', () => {
    expect(page).toContain(
      `content="default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:"`,
    );
    expect(page.match(/url\((?!data:)/g)).toBeNull();
    expect(page).toContain('<html lang="sv">');
  });

  test('says on each page that it is a draft or holds secrets, and lists what is missing', () => {
    const draft = html(build.protocol({ unmasked: true }), { draft: true, missing: ['Ordförande'] });
    expect(draft).toContain('@top-right { content: "UTKAST · SEKRETESS\u2003" counter(page)');
    expect(read(build.protocol(), { draft: true, missing: ['Ordförande'] })).toEqual(
      expect.arrayContaining(['Utkast', 'Detta saknas eller stämmer inte', 'Ordförande']),
    );
    expect(read(build.protocol(), { missing: ['Ordförande'] })).not.toContain('Ordförande');
  });

  test('has the letterhead of the configuration', () => {
    const none = { postalAddress: [], visitingAddress: [], email: null, fax: null, website: null };
    const letterhead = { ...none, name: 'Norrby kommun', phone: '0123-45 60 00', organisationNumber: null };
    const lines = read(build.protocol(), { config: { ...defaultConfig, letterhead } });
    expect(lines.slice(-2)).toEqual(['Norrby kommun', 'Tel: 0123-45 60 00']);
  });

  test('is the same for the same input', () => {
    const told = build.protocol({
      items: [build.item(1, 'Val', [build.text('Text → med tecken.')])],
      meeting,
    });
    expect(html(told)).toBe(html(told));
  });
});

describe('templates of the user', () => {
  const own = (templates: string) => ({
    config: { ...defaultConfig, design: { ...defaultConfig.design, templates } },
  });
  const folder = (name: string, content: string) => {
    const path = mkdtempSync(join(tmpdir(), 'mallar-'));
    writeFileSync(join(path, name), content);
    return path;
  };

  test('replace single parts', () => {
    const templates = folder('fact.hbs', '');
    expect(read(build.protocol({ title: 'Vårmöte', body: 'Byrådet' }), own(templates))).toEqual(['Vårmöte']);
  });

  test('that have changed are read again', () => {
    const templates = folder('title.hbs', 'Ett');
    expect(html(build.protocol(), own(templates))).toContain('Ett');
    writeFileSync(join(templates, 'title.hbs'), 'Tvåan');
    expect(html(build.protocol(), own(templates))).toContain('Tvåan');
  });

  test("with a name that is nearly one of the program's are a misspelling", () => {
    const templates = folder('covr.hbs', '');
    expect(() => html(build.protocol(), own(templates))).toThrow(/menar du cover\.hbs\?$/);
  });

  test('that are not there are told', () => {
    expect(() => html(build.protocol(), own('/saknas'))).toThrow(/finns inte: \/saknas/);
  });

  test('that are faulty are told in one line', () => {
    const templates = folder('title.hbs', '{{cover.titel}}');
    expect(() => html(build.protocol(), own(templates))).toThrow(ProtokollError);
    expect(() => html(build.protocol(), own(templates))).toThrow(/^Mallen .*titel/);
  });
});

test('a sub-item that is a decision and nothing else keeps its letter', () => {
  const notes = '## § 1 Val\n\na) Till kassör valdes Bo Alm.\n\nb) Till revisor valdes Siv Rask.';
  const { protocol } = parseProtocol(`---\norgan: Styrelsen\ndatum: 2025-03-20\n---\n\n${notes}\n`);
  expect(read(protocol!).join(' | ')).toContain(
    'a) | Till kassör valdes Bo Alm. | b) | Till revisor valdes Siv Rask.',
  );
});
