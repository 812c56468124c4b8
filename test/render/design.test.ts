import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findProfile, parseProtocol } from '../../src/index.ts';
import { defaultConfig } from '../../src/model/config.ts';
import type { Design } from '../../src/model/config.ts';
import { contrast } from '../../src/model/contrast.ts';
import { renderHtml } from '../../src/render/render-html.ts';
import { everything } from './notes.ts';

function html(
  design: Partial<Design> = {},
  medium: 'screen' | 'print' = 'screen',
  notes = everything,
): string {
  const protocol = parseProtocol(notes).protocol!;
  const profile = findProfile(protocol.profile!)!;
  const config = { ...defaultConfig, design: { ...defaultConfig.design, ...design } };
  return renderHtml(protocol, { profile, config, draft: false, medium });
}

/** The words of the elements that match, in the order of the document. */
function texts(document: string, pattern: RegExp): string[] {
  return [...document.matchAll(pattern)].map((match) => match[1]!.replace(/<[^>]+>/g, '').trim());
}

describe('an organisation may decide', () => {
  test('that decisions come first', () => {
    const blocks = (decisionFirst: boolean) =>
      texts(html({ decisionFirst }).split('id="paragraf-31"')[1]!, /<h3>(.*?)<\/h3>/g).slice(0, 2);
    expect(blocks(false)).toEqual(['Bakgrund', 'Omröstning']);
    expect(blocks(true)).toEqual(['Beslut', 'Bakgrund']);
  });

  test('that each page has room for initials, when somebody verifies', () => {
    expect(html({ pageInitials: true }, 'print')).toContain('{ content: "Justerandes sign ____');
    expect(html({ pageInitials: false }, 'print')).not.toMatch(/Justerandes sign|Utdragsbestyrkande/);
    const unverified = everything.replace('justerare: Bo Ek (M)\n', '');
    expect(html({ pageInitials: true }, 'print', unverified)).not.toContain('Justerandes sign');
  });

  test('that there is room for the initials of many, and on the first page too', () => {
    const names = Array.from({ length: 10 }, (_, index) => `Bo ${'ABCDEFGHIJ'[index]}k`);
    const notes = everything
      .replace('justerare: Bo Ek (M)', `justerare: [${names.join(', ')}]`)
      .replace('profil: namnd', 'profil: mote');
    const document = html({ pageInitials: true }, 'print', notes);
    expect(/"Justerandes sign ([_\u2003]+)"/.exec(document)?.[1]?.split('\u2003')).toEqual(
      Array.from({ length: 10 }, () => '________'),
    );
    expect(document).toMatch(/@page :first \{[^}]*\}[^}]*@bottom-right \{ width: auto; text-align: right/);
  });

  test('on a colour, lightened where the reader has a dark screen', () => {
    const [light, dark] = texts(html({ accent: '#00573f' }), /--accent: (#[\da-f]{6}) }/g);
    expect(light).toBe('#00573f');
    expect(contrast(dark!, '#1e252d')).toBeGreaterThanOrEqual(4.5);
  });

  test('on paper', () => {
    expect(html({ paper: 'Letter' }, 'print')).toContain('@page { size: Letter }');
  });

  test('on a logotype, which needs no words where the principal is named beside it', () => {
    const logo = join(mkdtempSync(join(tmpdir(), 'logotyp-')), 'vapen.svg');
    writeFileSync(logo, '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h9v9z"/></svg>');
    expect(html({ logo })).toMatch(/<img class="logo" src="data:image\/svg\+xml;base64,[^"]+" alt="">/);
    expect(() => html({ logo: '/saknas.svg' })).toThrow('Logotypen /saknas.svg finns inte.');
    expect(() => html({ logo: '/' })).toThrow('Logotypen / är en mapp');
  });
});

describe('the foot of each page', () => {
  const footOf = (profile: string) =>
    html({}, 'print', everything.replace('profil: namnd', `profil: ${profile}`));

  test.each(['namnd', 'fullmaktige'])('of a municipal body is initialled and certified: %s', (profile) => {
    expect(footOf(profile)).toContain('@bottom-left { content: "Justerandes sign ____');
    expect(footOf(profile)).toContain('@bottom-right { content: "Utdragsbestyrkande ____');
  });

  test.each(['forening-styrelse', 'ab-stamma', 'mbl', 'samverkansgrupp', 'mote'])(
    'of other bodies is empty: %s',
    (profile) => {
      expect(footOf(profile)).not.toMatch(/Justerandes sign|Utdragsbestyrkande/);
    },
  );
});

describe('the cover of a nämnd', () => {
  test('has the customary order', () => {
    const labels = texts(html().split('</header>')[0]!, /<(?:th scope="row"|h2)>(.*?)<\/(?:th|h2)>/g);
    expect(labels.join(', ')).toBe(
      'Dnr, Plats och tid, Ordförande, Sekreterare, ' +
        'Beslutande, Tjänstgörande ersättare, Ej tjänstgörande ersättare, Övriga närvarande, ' +
        'Utses att justera, Justeringens plats och tid, Paragrafer, Status, Underskrifter, ' +
        'Anslag/bevis, Organ, Sammanträdesdatum, Paragrafer, ' +
        'Anslaget sätts upp, Anslaget tas ned, Förvaringsplats, Underskrift',
    );
  });

  test('leaves room for what is not known of the notice yet', () => {
    const unposted = html({}, 'screen', everything.replace(/^anslag: .*\n/m, ''));
    expect(texts(unposted, /<td class="blank">(.*?)<\/td>/g)).toEqual(['&nbsp;', '&nbsp;', '&nbsp;']);
  });
});

test('the case number of an item stands below its heading', () => {
  expect(html()).toContain('Budget för 2026</h2>\n<p class="case-number">Dnr KS 2023/425</p>');
});

test('the clauses of a decision keep their numbers', () => {
  expect(texts(html(), /<span class="marker">(.*?)<\/span>/g)).toEqual(['1.', '2.']);
});

describe('structured data', () => {
  const data = (notes: string) => {
    const [json = ''] = texts(
      html({}, 'screen', notes),
      /<script type="application\/ld\+json">(.*)<\/script>/g,
    );
    return JSON.parse(json) as { about: object; hasPart: { name: string; text: string[] }[] };
  };

  test('tell of the meeting and of what was decided', () => {
    const { about, hasPart } = data(everything);
    expect(about).toMatchObject({
      '@type': 'Event',
      startDate: '2025-03-25T13:15',
      endDate: '2025-03-25T16:40',
      location: { name: 'Kommunhuset, sal Järven' },
      organizer: { name: 'Socialnämnden', parentOrganization: { name: 'Norrby kommun' } },
    });
    expect(hasPart).toMatchObject([
      { url: '#paragraf-31', position: 31, name: 'Budget för 2026', identifier: ['KS 2023/425'] },
      { url: '#paragraf-32', text: ['Nämnden beslutar att avslå.'] },
    ]);
  });

  test('can not end their element', () => {
    const hostile = everything.replace('att avslå.', 'att avslå </script><script>alert(1)</script>.');
    expect(html({}, 'screen', hostile).match(/<script/g)).toHaveLength(1);
    expect(data(hostile).hasPart[1]!.text[0]).toContain('</script>');
  });

  test('are for the screen: a PDF has its own', () => {
    expect(html({}, 'print')).not.toContain('<script');
  });
});

test.for([
  ['Dnr KS 2023/425', 'Dnr KS 2023/425'],
  ['(Dnr: KS 2023/425)', 'Dnr KS 2023/425'],
  ['KS 2023/425', 'KS 2023/425'],
  ['Diarienummer: KS 2023/425', 'Diarienummer: KS 2023/425'],
])('%s on the line below the heading of an item is its case number', ([line, shown]) => {
  const note = everything.replace(/^(## § \d+ Budget för 2026) \(.*\)$/m, `$1\n\n${line}`);
  expect(note).not.toBe(everything);
  expect(html({}, 'screen', note)).toContain(`Budget för 2026</h2>\n<p class="case-number">${shown}</p>`);
});

test('a sentence that begins with a case number is no line of its own', () => {
  const note = everything.replace(
    /^(## § \d+ Budget för 2026) \(.*\)$/m,
    '$1\n\nDnr KS 2023/425 är avslutat.',
  );
  expect(html({}, 'screen', note)).toContain('<p>Dnr KS 2023/425 är avslutat.</p>');
});
