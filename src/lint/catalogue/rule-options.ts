import type { Config } from '../../model/config.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { rules } from '../rules/index.ts';
import { isFirm } from '../suppressions/firm-rules.ts';
import { onOneLine } from '../../model/text-shapes.ts';

/** What a config may say of a rule besides how grave it is, each with what holds where it says nothing. */
export function optionsOf(name: string): Readonly<{ except?: readonly string[]; most?: number }> {
  const most = rules.find((rule) => rule.name === name)?.most;
  return { ...(!isFirm(name) && { except: [] }), ...(most !== undefined && { most }) };
}

/** Findings but those of words that the config says are right. `text` is that of the notes, masked. */
export function withoutExcepted(
  found: readonly Diagnostic[],
  { ruleOptions }: Pick<Config, 'ruleOptions'>,
  text: string,
): Diagnostic[] {
  if (Object.values(ruleOptions).every(({ except }) => except === undefined)) return [...found];
  const lines = text.split('\n');
  return found.filter((diagnostic) => {
    const except = ruleOptions[diagnostic.rule]?.except;
    if (except === undefined || isFirm(diagnostic.rule)) return true;
    const known = new Set(except.map(folded));
    // A finding may be of several places: it goes when there is nothing left of it.
    return [diagnostic, ...diagnostic.related].some((place) => !known.has(folded(wordsAt(place, lines))));
  });
}

/** The words that a finding is of; empty where it is of several lines. */
function wordsAt(
  { position: { start, end } }: Pick<Diagnostic, 'position'>,
  lines: readonly string[],
): string {
  if (start.line !== end.line) return '';
  return lines[start.line - 1]?.slice(start.column - 1, end.column - 1) ?? '';
}

function folded(words: string): string {
  return onOneLine(words.normalize()).trim().toLocaleLowerCase('sv');
}
