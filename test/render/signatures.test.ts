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
    return `${place?.field}: ${place?.label}`;
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

test('there are none for ink, nor on screen', () => {
  expect(places({ medium: 'print' })).toEqual([]);
  expect(places({ medium: 'screen', signatureFields: true })).toEqual([]);
});
