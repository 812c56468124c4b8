/** That a negotiation was ended. */
export const negotiationEnded = /avslut(?!ad\s+anställning)\p{L}*|slutförd/iu;

/** From when a period runs, or what is to be done after it. */
const afterItsEnd =
  /(?<!\p{L})(?:(?:från|efter|sedan|inom|innan|senast|när)(?:\s+\p{L}+){0,7}?\s+(?:det\s+)?(?:att\s+)?förhandling\p{L}*(?:\s+\p{L}+){0,3}?\s+avslut\p{L}*|efter\s+avslutad)/iu;

/** Whether a sentence tells that the negotiation was ended, and not only what follows its end. */
export function tellsEnd(sentence: string): boolean {
  return negotiationEnded.test(sentence.replace(afterItsEnd, ''));
}

/** Whether a text tells that it goes on another day, or was none; a break of the same day is neither. */
export function negotiationGoesOn(text: string): boolean {
  return goesOn.test(text.replace(shortBreak, ''));
}

const shortBreak =
  /ajourner\p{L}*[^.!?\n\d]{0,40}(?:kl\.?\s*)?\d{1,2}[.:]\d{2}\s?(?:[–-]|till|och)\s?(?:kl\.?\s*)?\d{1,2}[.:]\d{2}/giu;

const goesOn =
  /ajourner|fortsätter|återupptas|nästa förhandling|19\s*§|information(?:en)?\s+(?:är\s+)?lämna/iu;

/** Verbs that parties who negotiate don't use; global. */
export const decidesAtAll = /(?<!\p{L})(?:beslut(?:ar|ade|as|ades)|beslöt|beslöts)(?!\p{L})/giu;

/** `Parterna beslutar`, also where nothing is read as a decision. */
export const afterParties =
  /(?<!\p{L})(?:parterna|(?:arbetsgivaren|facken|fackförbunden|förbunden)\s+och\s+(?:facken|fackförbunden|förbunden|arbetsgivaren|de\s+fackliga\s+organisationerna))\s+(?:har\s+)?$/iu;

/** `Arbetsgivaren beslutar`: what the negotiation comes to. */
export const afterEmployer = /(?<!\p{L})arbetsgivaren\s+(?:har\s+)?$/iu;

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

/** Whether words for a party mean all on the side of the employees. */
export function isSideOfMany(party: string): boolean {
  return /^(?:arbetstagar|facken|fackliga|de\s+fackliga|personal)/iu.test(party);
}

const side =
  /^(?:(?:närvarande|deltagare|representanter|företrädare|parter)\s+)?(?:för|från)\s+(?<party>[^,;]+?)(?:\s*[,;].*)?$/iu;

/** The party that words above a list of its people name (`Närvarande för Vision`, `Från arbetsgivaren, HR-chef`); null where they name none. */
export function partyInWords(words: string): string | null {
  const party = side.exec(words)?.groups?.['party'] ?? null;
  if (party !== null) return party;
  const [first = ''] = words.split(/\s*,/u);
  return isEmployer(first) && /^\p{L}+$/u.test(first) ? first : null;
}

/** Titles of items that tell what the parties came to. */
export const titlesOutcome = /utfall|enighet|resultat|ställningstagande|överenskommelse/iu;

/** Words before the day on which this negotiation, and no other, was closed. */
export const closesNegotiation =
  /förhandling(?:en)?\s+(?:\p{L}+\s+){0,3}avslut\p{L}*(?:\s+i\s+o?enighet)?\s*(?:den\s*)?$/iu;

/** Titles of items in which the parties negotiate one question (`Förhandling enligt 11 § MBL: ny chefstjänst`). */
export const negotiatesInTitle =
  /^(?:primär)?förhandling(?:\s+(?:enligt|om|gällande|angående|rörande|avseende)(?!\p{L})|:)|(?<!\d)11\s*§|§\s*11(?!\d)/iu;

/** A sentence that tells on what the parties came to agree, or not: group `no` where they don't. */
const agreement =
  /(?<!\p{L})(?:(?<no>o|inte\s+)?enig(?:a|het|t)?|ställer\s+sig\s+(?<no2>inte\s+)?bakom|(?<no3>motsätter\s+sig|avstyrker)|tillstyrker|(?:inget|ingenting)\s+att\s+(?:invända|erinra)|ingen\s+erinran|inga\s+invändningar)(?!\p{L})/iu;
const inPart =
  /(?<!\p{L})(?:i\s+övrigt|delvis|utom|punkt|om\s|i\s+fråga|beträffande|såvitt|däremot|vad\s+gäller|avseende|gällande)/iu;

/** Whether a sentence tells that parties agree (`true`) or don't (`false`) on the whole matter; null where it tells neither, or of a part. */
export function agreementIn(sentence: string): boolean | null {
  const match = agreement.exec(sentence);
  if (!match || inPart.test(sentence)) return null;
  const { no, no2, no3 } = match.groups!;
  return (no ?? no2 ?? no3) === undefined;
}

/** `i enighet med Unionen` and `i oenighet med Handels`: the parts of a sentence that tell of different parties. */
export function clausesOfAgreement(sentence: string): string[] {
  return sentence.split(/,?\s+(?:och|men|samt)\s+(?=i\s+o?enighet)|,\s+(?:men|medan)\s+/iu);
}

/** Whether a text tells that a party agrees, or has nothing against it, or does not: an opinion (`synpunkter`) is less. */
export function tellsPosition(text: string): boolean {
  return agreement.test(text) || nothingAgainst.test(text);
}

const nothingAgainst =
  /(?<!\p{L})(?:inget\s+att\s+invända|ingen\s+erinran|inga\s+invändningar|inget\s+att\s+erinra|tillstyrker|avstyrker|godtar|motsätter\s+sig)(?!\p{L})/iu;

/** All of the parties. */
export const allParties =
  /(?<!\p{L})(?:parterna|förhandlingen|båda|samtliga|alla|facken|arbetstagarorganisationerna|organisationerna)(?!\p{L})/iu;

/** Whether a text tells of what a party thinks: it agrees, objects, or has nothing against it. */
export function tellsStandpoint(text: string): boolean {
  return standpoint.test(text);
}

const standpoint =
  /(?<!\p{L})(?:o?enig|erinra|erinran|invänd|tillstyrk|avstyrk|godtar|godkänn|samtyck|överens|motsätter|motsatte|accepter|bestrid|ställer\s+sig|synpunkt|reserver|delar\s+inte|delar\s+bedömning)/iu;

/** That somebody takes the matter to the central parties. */
export const goesToCentral =
  /(?<!\p{L})(?:begär|begärde|begärs|påkallar|påkallade|kommer\s+att\s+begära)\s+(?:en\s+)?central\s+förhandling/iu;

/** `Norrviks kommun genom Anna Ek`: an organisation, before whoever speaks for it. */
export const speaksThrough =
  /^(?<organisation>\p{Lu}[^,()]{1,80}?)\sgenom\s(?:(?:sitt\s)?ombud(?:et)?\s)?(?=\p{Lu})/u;
