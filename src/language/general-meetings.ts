import { tellsGeneralSummons, tellsShareholders } from './annual-meetings.ts';

/** Words for a fact that the protocol of a general meeting holds. */
export interface FactOfGeneralMeeting {
  /** Anywhere in the text. */
  readonly named: RegExp;
  /** What the text below a heading about it says when it tells. */
  readonly below: RegExp;
}

/** The list of those who may vote. */
export const votingListWords: FactOfGeneralMeeting = {
  named: tellsShareholders,
  below: /godkän|godkänd|fastställ|upprätta|förteckning|bilag|lista|\||enligt|följande/iu,
};

/** A heading that is a sentence tells by itself (`4. Stämman konstaterades vara behörigen sammankallad`), one that asks doesn’t. */
export function tellsInTitle(title: string): boolean {
  return verbOfTitle.test(title) && !asks.test(title);
}

const verbOfTitle =
  /(?<!\p{L})(?:är|var|har|ansågs|anses|befanns|konstatera\p{L}*|förklara\p{L}*|godkän[dnt]\p{L}*|fastställ[dt]\p{L}*|upprätta[dt]\p{L}*)(?!\p{L})/iu;
const asks = /(?<!\p{L})(?:prövning|fråga|frågan|om)(?!\p{L})/iu;

/** That the meeting was duly called. */
export const summonsWords: FactOfGeneralMeeting = {
  named: tellsGeneralSummons,
  below: /utlyst|rätt|ordning|god(?:känd|känn)|ja(?!\p{L})|skedde|skett|skickat|fastställ|konstater/iu,
};

/** Whether words for a meeting and its body are those of a board (`Styrelsemöte`, `Styrelsen för Ekby AB`), and of no general meeting. */
export function isBoardMeeting(text: string): boolean {
  return (
    /(?<!\p{L})(?:ab-|förening-)?styrelse/iu.test(text) && !/(?:stämma|årsmöte|medlemsmöte)/iu.test(text)
  );
}
