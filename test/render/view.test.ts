import { describe, expect, test } from 'vitest';
import type { Votes } from '../../src/model/blocks.ts';
import { defaultConfig } from '../../src/model/config.ts';
import type { Protocol, Verification } from '../../src/model/protocol.ts';
import { parseProtocol } from '../../src/parse/parse-protocol.ts';
import { viewOf } from '../../src/render/view/view.ts';
import * as build from './build-protocol.ts';

function view(protocol: Protocol, medium: 'screen' | 'print' = 'screen'): ReturnType<typeof viewOf> {
  const profile = build.profile();
  return viewOf(protocol, {
    profile,
    config: defaultConfig,
    draft: false,
    medium,
    signatureFields: false,
    missing: [],
    images: new Map(),
    sizes: new Map(),
    logo: null,
  });
}

/** A vote whose voters stand in the rows of `table` that hold their names. */
function votes(table: string, names: readonly string[]): Votes {
  const content = build.markdown(table);
  const rows = table.split('\n');
  const voters = names.map((name) => {
    const line = rows.findIndex((row) => row.includes(name)) + 1;
    const position = { start: { line, column: 3 }, end: { line, column: 4 } };
    return { name, party: 'S', vote: 'yes' as const, position };
  });
  const vote = { question: null, yesMeans: null, noMeans: null, yes: null, no: null, abstain: null };
  const told = { ...vote, closed: false, castingVote: null, voters, position: build.text('').position };
  return { ...build.text(''), type: 'votes', content, votes: [told] };
}

describe('votes', () => {
  const shown = (block: Votes) =>
    view(build.protocol({ items: [build.item(1, 'Val', [block])] })).parts[0]!.blocks[0]!;

  test('become one table of member, party and vote', () => {
    const block = shown(
      votes('| Ledamot | Ja | Nej |\n|---|---|---|\n| Eva (S) | X | |\n| Bo (S) | X | |', ['Eva', 'Bo']),
    );
    expect(block.votes).toEqual([
      {
        content: null,
        hasParties: true,
        isLong: false,
        isDerived: false,
        voters: [
          { name: 'Eva', party: 'S', vote: 'Ja' },
          { name: 'Bo', party: 'S', vote: 'Ja' },
        ],
      },
    ]);
  });

  const told = (prose: string) => {
    const body = `### Omröstning\n\n${prose}\n\n### Beslut\n\natt bifalla.\n`;
    const { protocol } = parseProtocol(`---\ndatum: 2025-03-27\n---\n\n## § 1 Avgift\n\n${body}`);
    return view(protocol!).parts[0]!.blocks[0]!.votes.map(({ content, voters }) =>
      content === null
        ? voters.map(({ name, party, vote }) => `${name} ${party} ${vote}`).join(', ')
        : 'prose',
    );
  };

  test('in sentences that name all who voted are followed by the table', () => {
    expect(
      told(
        'Med 2 ja-röster mot 1 nej-röst bifalls förslaget.\n\nEva Ek (S) och Ida By (V) röstar ja. Bo Al (M) röstar nej.',
      ),
    ).toEqual(['prose', 'prose', 'Eva Ek S Ja, Ida By V Ja, Bo Al M Nej']);
  });

  test('in sentences that leave some unnamed have no table', () => {
    expect(
      told(
        'Med 5 ja-röster mot 1 nej-röst bifalls förslaget.\n\nEva Ek (S) röstar ja. Bo Al (M) röstar nej.',
      ),
    ).toEqual(['prose', 'prose']);
  });

  test('stay as written when a row is no voter', () => {
    const block = shown(votes('| Ledamot | Röst |\n|---|---|\n| Eva (S) | Ja |\n| Summa | 1 |', ['Eva']));
    expect(block.votes[0]?.voters).toEqual([]);
    expect(String(block.votes[0]?.content)).toContain('<td>Summa</td>');
  });
});

describe('verification, notice and corrections', () => {
  const unit: Verification = {
    type: 'verification',
    items: [1, 2, 4],
    date: '2025-04-03',
    time: '10:00',
    place: 'kommunkansliet',
    method: 'digitalt',
    signers: [],
    notice: { from: '2025-04-04', to: null, keptAt: 'Kansliet' },
    written: null,
    position: build.text('').position,
  };

  test('are told in one line each', () => {
    const correction = { date: '2025-04-10', item: 4, text: '220 rättat till 230', by: 'Karin Lind' };
    const { cover } = view(
      build.protocol({
        verifications: [unit, { ...unit, written: 'Efter mötet', notice: null }],
        corrections: [{ ...correction, position: unit.position }],
        status: 'justerat',
      }),
    );
    expect(cover.verifications).toEqual([
      '§§\u00a01–2, 4: 2025-04-03 kl. 10.00, kommunkansliet, digitalt',
      'Efter mötet',
    ]);
    expect(cover.notices.map(({ label, lines }) => `${label}: ${lines.join()}`)).toEqual([
      'Anslaget sätts upp: 2025-04-04',
      'Förvaringsplats: Kansliet',
    ]);
    expect(cover.corrections).toEqual(['2025-04-10, §\u00a04: 220 rättat till 230, Karin Lind']);
    expect(cover.status).toBe('Justerat');
  });
});

describe('what follows the items', () => {
  test('is printed where the items and sections do not hold it', () => {
    const inside = build.item(1, 'Nästa möte', [build.text('Den 18 april.')]);
    const next = { date: '2025-04-18', start: '10:00', end: null, place: null, agenda: ['Budget'] };
    const outside = build.text('').position;
    const { closing } = view(
      build.protocol({
        items: [inside],
        sections: [build.section('Skickas till', [build.text('Ledamöter\\\nLSVO')])],
        distribution: ['LSVO', 'Revisorerna'],
        nextMeetings: [
          { ...next, position: inside.position },
          { ...next, position: outside },
        ],
      }),
    );
    expect(closing.nextMeetings).toEqual([
      { when: 'Fredagen den 18 april 2025 kl. 10.00', agenda: ['Budget'] },
    ]);
    expect(closing.distribution).toEqual(['Revisorerna']);
  });
});

test.each([
  ['screen', 'Organisationsnummer'],
  ['print', 'Orga|ni|sa|tions|num|mer'],
] as const)('a label that the notes have made up may be divided in print: %s', (medium, label) => {
  const notes = '---\norganisationsnummer: 556677-8899\n---\n\n## § 1 Öppnande\n';
  const { cover } = view(parseProtocol(notes).protocol!, medium);
  expect(cover.notes.map((note) => note.label?.replaceAll('\u00ad', '|'))).toEqual([label]);
});
