/** A stretch of time that the end of its line parts: `kl 18.00-`, `kl. 9 –`. */
export const timeBroken =
  /(?<![\d.:])(?:(?:kl\.?|klockan)\s?\d{1,2}(?:[.:]\d\d)?|\d{1,2}[.:]\d\d)\s?[-–—][ \t]*$/iu;

/** The rest of it at the start of the next line: groups `margin`, `rest`. */
export const restOfTime =
  /^(?<margin>[ \t>]*)(?<rest>(?:kl\.?\s?)?\d{1,2}[.:]\d\d(?![\d.:])[.,]?)(?:[ \t]*)/iu;
