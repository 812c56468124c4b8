import type { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { hasLetterOrDigit } from '../../model/text-shapes.ts';

type Extension = ReturnType<typeof gfmStrikethrough>;
type Constructs = NonNullable<NonNullable<Extension['text']>[number]>;
type Construct = Exclude<Constructs, readonly unknown[]>;
type Code = Parameters<ReturnType<Construct['tokenize']>>[0];

const star = 42;
const underscore = 95;
const tilde = 126;

/** What a label or quotation ends with before the marks that close its bold type. */
const closing = new Set(Array.from(':.,;!?”"’»)%', (sign) => sign.charCodeAt(0)));
/** What a quotation begins with behind the marks that open its bold type. */
const opening = new Set(Array.from('”“«„', (sign) => sign.charCodeAt(0)));
const colon = 58;

/**
 * Where Swedish notes mean otherwise than CommonMark and GFM say:
 * - a star between letters or digits of which one is a digit (`4*3*2 m`), and a tilde beside a digit (`~30 tkr`, `2~3`), are text;
 * - `**Beslut:**Styrelsen` closes and `kallas**”Örnen”**ibland` opens and closes bold type, though letters stand right beside it.
 */
export function swedishMarks(): Extension {
  return {
    text: {
      [star]: [sign(isBetween), gluedMark(star)],
      [underscore]: gluedMark(underscore),
      [tilde]: sign(isBeside),
    },
  };
}

/** A sign that is text where what stands before and after it tells so. */
function sign(isText: (before: Code, after: Code) => boolean): Construct {
  return {
    tokenize(effects, ok, nok) {
      const { previous } = this;
      return (code) => {
        if (previous === code) return nok(code);
        effects.enter('data');
        effects.consume(code);
        return (after) => {
          if (after === code || !isText(previous, after)) return nok(after);
          effects.exit('data');
          return ok(after);
        };
      };
    },
  };
}

/** Marks of emphasis that close, or open, beside a letter, where CommonMark lets them do only the other. */
function gluedMark(mark: number): Construct {
  return {
    // CommonMark's own way to pair marks, which runs only where one of its own was found.
    resolveAll(events, context) {
      const { null: spans = [] } = context.parser.constructs.insideSpan;
      const attention = spans.find((each) => 'name' in each && each.name === 'attention');
      return attention?.resolveAll?.(events, context) ?? events;
    },
    tokenize(effects, ok, nok) {
      const { previous } = this;
      let length = 0;
      return function start(code: Code) {
        if (previous === mark) return nok(code);
        const token = effects.enter('attentionSequence');
        return inside(code);

        function inside(next: Code): ReturnType<typeof ok> {
          if (next === mark && length < 3) {
            length++;
            effects.consume(next);
            return inside;
          }
          const closes = closing.has(previous ?? 0) && isWord(next) && (length === 2 || previous === colon);
          const opens = mark === star && length === 2 && isWord(previous) && opening.has(next ?? 0);
          if (!closes && !opens) return nok(next);
          effects.exit('attentionSequence');
          token._open = true;
          token._close = true;
          return ok(next);
        }
      };
    },
  };
}

function isBetween(before: Code, after: Code): boolean {
  return isWord(before) && isWord(after) && (isDigit(before) || isDigit(after));
}

function isBeside(before: Code, after: Code): boolean {
  return isDigit(before) || isDigit(after);
}

function isDigit(code: Code): boolean {
  return code !== null && code >= 48 && code <= 57;
}

function isWord(code: Code): boolean {
  return code !== null && code > 0 && hasLetterOrDigit(String.fromCharCode(code));
}
