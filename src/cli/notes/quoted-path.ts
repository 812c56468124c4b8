/**
 * The path that git quotes, as it does with those that are not ASCII (`"m\303\266te.md"`, see core.quotePath of git-config); null for
 * what is not quoted so.
 */
export function unquotedPath(path: string): string | null {
  if (!/^"(?:[^"\\]|\\[abfnrtv"\\]|\\[0-3][0-7]{2})*"$/.test(path)) return null;
  const bytes: Buffer[] = [];
  for (const [part] of path.slice(1, -1).matchAll(/\\[0-7]{3}|\\.|[^\\]+/gs)) {
    if (!part.startsWith('\\')) bytes.push(Buffer.from(part));
    else if (part.length === 4) bytes.push(Buffer.of(Number.parseInt(part.slice(1), 8)));
    else bytes.push(Buffer.from(letters[part[1]!] ?? part[1]!));
  }
  return Buffer.concat(bytes).toString();
}

const letters: Readonly<Record<string, string>> = {
  a: '\u0007',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
};
