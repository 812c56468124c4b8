import type { Rule } from '../rule.ts';
import { anteckningMedReservation } from './anteckning-med-reservation.ts';
import { beslutAnnatOrgan } from './beslut-annat-organ.ts';
import { beslutBaraDiskussion } from './beslut-bara-diskussion.ts';
import { beslutObestamt } from './beslut-obestamt.ts';
import { beslutOchForslag } from './beslut-och-forslag.ts';
import { beslutRadUtanAtt } from './beslut-rad-utan-att.ts';
import { beslutSaknas } from './beslut-saknas.ts';
import { beslutsforhetSaknas } from './beslutsforhet-saknas.ts';
import { beslutsgangSaknas } from './beslutsgang-saknas.ts';
import { bilagaFinnsInte } from './bilaga-finns-inte.ts';
import { bilagaUtanHanvisning } from './bilaga-utan-hanvisning.ts';
import { datumSaknas } from './datum-saknas.ts';
import { delSaknas } from './del-saknas.ts';
import { diarienummerSaknas } from './diarienummer-saknas.ts';
import { ersattareUtanOrdinarie } from './ersattare-utan-ordinarie.ts';
import { komGickUtanParagraf } from './kom-gick-utan-paragraf.ts';
import { likaRostetal } from './lika-rostetal.ts';
import { mottagareSaknas } from './mottagare-saknas.ts';
import { namnFelstavat } from './namn-felstavat.ts';
import { narvaroOkandParagraf } from './narvaro-okand-paragraf.ts';
import { omrostningUtanFraga } from './omrostning-utan-fraga.ts';
import { omrostningUtanLista } from './omrostning-utan-lista.ts';
import { ordAlderdomligt } from './ord-alderdomligt.ts';
import { paragrafDubbel } from './paragraf-dubbel.ts';
import { paragrafFinnsInte } from './paragraf-finns-inte.ts';
import { paragrafLucka } from './paragraf-lucka.ts';
import { paragrafOrdning } from './paragraf-ordning.ts';
import { platsBaraDistans } from './plats-bara-distans.ts';
import { platsDubbelbesatt } from './plats-dubbelbesatt.ts';
import { reservationEjTjanstgorande } from './reservation-ej-tjanstgorande.ts';
import { rostDubbel } from './rost-dubbel.ts';
import { rostEjTjanstgorande } from './rost-ej-tjanstgorande.ts';
import { rostetalMotLista } from './rostetal-mot-lista.ts';
import { rostetalMotNarvaro } from './rostetal-mot-narvaro.ts';
import { rubrikSaknas } from './rubrik-saknas.ts';
import { slutenOmrostning } from './sluten-omrostning.ts';
import { tjanstgorandeSaknas } from './tjanstgorande-saknas.ts';
import { uppdragOkandAnsvarig } from './uppdrag-okand-ansvarig.ts';
import { uppdragUtanAnsvarig } from './uppdrag-utan-ansvarig.ts';
import { uppdragUtanMottagare } from './uppdrag-utan-mottagare.ts';
import { uppdragUtanTid } from './uppdrag-utan-tid.ts';
import { vaxeltjanstgoring } from './vaxeltjanstgoring.ts';
import { yrkandeEjTjanstgorande } from './yrkande-ej-tjanstgorande.ts';
import { yrkandeUtanNamn } from './yrkande-utan-namn.ts';

/** All rules, by name. */
export const rules: readonly Rule[] = [
  anteckningMedReservation,
  beslutAnnatOrgan,
  beslutBaraDiskussion,
  beslutObestamt,
  beslutOchForslag,
  beslutRadUtanAtt,
  beslutSaknas,
  beslutsforhetSaknas,
  beslutsgangSaknas,
  bilagaFinnsInte,
  bilagaUtanHanvisning,
  datumSaknas,
  delSaknas,
  diarienummerSaknas,
  ersattareUtanOrdinarie,
  komGickUtanParagraf,
  likaRostetal,
  mottagareSaknas,
  namnFelstavat,
  narvaroOkandParagraf,
  omrostningUtanFraga,
  omrostningUtanLista,
  ordAlderdomligt,
  paragrafDubbel,
  paragrafFinnsInte,
  paragrafLucka,
  paragrafOrdning,
  platsBaraDistans,
  platsDubbelbesatt,
  reservationEjTjanstgorande,
  rostDubbel,
  rostEjTjanstgorande,
  rostetalMotLista,
  rostetalMotNarvaro,
  rubrikSaknas,
  slutenOmrostning,
  tjanstgorandeSaknas,
  uppdragOkandAnsvarig,
  uppdragUtanAnsvarig,
  uppdragUtanMottagare,
  uppdragUtanTid,
  vaxeltjanstgoring,
  yrkandeEjTjanstgorande,
  yrkandeUtanNamn,
];
