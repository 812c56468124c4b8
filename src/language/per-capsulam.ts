import { wordList } from './word-list.ts';
import { wordPattern } from './pattern.ts';
/** Decided without a meeting: there is neither time nor place, and all owners sign. */
export const perCapsulam = /per[\s-]+capsulam/i;

/** A general meeting without a meeting. */
export const generalPerCapsulam = /stämman\s+(?:\p{L}+\s+){0,2}per[\s-]+capsulam/iu;

/** That all have signed. */
export const signedByAll =
  /(?:undertecknas?|undertecknats|skri(?:ver|vs|vit)\s+under|underskri\p{L}*|justeras?|signera[st]?)\s+av\s+(?:samtliga|alla)|(?:samtliga|alla)\s+(?:aktieägare|ledamöter|styrelseledamöter)\s+(?:har\s+)?(?:undertecknar|undertecknat|skriver|skrivit|signera[rt]|godkän[nt]|godkänner)/iu;

/** Above the names of all who sign (`Underskrift av samtliga ledamöter:`). */
export const headsAllSigners =
  /^(?:underskrift(?:er)?|undertecknas|undertecknat|undertecknas digitalt|signeras|signerat|justeras|justerat|signaturer|namnteckningar)\s+av\s+(?:samtliga|alla)(?:\s\p{L}+){0,2}\s?:?$/iu;

/** A shareholder who is no person, or who is represented. */
export const ownerIsNoPerson = wordPattern(
  wordList(
    'AB, HB, KB, stiftelse*, förening*, kommun*, region*, ombud, genom, fullmakt, företräd*, revisor, ledamot, ' +
      'styrelse*, VD',
  ),
);

/** Who takes part in the decisions of a board and is none of its members. */
export const isNoMember = wordPattern(
  wordList('suppleant*, ersättare*, adjunger*, VD, verkställande direktör, revisor, sekreterare, gäst'),
);
