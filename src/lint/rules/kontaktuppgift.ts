import type { Bilingual, Severity } from '../../model/diagnostic.ts';
import { hitsIn, placeOf } from '../content/find-words.ts';
import { passages, type Passage } from '../content/passages.ts';
import {
  homeAddress,
  ownAddress,
  landline,
  privateAddress,
  bankAccount,
} from '../../language/contact-details.ts';
import { namesOtherNumber } from '../words/other-numbers.ts';
import type { Finding, Rule } from '../rule.ts';

/** No mobile numbers, private e-mail addresses or bank accounts of people stand in the text. The message doesn't repeat them. */
export const kontaktuppgift: Rule = {
  name: 'kontaktuppgift',
  severity: 'warning',
  check: (protocol) =>
    passages(protocol)
      .filter(({ text }) => /@|\d\D{0,3}\d\D{0,3}\d/.test(text))
      .flatMap((passage) => kinds.flatMap((kind) => findingsOf(kind, passage))),
};

interface Kind {
  readonly pattern: RegExp;
  readonly name: Bilingual;
  /** True where the words before an ordinary number of this length say that it is no phone number. */
  readonly isLikeOthers?: boolean;
  readonly severity?: Severity;
}

function findingsOf({ pattern, name, isLikeOthers, severity }: Kind, passage: Passage): Finding[] {
  return hitsIn(passage, pattern)
    .filter(({ before }) => !isLikeOthers || !namesOtherNumber(before))
    .map((hit) => ({
      message: { sv: `Texten innehåller ${name.sv}.`, en: `The text holds ${name.en}.` },
      help: {
        sv: 'Ta bort uppgiften om den gäller en privatperson, eller maskera den: ”:sekretess[…]”.',
        en: 'Remove it if it is a private person’s, or mask it: “:sekretess[…]”.',
      },
      position: placeOf(hit),
      ...(severity && { severity }),
    }));
}

const kinds: readonly Kind[] = [
  {
    name: { sv: 'ett mobilnummer', en: 'a mobile number' },
    isLikeOthers: true,
    pattern: /(?<![\d+-])(?:(?:\+|00)46[\s-]?(?:\(0\))?[\s-]?|0)7[02369](?:[\s-]?\d){7}(?![\d-])/gu,
  },
  {
    // It may well be an office’s.
    severity: 'info',
    name: { sv: 'ett telefonnummer', en: 'a phone number' },
    pattern: landline,
  },
  {
    name: { sv: 'en privat e-postadress', en: 'a private e-mail address' },
    pattern: privateAddress,
  },
  {
    // Of a person by its name; that of an office may stand.
    severity: 'info',
    name: { sv: 'en e-postadress', en: 'an e-mail address' },
    pattern: ownAddress,
  },
  {
    name: { sv: 'en adress', en: 'an address' },
    pattern: homeAddress,
  },
  {
    name: { sv: 'ett bankkonto', en: 'a bank account' },
    pattern: bankAccount,
  },
  {
    name: { sv: 'ett bankkonto (IBAN)', en: 'a bank account (IBAN)' },
    pattern: /(?<![\p{L}\d])SE\d{2}(?:\s?\d{4}){5}(?!\d)/gu,
  },
];
