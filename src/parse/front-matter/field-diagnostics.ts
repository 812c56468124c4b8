import type { Position } from 'unist';
import type { Bilingual, Diagnostic, Related } from '../../model/diagnostic.ts';
import { nearest } from '../../model/nearest.ts';
import { foldLabel } from './fold-label.ts';
import { type CanonicalKey, canonicalKey, keyByLabel } from './keys.ts';
import type { FieldKey } from './shapes.ts';

/** Longer lines are told of but not written out. */
const longestLine = 200;

/** A quotation mark or bracket that is never closed; `line` is the one that lacks it, `missing` what it lacks. */
export function unclosed(mark: string, missing: string, position: Position, line: string): Diagnostic {
  return fieldDiagnostic('yaml-fel', position, {
    message: {
      sv: `Tecknet ${mark} avslutas aldrig. Värdet läses som text.`,
      en: `The character ${mark} is never closed. The value is read as text.`,
    },
    help: paste(`${line}${missing}`),
  });
}

/** Text after the brace of a mapping; `line` is the line with that text inside, null when there is no such line. */
export function textAfterBrace(position: Position, line: string | null): Diagnostic {
  return fieldDiagnostic('yaml-fel', position, {
    message: {
      sv: 'Det står text efter }. Värdet läses som text.',
      en: 'There is text after }. The value is read as text.',
    },
    help: line === null ? { sv: 'Sätt } sist i värdet.', en: 'Put } at the end of the value.' } : paste(line),
  });
}

/** A line that begins with a known key but has no colon. `colon` is the place where it belongs. */
export function missingColon(key: string, value: string, position: Position, colon: Position): Diagnostic {
  const diagnostic = fieldDiagnostic('yaml-fel', position, {
    message: { sv: `Kolon saknas efter ”${key}”.`, en: `There is no colon after “${key}”.` },
    help: paste(`${key}: ${value}`),
  });
  return { ...diagnostic, fix: { position: colon, text: ':' } };
}

/** A line that is neither a key with a value nor indented; `above` is the key before it, null when there is none. */
export function strayLine(line: string, above: string | null, position: Position): Diagnostic {
  const bare = line.replace(/^[^\p{L}]+/u, '');
  const isMarkedKey = canonicalKey(bare.slice(0, Math.max(0, bare.indexOf(':')))) !== null;
  if (above === null) {
    return fieldDiagnostic('yaml-fel', position, {
      message: {
        sv: 'Det här är ingen rad av formen ”nyckel: värde”. Den behålls som text.',
        en: 'This is no line of the form “nyckel: värde”. It is kept as text.',
      },
      help: paste(isMarkedKey ? bare : `titel: ${line}`),
    });
  }
  return fieldDiagnostic('yaml-fel', position, {
    message: {
      sv: `Raden har ingen nyckel och är inte indragen under ”${above}”. Den behålls som text.`,
      en: `The line has no key and is not indented below “${above}”. It is kept as text.`,
    },
    help: paste(isMarkedKey ? bare : `  ${line}`),
  });
}

/** A key that the language does not have. The nearest that it has is only looked for with `isSuggesting`. */
export function unknownKey(written: string, position: Position, isSuggesting: boolean): Diagnostic {
  const label = isSuggesting ? nearest(foldLabel(written), keyByLabel.keys()) : null;
  return unknown(`Nyckeln ”${written}” finns inte.`, `There is no key “${written}”.`, position, {
    suggestion: label === null ? null : canonicalKey(label),
  });
}

/** A field that a mapping does not have here; `known` are those it can have. */
export function unknownField(
  written: string,
  position: Position,
  known: ReadonlyMap<string, FieldKey>,
): Diagnostic {
  const label = nearest(foldLabel(written), known.keys());
  return unknown(`Fältet ”${written}” finns inte här.`, `There is no field “${written}” here.`, position, {
    suggestion: label === null ? null : (known.get(label) ?? null),
  });
}

/** A key or field that is there already. */
export function twice(written: string, position: Position, first: Position): Diagnostic {
  const related: Related = {
    message: { sv: 'Här står den första gången.', en: 'This is the first one.' },
    position: first,
  };
  const { line } = first.start;
  return fieldDiagnostic('nyckel-dubbel', position, {
    message: {
      sv: `Nyckeln ”${written}” står två gånger; den första står på rad ${line}.`,
      en: `The key “${written}” is there twice; the first is on line ${line}.`,
    },
    help: {
      sv: 'Behåll en av dem, med allt som ska stå där.',
      en: 'Keep one of them, with all that belongs there.',
    },
    related: [related],
  });
}

/** A value that is none of the few that its key can have. */
export function unknownValue(
  key: CanonicalKey,
  text: string,
  position: Position,
  choices: readonly string[],
): Diagnostic {
  const near = nearest(foldLabel(text), choices.map(foldLabel));
  const suggestion = choices.find((choice) => foldLabel(choice) === near);
  const help =
    suggestion === undefined
      ? { sv: `Skriv något av: ${choices.join(', ')}.`, en: `Write one of: ${choices.join(', ')}.` }
      : paste(`${key}: ${suggestion}`);
  return fieldDiagnostic('okant-varde', position, {
    severity: 'warning',
    message: {
      sv: `”${text}” kan inte stå under ”${key}”.`,
      en: `“${text}” cannot be the value of “${key}”.`,
    },
    help,
  });
}

function unknown(
  sv: string,
  en: string,
  position: Position,
  { suggestion }: { suggestion: string | null },
): Diagnostic {
  const help: Bilingual =
    suggestion === null
      ? { sv: 'Texten behålls som den står.', en: 'Its text is kept as it is.' }
      : {
          sv: `Menade du ”${suggestion}”? Texten behålls som den står.`,
          en: `Did you mean “${suggestion}”? Its text is kept as it is.`,
        };
  return fieldDiagnostic('okand-nyckel', position, { severity: 'warning', message: { sv, en }, help });
}

function paste(line: string): Bilingual {
  if (line.length > longestLine) return { sv: 'Rätta raden.', en: 'Correct the line.' };
  return { sv: `Skriv: ${line}`, en: `Write: ${line}` };
}

function fieldDiagnostic(
  rule: string,
  position: Position,
  what: Pick<Diagnostic, 'message' | 'help'> & Partial<Pick<Diagnostic, 'severity' | 'related'>>,
): Diagnostic {
  return { severity: 'error', related: [], fix: null, ...what, rule, position };
}
