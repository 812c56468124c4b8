/** Which character each code of a font stands for. */
export type UnicodeMap = ReadonlyMap<number, string>;

/** Reads a ToUnicode CMap (ISO 32000-1, 9.10.3), given as text. */
export function parseToUnicode(cmap: string): UnicodeMap {
  const map = new Map<number, string>();
  for (const [, body] of cmap.matchAll(/beginbfchar(.*?)endbfchar/gs)) {
    for (const [, code, text] of body!.matchAll(/<([\da-f]+)>\s*<([\da-f]*)>/gi)) {
      map.set(parseInt(code!, 16), textOfHex(text!));
    }
  }
  for (const [, body] of cmap.matchAll(/beginbfrange(.*?)endbfrange/gs)) readRanges(body!, map);
  return map;
}

function readRanges(body: string, map: Map<number, string>): void {
  for (const [, low, high, first, list] of body.matchAll(
    /<([\da-f]+)>\s*<([\da-f]+)>\s*(?:<([\da-f]+)>|\[([^\]]*)\])/gi,
  )) {
    const start = parseInt(low!, 16);
    const texts = list === undefined ? null : [...list.matchAll(/<([\da-f]*)>/gi)].map((match) => match[1]!);
    // Codes have two bytes at most; a damaged file may name more.
    for (let code = start; code <= Math.min(parseInt(high!, 16), 0xffff); code++) {
      const text = texts === null ? textOfHex(first!, code - start) : textOfHex(texts[code - start] ?? '');
      map.set(code, text);
    }
  }
}

/** UTF-16BE in hexadecimal; `offset` is added to the last unit, as ranges do. */
function textOfHex(hex: string, offset = 0): string {
  const units = hex.match(/[\da-f]{1,4}/gi)?.map((unit) => parseInt(unit, 16)) ?? [];
  if (units.length > 0) units[units.length - 1]! += offset;
  return String.fromCharCode(...units);
}
