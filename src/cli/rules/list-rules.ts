import type { Context } from '../context.ts';
import { painter, severities } from '../reporters/concise.ts';
import { hasColour, lineWidth } from '../terminal.ts';
import { asThen, restsOn, tellsLaw, type ChosenLaw } from './chosen-law.ts';
import { describeOwnRule, describeRule } from './describe-rule.ts';
import { ownRulesIfRead } from './own-rules.ts';
import { wrap } from '../wrap.ts';

/** `protokoll rules`: every rule, those of the config of the current folder too, with its severity and what it is about, for people or, as JSON, for programs. */
export async function listRules(
  json: boolean,
  context: Context,
  law: ChosenLaw | null = null,
): Promise<void> {
  const { io, language, library, say } = context;
  const own = (await ownRulesIfRead(context)).map((rule) => describeOwnRule(rule, context));
  const known = await Promise.all(library.knownRules.map((rule) => describeRule(rule, context)));
  const rules = [...known, ...own].filter((rule) => law === null || restsOn(rule.law, law));
  if (json && law !== null) {
    io.stdout.write(`${JSON.stringify({ statute: law.atDay, rules: asThen(rules, law) }, null, 2)}\n`);
    return;
  }
  if (json) {
    io.stdout.write(`${JSON.stringify(rules, null, 2)}\n`);
    return;
  }
  const paint = painter(hasColour(io));
  if (law !== null) io.stdout.write(`${wrap(say(tellsLaw(law)), lineWidth(io.stdout)).join('\n')}\n\n`);
  for (const { name, severity, family, summary } of rules) {
    const { word, style } = severities[severity];
    const lines = wrap(summary, lineWidth(io.stdout) - 2).map((line) => `  ${line}\n`);
    io.stdout.write(`${paint('bold', name)}  ${paint(style, word[language])}  ${family}\n${lines.join('')}`);
  }
}
