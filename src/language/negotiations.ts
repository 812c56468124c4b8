/** That a negotiation was ended. */
export const negotiationEnded = /avslut(?!ad\s+anställning)\p{L}*|slutförd/iu;

/** That it goes on, or was none. */
export const negotiationGoesOn =
  /ajourner|fortsätter|återupptas|nästa förhandling|19\s*§|information(?:en)?\s+(?:är\s+)?lämna/iu;

/** Verbs that parties who negotiate don't use; global. */
export const decidesAtAll = /(?<!\p{L})(?:beslut(?:ar|ade|as|ades)|beslöt|beslöts)(?!\p{L})/giu;

/** `Parterna beslutar`, also where nothing is read as a decision. */
export const afterParties = /(?<!\p{L})parterna\s+(?:har\s+)?$/iu;

/** What kind of negotiation it was. */
export const tellsNegotiationKind =
  /\d\s*§|(?:MBL|medbestämmandelagen)\s*(?:§§?\s*)?\d|§\s*\d+\s+(?:i\s+)?(?:MBL|medbestämmandelagen)|(?<!\p{L})(?:information|tvist|löne|samverkan|primär|central|risk|kollektivavtal|förhandlingsframställ|turordning|arbetsbrist)/iu;

/** What the parties came to. */
export const tellsNegotiationOutcome =
  /(?<!\p{L})o?enig(?:a|het|t)?(?!\p{L})|information(?:en)?\s+(?:\p{L}+\s+){0,4}lämna|lämna\p{L}*\s+information|informera|inget att invända|ingen erinran|inga invändningar|inga synpunkter|godtar|samtyck|överens|tillstyrk|avstyrk/iu;
