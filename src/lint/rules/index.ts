import type { Rule } from '../rule.ts';
import { beslutAnnatOrgan } from './beslut-annat-organ.ts';
import { beslutBaraDiskussion } from './beslut-bara-diskussion.ts';
import { beslutObestamt } from './beslut-obestamt.ts';
import { beslutOchForslag } from './beslut-och-forslag.ts';
import { beslutRadUtanAtt } from './beslut-rad-utan-att.ts';
import { beslutSaknas } from './beslut-saknas.ts';
import { beslutsforhetSaknas } from './beslutsforhet-saknas.ts';
import { bilagaFinnsInte } from './bilaga-finns-inte.ts';
import { bilagaUtanHanvisning } from './bilaga-utan-hanvisning.ts';
import { datumSaknas } from './datum-saknas.ts';
import { delSaknas } from './del-saknas.ts';
import { diarienummerSaknas } from './diarienummer-saknas.ts';
import { ersattareUtanOrdinarie } from './ersattare-utan-ordinarie.ts';
import { komGickUtanParagraf } from './kom-gick-utan-paragraf.ts';
import { mottagareSaknas } from './mottagare-saknas.ts';
import { namnFelstavat } from './namn-felstavat.ts';
import { narvaroOkandParagraf } from './narvaro-okand-paragraf.ts';
import { ordAlderdomligt } from './ord-alderdomligt.ts';
import { paragrafDubbel } from './paragraf-dubbel.ts';
import { paragrafFinnsInte } from './paragraf-finns-inte.ts';
import { paragrafLucka } from './paragraf-lucka.ts';
import { paragrafOrdning } from './paragraf-ordning.ts';
import { platsBaraDistans } from './plats-bara-distans.ts';
import { platsDubbelbesatt } from './plats-dubbelbesatt.ts';
import { rubrikSaknas } from './rubrik-saknas.ts';
import { tjanstgorandeSaknas } from './tjanstgorande-saknas.ts';
import { uppdragOkandAnsvarig } from './uppdrag-okand-ansvarig.ts';
import { uppdragUtanAnsvarig } from './uppdrag-utan-ansvarig.ts';
import { uppdragUtanMottagare } from './uppdrag-utan-mottagare.ts';
import { uppdragUtanTid } from './uppdrag-utan-tid.ts';
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
  bilagaFinnsInte,
  bilagaUtanHanvisning,
  datumSaknas,
  delSaknas,
  diarienummerSaknas,
  ersattareUtanOrdinarie,
  komGickUtanParagraf,
  mottagareSaknas,
  namnFelstavat,
  narvaroOkandParagraf,
  ordAlderdomligt,
  paragrafDubbel,
  paragrafFinnsInte,
  paragrafLucka,
  paragrafOrdning,
  platsBaraDistans,
  platsDubbelbesatt,
  rubrikSaknas,
  tjanstgorandeSaknas,
  uppdragOkandAnsvarig,
  uppdragUtanAnsvarig,
  uppdragUtanMottagare,
  uppdragUtanTid,
  vaxeltjanstgoring,
];
