/** Rules that no comment takes exception to: what could show a secret, notes that can't be read, the exceptions themselves. */
const firmRules: ReadonlySet<string> = new Set([
  'sekretess-oklar',
  'olasbar-fil',
  'kodning',
  'nul-tecken',
  'filstorlek',
  'djup-nastling',
  'markdown-tung',
  'undantag-utan-skal',
  'undantag-oanvant',
  'undantag-otydligt',
]);

/** Whether findings of the rule stand, whatever comments and the baseline say. */
export function isFirm(rule: string): boolean {
  return firmRules.has(rule);
}
