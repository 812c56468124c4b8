const number =
  /(?<!\p{L})(?:protokoll|styrelseprotokoll|mötesprotokoll|möte|styrelsemöte|sammanträde)\s+(?:nr|nummer|no)\.?:?\s*(?<number>\d{1,4}(?:[/:-]\d{2,4})?)(?![\d/-])/iu;

/** The number of a protocol that its title tells (`Protokoll nr 7/2025`); null where it tells none. */
export function protocolNumberIn(title: string): string | null {
  return number.exec(title)?.groups?.['number'] ?? null;
}

/** A number in a title. */
export const tellsNumber = /(?:nr|nummer)\.?\s*\d|\d\s*[/:]\s*\d{2,4}(?!-)/iu;

/** Associations that number their protocols. */
export const numbersByCustom =
  /bostadsrättsförening|(?<!\p{L})brf(?!\p{L})|ekonomisk(?:a)?\s+förening|(?<!\p{L})ek\.?\s?för/iu;

/** A label of the cover that gives the number of the protocol. */
export const labelOfProtocolNumber = /^(?:protokollsnummer|protokoll(?:et)?s?\s+nr)/iu;

/** A title that is the number of the protocol. */
export const numberAsTitle = /^protokoll\s+nr\.?\s+\d[^:]*$/iu;
