/** Decisions by delegation. */
export const reportsDelegated = /delegationsbeslut|delegerade beslut|delegeringsbeslut/iu;

/** A case number, and that something is laid aside, tell of no decision. */
export const tellsNoDecision = /(?:dnr|diarienr|diarienummer)[^\n]*|till\s+handlingarna/giu;

/** What tells which decisions they are, or where they are listed. */
export const tellsWhichDelegated =
  /\d|(?<!\p{L})(?:inga|inget|bilag|bifoga|list|förteck|sammanställ|pärm|handling|utsänd|utskick|protokoll|rapport|kallelse|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)/iu;

/** Titles of items in which a board is told of things. */
export const titlesReports =
  /(?<!\p{L})(?:anmälningar|anmälningsärenden?|anmälan|delgivningar|delgivning|meddelanden)(?!\p{L})/iu;
