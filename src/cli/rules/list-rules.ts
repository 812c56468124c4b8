import type { Context } from '../context.ts';
import { painter, severities } from '../reporters/concise.ts';
import { hasColour, lineWidth } from '../terminal.ts';
import { describeOwnRule, describeRule } from './describe-rule.ts';
import { ownRulesIfRead } from './own-rules.ts';
import { wrap } from '../wrap.ts';

/** `protokoll rules`: every rule, those of the config of the current folder too, with its severity and what it is about, for people or, as JSON, for programs. */
export async function listRules(json: boolean, context: Context): Promise<void> {
  const { io, language, library } = context;
  const own = (await ownRulesIfRead(context)).map((rule) => describeOwnRule(rule, context));
  const known = await Promise.all(library.knownRules.map((rule) => describeRule(rule, context)));
  const rules = [...known, ...own];
  if (json) {
    io.stdout.write(`${JSON.stringify(rules, null, 2)}\n`);
    return;
  }
  const paint = painter(hasColour(io));
  for (const { name, severity, family, summary } of rules) {
    const { word, style } = severities[severity];
    const lines = wrap(summary, lineWidth(io.stdout) - 2).map((line) => `  ${line}\n`);
    io.stdout.write(`${paint('bold', name)}  ${paint(style, word[language])}  ${family}\n${lines.join('')}`);
  }
}
