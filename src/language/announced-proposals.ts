/** A sentence at the end of a text that says that somebody makes a proposal, and not which. */
export const announcedProposal =
  /(?<=^|[.!?]\s)\p{Lu}[^.!?\n]{2,80}?\s(?:framställer|framställde|lämnar|lämnade|lägger|lade|väcker|väckte)\s+(?:fram\s+)?(?:ett|sitt|två|flera|egna|eget)\s+yrkanden?\s*\.?$/gu;
