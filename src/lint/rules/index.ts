import type { Rule } from '../rule.ts';
import { anslagKort } from './anslag-kort.ts';
import { anslagOfullstandigt } from './anslag-ofullstandigt.ts';
import { anslagSent } from './anslag-sent.ts';
import { anslagstavlaIHuset } from './anslagstavla-i-huset.ts';
import { anteckningKvar } from './anteckning-kvar.ts';
import { anteckningMedReservation } from './anteckning-med-reservation.ts';
import { arsmotePunktSaknas } from './arsmote-punkt-saknas.ts';
import { aterremissUtanMotivering } from './aterremiss-utan-motivering.ts';
import { avvikandeMening } from './avvikande-mening.ts';
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
import { bolagsstammaUppgiftSaknas } from './bolagsstamma-uppgift-saknas.ts';
import { datumOfullstandigt } from './datum-ofullstandigt.ts';
import { datumSaknas } from './datum-saknas.ts';
import { delSaknas } from './del-saknas.ts';
import { delegationsbeslutUtanLista } from './delegationsbeslut-utan-lista.ts';
import { diarienummerSaknas } from './diarienummer-saknas.ts';
import { ersattareUtanOrdinarie } from './ersattare-utan-ordinarie.ts';
import { firmatecknareSaknas } from './firmatecknare-saknas.ts';
import { formChecks } from './form-checks.ts';
import { interpellationUtanNamn } from './interpellation-utan-namn.ts';
import { javDeltar } from './jav-deltar.ts';
import { javJusterare } from './jav-justerare.ts';
import { javOrdforande } from './jav-ordforande.ts';
import { justerareForFa } from './justerare-for-fa.ts';
import { justerareFranvarande } from './justerare-franvarande.ts';
import { justerareRoll } from './justerare-roll.ts';
import { justerareUtanPart } from './justerare-utan-part.ts';
import { justeringForeMotet } from './justering-fore-motet.ts';
import { justeringSen } from './justering-sen.ts';
import { justeringUtanPlats } from './justering-utan-plats.ts';
import { komGickUtanParagraf } from './kom-gick-utan-paragraf.ts';
import { kontaktuppgift } from './kontaktuppgift.ts';
import { likaRostetal } from './lika-rostetal.ts';
import { mblAvslutadSaknas } from './mbl-avslutad-saknas.ts';
import { mblBeslutar } from './mbl-beslutar.ts';
import { mblJusterareParter } from './mbl-justerare-parter.ts';
import { mblSlagSaknas } from './mbl-slag-saknas.ts';
import { mblUtfallSaknas } from './mbl-utfall-saknas.ts';
import { minoritetsaterremissINamnd } from './minoritetsaterremiss-i-namnd.ts';
import { motiveringSaknas } from './motivering-saknas.ts';
import { mottagareSaknas } from './mottagare-saknas.ts';
import { namnFelstavat } from './namn-felstavat.ts';
import { narvaroOkandParagraf } from './narvaro-okand-paragraf.ts';
import { omedelbarJustering } from './omedelbar-justering.ts';
import { omrostningUtanFraga } from './omrostning-utan-fraga.ts';
import { omrostningUtanLista } from './omrostning-utan-lista.ts';
import { ordAlderdomligt } from './ord-alderdomligt.ts';
import { ordforandeParagrafer } from './ordforande-paragrafer.ts';
import { overklagandeSaknas } from './overklagande-saknas.ts';
import { paragrafDubbel } from './paragraf-dubbel.ts';
import { paragrafFinnsInte } from './paragraf-finns-inte.ts';
import { paragrafLucka } from './paragraf-lucka.ts';
import { paragrafOrdning } from './paragraf-ordning.ts';
import { perCapsulamUnderskrift } from './per-capsulam-underskrift.ts';
import { personnummer } from './personnummer.ts';
import { platsBaraDistans } from './plats-bara-distans.ts';
import { platsDubbelbesatt } from './plats-dubbelbesatt.ts';
import { protokollsnummerSaknas } from './protokollsnummer-saknas.ts';
import { readingChecks } from './reading-checks.ts';
import { rattelseOfullstandig } from './rattelse-ofullstandig.ts';
import { rattelseSaknas } from './rattelse-saknas.ts';
import { reservationEjTjanstgorande } from './reservation-ej-tjanstgorande.ts';
import { rostDubbel } from './rost-dubbel.ts';
import { rostEjTjanstgorande } from './rost-ej-tjanstgorande.ts';
import { rostetalMotLista } from './rostetal-mot-lista.ts';
import { rostetalMotNarvaro } from './rostetal-mot-narvaro.ts';
import { rubrikSaknas } from './rubrik-saknas.ts';
import { sekretessUtanLagrum } from './sekretess-utan-lagrum.ts';
import { slutenOmrostning } from './sluten-omrostning.ts';
import { tjanstgorandeSaknas } from './tjanstgorande-saknas.ts';
import { uppdragOkandAnsvarig } from './uppdrag-okand-ansvarig.ts';
import { uppdragUtanAnsvarig } from './uppdrag-utan-ansvarig.ts';
import { uppdragUtanMottagare } from './uppdrag-utan-mottagare.ts';
import { uppdragUtanTid } from './uppdrag-utan-tid.ts';
import { vaxeltjanstgoring } from './vaxeltjanstgoring.ts';
import { veckodag } from './veckodag.ts';
import { yrkandeEjTjanstgorande } from './yrkande-ej-tjanstgorande.ts';
import { yrkandeUtanNamn } from './yrkande-utan-namn.ts';

