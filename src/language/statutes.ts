/** The section of a statute as a page of a rule names it: `kommunallagen 5 kap. 69 §`, `förvaltningslagen 33 §`, `11 § MBL`. */
export const statuteSection =
  /\p{L}{2,20}(?:lagen|balken|förordningen) \d{1,3}(?: kap\.(?: \d{1,3}(?: [a-z])? §)?| §)|\d{1,3} § MBL|lag \d{4}:\d{1,4}/giu;
