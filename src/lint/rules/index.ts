import type { Rule } from '../rule.ts';
import { beslutAnnatOrgan } from './beslut-annat-organ.ts';
import { beslutBaraDiskussion } from './beslut-bara-diskussion.ts';
import { beslutObestamt } from './beslut-obestamt.ts';
import { beslutOchForslag } from './beslut-och-forslag.ts';
import { beslutRadUtanAtt } from './beslut-rad-utan-att.ts';
import { beslutSaknas } from './beslut-saknas.ts';
import { beslutsforhetSaknas } from './beslutsforhet-saknas.ts';
import { datumSaknas } from './datum-saknas.ts';
import { delSaknas } from './del-saknas.ts';
import { ersattareUtanOrdinarie } from './ersattare-utan-ordinarie.ts';
import { komGickUtanParagraf } from './kom-gick-utan-paragraf.ts';
import { narvaroOkandParagraf } from './narvaro-okand-paragraf.ts';
import { ordAlderdomligt } from './ord-alderdomligt.ts';
import { paragrafDubbel } from './paragraf-dubbel.ts';
import { paragrafLucka } from './paragraf-lucka.ts';
import { paragrafOrdning } from './paragraf-ordning.ts';
import { platsBaraDistans } from './plats-bara-distans.ts';
import { platsDubbelbesatt } from './plats-dubbelbesatt.ts';
import { rubrikSaknas } from './rubrik-saknas.ts';
import { tjanstgorandeSaknas } from './tjanstgorande-saknas.ts';
import { vaxeltjanstgoring } from './vaxeltjanstgoring.ts';

/** All rules, by name. */
export const rules: readonly Rule[] = [
  beslutAnnatOrgan,
  beslutBaraDiskussion,
  beslutObestamt,
  beslutOchForslag,
  beslutRadUtanAtt,
  beslutSaknas,
  beslutsforhetSaknas,
  datumSaknas,
  delSaknas,
  ersattareUtanOrdinarie,
  komGickUtanParagraf,
  narvaroOkandParagraf,
  ordAlderdomligt,
  paragrafDubbel,
  paragrafLucka,
  paragrafOrdning,
  platsBaraDistans,
  platsDubbelbesatt,
  rubrikSaknas,
  tjanstgorandeSaknas,
  vaxeltjanstgoring,
];
