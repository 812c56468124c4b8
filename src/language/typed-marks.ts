/**
 * What word processors put before the entries of a list, as it comes out when their text is pasted: bullets of every level, and
 * the same from fonts of symbols (private characters).
 */
export const bulletSigns = '•‣◦●○■▪▫◆➢➤\uF0B7\uF0A7\uF0D8\uF076\uF02D';

/** Signs that are bullets only before a space. */
export const spacedBulletSigns = '·∙⋅';

/** Dashes that are bullets only where a list may begin: within a paragraph they are dashes. */
export const dashes = '–—−‒';

/** A letter that stands for a bullet before a tab: Word's second level. */
export const bulletLetter = 'o';

/** Boxes to tick, empty and ticked, as Word and forms have them. */
export const emptyBoxes = '☐□❏❑▢';
export const tickedBoxes = '☑☒🗹';

/** The word that a clause of a decision begins with. */
export const clauseWord = 'att';
