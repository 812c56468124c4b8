import { lettersAndDigits } from '../../model/text-shapes.ts';

/**
 * Makes ids for actions that the notes give none: `U-` and eight hexadecimal digits of the wording, so that an id stays when
 * other actions come or go; the same wording again gets `-2`.
 */
export function actionIds(): (wording: string) => string {
  const taken = new Map<string, number>();
  return (wording) => {
    const id = `U-${hash(wording)}`;
    const times = (taken.get(id) ?? 0) + 1;
    taken.set(id, times);
    return times === 1 ? id : `${id}-${times}`;
  };
}

/** FNV-1a, 32 bits, of the letters and digits in lower case. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  const letters = lettersAndDigits(text.toLowerCase());
  for (let at = 0; at < letters.length; at++) {
    const letter = letters.codePointAt(at)!;
    if (letter > 0xffff) at++;
    value = Math.imul(value ^ letter, 0x01000193);
  }
  return (value >>> 0).toString(16).padStart(8, '0');
}
