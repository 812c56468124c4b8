import { parseSync, Visitor } from 'oxc-parser';
import type { CallExpression, Expression, NewExpression, Span } from 'oxc-parser';

/** Methods of a text that leave a pattern as they found it. */
const leaving = new Set(['match', 'matchAll', 'replace', 'replaceAll', 'search', 'split']);

/**
 * The source text of a module of the program, where each regular expression is one that `module` makes late. A literal within a function
 * becomes one that all its calls share, a call of `RegExp` there only in the rooms of tables, where no pattern is a user's. `third` gives
 * what the nth of those that are always the same is given besides its source and flags.
 */
export function withLatePatterns(
  file: string,
  source: string,
  module: string,
  third: (nth: number) => string | undefined,
): string {
  const maker = /(?:^|[\\/])src[\\/]parse[\\/](?:secrets|source)[\\/]/.test(file)
    ? 'exactPattern'
    : 'latePattern';
  const isTable = /(?:^|[\\/])src[\\/]language[\\/]/.test(file);
  const replaced: (Span & { by: string })[] = [];
  const shared: string[] = [];
  /** Literals that are what a method of a text is given. */
  const given = new Set<number>();
  let depth = 0;
  let count = 0;
  const enter = () => void depth++;
  const leave = () => void depth--;
  new Visitor({
    ArrowFunctionExpression: enter,
    'ArrowFunctionExpression:exit': leave,
    FunctionDeclaration: enter,
    'FunctionDeclaration:exit': leave,
    FunctionExpression: enter,
    'FunctionExpression:exit': leave,
    CallExpression(node) {
      if (isOfText(node.callee)) given.add(node.arguments[0]?.start ?? -1);
      if (isRegExp(node.callee)) takeCall(node);
    },
    NewExpression(node) {
      if (isRegExp(node.callee)) takeCall(node);
    },
    Literal(node) {
      if ('regex' in node && node.regex) takeLiteral(node, node.regex.pattern, node.regex.flags);
    },
  }).visit(parseSync(file, source).program);
  if (replaced.length === 0) return source;
  let text = '';
  let from = 0;
  for (const { start, end, by } of replaced.toSorted((one, other) => one.start - other.start)) {
    text += source.slice(from, start) + by;
    from = end;
  }
  return `import{${maker} as __pattern}from'${module}';${shared.join('')}${text}${source.slice(from)}`;

  function rest(): string {
    const given = third(count++);
    return given === undefined ? '' : `,${JSON.stringify(given)}`;
  }

  function takeLiteral({ start, end }: Span, pattern: string, flags: string): void {
    const made = `__pattern(${JSON.stringify(pattern)},${JSON.stringify(flags)}${rest()})`;
    if (depth === 0) {
      replaced.push({ start, end, by: made });
      return;
    }
    const name = `__pattern${shared.length}`;
    shared.push(`const ${name}=/* @__PURE__ */${made};`);
    replaced.push({ start, end, by: isAnew(flags, start) ? `${name}.anew()` : name });
  }

  /** A method of a text sets back where a global pattern looks next, but not where a sticky one does. */
  function isAnew(flags: string, start: number): boolean {
    return flags.includes('y') || (flags.includes('g') && !given.has(start));
  }

  /** What the pattern is made of stays as it is but for its call, since literals may stand in it. */
  function takeCall({ start, end, arguments: [written, ...others] }: CallExpression | NewExpression): void {
    if (written === undefined) return;
    const isLate = isTable || depth === 0;
    const last = others.at(-1) ?? written;
    replaced.push({ start, end: written.start, by: isLate ? '__pattern(()=>(' : '__pattern((' });
    replaced.push({ start: written.end, end: written.end, by: ')' });
    // What one call of a function needs is not what the next one does.
    const third = `${depth === 0 ? rest() : ''})`;
    const missing = others.length === 0 && isLate ? ',undefined' : '';
    replaced.push({ start: last.end, end, by: isLate ? `${missing}${third}` : ').anew()' });
  }
}

function isRegExp(callee: Expression): boolean {
  return callee.type === 'Identifier' && callee.name === 'RegExp';
}

function isOfText(callee: Expression): boolean {
  return (
    callee.type === 'MemberExpression' &&
    callee.property.type === 'Identifier' &&
    leaving.has(callee.property.name)
  );
}
