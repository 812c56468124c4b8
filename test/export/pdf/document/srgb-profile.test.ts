import { expect, test } from 'vitest';
import { srgbProfile } from '../../../../src/export/pdf/document/srgb-profile.ts';

test('is a small display profile of RGB whose tags lie within it', () => {
  const profile = srgbProfile();
  expect(profile.length).toBeLessThan(600);
  expect(profile.readUInt32BE(0)).toBe(profile.length);
  expect(profile.toString('latin1', 12, 24)).toBe('mntrRGB XYZ ');
  expect(profile.toString('latin1', 36, 40)).toBe('acsp');
  const tags = Array.from({ length: profile.readUInt32BE(128) }, (_, index) => 132 + 12 * index);
  expect(tags.map((at) => profile.toString('latin1', at, at + 4)).join(' ')).toBe(
    'desc cprt wtpt chad rXYZ gXYZ bXYZ rTRC gTRC bTRC',
  );
  for (const at of tags) {
    expect(profile.readUInt32BE(at + 4) % 4).toBe(0);
    expect(profile.readUInt32BE(at + 4) + profile.readUInt32BE(at + 8)).toBeLessThanOrEqual(profile.length);
  }
});

test('leads white to the D50 white point', () => {
  const profile = srgbProfile();
  const sum = [0, 4, 8].map((component) =>
    ['rXYZ', 'gXYZ', 'bXYZ'].reduce(
      (total, tag) => total + profile.readInt32BE(offsetOf(profile, tag) + 8 + component) / 65536,
      0,
    ),
  );
  [0.9642, 1, 0.8249].forEach((value, index) => expect(sum[index]).toBeCloseTo(value, 3));
});

function offsetOf(profile: Buffer, tag: string): number {
  return profile.readUInt32BE(profile.indexOf(tag, 132, 'latin1') + 4);
}
