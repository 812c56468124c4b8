/** Faults that no setting makes milder: what could show a secret, notes that can't be read, exceptions without a reason. */
const firmErrors = [
  'sekretess-oklar',
  'olasbar-fil',
  'kodning',
  'nul-tecken',
  'filstorlek',
  'djup-nastling',
  'markdown-tung',
  'undantag-utan-skal',
];

/** Rules that no comment takes exception to: such faults, and the exceptions themselves. */
const firmRules: ReadonlySet<string> = new Set([...firmErrors, 'undantag-oanvant', 'undantag-otydligt']);

/** Whether findings of the rule stand, whatever comments and the baseline say. */
export function isFirm(rule: string): boolean {
  return firmRules.has(rule);
}

/** Whether findings of the rule are errors, whatever a config says. */
export function isFirmError(rule: string): boolean {
  return firmErrors.includes(rule);
}
