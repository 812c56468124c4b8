import type { Rule } from '../rule.ts';
import { bildUtanText } from './bild-utan-text.ts';
import { klockslagForm } from './klockslag-form.ts';
import { lankBarAdress } from './lank-bar-adress.ts';
import { lankBlirText } from './lank-blir-text.ts';
import { lankTom } from './lank-tom.ts';
import { paragrafMellanslag } from './paragraf-mellanslag.ts';
import { rubrikHopp } from './rubrik-hopp.ts';
import { rubrikUtanMellanslag } from './rubrik-utan-mellanslag.ts';
import { tabellUtanRubriker } from './tabell-utan-rubriker.ts';
import { tankstreckSaknas } from './tankstreck-saknas.ts';

/** The rules that ask how something is written: links, headings, tables, pictures, signs. */
export const formChecks: readonly Rule[] = [
  bildUtanText,
  klockslagForm,
  lankBarAdress,
  lankBlirText,
  lankTom,
  paragrafMellanslag,
  rubrikHopp,
  rubrikUtanMellanslag,
  tabellUtanRubriker,
  tankstreckSaknas,
];
