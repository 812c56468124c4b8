import { resolve } from 'node:path';
import type { OwnFont } from '../model/config.ts';
import type { Settings } from './config-schema.ts';
import { listOf } from './plain-values.ts';

/** The font files that a layer names, and those `before` it for the uses that it does not. Paths are relative to `folder`. */
export function fontsOf(
  { text, headings, code, others }: NonNullable<Settings['fonts']>,
  before: readonly OwnFont[],
  folder: string,
): readonly OwnFont[] {
  const font = (
    use: OwnFont['use'],
    path: string,
    weight: OwnFont['weight'] = 400,
    style: OwnFont['style'] = 'normal',
  ): OwnFont => ({ use, weight, style, file: resolve(folder, path) });
  const named = [
    ...(text === undefined
      ? []
      : [font('text', text.regular), font('text', text.italic, 400, 'italic'), font('text', text.bold, 600)]),
    ...(headings === undefined
      ? []
      : [font('headings', headings.regular), font('headings', headings.bold, 600)]),
    ...(code === undefined ? [] : [font('code', code)]),
    ...listOf(others).map((path) => font('others', path)),
  ];
  return [...before.filter(({ use }) => !named.some((other) => other.use === use)), ...named];
}
