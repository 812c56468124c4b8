import type { Config } from '../../index.ts';
import type { Context } from '../context.ts';
import { parseNote, readBytes } from '../notes/check-note.ts';
import type { Note } from '../notes/discover.ts';
import { explainProfile, profileThatSays } from './explained-profile.ts';
import type { UsedProfile } from './explained-profile.ts';
import { explainSettings, ofProgram } from './explained-settings.ts';
import type { Explained, Layers } from './explained-settings.ts';

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
    bytes instanceof Uint8Array ? parseNote(bytes, { note, config, profile: asked }, context) : null;
  const profile = read?.profile ?? library.defaultProfile;
  const profileFrom = () => {
    if (asked === profile.name) return '--profile';
    if (read?.parsed.protocol?.profile === profile.name) return note.shownAs;
    const named = layers.findLast(({ settings }) => settings.profile !== undefined);
    return (config.profile === profile.name && named?.from) || ofProgram;
  };
  const resolved = { config, profile, layers, leftOutBy: leavers(config, layers, context) };
  return {
    note: note.shownAs,
    config: [...new Set(layers.map(({ from }) => from))],
    profile: { value: profile.name, from: profileFrom() },
    profileValues: explainProfile(profile, layers),
    settings: explainSettings(config, layers),
    rules: Object.fromEntries(
      [...library.knownRules, ...config.ownRules.map((rule) => ({ ...rule, always: true }))].map((rule) => [
        rule.name,
        severityOf(rule, resolved),
      ]),
    ),
  };
}

interface Resolved {
  readonly config: Config;
  readonly profile: UsedProfile;
  readonly layers: Layers;
  readonly leftOutBy: (rule: string) => string;
}

function severityOf(
  rule: Pick<Context['library']['knownRules'][number], 'name' | 'severity' | 'always'>,
  { config, profile, layers, leftOutBy }: Resolved,
): Explained {
  const { name } = rule;
  const chosen = config.rules[name];
  const named = layers.findLast(({ settings }) => name in (settings.rules ?? {}));
  if (chosen !== undefined && named?.settings.rules?.[name] === chosen)
    return { value: chosen, from: named.from };
  if (chosen !== undefined) return { value: chosen, from: leftOutBy(name) };
  const ofProfile = profile.rules[name];
  if (ofProfile !== undefined)
    return { value: ofProfile, from: profileThatSays(['rules', name], profile, layers) };
  const own = layers.findLast(({ settings }) => settings.ownRules?.some((each) => each.name === name));
  if (own !== undefined) return { value: rule.severity, from: own.from };
  const isCapped = rule.severity === 'error' && !rule.always && profile.strictest !== 'error';
  return isCapped
    ? { value: profile.strictest, from: `${profileThatSays(['strictest'], profile, layers)} (strictest)` }
    : { value: rule.severity, from: ofProgram };
}

/** Says of a rule that nothing names what leaves it out: the options of the call, else what a config selects or ignores. */
function leavers(config: Config, layers: Layers, { ruleChoice, leftOut }: Context): (rule: string) => string {
  const own = config.ownRules.map(({ name }) => name);
  const keys = ['select', 'ignore'] as const;
  const call = ruleChoice();
  const ofCall = keys.map((key) => ({ from: `--${key}`, rules: leftOut({ [key]: call[key] }, own) }));
  const ofFiles = keys.flatMap((key) => {
    const layer = layers.findLast(({ settings }) => settings[key] !== undefined);
    const rules = layer && leftOut({ [key]: [layer.settings[key]!].flat() }, own);
    return rules ? [{ from: `${layer.from} ${key}`, rules }] : [];
  });
  const among = (choices: typeof ofCall, rule: string): string =>
    choices.flatMap(({ from, rules }) => (rules.has(rule) ? [from] : [])).join(' + ');
  return (rule) => among(ofCall, rule) || among(ofFiles, rule);
}
