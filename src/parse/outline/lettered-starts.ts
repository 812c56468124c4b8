import type { ItemMarker } from './item-marker.ts';

/** What begins with a number. */
interface Numbered {
  readonly marker: Pick<ItemMarker, 'label'>;
}

/** `§ 6b` after `§ 6a`: one number for both. */
export function lettered<T extends Numbered>(main: readonly T[], all: readonly T[]): T[] {
  const isMain = new Set(main);
  const found: T[] = [];
  let last: T | null = null;
  for (const each of all) {
    if (isMain.has(each)) last = each;
    else if (last !== null && isLaterLetter(each) && followsLetter(last.marker.label, each.marker.label)) {
      found.push(each);
      last = each;
    }
  }
  return found;
}

const letterAtEnd = /(?<=\d\s?)[a-h]$/u;

/** Whether a number has a letter after it that goes on from another one. */
export function isLaterLetter({ marker }: Numbered): boolean {
  const letter = letterAtEnd.exec(marker.label)?.[0];
  return letter !== undefined && letter !== 'a';
}

function followsLetter(before: string, after: string): boolean {
  const [first, second] = [before, after].map((label) => label.replace(letterAtEnd, ''));
  const code = letterAtEnd.exec(before)?.[0].codePointAt(0) ?? 0;
  return first === second && letterAtEnd.exec(after)?.[0].codePointAt(0) === code + 1;
}
