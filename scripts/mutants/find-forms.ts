import { parseSync, Visitor } from 'oxc-parser';
import type { Node, Span } from 'oxc-parser';

/** A word of a table, in one of its forms. */
export interface Form {
  readonly written: string;
  /** Where it begins in the text that holds it: 0-based, UTF-16. */
  readonly at: number;
}

/** A text in a table of words; offsets of its node in the source. */
export interface TableText extends Span {
  readonly forms: readonly Form[];
}

/** Calls whose arguments are keys of the tables, and no forms. */
const keyed = new Set(['wordsFor', 'wordsOf', 'formsFor']);

/** Calls that take a row of words apart. */
const takingApart = new Set(['wordList', 'each']);

/**
 * The texts with forms in a source file of `src/language`: what `wordList` or `split` takes apart, values of a table with commas,
 * entries of arrays of words, the cells of a table in a template. Offsets are those of the source.
 */
export function findForms(file: string, source: string): TableText[] {
  const found = new Map<number, TableText>();
  const keys: Span[] = [];
  const texts: TableText[] = [];
  const tabled: Span[] = [];
  new Visitor({
    ImportDeclaration: (node) => void keys.push(node),
    ExportNamedDeclaration: (node) => void (node.source && keys.push(node.source)),
    TSTypeAnnotation: (node) => void keys.push(node),
    TSTypeAliasDeclaration: (node) => void keys.push(node),
    TSTypeParameterInstantiation: (node) => void keys.push(node),
    TSInterfaceDeclaration: (node) => void keys.push(node),
    TSAsExpression(node) {
      const isList = node.expression.type === 'ArrayExpression' && isConst(node.typeAnnotation, source);
      keys.push(isList ? node : node.typeAnnotation);
    },
    TSSatisfiesExpression: (node) => void keys.push(node.typeAnnotation),
    MemberExpression: (node) => void (node.computed && keys.push(node.property)),
    BinaryExpression: (node) => void (node.operator !== '+' && keys.push(node)),
    CallExpression(node) {
      const name = node.callee.type === 'Identifier' ? node.callee.name : '';
      if (keyed.has(name)) keys.push(...node.arguments.slice(0, 2));
      if (takingApart.has(name)) tabled.push(node.arguments[0]!);
      if (node.callee.type !== 'MemberExpression' || node.callee.property.type !== 'Identifier') return;
      if (node.callee.property.name === 'split') tabled.push(node.callee.object);
      keys.push(...node.arguments.filter((argument) => argument.type === 'Literal'));
    },
    ArrayExpression({ elements }) {
      // What stands beside a pattern says what the pattern is of.
      const isMixed = elements.some(
        (element) => element?.type.startsWith('T') === true || isPattern(element),
      );
      if (!isMixed) tabled.push(...elements.filter((element) => element?.type === 'Literal'));
    },
    ObjectExpression(node) {
      const values = node.properties.flatMap((property) =>
        property.type === 'Property' ? [property.value] : [],
      );
      const written = values.map((value) => source.slice(value.start, value.end));
      if (node.properties.length > values.length) return;
      if (
        written.some((value) => /^['"].*, /s.test(value)) ||
        written.every((value) => /^'[^']*'$/.test(value))
      )
        tabled.push(...values);
    },
    Literal(node) {
      if (typeof node.value !== 'string') return;
      if (/\p{L}\|\p{L}/u.test(node.value)) tabled.push(node);
      texts.push({ start: node.start, end: node.end, forms: partsOf(node.value) });
    },
    TemplateElement(node) {
      const { raw } = node.value;
      if (/^\w+ +\|/m.test(raw)) texts.push({ start: node.start, end: node.end, forms: cellsOf(raw) });
    },
  }).visit(parseSync(file, source).program);
  for (const text of texts) {
    const isTable = source[text.start] === '`' || tabled.some((span) => holds(span, text));
    if (isTable && text.forms.length > 0 && !keys.some((span) => holds(span, text)))
      found.set(text.start, text);
  }
  return [...found.values()].toSorted((one, other) => one.start - other.start);
}

function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && outer.end >= inner.end;
}

function isPattern(node: Node | null): boolean {
  return node?.type === 'Literal' && 'regex' in node;
}

function isConst(node: Node, source: string): boolean {
  return source.slice(node.start, node.end) === 'const';
}

function partsOf(text: string): Form[] {
  return Array.from(text.matchAll(/[^,|\n]+/g), (match) => ({
    written: match[0].trim(),
    at: match.index + match[0].search(/\S|$/),
  })).filter(({ written }) => /\p{L}/u.test(written) && !/[\\^$()*[\]]/.test(written));
}

/** All cells of a table but those of its first row and first column. */
function cellsOf(table: string): Form[] {
  return partsOf(table.replaceAll(/(?<=\n)\w+(?= +\|)/g, (kind) => ' '.repeat(kind.length))).filter(
    ({ at }) => table.slice(0, at).includes('\n', 1),
  );
}
