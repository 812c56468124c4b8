import { findAll } from '../model/find-all.ts';

/** Whose proposal a text speaks of: 0-based UTF-16 offsets of the name, `end` exclusive. */
export interface NamedProposal {
  /** As written, perhaps in the genitive. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

const ofSomebody =
  /(?<![\p{L}])(?<name>\p{Lu}[\p{Ll}’'-]+(?:-\p{Lu}\p{Ll}+)?\s\p{Lu}[\p{Ll}’'-]+(?:-\p{Lu}\p{Ll}+)?)(?:\s\([^()]{1,6}\)s?)?\s+(?:eget\s+|egna\s+)?(?:yrkande|förslag|ändringsyrkande|tilläggsyrkande|avslagsyrkande|återremissyrkande|bifallsyrkande|ändringsförslag|tilläggsförslag)(?!\p{L})/gu;

/** The proposals that a text names by who made them (`Lena Fors yrkande`). */
export function proposalsNamed(text: string): NamedProposal[] {
  if (!/yrkande|förslag/u.test(text)) return [];
  return [...findAll(ofSomebody, text)].map((match): NamedProposal => {
    const { name } = match.groups as { name: string };
    return { name, start: match.index, end: match.index + name.length };
  });
}

/** A name that may be in the genitive: as it is, and without its `s`. */
export function namesMeant(written: string): readonly string[] {
  return written.endsWith('s') ? [written.slice(0, -1), written] : [written];
}

/** A property or another thing with a number of its own (`Talgoxen 3`, `Åker 4:12`). */
const numbered =
  /(?<![\p{L}\d])(?<name>\p{Lu}\p{Ll}{3,}(?:\s\p{Lu}\p{Ll}{3,})?)\s(?<number>\d{1,3}(?::\d{1,4})?)(?![\d.,:/–-]|\s?(?:kr|procent|%|§|st|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december))/gu;
const noThing =
  /^(?:Bilaga|Punkt|Paragraf|Kapitel|Etapp|Fas|Alternativ|Förslag|Motion|Protokoll|Möte|Mötet|Beslut|Vecka|Skede|Steg|Rum|Plan|Sal|Blad|Sida|Tabell|Cirka|Minst|Högst|Totalt|Endast|Samtliga|Över|Drygt|Knappt|Januari|Februari|Mars|April|Juni|Juli|Augusti|September|Oktober|November|December|Kvartal|Tertial|Årskurs|Nummer|Omkring|Ungefär|Hela|Alla|Dessa|Upp|Inom|Från|Till|Efter|Före|Under|Nästa|Varav|Därav|Övriga|Klockan|Agenda|Grupp|Lag|Team|Pojkar|Flickor|Herrar|Damer|Juniorer|Division|Linje|Buss|Hus|Byggnad|Version|Zon|Nivå|Port|Trapphus|Uppgång|Lokal|Hall|Brygga|Båtplats|Garage|Lägenhet|Klass|Avdelning|Projekt|Uppdrag|Ärende|Avtal|Remiss|Rapport|Anbud|Scenario|Kategori|Grad|Kommun|Distrikt|Region)(?:\s|$)/u;

/** The numbered things that a text names, by name. */
export function thingsNumbered(
  text: string,
): { readonly name: string; readonly number: string; readonly start: number; readonly end: number }[] {
  if (!/\p{Ll}\s\d/u.test(text)) return [];
  return [...findAll(numbered, text)].flatMap((match) => {
    const { name, number } = match.groups as { name: string; number: string };
    if (noThing.test(name)) return [];
    return [{ name, number, start: match.index, end: match.index + match[0].length }];
  });
}
