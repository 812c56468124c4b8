/** That somebody left. */
export const tellsLeaving = /gick|lämna|avvek|till|t\.?\s?o\.?\s?m/iu;

/** That somebody came or left. */
export const tellsComing =
  /(?:kom|anlände|anslöt|inträdde|gick|lämnade|avvek|från|till|fr\.?\s?o\.?\s?m\.?|t\.?\s?o\.?\s?m\.?)/iu;

/** The role of a substitute. */
export const substituteRole = /ersättare|suppleant|tj(?:g|änstg)\S*\s+ers/iu;
