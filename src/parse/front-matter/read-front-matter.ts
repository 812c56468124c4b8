import type { Diagnostic } from '../../model/diagnostic.ts';
import { missingColon, strayLine, unknownKey, unknownValue } from './field-diagnostics.ts';
import { choices, hasChoices, readChoice } from './choices.ts';
import { findDoubles } from './doubles.ts';
import { type KeyedLines, type StrayLines, splitEntries } from './entries.ts';
import { type Reading, textValue } from './fields.ts';
import { readValue } from './read-value.ts';
import { isTextLabel } from './keys.ts';
import { isSiteKey } from '../../language/site-keys.ts';
import { shapeOf } from './shapes.ts';
import { asPresent, isSideLabel } from './negotiating-sides.ts';
import { end, isComment, readSource } from './source.ts';
import type { FrontMatterEntry } from './value.ts';

/** Lists in mappings in lists (`nästa-möte`), and some to spare. */
const deepest = 6;

/** Text with more keys than this is no front matter with a slip of the pen, and looking for the nearest key takes time. */
const mostSuggestions = 200;

/**
 * Reads the front matter of notes, the text between the `---` lines, as a secretary writes it. Every value is text as
 * written, and every word but comments is in `entries`, in order, whatever is wrong with the rest.
 *
 * `firstLine` (1-based) and `offset` (0-based, UTF-16) are the place of `text` in the file. Findings: `yaml-fel`,
 * `nyckel-dubbel`, `okand-nyckel`, `okant-varde`.
 */
export function readFrontMatter(
  text: string,
  options: { firstLine: number; offset: number },
): { entries: FrontMatterEntry[]; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const source = readSource(text, options);
  const report = (diagnostic: Diagnostic): void => void diagnostics.push(diagnostic);
  const entries = splitEntries(source.lines).map((lines, index): FrontMatterEntry => {
    const reading = { source, shape: shapeOf(lines.key), levels: deepest, report };
    return lines.written === null
      ? readStray(lines, reading)
      : readKeyed(lines, index < mostSuggestions, reading);
  });
  return { entries: entries.map(asPresent), diagnostics: [...diagnostics, ...findDoubles(entries)] };
}

function readKeyed(lines: KeyedLines, isSuggesting: boolean, reading: Reading): FrontMatterEntry {
  const { key, written, start } = lines;
  const keyPosition = reading.source.place(start, start + written.length);
  if (key === null && !isTextLabel(written) && !isSideLabel(written) && !isSiteKey(written))
    reading.report(unknownKey(written, keyPosition, isSuggesting));
  const after = lines.parts[0]?.start ?? start;
  const value = readValue(lines.parts, reading) ?? textValue('', after, after, reading);
  if (hasChoices(key) && value.kind === 'text' && value.text !== '' && readChoice(key, value.text) === null) {
    reading.report(unknownValue(key, value.text, value.position, choices[key]));
  }
  return { key, written, value, position: value.position, keyPosition };
}

function readStray(lines: StrayLines, reading: Reading): FrontMatterEntry {
  const parts = lines.parts.filter((part) => part.text !== '' && !isComment(part));
  const [first, last] = [parts[0], parts.at(-1)];
  const start = first?.start ?? 0;
  const text = parts.map((part) => part.text).join('\n');
  const value = textValue(text, start, last ? end(last) : start, reading);
  const line = first?.text ?? '';
  if (lines.label === null) {
    reading.report(strayLine(line, lines.above, value.position));
  } else {
    const colon = start + lines.label.length;
    const said = line.slice(lines.label.length).trim();
    reading.report(missingColon(lines.label, said, value.position, reading.source.place(colon, colon)));
  }
  return {
    key: null,
    written: '',
    value,
    position: value.position,
    keyPosition: reading.source.place(start, start),
  };
}
