import type { YAMLError } from 'yaml';
import type { Bilingual } from '../model/diagnostic.ts';

const colonMissing: Bilingual = {
  sv: 'kolon saknas efter nyckeln',
  en: 'there is no colon after the key',
};

const byCode: Partial<Record<YAMLError['code'], Bilingual>> = {
  DUPLICATE_KEY: {
    sv: 'nyckeln står redan tidigare; behåll en av dem',
    en: 'the key is there before; keep one of them',
  },
  TAB_AS_INDENT: {
    sv: 'raden är indragen med tabb; skriv mellanslag i stället',
    en: 'the line is indented with a tab; write spaces instead',
  },
  BAD_INDENT: {
    sv: 'raden börjar inte lika långt in som de andra i sin grupp',
    en: 'the line does not begin as far in as the others of its group',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    sv: 'värdet har ett kolon i sig, eller en rad under sig som är för långt indragen; sätt citattecken om värdet, eller rätta indraget',
    en: 'the value has a colon in it, or a line below it that is indented too far; put quotes around the value, or mend the indent',
  },
  MULTILINE_IMPLICIT_KEY: colonMissing,
};

/** What is wrong where a config file can't be taken apart, in words of somebody who doesn't know the form. */
export function describeSyntax({ code, message }: YAMLError, isJson: boolean): Bilingual {
  const end = /\b(?:end with an? |closing )(?<sign>["'\]}])/.exec(message)?.groups?.['sign'];
  if (end !== undefined)
    return { sv: `${end} saknas här eller tidigare`, en: `${end} is missing here or before` };
  if (isJson) return unclear('kommatecken, citattecken och klamrar', 'commas, quotes and braces');
  if (code === 'MISSING_CHAR') return colonMissing;
  if (code === 'BAD_SCALAR_START')
    return {
      sv: `värdet börjar med ${message.at(-1)}; sätt citattecken om det`,
      en: `the value begins with ${message.at(-1)}; put quotes around it`,
    };
  return byCode[code] ?? unclear('kolon, indrag och citattecken', 'colons, indents and quotes');
}

function unclear(sv: string, en: string): Bilingual {
  return { sv: `går inte att läsa; se efter ${sv}`, en: `can't be read; check ${en}` };
}
