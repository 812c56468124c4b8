/** That a negotiation was ended. */
export const negotiationEnded = /avslut(?!ad\s+anställning)\p{L}*|slutförd/iu;

/** That it goes on, or was none. */
export const negotiationGoesOn =
  /ajourner|fortsätter|återupptas|nästa förhandling|19\s*§|information(?:en)?\s+(?:är\s+)?lämna/iu;

/** Verbs that parties who negotiate don't use; global. */
export const decidesAtAll = /(?<!\p{L})(?:beslut(?:ar|ade|as|ades)|beslöt|beslöts)(?!\p{L})/giu;

/** `Parterna beslutar`, also where nothing is read as a decision. */
export const afterParties = /(?<!\p{L})parterna\s+(?:har\s+)?$/iu;

/** What the parties came to. */
export const tellsNegotiationOutcome =
  /(?<!\p{L})o?enig(?:a|het|t)?(?!\p{L})|information(?:en)?\s+(?:\p{L}+\s+){0,4}lämna|lämna\p{L}*\s+information|informera|inget att invända|ingen erinran|inga invändningar|inga synpunkter|godtar|samtyck|överens|tillstyrk|avstyrk/iu;

/** Whether a line of a text is a label that gives the day on which it was closed. */
export function hasLabelOfClosing(text: string): boolean {
  return /^\s*avslutad\s*:/imu.test(text);
}

/** Whether a text says by which section of the law, or by what agreement, the parties negotiate. */
export function namesSectionOfNegotiation(text: string): boolean {
  return section.test(text);
}

const section =
  /\d\s*§|(?:MBL|medbestämmandelagen)\s*(?:§§?\s*)?\d|§\s*\d+\s+(?:i\s+)?(?:MBL|medbestämmandelagen)|(?<!\p{L})(?:tviste?|löne|samverkans|central|lokal|primär|risk|turordnings)förhandling|enligt\s+\p{L}*(?:avtal|lagen)/iu;

/** Whether the name of a document or of an item says what kind of negotiation it is; in the text such words may tell of something else. */
export function namesKindOfNegotiation(name: string): boolean {
  return kind.test(name);
}

const kind =
  /(?<!\p{L})(?:information|tvist|löne|samverkan|primär|central|risk|kollektivavtal|förhandlingsframställ|turordning|arbetsbrist)/iu;

/** Whether a party is the employer, who goes by several names. */
export function isEmployer(party: string): boolean {
  return employer.test(party);
}

const employer =
  /arbetsgivar|(?<!\p{L})(?:kommunen|regionen|bolaget|företaget|verket|myndigheten|skolan|förvaltningen)|\p{L}+s?\s+kommun(?!\p{L})|region\s|(?<!\p{L})AB(?!\p{L})|förvaltning/iu;

/** Titles of items that tell what the parties came to. */
export const titlesOutcome = /utfall|enighet|resultat|ställningstagande|överenskommelse/iu;

/** Words before the day on which this negotiation, and no other, was closed. */
export const closesNegotiation = /förhandling(?:en)?\s+(?:\p{L}+\s+){0,3}avslut\p{L}*\s*(?:den\s*)?$/iu;

/** Titles of items in which the parties negotiate one question (`Förhandling enligt 11 § MBL: ny chefstjänst`). */
export const negotiatesInTitle =
  /^(?:primär)?förhandling(?:\s+(?:enligt|om|gällande|angående|rörande|avseende)(?!\p{L})|:)|(?<!\d)11\s*§|§\s*11(?!\d)/iu;
