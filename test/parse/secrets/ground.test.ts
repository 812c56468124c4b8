import { describe, expect, it } from 'vitest';
import { parseProtocol } from '../../../src/parse/parse-protocol.ts';
import { mask } from './mask.ts';

describe('the ground of a secret item is the first that its lines name', () => {
  it.each([
    ['OSL 26:1', 'OSL 26:1'],
    ['OSL 26:1 och 26:9', 'OSL 26:1 och 26:9'],
    ['Sekretess: OSL 21:7', 'Sekretess: OSL 21:7', 'OSL 21:7'],
    ['26 kap. 1 § OSL', '26 kap. 1 § OSL'],
    ['26 kap 1 § OSL', '26 kap 1 § OSL'],
    ['Lagrum: 19 kap. 3 § OSL', 'Lagrum: 19 kap. 3 § OSL', '19 kap. 3 § OSL'],
    ['the name in full', 'offentlighets- och sekretesslagen 26 kap 1 §'],
    [
      'within a sentence',
      'Elsa Viks ärende omfattas av 26 kap. 1 § offentlighets- och sekretesslagen (2009:400), sade Bo Ek.',
      '26 kap. 1 § offentlighets- och sekretesslagen (2009:400)',
    ],
    ['in a list', '- *OSL 26:1*', 'OSL 26:1'],
    ['in a block of its own', ':::sekretess{lagrum="OSL 26:1"}\nElsa\n:::', 'OSL 26:1'],
  ])('%s', (_, line, ground = line) => {
    const notes = `---\ndatum: 2025-03-27\n---\n\n## § 1 Elsa Vik [sekretess: Individärende]\n\nElsa Vik hördes.\n\n${line}\n\n## § 2 Val\n\nOrd.`;
    const { protocol } = parseProtocol(notes);
    expect(protocol!.items[0]!.confidential).toEqual({ publicTitle: 'Individärende', ground });
    expect(mask(notes).text).toContain(`hänvisning till sekretess (${ground}).`);
    expect(mask(notes).text).not.toMatch(/Elsa|Vik/);
  });

  it.each(['LVU 3 §', '26 kap. 1 § socialtjänstlagen', 'kl. 26:1', 'Elsa OSLund 26:1'])(
    'what is no ground of secrecy is not shown: %s',
    (line) => {
      const notes = `## § 1 Elsa Vik [sekretess: Val]\n\n${line}\n`;
      expect(mask(notes).secrets).toMatchObject([{ ground: null }]);
    },
  );

  it('the mark comes first, then its public heading', () => {
    expect(mask('## § 1 E [sekretess: Val]{lagrum="OSL 26:1"}\n\nOSL 21:7').secrets[0]!.ground).toBe(
      'OSL 26:1',
    );
    expect(mask('## § 1 E [sekretess: Val enligt OSL 26:1]\n\nOSL 21:7').secrets[0]!.ground).toBe('OSL 26:1');
  });

  it('that of a block too', () => {
    expect(mask(':::sekretess\nElsa\n\nOSL 26:1\n:::').text).toContain('sekretess (OSL 26:1).');
  });
});

describe('a name that a secret item hides is not told where it stands open', () => {
  const secret =
    '## § 1 Placering av Torkel Myrén [sekretess: Individärende]\n\nOSL 26:1\n\n- [ ] Karin Malm: följa upp';
  it.each([
    ['among others who were there', `---\növriga:\n  - Karin Malm, enhetschef\n---\n\n${secret}`],
    ['in a role', `---\nsekreterare: Karin Malm\n---\n\n${secret}`],
    ['with a title', `${secret}\n\n## § 2 Budget\n\nKarin Malm, enhetschef, redogjorde.`],
    ['behind a title', `${secret}\n\n## § 2 Budget\n\nDå kom enhetschef Karin Malm.`],
    ['as the owner of a task', `${secret}\n\n## § 2 Budget\n\n- [ ] Karin Malm: boka lokal`],
    ['as who presents', `${secret}\n\n## § 2 Budget\n\nFöredragande: Karin Malm`],
  ])('%s', (_, notes) => {
    expect(mask(notes).findings).toEqual([]);
  });

  it.each([
    ['without any', `${secret}\n\n## § 2 Budget\n\nDå kom Karin Malm.`],
    ['whom the matter is about', `${secret}\n\n## § 2 Budget\n\nTorkel Myrén, rektor, kom.`],
    ['hidden by an inline mark', ':sekretess[Karin Malm] kom.\n\nKarin Malm, enhetschef, redogjorde.'],
  ])('but %s it is', (_, notes) => {
    expect(mask(notes).findings.map((each) => each.replace(/^[\d:]+ /, ''))).toEqual([
      'warning sekretess-oppen',
    ]);
  });
});
