import type { Config, OwnRule } from '../../index.ts';
import type { Context } from '../context.ts';
import type { ExitStatus } from '../exit-status.ts';
import { parseNote } from '../notes/check-note.ts';
import { anyNote, ownRulesHere } from './own-rules.ts';
import type { ShownOwnRule } from './own-rules.ts';
import { ruleMessages } from './texts.ts';

/**
 * `protokoll rules --test`: tries each rule of its own on the notes that show what is wrong and right by it. 1 where it doesn't find
 * what is wrong, or finds something in what is right; 2 where there is none to try.
 */
export async function testOwnRules(context: Context): Promise<ExitStatus> {
  const { io, say, note } = context;
  const config = await context.loadConfig(anyNote(context));
  const rules = await ownRulesHere(context);
  if (rules.length === 0) {
    note(ruleMessages.noOwnRules());
    return 2;
  }
  const tell = (name: string, line: string) => void io.stdout.write(`${name}  ${line}\n`);
  let failed = 0;
  for (const shown of rules) {
    const { rule, wrong, right } = shown;
    const faults = faultsOfExamples(shown, config, context);
    if (wrong.length + right.length === 0) tell(rule.name, say(ruleMessages.noExamples()));
    else if (faults.length === 0) tell(rule.name, say(ruleMessages.asShown(wrong.length, right.length)));
    for (const fault of faults) tell(rule.name, fault);
    failed += Math.sign(faults.length);
  }
  note(ruleMessages.tried(rules.length, failed));
  return failed > 0 ? 1 : 0;
}

/** What a rule does with its examples that it should not. */
function faultsOfExamples({ rule, wrong, right }: ShownOwnRule, config: Config, context: Context): string[] {
  const { say } = context;
  return [
    ...wrong.flatMap((text, nth) => {
      const { lines, isBound } = linesFound(rule, text, config, context);
      if (lines.length > 0) return [];
      return [say(isBound ? ruleMessages.missed(nth + 1) : ruleMessages.notBound(nth + 1))];
    }),
    ...right.flatMap((text, nth) => {
      const { lines } = linesFound(rule, text, config, context);
      return lines.length === 0 ? [] : [say(ruleMessages.falseAlarm(nth + 1, lines))];
    }),
  ];
}

/** The lines where a rule finds something in notes, and whether it binds those of their profile. */
function linesFound(rule: OwnRule, text: string, config: Config, context: Context) {
  const { library } = context;
  const alone = { ...config, rules: {}, ownRules: [rule] };
  const file = { file: anyNote(context), shownAs: 'exempel.md', isStdin: true, isNamed: true };
  const { parsed, profile } = parseNote(text, { note: file, config: alone }, context);
  const found = library.findFaults(parsed, { profile, config: alone });
  const names = [profile.name, profile.base];
  return {
    lines: found.filter((each) => each.rule === rule.name).map(({ position }) => position.start.line),
    isBound: rule.profiles.length === 0 || rule.profiles.some((name) => names.includes(name)),
  };
}
