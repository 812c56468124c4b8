import {
  absentAnswer,
  alsoPresentSentence,
  chairRole,
  countsThosePresent,
  isAboutAttendance,
  listLabels,
  presentAnswer,
  presentSentence,
  remarkColumns,
  roleLabels,
  secretaryRole,
  tellsAttendance,
} from '../../../src/language/attendance.ts';
import {
  legendIn,
  meaningOfLetter,
  meaningOfSign,
  markSource,
} from '../../../src/language/attendance-marks.ts';
import { isNobodysName } from '../../../src/language/no-people.ts';
import {
  isAttendanceRole,
  isPartyCode,
  isTitleWord,
  looksLikeOrganisation,
  looksLikeParty,
} from '../../../src/language/people.ts';
import { readRemarks } from '../../../src/language/people/read-remarks.ts';
import { forms, isAll } from './forms.ts';

/** Who was there, in what part, and who is nobody. */
export const attendanceForms = [
  forms(
    'remarks that are one word',
    `
    deltog, deltar, deltagit, närvarande, närvarade, närvarar, medverkade, medverkar, tjänstgjorde, tjänstgör, kom, kommer,
    anlände, anslöt, ansluter, inträdde, tillträdde, tillträder, gick, går, avvek, avgick, lämnade, lämnar, frånvarande, jäv,
    jävig, tjg, tjänstg, tjänstgörande, ersätter, ersatte, ersätts, ersattes, ja, nej, yes, no, distans, digitalt, har, hade,
    förhindrad, förhinder, återbud, sjuk, finns, fanns, var, är, kunde, kan, delvis, halva, hela, sen, försenad
  `,
    (word) => readRemarks(word) !== null,
  ),
  forms(
    'remarks that begin so',
    `
    närvaro § 4, anländer § 4, ankom § 4, slutade § 4, i § 4, på § 4, vid § 4, under § 4, för § 4, från § 4, from § 4,
    till § 4, tom § 4, ej § 4, inte § 4, utom § 4, förutom § 4, undantaget § 4, exkl § 4, endast § 4, bara § 4, enbart § 4,
    fr.o.m. § 4, t.o.m. § 4, del av § 4, delar av § 4, en del av § 4, dock utom § 4, icke tjg, kl 4, klockan 4, punkt 4, punkten 4,
    punkterna 4, anmälde jäv § 4, anmält jäv § 4, pga jäv § 4, anmäld förhinder, lämnat förhinder, p. 4, ers för Bo Ek,
    ersättare för Bo Ek, suppleant för Bo Ek, ledamot för Bo Ek, vikarie för Bo Ek, istället för Bo Ek, via länk, över länk,
    per länk, hon närvarande, han närvarande, hen närvarande, de närvarande, lite sen, något sen
  `,
    (words) => readRemarks(words) !== null,
  ),
  forms(
    'a chair by role',
    `
    ordförande, ordföranden, ordf, mötesordförande, mötesordföranden, stämmoordförande, styrgruppsordförande,
    chair, chairperson, chairman, tjänstgörande ordförande, tjg ordförande, tf ordförande, mötesordf,
    mötesledare, facilitator
  `,
    (word) => chairRole.test(word),
  ),
  forms(
    'a secretary by role',
    `
    sekreterare, sekreteraren, sekr, mötessekreterare, nämndsekreterare, kommunsekreterare, stämmosekreterare,
    protokollförare, protokollsförare, secretary, antecknar, antecknade, för anteckningar, förde anteckningar,
    vid pennan, höll i pennan, minutes, minute taker, notes, note taker, note-taker, scribe
  `,
    (word) => secretaryRole.test(word),
  ),
  forms(
    'whose chair leads',
    `
    gruppens, styrgruppens, projektgruppens, arbetsgruppens, referensgruppens, kommitténs, rådets, mötets
  `,
    (word) => chairRole.test(`${word} ordförande`),
  ),
  forms('there', 'ja, yes', (word) => isAll(presentAnswer, word)),
  forms('not there', 'nej, no', (word) => isAll(absentAnswer, word)),
  forms(
    'columns of remarks',
    `
    anmärkning, anmärkningar, anm, anm., kommentar, notering, noteringar, övrigt, remark, remarks, note
  `,
    (word) => remarkColumns.includes(word),
  ),
  forms(
    'labels of lists',
    `
    närvarande, beslutande, ledamöter, styrelsemedlemmar, deltagare, ersättare, suppleanter, frånvarande,
    present, absent
  `,
    (word) => listLabels.includes(word),
  ),
  forms(
    'labels of roles',
    `
    ordförande, sekreterare, justerare, justerande, mötesordförande, mötessekreterare, protokollförare, chair,
    secretary, adjuster
  `,
    (word) => roleLabels.includes(word),
  ),
  forms(
    'items about attendance',
    `
    närvaro, närvarande, deltagare, upprop, röstlängd, röstlängden, närvarolista, närvarolistan,
    närvaroförteckning, attendance, roll call, voting list
  `,
    isAboutAttendance,
  ),
  forms('who is counted', 'närvarande, deltagare, medlemmar', (word) =>
    countsThosePresent(`Antal ${word}: många`),
  ),
  forms(
    'those counted',
    'medlemmar, personer, deltagare, närvarande, röstberättigade, ombud, members',
    (word) => countsThosePresent(`23 ${word} kom`),
  ),
  forms(
    'labels that tell attendance',
    'närvarande, närvaro, närv, deltagare, frånvarande, frånvaro, frånv, present, absent',
    tellsAttendance,
  ),
  forms(
    'were there',
    `
    närvarade, närvarar, närvarande var, närvarande är, deltog, deltar, medverkade, var närvarande
  `,
    (word) => presentSentence.test(`${word} Ida Lind och Bo Ek.`),
  ),
  forms('were there too', 'dessutom, därutöver, därjämte, även, också, vidare, utan rösträtt', (word) =>
    alsoPresentSentence.test(`${word} deltog Ida Lind.`),
  ),
  forms('meetings at which one is', 'mötet, stämman, sammanträdet', (word) =>
    presentSentence.test(`Vid ${word} deltog Ida Lind.`),
  ),
  forms(
    'titles',
    `
    chef, chefer, ledare, ordförande, ordf, sekreterare, sekr, direktör, ledamot, ledamöter, ersättare,
    suppleant, suppleanter, samordnare, strateg, handläggare, utredare, rektor, lärare, läkare, sköterska,
    sköterskor, barnmorska, kurator, psykolog, pedagog, jurist, ekonom, controller, konsult, ombud, revisor,
    kassör, vaktmästare, administratör, assistent, specialist, rådgivare, rådgivning, råd, utvecklare,
    kommunikatör, koordinator, coach, inspektör, ingenjör, arkitekt, planerare, representant, praktikant,
    föredragande, adjungerad, protokollförare, justerare, justeringsperson, åhörare, gäst, gäster, inbjuden,
    inbjudna, vd, förvaltare, kamrer, präst, kyrkoherde, komminister, prost, biskop, advokat, notarie,
    föreståndare, förtroendevald, medlem, mötesordförande, expert, sakkunnig, aktieägare, delägare, tjänsteman,
    tjänstemän, tjänsteperson, professor, docent, lektor, adjunkt, doktorand, prefekt, dekan, dekanus
  `,
    (word) => isTitleWord(word),
  ),
  forms(
    'parts before a name',
    'ersättare, ers, suppleant, ledamot, ordförande, ordf, mötesordförande, sekreterare, sekr, justerare, adjungerad, föredragande, protokollförare',
    isAttendanceRole,
  ),
  forms(
    'organisations',
    `
    kommun, kommuner, kommunen, kommuns, region, regionen, regioner, landsting, landstinget, stad, staden, län,
    länet, AB, HB, KB, ekonomisk, bolaget, brf, hsb, förening, föreningen, riksförbund, förbund, förbundet,
    stiftelse, stiftelsen, universitet, universitetet, högskola, högskolan, skola, skolan, gymnasium, gymnasiet,
    myndighet, myndigheten, församling, församlingen, pastorat, stift, lasarett, lasarettet, sjukhus, sjukhuset,
    kyrkan, polisen, polismyndigheten, skr, kommunal, vision, saco, unionen, sveriges, näringsliv, centrum,
    institut, institutet, kansliet, klubb, klubben, sällskap, museum, bank, company, group, sweden, ltd, inc,
    gmbh, byggnads, akavia, ledarna
  `,
    (word) => looksLikeOrganisation(`Norra ${word}`),
  ),
  forms(
    'unions',
    `
    seko, st, dik, ssr, tco, lo, ofr, gs, if metall, metall, handels, hrf, livs, pappers, transport,
    elektrikerna, målarna, naturvetarna, fysioterapeuterna, saco, saco-s, ofr/s, sveriges lärare,
    sveriges skolledare, sveriges ingenjörer, sveriges läkarförbund, sulf, kyrkans akademikerförbund
  `,
    looksLikeOrganisation,
  ),
  forms(
    'codes of parties',
    'S, M, SD, C, V, KD, MP, L, FP, FI, F!, PP, AFS, MED, KB, SP, D, SKP, LPO, SIV, VVV, LOK',
    (word) => isPartyCode(word),
  ),
  forms(
    'short words that are no party',
    'VD, HR, IT, PR, IFO, LSS, BUP, HSO, FSO, Seko, ST, DIK, SSR, TCO, OFR, SULF',
    (word) => !looksLikeParty(word),
  ),
  forms(
    'labels that are nobody',
    `
    plats, tid, datum, lokal, tid och plats, plats och tid, organ, kallade, kallelse, övriga, övrig,
    övriga närvarande, ej närvarande, inte närvarande, närvaro, justering, anslag, bilaga, bilagor, protokoll,
    dagordning, paragraf, paragrafer, sida, nästa möte, namn, roll, parti, underskrift, underskrifter,
    vid protokollet, mötets öppnande, mötets avslutande, time, place, date, venue, name
  `,
    isNobodysName,
  ),
  forms(
    'words for nobody',
    `
    samtliga, ingen, inga, övriga, ej utsedd, inte utsedd, ej utsett, ej valda, ej vald, väljs senare,
    utses senare, väljs vid mötet, utses vid mötet, väljs på mötet, vakant, vakans, saknas, per capsulam,
    se nedan, se ovan, se bilaga, enligt lista, enligt listan, enligt bilaga, enligt ovan, inga anmälda,
    ingen anmäld, nobody, none, vacant
  `,
    isNobodysName,
  ),
  forms(
    'words for many',
    `
    samtliga, alla, ingen, inga, hela, ett antal, några, flera, cirka, ca, ytterligare, all, everyone
  `,
    (word) => isNobodysName(`${word} medlemmar`),
  ),
  forms(
    'signs of those there',
    'x, ×, ✓, ✔, √, ☑, ✅',
    (sign) => meaningOfSign(sign) === 'ja' && isAll(markSource, sign),
  ),
  forms(
    'signs of those away',
    '-, –, —, ☐, ✗, ✘',
    (sign) => meaningOfSign(sign) === 'nej' && isAll(markSource, sign),
  ),
  forms('letters of those there', 'N', (letter) => meaningOfLetter(letter) === 'ja'),
  forms('letters of those away', 'F, A', (letter) => meaningOfLetter(letter) === 'nej'),
  forms(
    'legends of those there',
    'närvarande, närvarade, närvaro, närv, deltog, deltar, på plats, tjänstgör, present',
    (word) => legendIn(`N = ${word}, Q = ledig`).get('N') === 'ja',
  ),
  forms(
    'legends of those away',
    `
      frånvarande, frånvaro, frånv, anmält förhinder, anmäld frånvaro, anmält frånvaro, anmäld, anmält, förhinder, förhindrad,
      återbud, sjuk, ledig, ej närv, inte närv, ej anmäld, ej, absent, apologies
    `,
    (word) => legendIn(`Q = ${word}, N = deltog`).get('Q') === 'nej',
  ),
];
