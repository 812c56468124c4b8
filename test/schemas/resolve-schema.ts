/** A JSON Schema with its definitions put where they are referred to; those that refer to themselves stay. */
export function resolveSchema(schema: object): object {
  const { $defs = {}, ...rest } = schema as { $defs?: Record<string, object> };
  const recursive = new Set(Object.keys($defs).filter((name) => reaches(name, name, $defs)));
  const put = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(put);
    if (typeof part !== 'object' || part === null) return part;
    const { $ref, ...own } = part as { $ref?: string };
    const all = Object.fromEntries(Object.entries(own).map(([key, inner]) => [key, put(inner)]));
    if ($ref === undefined) return all;
    const name = nameOf($ref);
    return recursive.has(name) ? { ...all, $ref } : { ...(put($defs[name]) as object), ...all };
  };
  const kept = [...recursive].map((name) => [name, put($defs[name])] as const);
  return { ...(put(rest) as object), ...(kept.length > 0 && { $defs: Object.fromEntries(kept) }) };
}

function reaches(
  from: string,
  name: string,
  $defs: Record<string, object>,
  seen = new Set<string>(),
): boolean {
  return [...JSON.stringify($defs[from]).matchAll(/"\$ref":"(#\/\$defs\/[^"]+)"/g)].some(([, $ref]) => {
    const next = nameOf($ref!);
    if (next === name) return true;
    if (seen.has(next)) return false;
    seen.add(next);
    return reaches(next, name, $defs, seen);
  });
}

function nameOf($ref: string): string {
  return $ref.replace('#/$defs/', '');
}
