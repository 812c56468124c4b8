/**
 * An ICC profile of the sRGB colour space, made from the numbers of IEC 61966-2-1 adapted to D50 (ICC.1:2010).
 * About 500 bytes, the same each time.
 */
export function srgbProfile(): Buffer {
  const curve = parametricCurve(2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045);
  const tags: readonly (readonly [string, Buffer])[] = [
    ['desc', localizedText('sRGB IEC61966-2.1')],
    ['cprt', localizedText('No copyright, use freely')],
    ['wtpt', xyz(0.9642, 1, 0.8249)],
    ['chad', adaptation],
    ['rXYZ', xyz(0.43607, 0.22249, 0.01392)],
    ['gXYZ', xyz(0.38515, 0.71687, 0.09708)],
    ['bXYZ', xyz(0.14307, 0.06061, 0.7141)],
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
  ];
  const headerSize = 128;
  const tableSize = 4 + 12 * tags.length;
  const offsets = new Map<Buffer, number>();
  let size = headerSize + tableSize;
  for (const [, data] of tags) {
    if (offsets.has(data)) continue;
    offsets.set(data, size);
    size += data.length;
  }
  const profile = Buffer.alloc(size);
  header(size).copy(profile);
  profile.writeUInt32BE(tags.length, headerSize);
  tags.forEach(([name, data], index) => {
    const at = headerSize + 4 + 12 * index;
    profile.write(name, at, 'latin1');
    profile.writeUInt32BE(offsets.get(data)!, at + 4);
    profile.writeUInt32BE(data.length, at + 8);
  });
  for (const [data, offset] of offsets) data.copy(profile, offset);
  return profile;
}

/** From D65 to D50, after Bradford. */
const adaptation = element(
  'sf32',
  [1.04788, 0.02292, -0.05022, 0.02959, 0.99048, -0.01707, -0.00925, 0.01508, 0.75168],
);

/** A display profile, version 4.2, of RGB over XYZ, perceptual, dated 2000-01-01. */
function header(size: number): Buffer {
  const bytes = Buffer.alloc(128);
  bytes.writeUInt32BE(size, 0);
  bytes.writeUInt32BE(0x04200000, 8);
  bytes.write('mntrRGB XYZ ', 12, 'latin1');
  [2000, 1, 1].forEach((part, index) => bytes.writeUInt16BE(part, 24 + 2 * index));
  bytes.write('acsp', 36, 'latin1');
  [0.9642, 1, 0.8249].forEach((value, index) => bytes.writeInt32BE(fixedPoint(value), 68 + 4 * index));
  return bytes;
}

function localizedText(text: string): Buffer {
  const utf16 = Buffer.from(text, 'utf16le').swap16();
  const bytes = Buffer.alloc(Math.ceil((28 + utf16.length) / 4) * 4);
  bytes.write('mluc', 0, 'latin1');
  bytes.writeUInt32BE(1, 8);
  bytes.writeUInt32BE(12, 12);
  bytes.write('enUS', 16, 'latin1');
  bytes.writeUInt32BE(utf16.length, 20);
  bytes.writeUInt32BE(28, 24);
  utf16.copy(bytes, 28);
  return bytes;
}

function xyz(x: number, y: number, z: number): Buffer {
  return element('XYZ ', [x, y, z]);
}

/** Function type 3: y = (a·x + b)^g from d on, and c·x below. */
function parametricCurve(g: number, a: number, b: number, c: number, d: number): Buffer {
  const curve = element('para', [0, g, a, b, c, d]);
  curve.writeUInt16BE(3, 8);
  return curve;
}

function element(type: string, values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(8 + 4 * values.length);
  bytes.write(type, 0, 'latin1');
  values.forEach((value, index) => bytes.writeInt32BE(fixedPoint(value), 8 + 4 * index));
  return bytes;
}

/** s15Fixed16Number: 16 bits before the binary point, 16 after. */
function fixedPoint(value: number): number {
  return Math.round(value * 0x10000);
}
