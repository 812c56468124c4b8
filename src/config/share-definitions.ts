/** A part of a JSON Schema, or all of it. */
export interface SchemaPart {
  description?: string;
  readonly [key: string]: unknown;
}

interface Place {
  readonly key: string;
  readonly part: SchemaPart;
  readonly replace: (by: SchemaPart) => void;
}

/** What a reference takes, in characters, and what a definition takes besides what it defines. */
const cost = 120;

/**
 * Moves what stands at several places of a schema to its `$defs`, what saves most first. What each place is for (`description`) stays
 * with it. A definition has the name of the key that it first stands at.
 */
export function shareDefinitions(schema: object): object {
  const shared = structuredClone(schema) as SchemaPart & { $defs?: Record<string, SchemaPart> };
  const $defs = (shared.$defs ??= {});
  for (;;) {
    const repeated = mostRepeated(placesIn(shared, ''));
    if (repeated === null) return shared;
    const { key, part } = repeated[0]!;
    const name = freeName(key, $defs);
    const { description, ...definition } = part;
    void description;
    for (const { part: own, replace } of repeated)
      replace({
        ...(own.description !== undefined && { description: own.description }),
        $ref: `#/$defs/${name}`,
      });
    $defs[name] = definition;
  }
}

function mostRepeated(places: Iterable<Place>): Place[] | null {
  const alike = new Map<string, Place[]>();
  for (const place of places) {
    const { description, ...rest } = place.part;
    void description;
    const text = JSON.stringify(rest);
    const others = alike.get(text);
    if (others) others.push(place);
    else alike.set(text, [place]);
  }
  const saved = ([text, found]: [string, Place[]]) => (text.length - cost) * (found.length - 1);
  const [most] = [...alike].filter((each) => saved(each) > cost).toSorted((a, b) => saved(b) - saved(a));
  return most?.[1] ?? null;
}

/** All parts of a schema that are schemas, but for the definitions themselves. */
function* placesIn(schema: SchemaPart, key: string): Generator<Place> {
  const groups = ['properties', '$defs', 'anyOf', 'oneOf', 'allOf', 'prefixItems'];
  for (const group of groups) {
    const parts = schema[group] as Record<string, SchemaPart> | undefined;
    for (const [inner, part] of Object.entries(parts ?? {})) {
      const name = Array.isArray(parts) ? key : inner;
      if (group !== '$defs') yield { key: name, part, replace: (by) => void (parts![inner] = by) };
      yield* placesIn(part, name);
    }
  }
  const whole = schema as Record<string, SchemaPart | undefined>;
  for (const one of ['items', 'additionalProperties', 'propertyNames', 'not']) {
    const part = whole[one];
    if (typeof part !== 'object') continue;
    yield { key, part, replace: (by) => void (whole[one] = by) };
    yield* placesIn(part, key);
  }
}

function freeName(key: string, taken: Readonly<Record<string, unknown>>): string {
  const name = key || 'part';
  for (let nth = 1; ; nth++) {
    const free = nth === 1 ? name : `${name}${nth}`;
    if (!Object.hasOwn(taken, free)) return free;
  }
}
