/** A line that tells who presents an item. */
export const presenterLine = /^(?:föredragande|föredragning|föredras av)\s*:\s*(\S.*)$/iu;

/** Between those who present. */
export const presenterSeam = /\s*;\s*|\s+och\s+|\s*,\s*(?=\p{Lu}\p{Ll}+\s+\p{Lu})/u;

/** The full stop at the end of a title. */
export const titleStop = /(?<=\p{L}{2}|\d{4}|\)|[Bb]ilaga \d{1,2})[.](?=\s+\p{Lu}|\s*$)/u;

/** A particle of a name. */
export const nobleParticle = /^(?:von|af|de|la)$/;

/** Between the names of those who present, in a title. */
export const presentersApart = /\s*[,/+&]\s*|\s+och\s+/u;

/** A decision on a part of an item. */
export const decisionOnPart = /^beslut (?:gällande|avseende|rörande|angående)/iu;

/** The list of items that a line announces. */
export const itemRangeTitle = /^paragraf(?:er|nummer)\s*:\s*(\S.*)$/iu;

/** The heading of a list of items. */
export const itemListTitle = /^paragraf(?:er|nummer)\s*:?$/iu;
