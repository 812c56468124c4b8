import type { Context } from '../context.ts';
import type { Explained, Layers } from './explained-settings.ts';

export type UsedProfile = Context['library']['defaultProfile'];

/** What only the program says of its profiles. */
const unsaid: ReadonlySet<string> = new Set(['name', 'base', 'rules']);

/** Each value of a profile (of its labels, parts and demands each one), and whether it or the one that it extends says it. */
export function explainProfile(profile: UsedProfile, layers: Layers): Record<string, Explained> {
  const rows = Object.entries(profile)
    .filter(([key]) => !unsaid.has(key))
    .flatMap(([key, value]): [string, string, unknown][] =>
      ['labels', 'required', 'demands'].includes(key)
        ? Object.entries(value as object).map(([part, inner]) => [key, part, inner])
        : [[key, '', value]],
    );
  return Object.fromEntries(
    rows.map(([key, part, value]) => [
      part === '' ? key : `${key}.${part}`,
      { value, from: profileThatSays(part === '' ? [key] : [key, part], profile, layers) },
    ]),
  );
}

/** The profile, with the file of one of its own, or the one that it extends where it says nothing of that itself. */
export function profileThatSays(
  path: readonly string[],
  { name, base }: UsedProfile,
  layers: Layers,
): string {
  if (base === undefined) return `profil ${name}`;
  const layer = layers.findLast(({ settings }) => settings.profiles?.[name] !== undefined);
  const said = path.reduce<unknown>(
    (inner, key) => (inner as Readonly<Record<string, unknown>> | undefined)?.[key],
    layer?.settings.profiles?.[name],
  );
  return said === undefined ? `profil ${base}` : `profil ${name} (${layer!.from})`;
}
