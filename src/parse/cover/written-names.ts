import { titleKind } from '../../language/meetings.ts';
import type { IsWritten } from './title.ts';

/** Asks whether a name stands in `text` as whole words, elsewhere than where it tells whose meeting it is (`Atlas årsmöte`). */
export function isWrittenIn(text: string): IsWritten {
  return (name) => {
    const escaped = name.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
    const whole = new RegExp(String.raw`(?<![\p{L}\d])${escaped}(?![\p{L}\d]|\s+${titleKind})`, 'iu');
    return whole.test(text);
  };
}
