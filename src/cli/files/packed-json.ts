/** A value as the bytes of its JSON: they lie outside of the heap, and hold on to no text that the value was cut from. */
export class PackedJson {
  readonly bytes: Buffer;

  constructor(value: unknown) {
    const json = JSON.stringify(value);
    // Of its own: a part of Node's pool would hold on to the files whose bytes came from the pool too.
    this.bytes = Buffer.allocUnsafeSlow(Buffer.byteLength(json));
    this.bytes.write(json);
  }

  /** Made anew each time. */
  read(): unknown {
    return JSON.parse(this.bytes.toString());
  }
}

/** The JSON of a list, in pieces. Its values may be packed already. */
export function listPieces(values: readonly unknown[]): Buffer[] {
  if (!values.some((value) => value instanceof PackedJson)) return [Buffer.from(JSON.stringify(values))];
  const comma = Buffer.from(',');
  const pieces = values.flatMap((value, nth) => {
    const { bytes } = value instanceof PackedJson ? value : new PackedJson(value);
    return nth === 0 ? [bytes] : [comma, bytes];
  });
  return [Buffer.from('['), ...pieces, Buffer.from(']')];
}
