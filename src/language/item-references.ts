/** `se § 12`, `jfr § 3`, `behandlas under § 4` */
export const itemReference =
  /(?<=(?:^|[\s(])(?:se(?:\s+även|\s+också|\s+vidare)?|jfr|jämför|(?:återkommer|behandlas|tas\s+upp|redovisas|hanteras|beslutas|avhandlas|följs\s+upp|fortsätter)\s+(?:\p{Ll}+\s+){0,2}?(?:i|under|vid|till)|(?:togs\s+upp|behandlades|beslut(?:ades|et)?|beslutat)\s+(?:i|under|enligt)|enligt(?:\s+beslut(?:et)?\s+i)?|(?:mot|av|om)\s+beslut(?:et|en)?\s+(?:i|under))\s+)§\s*(\d{1,4})(?!\d|[.:/]\d)/giu;

/** A date, another time, or a text with sections of its own. */
export const placesElsewhere =
  /\d{4}|\d{1,2}\/\d|förra|föregående|tidigare|lagen(?!\p{L})|(?<!\p{L})lag(?!\p{L})|stadg|avtal|reglement|arbetsordning|förordning|balk/iu;

/** What follows ends the reference. */
export const endsReference =
  /^\s*(?:$|[.,;)]|\n)|^\s+(?:ovan|nedan|och|samt|för|om|i\s+(?:dagens|detta|det\s+här|samma)\s+protokoll)(?!\p{L})/u;

/** The § against whose decision somebody reserves or dissents in an item of its own (`mot beslutet i § 4`); null where none is named. */
export function numberOfItemAgainst(text: string): number | null {
  const written =
    /mot\s+(?:beslutet|beslut|besluten)\s+(?:i|under|enligt)\s+(?:§|punkt)\s*(\d{1,4})(?!\d)/iu.exec(
      text,
    )?.[1];
  return written === undefined ? null : Number(written);
}