const checks: readonly Rule[] = [
  anslagKort,
  anslagOfullstandigt,
  anslagSent,
  anslagstavlaIHuset,
  anteckningKvar,
  anteckningMedReservation,
  arsmotePunktSaknas,
  aterremissUtanMotivering,
  avvikandeMening,
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
  bolagsstammaUppgiftSaknas,
  datumOfullstandigt,
  datumSaknas,
  delSaknas,
  delegationsbeslutUtanLista,
  diarienummerSaknas,
  ersattareUtanOrdinarie,
  firmatecknareSaknas,
  interpellationUtanNamn,
  javDeltar,
  javJusterare,
  javOrdforande,
  justerareForFa,
  justerareFranvarande,
  justerareRoll,
  justerareUtanPart,
  justeringForeMotet,
  justeringSen,
  justeringUtanPlats,
  komGickUtanParagraf,
  kontaktuppgift,
  likaRostetal,
  mblAvslutadSaknas,
  mblBeslutar,
  mblJusterareParter,
  mblSlagSaknas,
  mblUtfallSaknas,
  minoritetsaterremissINamnd,
  motiveringSaknas,
  mottagareSaknas,
  namnFelstavat,
  narvaroOkandParagraf,
  omedelbarJustering,
  omrostningUtanFraga,
  omrostningUtanLista,
  ordAlderdomligt,
  ordforandeParagrafer,
  overklagandeSaknas,
  paragrafDubbel,
  paragrafFinnsInte,
  paragrafLucka,
  paragrafOrdning,
  perCapsulamUnderskrift,
  personnummer,
  platsBaraDistans,
  platsDubbelbesatt,
  protokollsnummerSaknas,
  rattelseOfullstandig,
  rattelseSaknas,
  reservationEjTjanstgorande,
  rostDubbel,
  rostEjTjanstgorande,
  rostetalMotLista,
  rostetalMotNarvaro,
  rubrikSaknas,
  sekretessUtanLagrum,
  slutenOmrostning,
  tjanstgorandeSaknas,
  uppdragOkandAnsvarig,
  uppdragUtanAnsvarig,
  uppdragUtanMottagare,
  uppdragUtanTid,
  vaxeltjanstgoring,
  veckodag,
  yrkandeEjTjanstgorande,
  yrkandeUtanNamn,
];

/** All rules, by name. */
export const rules: readonly Rule[] = [...checks, ...formChecks, ...readingChecks].toSorted((one, other) =>
  one.name < other.name ? -1 : 1,
);
