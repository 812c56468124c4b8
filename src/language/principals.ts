/** `Vikbro kommun`, `Region Sydby`, `Norrbottens kommuner`, `Kyrkans pastorat`: whose a body is. */
const principal =
  /(?<!\p{L})(?:\p{Lu}[\p{L}-]+s?\s+(?:kommun|kommuns|stad|stads|landsting|kommunalförbund|samordningsförbund|församling|pastorat|stift)|Region(?:en)?\s+\p{Lu}[\p{L}-]+|(?:Räddningstjänst|Kommunalförbund|Samordningsförbund|Hälsoval)\p{L}*\s+\p{Lu}[\p{L}-]+|\p{Lu}[\p{L}-]*(?:kommun|förbund|regionen))(?!\p{L})/u;

/** `Kommunfullmäktige i Tallnäs`: a body of the only municipality or region of that name. */
const bodyIn =
  /(?<!\p{L})(?:(?:[Kk]ommun|[Rr]egion|[Kk]yrko)?[Ff]ullmäktige|[Kk]ommunstyrelsen?|\p{L}*nämnden?)\s+(?:i|för)\s+\p{Lu}/u;

/** Whether the head of a protocol tells of which municipality, region or another it is. */
export function namesPrincipal(head: string): boolean {
  return principal.test(head) || bodyIn.test(head);
}

const everyPrincipal = new RegExp(principal.source, 'gu');

/** Whether a text speaks of one municipality or region alone, and more than once: then it is that of the body. */
export function speaksOfOnePrincipal(text: string): boolean {
  const named = (text.match(everyPrincipal) ?? []).map((name) =>
    name.toLowerCase().replace(/s(?=\s|$)/gu, ''),
  );
  return named.length > 1 && new Set(named).size === 1;
}

const owner =
  /^(?:(?:\p{Lu}[\p{L}-]*\s){1,3}(?:kommun|stad|församling|pastorat|stift)|region(?:en)?\s\p{Lu}[\p{L}-]*)$/iu;
const council =
  /^(?:kyrko(?:fullmäktige|rådet?)|kommun(?:fullmäktige|styrelsen)|region(?:fullmäktige|styrelsen)|stiftsfullmäktige|stiftsstyrelsen)$/iu;

/** Whether a name is that of a municipality, a parish or a region to which a council belongs that is named by its kind alone. */
export function ownsCouncil(name: string, body: string): boolean {
  return council.test(body) && owner.test(name);
}
