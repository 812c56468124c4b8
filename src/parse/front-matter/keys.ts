import { isWhenAndWhere, keySynonyms, textLabels, withoutBody } from '../../language/labels.ts';
import { remembered } from '../../language/remembered.ts';
import { foldLabel } from './fold-label.ts';

/** A key of the front matter in its Swedish standard form. The last two hold two things in one value. */
export type CanonicalKey = keyof typeof keySynonyms;

/** The keys in the order in which they are told to people. */
export const canonicalKeys = Object.keys(keySynonyms) as CanonicalKey[];

/** Each known label, folded, with its key. */
export const keyByLabel: ReadonlyMap<string, CanonicalKey> = new Map(
  canonicalKeys.flatMap((key) =>
    labelsOf(key).map((label): [string, CanonicalKey] => [foldLabel(label), key]),
  ),
);

const textLabelNames: ReadonlySet<string> = new Set(textLabels.map(foldLabel));

/** Whether a label that is no key is one that a protocol may well have. */
export function isTextLabel(label: string): boolean {
  return label.length <= longestLabel && textLabelNames.has(foldLabel(label));
}

/** The longest label that is looked at, in UTF-16 units; anything longer is a sentence. */
export const longestLabel = 80;

/**
 * The key that a label stands for, in the front matter (`plats och tid:`) or as a cue line (`**Plats och tid:** …`);
 * null when it is none. Any case, å/ä/ö or a/a/o, and any of space, hyphen, underscore and slash between words.
 */
export function canonicalKey(label: string): CanonicalKey | null {
  if (label.length > longestLabel) return null;
  return keyOf(label);
}

/** Notes have few different labels, and each line is asked whether it begins with one. */
const keyOf = remembered((label): CanonicalKey | null => {
  const folded = foldLabel(label);
  return (
    keyByLabel.get(folded) ??
    (isWhenAndWhere(folded) ? 'tid-och-plats' : null) ??
    keyByLabel.get(withoutBody(folded)) ??
    null
  );
});

/** All labels of a key as people write them, its standard form first. */
export function labelsOf(key: CanonicalKey): string[] {
  const synonyms: string = keySynonyms[key];
  return synonyms === '' ? [key] : [key, ...synonyms.split(', ')];
}
