import { expect, test } from 'vitest';
import { findProfile, parseProtocol } from '../../src/index.ts';
import { defaultConfig } from '../../src/model/config.ts';
import { placeOfAddress } from '../../src/model/signature-place.ts';
import { renderHtml } from '../../src/render/render-html.ts';
import type { RenderOptions } from '../../src/render/render-html.ts';

const notes = `---
profil: namnd
datum: 2025-03-25
ordförande: Åsa Ö. Ek (S)
sekreterare: Bo Lind
justerare:
  - Cia Berg (M)
  - Dan Falk, för länets kommuner
---

## § 1 Val
`;

/** The places to sign at, as their links mark them: `field: label`. */
function places(options: Pick<RenderOptions, 'medium' | 'signatureFields'>, text = notes): string[] {
  const protocol = parseProtocol(text).protocol!;
  const profile = findProfile(protocol.profile!)!;
  const html = renderHtml(protocol, { profile, config: defaultConfig, draft: false, ...options });
  return [...html.matchAll(/href="(https:\/\/sig\.invalid[^"]*)"/g)].map((match) => {
    const place = placeOfAddress(match[1]!);
    return `${place?.field}: ${place?.label}`.replaceAll('\u00a0', ' ');
  });
}

test('each signature line is a place for a field, named by the office', () => {
  expect(places({ medium: 'print', signatureFields: true })).toEqual([
    'sekreterare: Sekreterare: Bo Lind',
    'ordforande: Ordförande: Åsa Ö. Ek (S)',
    'justerare-1: Justeras: Cia Berg (M)',
    'justerare-2: Justeras för länets kommuner: Dan Falk',
    'anslag: Anslag/bevis: Underskrift',
  ]);
});

test('who is both chair and secretary signs once, as chair', () => {
  const both = notes.replace('profil: namnd', 'profil: mote').replace('Åsa Ö. Ek (S)', 'Bo Lind');
  expect(places({ medium: 'print', signatureFields: true }, both)[0]).toBe(
    'ordforande: Ordförande och sekreterare: Bo Lind',
  );
});

test('a chair who verifies too signs once, as both', () => {
  const both = notes.replace('Cia Berg (M)', 'Åsa Ö. Ek (S)');
  expect(places({ medium: 'print', signatureFields: true }, both)).toEqual([
    'sekreterare: Sekreterare: Bo Lind',
    'ordforande: Justeras: Åsa Ö. Ek (S)',
    'justerare-1: Justeras för länets kommuner: Dan Falk',
    'anslag: Anslag/bevis: Underskrift',
  ]);
});

test('in a negotiation, who keeps the minutes signs for a party too', () => {
  const negotiation =
    '---\nprofil: mbl\ndatum: 2025-03-25\nsekreterare: Bo Lind\njusterare:\n  - Bo Lind, för arbetsgivaren\n  - Cia Berg, för Saco\n---\n\n## § 1 Avtal\n';
  expect(places({ medium: 'print', signatureFields: true }, negotiation)).toEqual([
    'sekreterare: Vid protokollet: Bo Lind',
    'justerare-1: Justeras för arbetsgivaren: Bo Lind',
    'justerare-2: Justeras för Saco: Cia Berg',
  ]);
});

test('there are none for ink, nor on screen', () => {
  expect(places({ medium: 'print' })).toEqual([]);
  expect(places({ medium: 'screen', signatureFields: true })).toEqual([]);
});

test('items verified at once are signed for apart, and have a notice of their own', () => {
  const atOnce = notes
    .replace(
      '---\n\n## § 1 Val\n',
      `justering:\n  - § 2: 2025-03-25, omedelbart\n---\n\n## § 1 Val\n\n## § 2 Avtal\n\n## § 3 Taxa\n`,
    )
    .replace('  - Dan Falk, för länets kommuner\n', '');
  expect(places({ medium: 'print', signatureFields: true }, atOnce)).toEqual([
    'sekreterare: Sekreterare: Bo Lind',
    'ordforande: Ordförande: Åsa Ö. Ek (S)',
    'justerare-1: Justeras: Cia Berg (M)',
    'sekreterare-2: Sekreterare: Bo Lind, § 2',
    'ordforande-2: Ordförande: Åsa Ö. Ek (S), § 2',
    'justerare-1-2: Justeras: Cia Berg (M), § 2',
    'anslag: Anslag/bevis: Underskrift',
    'anslag: Anslag/bevis: Underskrift',
  ]);
});

test('who verified at once signs there, known from the list or not; all others sign for the rest', () => {
  const atOnce = notes.replace(
    '---\n\n## § 1 Val\n',
    'justering:\n  - {paragrafer: 2–3, datum: 2025-03-25, sätt: omedelbart, av: [Dan Falk, Eva Gran, Bo Lind]}\n---\n\n## § 1 Val\n\n## § 2 Avtal\n\n## § 3 Taxa\n',
  );
  const protocol = parseProtocol(atOnce).protocol!;
  const html = renderHtml(protocol, {
    profile: findProfile('namnd')!,
    config: defaultConfig,
    draft: false,
    medium: 'screen',
  }).replaceAll('\u00a0', ' ');
  const own = html.split('<h2>Omedelbar justering §§ 2–3</h2>')[1]!.split('</section>')[0]!;
  expect([...own.matchAll(/class="signer">([^<]*)</g)].map(([, name]) => name)).toEqual([
    'Bo Lind',
    'Åsa Ö. Ek (S)',
    'Dan Falk',
    'Eva Gran',
  ]);
  const notices = html.split('<section class="notice">').slice(1);
  const ranges = notices.map((notice) => /Paragrafer<\/th><td>([^<]*)/.exec(notice)?.[1]);
  expect(ranges).toEqual(['§ 1', '§§ 2–3']);
});
