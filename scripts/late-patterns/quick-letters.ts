/** A pattern as `new RegExp` takes it. */
export interface Pattern {
  readonly source: string;
  readonly flags: string;
}

/**
 * A pattern that matches as the one given does and is quick to compile: V8 takes a tenth of a millisecond for each `\p{L}`. Here such
 * sets have few ranges: the same up to U+017F, and coarse beyond it, where any character outside the blocks of symbols and marks of
 * punctuation is a letter. Case is ignored as without the flag `u`, which is the same for all letters that come in pairs.
 */
export function quickLetters({ source, flags }: Pattern): Pattern {
  // One that minds case keeps the flag `u`, with which all sets mean what they say.
  if (!flags.includes('i')) return { source: withSets(source), flags };
  const inPairs = withSets(source).replaceAll(astral, '');
  return /\\p\{|\\u\{/i.test(inPairs)
    ? { source, flags }
    : { source: inPairs, flags: flags.replace('u', '') };
}

/** Ranges beyond U+FFFF, which only patterns with the flag `u` know. */
const astral = /\\u\{[0-9a-f]{5,6}\}-\\u\{[0-9a-f]{5,6}\}/g;

/** What is no set of letters, or of what isn't in it, stays as it was. */
function withSets(source: string): string {
  let quick = source.replaceAll(setWithLetters, (set) =>
    Object.entries(sets).reduce(
      (all, [name, letters]) => all.replaceAll(String.raw`\p{${name}}`, letters),
      set,
    ),
  );
  for (const [written, set] of alone) quick = quick.replaceAll(written, set);
  return quick;
}

/** A set in brackets with letters in it. */
const setWithLetters = /(?<!\\)\[(?:[^\]\\]|\\[^pP])*\\p\{(?:[^\]\\]|\\[^])*\]/g;

const noLetters = String.raw`\x00-@\x5b-\x60{-©«-´¶-¹»-¿×÷\u0300-\u036f\u2000-\u2070\u2072-\u207e\u2080-\u20ff\u2190-\u2bff\u2e00-\u2fff\u3000-\u3004\u3007-\u3030\ud800-\uf8ff\ufe00-\ufe6f\ufeff-\uff20\uff3b-\uff40\uff5b-\uff65\uffe0-\uffff\u{1f000}-\u{1ffff}\u{e0000}-\u{10ffff}`;
const letters = String.raw`A-Za-zªµºÀ-ÖØ-öø-\u024f\u0370-\u052f\u0590-\u109f\u1100-\u139f\u1400-\u1c7f\u1d00-\u1fff\u2071\u207f\u3005-\u3006\u3031-\ud7ff\uf900-\ufdff\ufe70-\ufefe\uff66-\uffdf\u{10000}-\u{1efff}\u{20000}-\u{dffff}`;
// Capital and small letters alternate in these blocks, and what is in them counts as either.
const eitherCase = String.raw`\u0180-\u024f\u0460-\u052f\u1e00-\u1fff`;
/** Those from U+0100 to U+017F, where they alternate but for some. */
const capitals = 'ĀĂĄĆĈĊČĎĐĒĔĖĘĚĜĞĠĢĤĦĨĪĬĮİĲĴĶĹĻĽĿŁŃŅŇŊŌŎŐŒŔŖŘŚŜŞŠŢŤŦŨŪŬŮŰŲŴŶŸŹŻŽ';
const smalls = 'āăąćĉċčďđēĕėęěĝğġģĥħĩīĭįıĳĵķĸĺļľŀłńņňŉŋōŏőœŕŗřśŝşšţťŧũūŭůűųŵŷźżžſ';

const sets: Readonly<Record<string, string>> = {
  L: letters,
  Lu: String.raw`A-ZÀ-ÖØ-Þ${capitals}${eitherCase}\u0386-\u03ab\u0400-\u042f\u0531-\u0556`,
  Ll: String.raw`a-zµß-öø-ÿ${smalls}${eitherCase}\u0250-\u02af\u03ac-\u03ff\u0430-\u045f\u0560-\u0588`,
  M: String.raw`\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u0610-\u061a\u064b-\u065f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f`,
  N: String.raw`0-9²³¹¼-¾\u2070\u2074-\u2079\u2080-\u2089\u2150-\u218b\u2460-\u249b`,
};

const alone = [
  // A set told by what is not in it is quicker where case is ignored.
  [String.raw`\p{L}`, `[^${noLetters}]`],
  [String.raw`\P{L}`, `[${noLetters}]`],
  ...Object.entries(sets).flatMap(([name, set]) => [
    [String.raw`\p{${name}}`, `[${set}]`],
    [String.raw`\P{${name}}`, `[^${set}]`],
  ]),
] as const;
