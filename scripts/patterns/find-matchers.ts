import { parseSync, Visitor } from 'oxc-parser';
import type { Node, Span } from 'oxc-parser';
import { wordsIn, wordsOfPattern } from './words-of-pattern.ts';

/** What a text is matched against in a source file. */
export interface Matcher {
  /** `pattern`: a literal or a call of `RegExp`; `source`: a piece of one; `words`: a list of words, or one that is compared. */
  readonly kind: 'pattern' | 'source' | 'words';
  /** 1-based. */
  readonly line: number;
  /** The words in it, in lower case; what matches signs only has none. */
  readonly words: readonly string[];
  /** As it stands in the source. */
  readonly written: string;
}

interface Text extends Span {
  readonly value: string;
}

interface Marked extends Span {
  readonly kind: Matcher['kind'];
}

/** Functions of `src/language` that make patterns and lists of words. */
const makers = new Set(['anyOf', 'wordPattern', 'partPattern', 'gateFor', 'wordGate', 'wordList']);
const comparing = new Set(['startsWith', 'endsWith', 'includes', 'indexOf', 'split']);

/** A key of the model is English: a list or comparison with one of these letters is of words in notes. */
const swedish = /[åäö]/iu;

/**
 * The patterns and the lists of words in a source file, by its syntax tree. Texts for people are none: they stand in no pattern, no
 * list of lower-case words and no comparison.
 */
export function findMatchers(file: string, source: string): Matcher[] {
  const texts: Text[] = [];
  const marked: Marked[] = [];
  const mark = (kind: Matcher['kind'], { start, end }: Span) => marked.push({ kind, start, end });
  new Visitor({
    Literal(node) {
      if ('regex' in node) mark('pattern', node);
      else if (typeof node.value === 'string') texts.push({ ...spanOf(node), value: node.value });
    },
    TemplateElement(node) {
      texts.push({ ...spanOf(node), value: node.value.raw });
    },
    TaggedTemplateExpression(node) {
      if (source.slice(node.tag.start, node.tag.end) === 'String.raw') mark('source', node);
    },
    NewExpression(node) {
      if (isNamed(node.callee, 'RegExp')) mark('pattern', node.arguments[0] ?? node);
      else if (isNamed(node.callee, 'Set') || isNamed(node.callee, 'Map')) mark('words', node);
    },
    CallExpression(node) {
      if (isNamed(node.callee, 'RegExp')) mark('pattern', node.arguments[0] ?? node);
      else if (node.callee.type === 'Identifier' && makers.has(node.callee.name)) mark('source', node);
      else if (isComparing(node.callee)) mark('words', node);
    },
    ArrayExpression(node) {
      if (node.elements.length > 1 && node.elements.every((element) => isWord(element))) mark('words', node);
    },
    BinaryExpression(node) {
      if (/^[!=]==?$/.test(node.operator) && (isWord(node.left) || isWord(node.right))) mark('words', node);
    },
  }).visit(parseSync(file, source).program);
  const starts = [...source.matchAll(/^/gm)].map(({ index }) => index);
  return marked
    .filter((one) => one.kind === 'pattern' || !marked.some((other) => other !== one && holds(other, one)))
    .map((one) => ({
      kind: one.kind,
      line: starts.findLastIndex((start) => start <= one.start) + 1,
      words: wordsWithin(one),
      written: source.slice(one.start, one.end),
    }))
    .filter(({ kind, words }) => kind === 'pattern' || words.length > 0);

  function wordsWithin({ kind, start, end }: Marked): string[] {
    const within = texts.filter((text) => text.start >= start && text.end <= end).map(({ value }) => value);
    if (kind === 'words') return within.some((text) => swedish.test(text)) ? within.flatMap(wordsIn) : [];
    const literal = /^\/.*(?=\/\w*$)/s.exec(source.slice(start, end))?.[0];
    return [...within, ...(literal === undefined ? [] : [literal])].flatMap(wordsOfPattern);
  }
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && outer.end >= inner.end;
}

function isNamed(node: Node, name: string): boolean {
  return node.type === 'Identifier' && node.name === name;
}

function isComparing(node: Node): boolean {
  return (
    node.type === 'MemberExpression' &&
    node.property.type === 'Identifier' &&
    comparing.has(node.property.name)
  );
}

/** A text that may be a word or a few of a note, and no sentence for people. */
function isWord(node: Node | null): boolean {
  return node?.type === 'Literal' && typeof node.value === 'string' && !/^\p{Lu}|[.!?]$/u.test(node.value);
}
