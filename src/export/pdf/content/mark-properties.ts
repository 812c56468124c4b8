import type { ContentReader } from './content-reader.ts';
import { textOfString } from './string-operand.ts';

/** What a `BMC` or `BDC` operator says of the content that it opens (ISO 32000-1, 14.6). */
export interface MarkProperties {
  /** The number that the structure tree knows it by. */
  readonly mcid: number | null;
  readonly isArtifact: boolean;
  /** The text that the glyphs stand for. */
  readonly actualText: string | null;
}

export function markProperties(operation: ContentReader): MarkProperties {
  const properties = operation.operator === 'BDC' ? operation.operand(1) : '';
  const mcid = /\/MCID\s+(\d+)/.exec(properties)?.[1];
  const actualText = /\/ActualText\s*(<[^>]*>|\((?:\\.|[^\\)])*\))/s.exec(properties)?.[1];
  return {
    mcid: mcid === undefined ? null : Number(mcid),
    isArtifact: operation.operand(0) === '/Artifact',
    actualText: actualText === undefined ? null : textOfString(actualText),
  };
}
