import type { Config } from '../../index.ts';
import type { Context } from '../context.ts';
import { parseNote, readBytes } from '../notes/check-note.ts';
import type { Note } from '../notes/discover.ts';

/** A value and where it comes from: the program, a profile, a note, a config file (and which of its overrides), or an option. */
interface Explained {
  readonly value: unknown;
  readonly from: string;
}

/** Shows on standard output, as JSON, all that holds for each note and where it comes from; one object where one note is named. */
export async function printConfig(
  notes: readonly Note[],
  asked: string | null,
  context: Context,
): Promise<void> {
  const all = [];
  for (const note of notes) all.push(await explain(note, asked, context));
  context.io.stdout.write(`${JSON.stringify(all.length === 1 ? all[0] : all, null, 2)}\n`);
}

async function explain(note: Note, asked: string | null, context: Context): Promise<object> {
  const { library, loadConfig, loadLayers } = context;
  const [config, found] = [await loadConfig(note.file), await loadLayers(note.file)];
  const layers = found?.layers ?? [];
  const bytes = await readBytes(note, context);
  const read =
    bytes instanceof Uint8Array
      ? parseNote(bytes, { note, config, profile: asked ?? undefined }, context)
      : null;
  const profile = read?.profile ?? library.defaultProfile;
  const lastWith = (key: string) => layers.findLast(({ settings }) => key in settings);
  const profileFrom = () => {
    if (asked === profile.name) return '--profile';
    if (read?.parsed.protocol?.profile === profile.name) return note.shownAs;
    return (config.profile === profile.name && lastWith('profile')?.from) || 'protokoll';
  };
  const settings = Object.fromEntries(
    settingsOf(config).map(([name, key, value]): [string, Explained] => [
      name,
      { value, from: fromOf(key, layers) },
    ]),
  );
  return {
    note: note.shownAs,
    config: [...new Set(layers.map(({ from }) => from))],
    profile: { value: profile.name, from: profileFrom() },
    settings,
    rules: Object.fromEntries(
      [...library.knownRules, ...config.ownRules.map((rule) => ({ ...rule, always: true }))].map((rule) => [
        rule.name,
        severityOf(rule, { config, profile, layers }, context),
      ]),
    ),
  };
}

type Layers = NonNullable<Awaited<ReturnType<Context['loadLayers']>>>['layers'];
type UsedProfile = Context['library']['defaultProfile'];

/** The values of a config, each with the key that sets it. */
function settingsOf(config: Config): [name: string, key: string, value: unknown][] {
  const { design } = config;
  return [
    ['principal', 'principal', config.principal],
    ['letterhead', 'letterhead', config.letterhead],
    ['decisionFirst', 'decisionFirst', design.decisionFirst],
    ['pageInitials', 'pageInitials', design.pageInitials],
    ['logo', 'logo', design.logo],
    ['colours.accent', 'colours', design.accent],
    ['paper', 'paper', design.paper],
    ['fonts', 'fonts', design.fonts],
    ['templates', 'templates', design.templates],
    ['profiles', 'profiles', config.profiles.map(({ name }) => name)],
    ['ruleOptions', 'ruleOptions', config.ruleOptions],
    ['ownRules', 'ownRules', config.ownRules.map(({ name }) => name)],
    ['exclude', 'exclude', config.exclude],
  ];
}

/** The layers that set a key, those that are merged all of them. */
function fromOf(key: string, layers: Layers): string {
  const setting = layers.filter(({ settings }) => key in settings).map(({ from }) => from);
  if (setting.length === 0) return 'protokoll';
  return ['letterhead', 'fonts', 'profiles', 'ownRules', 'ruleOptions'].includes(key)
    ? setting.join(' + ')
    : setting.at(-1)!;
}

interface Resolved {
  readonly config: Config;
  readonly profile: UsedProfile;
  readonly layers: Layers;
}

function severityOf(
  rule: Pick<Context['library']['knownRules'][number], 'name' | 'severity' | 'always'>,
  { config, profile, layers }: Resolved,
  { ruleChoice }: Context,
): Explained {
  const { name } = rule;
  const chosen = config.rules[name];
  const named = layers.findLast(({ settings }) => name in (settings.rules ?? {}));
  if (chosen !== undefined && named?.settings.rules?.[name] === chosen)
    return { value: chosen, from: named.from };
  if (chosen !== undefined) return { value: chosen, from: turnedOffBy(ruleChoice(), layers) };
  const ofProfile = profile.rules[name];
  if (ofProfile !== undefined)
    return { value: ofProfile, from: profileThatSays('rules', name, profile, layers) };
  const own = layers.findLast(({ settings }) => settings.ownRules?.some((each) => each.name === name));
  if (own !== undefined) return { value: rule.severity, from: own.from };
  const isCapped = rule.severity === 'error' && !rule.always && profile.strictest !== 'error';
  return isCapped
    ? { value: profile.strictest, from: `${profileThatSays('strictest', null, profile, layers)} (strictest)` }
    : { value: rule.severity, from: 'protokoll' };
}

/** The profile, with the file of one of its own, or the one that it extends where it says nothing of that itself. */
function profileThatSays(
  key: 'strictest' | 'rules',
  rule: string | null,
  { name, base }: UsedProfile,
  layers: Layers,
): string {
  if (base === undefined) return `profil ${name}`;
  const layer = layers.findLast(({ settings }) => settings.profiles?.[name] !== undefined);
  const own = layer?.settings.profiles?.[name];
  const isSaid = rule === null ? own?.[key] !== undefined : own?.rules?.[rule] !== undefined;
  return isSaid ? `profil ${name} (${layer!.from})` : `profil ${base}`;
}

/** What leaves a rule out that nothing names: the options of the call, else what a config selects or ignores. */
function turnedOffBy({ select, ignore }: ReturnType<Context['ruleChoice']>, layers: Layers): string {
  const options = [select && '--select', ignore && '--ignore'].filter(Boolean);
  const files = ['select', 'ignore'].flatMap((key) => {
    const layer = layers.findLast(({ settings }) => key in settings);
    return layer ? [`${layer.from} ${key}`] : [];
  });
  return [...options, ...files].join(' + ');
}
