import { deflateSync } from 'node:zlib';

/** Files that are broken, or made to keep a program busy. The seed is fixed, so that they are the same each time. */
export function* damagesOf(
  file: Uint8Array,
  flips: number,
): Generator<readonly [name: string, file: Uint8Array]> {
  const random = randomNumbers(file.length);
  for (let nth = 0; nth < flips; nth++) {
    const changed = Uint8Array.from(file);
    const at = Math.floor(random() * file.length);
    changed[at] = changed[at]! ^ (1 << Math.floor(random() * 8));
    yield [`bit flipped at ${at}`, changed];
  }
  for (const share of [0.1, 0.5, 0.9, 0.999])
    yield [`cut off at ${share}`, file.subarray(0, share * file.length)];
  yield ['a byte more', Buffer.concat([file, Buffer.from('x')])];
  yield [
    'an object after the end',
    Buffer.concat([file, Buffer.from('\n1 0 obj\n<</Type/Catalog>>\nendobj\n')]),
  ];
  yield ['zeros in the middle', zeroed(file)];
  yield ['a part twice', Buffer.concat([file.subarray(0, file.length >> 1), file])];
  yield* hostile();
}

function zeroed(file: Uint8Array): Uint8Array {
  const changed = Uint8Array.from(file);
  changed.fill(0, file.length >> 2, (file.length >> 2) + 64);
  return changed;
}

function* hostile(): Generator<readonly [string, Uint8Array]> {
  const bomb = deflateSync(Buffer.alloc(2 ** 28)).toString('latin1');
  const stream = (content: string, entries = '') =>
    `<<${entries}/Length ${content.length}>>\nstream\n${content}\nendstream`;
  const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
  const nested = (count: number) => Array.from({ length: count }, (_, nth) => `[${nth} `).join('');
  yield ['pages in a circle', pdf(['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[2 0 R]/Count 1>>'])];
  yield ['a reference to itself', pdf(['1 0 R'])];
  yield ['a length that needs itself', pdf([`<</Length 1 0 R>>\nstream\nx\nendstream`])];
  yield [
    'a packed bomb',
    pdf([
      '<</Type/Catalog/Pages 2 0 R/AF[3 0 R]>>',
      '<</Type/Pages/Kids[]>>',
      '<</UF(protokoll.md)/EF<</UF 4 0 R>>>>',
      stream(bomb, '/Filter/FlateDecode'),
    ]),
  ];
  yield [
    'a bomb in a bomb',
    pdf([
      '<</Type/Catalog/AF[3 0 R]>>',
      'null',
      '<</UF(protokoll.md)/EF<</UF 4 0 R>>>>',
      stream(
        deflateSync(Buffer.from(bomb, 'latin1')).toString('latin1'),
        '/Filter[/FlateDecode/FlateDecode]',
      ),
    ]),
  ];
  yield ['arrays too deep', pdf([`<</Type/Catalog/X ${deep}>>`])];
  yield ['arrays without end', pdf([`<</Type/Catalog/X ${nested(100_000)}>>`])];
  yield [
    'a huge count in the table',
    Buffer.from('%PDF-1.7\nxref\n0 99999999999\ntrailer\n<</Root 1 0 R>>\nstartxref\n9\n%%EOF\n'),
  ];
  yield [
    'a table that comes before itself',
    Buffer.from('%PDF-1.7\nxref\n0 0\ntrailer\n<</Root 1 0 R/Prev 9>>\nstartxref\n9\n%%EOF\n'),
  ];
  yield ['nothing but a beginning', Buffer.from('%PDF-1.7\n')];
  yield ['it is encrypted', pdf(['<</Type/Catalog>>'], '/Encrypt<</Filter/Standard>>')];
}

/** A file with these objects, the first of which is its catalog. */
function pdf(objects: readonly string[], trailer = ''): Uint8Array {
  let text = '%PDF-1.7\n';
  const offsets = objects.map((object, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const at = text.length;
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`;
  text += `trailer\n<</Size ${objects.length + 1}/Root 1 0 R${trailer}>>\nstartxref\n${at}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
}

/** Numbers from 0 to 1 that look like chance (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let number = Math.imul(state ^ (state >>> 15), 1 | state);
    number = (number + Math.imul(number ^ (number >>> 7), 61 | number)) ^ number;
    return ((number ^ (number >>> 14)) >>> 0) / 2 ** 32;
  };
}
