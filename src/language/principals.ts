/** `Vikbro kommun`, `Region Sydby`, `Norrbottens kommuner`, `Kyrkans pastorat`: whose a body is. */
const principal =
  /(?<!\p{L})(?:\p{Lu}[\p{L}-]+s?\s+(?:kommun|kommuns|stad|stads|landsting|kommunalförbund|samordningsförbund|församling|pastorat|stift)|Region(?:en)?\s+\p{Lu}[\p{L}-]+|(?:Räddningstjänst|Kommunalförbund|Samordningsförbund|Hälsoval)\p{L}*\s+\p{Lu}[\p{L}-]+|\p{Lu}[\p{L}-]*(?:kommun|förbund|regionen))(?!\p{L})/u;

/** Whether a text names a municipality, a region or another that bodies belong to. */
export function namesPrincipal(text: string): boolean {
  return principal.test(text);
}
