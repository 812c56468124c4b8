import type { Config } from '../../index.ts';
import type { Context } from '../context.ts';

/** A value and where it comes from: the program, a profile, a note, a config file (and which of its overrides), or an option. */
export interface Explained {
  readonly value: unknown;
  readonly from: string;
}

export type Layers = NonNullable<Awaited<ReturnType<Context['loadLayers']>>>['layers'];

/** What a value comes from that no layer sets. */
export const ofProgram = 'protokoll';

/** Each setting of a note with its value; of one that several layers make together, each of its parts. */
export function explainSettings(config: Config, layers: Layers): Record<string, Explained> {
  const { design, letterhead, profiles, ownRules, ruleOptions } = config;
  const fromOf = (...path: readonly string[]) =>
    layers.findLast(({ settings }) => valueAt(settings, path) !== undefined)?.from ?? ofProgram;
  const whole = (value: unknown, ...path: readonly string[]) => ({ value, from: fromOf(...path) });
  const parts = (key: string, values: Readonly<Record<string, unknown>>) =>
    Object.entries(values).map(([part, value]) => [`${key}.${part}`, whole(value, key, part)] as const);
  return {
    principal: whole(config.principal, 'principal'),
    ...(letterhead === null
      ? { letterhead: whole(null, 'letterhead') }
      : Object.fromEntries(parts('letterhead', { ...letterhead }))),
    decisionFirst: whole(design.decisionFirst, 'decisionFirst'),
    pageInitials: whole(design.pageInitials, 'pageInitials'),
    logo: whole(design.logo, 'logo'),
    'colours.accent': whole(design.accent, 'colours', 'accent'),
    paper: whole(design.paper, 'paper'),
    ...(design.fonts.length === 0
      ? { fonts: whole([], 'fonts') }
      : Object.fromEntries(
          parts(
            'fonts',
            Object.groupBy(design.fonts, ({ use }) => use),
          ),
        )),
    templates: whole(design.templates, 'templates'),
    profiles: { value: profiles.map(({ name }) => name), from: allThatSet('profiles', layers) },
    select: whole(lastOf('select', layers), 'select'),
    ignore: whole(lastOf('ignore', layers), 'ignore'),
    ...Object.fromEntries(
      Object.entries(ruleOptions).flatMap(([rule, options]) =>
        Object.entries(options).map(([option, value]) => [
          `ruleOptions.${rule}.${option}`,
          whole(value, 'ruleOptions', rule, option),
        ]),
      ),
    ),
    ownRules: { value: ownRules.map(({ name }) => name), from: allThatSet('ownRules', layers) },
    exclude: whole(config.exclude, 'exclude'),
  };
}

function valueAt(settings: unknown, path: readonly string[]): unknown {
  return path.reduce(
    (inner, key) => (inner as Readonly<Record<string, unknown>> | undefined)?.[key],
    settings,
  );
}

function lastOf(key: 'select' | 'ignore', layers: Layers): readonly string[] | null {
  const names = layers.findLast(({ settings }) => settings[key] !== undefined)?.settings[key];
  return names === undefined ? null : [names].flat();
}

/** Lists that layers add to: what each entry says is told with the profile or the rule that it is. */
function allThatSet(key: 'profiles' | 'ownRules', layers: Layers): string {
  const setting = layers.filter(({ settings }) => settings[key] !== undefined).map(({ from }) => from);
  return setting.join(' + ') || ofProgram;
}
