import { anyOf } from './pattern.ts';
import { wordList } from './word-list.ts';

/** Endings of names of streets, with which a number and a postcode make an address. */
const streets = wordList(
  'gatan, gata, vägen, väg, stigen, gränd, gränden, torget, torg, allén, allé, backen, plan, platsen, leden, stråket, kajen, strand, parken, byväg, svängen, slingan',
);

/** Street with number and postcode: `Storgatan 4, 371 31 Karlskrona`; global. */
export const homeAddress = new RegExp(
  String.raw`(?<!\p{L})\p{Lu}[\p{L}-]{0,30}(?:\s\p{L}{1,20})?${anyOf(streets)}\s+\d{1,4}\s?[A-Za-z]?(?:\s?(?:lgh|lght)\s?\d{1,4})?,?\s{1,3}(?:\p{Lu}-)?\d{3}\s?\d{2}(?!\d)`,
  'gu',
);

/** Domains of private mail have a pattern of their own. */
const privateDomains = wordList(
  'gmail, hotmail, outlook, live, msn, icloud, me, yahoo, protonmail, proton, telia, comhem, bredband, bredband2, spray, passagen, home, swipnet',
);

/** An address with the name of a person (`elsa.vik@example.org`), not of an office (`styrelsen@…`) nor a private one; global. */
export const ownAddress = new RegExp(
  String.raw`(?<![\p{L}\d._%+-])\p{L}{2,20}[._]\p{L}{2,20}@(?!${anyOf(privateDomains)}\.)[\p{L}\d-]{1,60}(?:\.[\p{L}\d-]{1,30}){0,3}\.\p{L}{2,10}(?![\p{L}\d])`,
  'giu',
);

/** A number of a telephone at home, after the word for it; global. */
export const landline =
  /(?<=(?<!\p{L})(?:tel|telefon|tfn)(?:nr|nummer)?[\s.:]*)0(?!7[02369])\d{1,3}[\s/-]*\d(?:[\s-]?\d){4,6}(?![\d-])/giu;

/** An address of private mail; global. */
export const privateAddress =
  /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]+@(?:gmail|hotmail|outlook|live|msn|icloud|me|yahoo|protonmail|proton|telia|comhem|bredband2?|spray|passagen|home|swipnet)\.(?:com|se|net|me|nu)(?![\p{L}\d])/giu;

/** The number of a bank account, after the word for it; global. */
export const bankAccount =
  /(?<=(?<!\p{L})(?:clearing(?:nummer|nr)?|bankkonto(?:nummer|nr)?|kontonummer|kontonr)[\s.:]*)\d{4}[\s,-]*\d(?:[\s-]?\d){5,11}(?!\d)/giu;
