import type { Point } from 'unist';
import { isUnchanged, type SourceText } from '../source/source-text.ts';

/**
 * Gives all positions in a tree of plain objects as they are in the file: lines and columns before letters were composed and
 * secrets taken out. Offsets stay those of the text that was read.
 */
export function toOriginal(source: SourceText): <Tree>(tree: Tree) => Tree {
  if (isUnchanged(source)) return (tree) => tree;
  return (tree) => mapped(tree, source, new Map()) as typeof tree;
}

function mapped(value: unknown, source: SourceText, done: Map<object, unknown>): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const before = done.get(value);
  if (before !== undefined) return before;
  if (Array.isArray(value)) {
    const array: unknown[] = [];
    done.set(value, array);
    for (const each of value) array.push(mapped(each, source, done));
    return array;
  }
  if (isPoint(value)) return { ...value, ...source.original(value) };
  const object: Record<string, unknown> = {};
  done.set(value, object);
  for (const [key, each] of Object.entries(value)) object[key] = mapped(each, source, done);
  return object;
}

function isPoint(value: object): value is Point {
  return 'line' in value && 'column' in value && typeof value.line === 'number';
}
