/** In place of an inline secret: the same whatever its length. */
export const inlinePlaceholder = '(sekretess)';

/** In place of the title of an item whose heading is all secret. */
export const itemPlaceholder = 'Ärendet redovisas inte med hänvisning till sekretess';

/** In place of a block: the text for the public, or a sentence with the legal ground. */
export function blockPlaceholder(ground: string | null, replacement: string | null): string {
  return replacement ?? `Uppgiften redovisas inte med hänvisning till sekretess${inParentheses(ground)}.`;
}

/** In place of what an item says below its public heading. */
export function itemSentence(ground: string | null): string {
  return `${itemPlaceholder}${inParentheses(ground)}.`;
}

function inParentheses(ground: string | null): string {
  return ground === null ? '' : ` (${ground})`;
}
