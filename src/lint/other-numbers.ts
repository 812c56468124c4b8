/** Words after which a long number is that of a case, an organisation, a payment or a thing, not of a person. */
const names =
  /(?<!\p{L})(?:dnr|diarie\p{L}*|ärende(?:nr|nummer)|org\.?\s?nr|organisationsn\p{L}*|bankgiro|bg|plusgiro|pg|ocr\p{L}*|faktura\p{L}*|konto\p{L}*|serien\p{L}*|artikeln\p{L}*|ref|referens\p{L}*)[\s.:]*(?:(?:nr|nummer)[\s.:]*)?(?:\p{Lu}{1,5}[\s/:-]?)?$/iu;

/** Whether the words before a number say that it is no personal one. */
export function namesOtherNumber(before: string): boolean {
  return names.test(before);
}
