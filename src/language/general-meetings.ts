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

/** That the meeting was duly called. */
export const summonsWords: FactOfGeneralMeeting = {
  named: tellsGeneralSummons,
  below: /utlyst|rätt|ordning|god(?:känd|känn)|ja(?!\p{L})|skedde|skett|skickat|fastställ|konstater/iu,
};
