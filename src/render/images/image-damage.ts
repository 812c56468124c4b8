/** What stands in every image of a kind that can be shown at all, in bytes. Cheap: no pixel is looked at. */
const checks: Readonly<Record<string, (bytes: Buffer) => boolean>> = {
  'image/png': (bytes) => hasSize(bytes, 16) && bytes.includes('IDAT'),
  'image/jpeg': hasScan,
  'image/gif': (bytes) => bytes.length >= 24 && bytes.includes(0x2c, 13),
  // The length is that of what follows it.
  'image/webp': (bytes) => bytes.length >= 26 && bytes.readUInt32LE(4) + 8 <= bytes.length + 1,
};

/**
 * Whether an image is cut off or damaged, so that a browser would show the sign of a broken one: what every PNG (ISO/IEC 15948),
 * JPEG (ITU-T T.81), GIF or WebP (RFC 9649) has is not there. False for other media types.
 */
export function isDamaged(mediaType: string, bytes: Buffer): boolean {
  return checks[mediaType]?.(bytes) === false;
}

/** Width and height at `at` (0-based), four bytes each; more than 31 bits is no size. */
function hasSize(bytes: Buffer, at: number): boolean {
  const sizes = bytes.length < at + 8 ? [0] : [bytes.readInt32BE(at), bytes.readInt32BE(at + 4)];
  return sizes.every((size) => size > 0);
}

/** Whether the segments of a JPEG lead to a frame and then to the beginning of its pixels. */
function hasScan(bytes: Buffer): boolean {
  let hasFrame = false;
  for (let at = 2; at + 4 <= bytes.length;) {
    const marker = bytes[at + 1]!;
    // Between the segments there may be bytes that decoders pass over.
    if (bytes[at] !== 0xff || marker === 0xff || marker === 0) {
      at++;
      continue;
    }
    if (marker === 0xda) return hasFrame;
    hasFrame ||= marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    at += 2 + bytes.readUInt16BE(at + 2);
  }
  return false;
}
