import type { Rule } from '../rule.ts';
import { beslutSaknas } from './beslut-saknas.ts';
import { datumSaknas } from './datum-saknas.ts';
import { delSaknas } from './del-saknas.ts';
import { paragrafDubbel } from './paragraf-dubbel.ts';
import { paragrafLucka } from './paragraf-lucka.ts';
import { paragrafOrdning } from './paragraf-ordning.ts';
import { rubrikSaknas } from './rubrik-saknas.ts';

/** All rules, by name. */
export const rules: readonly Rule[] = [
  beslutSaknas,
  datumSaknas,
  delSaknas,
  paragrafDubbel,
  paragrafLucka,
  paragrafOrdning,
  rubrikSaknas,
];
