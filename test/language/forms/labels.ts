import { coverLabelIn } from '../../../src/language/cover-labels.ts';
import { headsProse, standsAlone } from '../../../src/language/cues.ts';
import { isInitialsLine, furniturePatterns, tellsPage } from '../../../src/language/furniture.ts';
import { pointWord, signWord } from '../../../src/language/item-numbers.ts';
import { isWhenAndWhere, textLabels } from '../../../src/language/labels.ts';
import { undecidedLine } from '../../../src/language/no-decision.ts';
import { isAgenda, isSection, opensSection } from '../../../src/language/sections.ts';
import { sentenceSeam, sentenceSpans, withoutAbbreviations } from '../../../src/language/sentences.ts';
import { opensSigning, signingHeading, tellsWriter } from '../../../src/language/signing.ts';
import { cueForms } from './cues.ts';
import { capital, forms, isAll } from './forms.ts';
import { keyForms } from './keys.ts';

function fold(word: string): string {
  return word.normalize('NFD').replaceAll(/\p{M}/gu, '');
}

/** Labels, cues and the furniture of pages. */
export const labelForms = [
  ...keyForms,
  ...cueForms,
  forms(
    'labels without a meaning',
    `
    organisationsnummer, org.nr, orgnr, org.nummer, säte, parter, röstlängd, firmatecknare,
    ersättare för justerare, justerarersättare, datum för överklagan till och med, datum för överklagan t.o.m.,
    datum för överklagande till och med, överklagan till och med, sista dag för överklagan,
    sista dag för överklagande, sista dagen för överklagande, sista datum för överklagan,
    sista datum för överklagande, överklagandetid, överklagandetiden går ut
  `,
    (word) => textLabels.includes(word),
  ),
  forms(
    'when and where',
    'datum, dag, mötesdatum, sammanträdesdatum, tid, klockslag, motestid, sammanträdestid, plats, lokal, mötesplats, sammanträdesplats',
    (word) => isWhenAndWhere(`${fold(word)}-och-lokal-tid`) || isWhenAndWhere(`${fold(word)}-och-tid`),
  ),
  forms(
    'between when and where',
    `
    och, för, mötet, möte, mötets, sammanträdet, sammanträde, sammanträdets, stämman, förhandlingen
  `,
    (word) => isWhenAndWhere(`datum-tid-plats-${fold(word)}`),
  ),
  forms(
    'labels of the day',
    'datum, mötesdatum, sammanträdesdatum',
    (word) => coverLabelIn(`${word}: 2025-03-27`, 'Bryggan') === 'date',
  ),
  forms(
    'labels of the time',
    'tid, mötestid, sammanträdestid',
    (word) => coverLabelIn(`${word}: 18.30`, 'Bryggan') === 'time',
  ),
  forms(
    'labels of the place',
    'plats, mötesplats, sammanträdesplats',
    (word) => coverLabelIn(`${word}: klubbhuset`, 'Bryggan') === 'place',
  ),
  forms(
    'labels of the chair',
    'ordförande, mötesordförande, stämmoordförande',
    (word) => coverLabelIn(`${word}: Kim Sav`, 'Bryggan') === 'chair',
  ),
  forms(
    'labels of the secretary',
    'sekreterare, mötessekreterare, protokollförare, vid protokollet',
    (word) => coverLabelIn(`${word}: Kim Sav`, 'Bryggan') === 'secretary',
  ),
  forms(
    'labels of those who verify',
    'justerare, justeringsperson, justeringspersoner, protokolljusterare',
    (word) => coverLabelIn(`${word}: Kim Sav`, 'Bryggan') === 'verifiers',
  ),
  forms(
    'items with labels of their own',
    `
    val, omval, nyval, fyllnadsval, nästa, kommande, kallelse, resa, resan, kurs, utbildning, evenemang,
    aktivitet, aktiviteter, årsmötet, årsmöte, konstituering, styrelse, rapport, rapporter, valberedning,
    arrangemang, fest
  `,
    (word) => coverLabelIn('Datum: 2025-03-27', word) === null,
  ),
  forms(
    'cues that stand alone',
    `
    beslut, yrkande, yrkanden, bakgrund, beslutsunderlag, beslutsgång, omröstning, votering, reservation,
    reservationer, sammanfattning, ärendet, ärendebeskrivning, handlingar, expediering, propositionsordning,
    motivering, protokollsanteckning, protokollsanteckningar, protokollsutdrag, överklagandehänvisning,
    beslutsmotivering, röstresultat, sändlista, beslutsförslag
  `,
    standsAlone,
  ),
  forms(
    'headings of prose',
    `
    justering, justering av paragrafen, diskussion, överläggning, överläggningar, ekonomiska konsekvenser,
    konsekvenser, barnkonsekvensanalys, jämställdhetsanalys, barnperspektivet, tidplan, finansiering, inlägg,
    talare, discussion, deltar i överläggningen, närvarorätt, yttranderätt, beslutsprövning,
    prövning av barnets bästa, kommentarer, uppföljning, upplysningar, upplysning, kommunicering,
    förvaltningens överväganden, nämndens överväganden, debatt
  `,
    (word) => headsProse(word) && standsAlone(word),
  ),
  forms(
    'pages',
    'sida, sidan, sid, sid., sidnr, sida nr, blad, page',
    (word) => tellsPage(`${capital(word)} 2`) && isAll(furniturePatterns.page, word),
  ),
  forms(
    'of so many pages',
    'av, of',
    (word) => tellsPage(`Sida 2 ${word} 3`) && isAll(furniturePatterns.of, word),
  ),
  forms(
    'places for initials',
    `
    justerandes sign, justerandes signatur, justerandes signaturer, justerandes initialer, justerares sign,
    justerares signatur, justerarnas sign, justerarnas signaturer, justerare sign, justerarsignaturer,
    justerarsignatur, justeringssignatur, justeringssign, ordförandes sign, ordförandens sign,
    ordförandens signatur, ordf sign, sekr sign, sekreterarens sign, sekreterarens signatur, just sign
  `,
    (word) => isInitialsLine(word) && isAll(furniturePatterns.initials, word),
  ),
  forms(
    'places to certify',
    `
    utdragsbestyrkande, utdragsbestyrkan, utdragsbestyrkning, utdraget bestyrks, utdraget bestyrkes,
    utdragets riktighet bestyrks, utdragets riktighet bestyrkes, bestyrkande
  `,
    isInitialsLine,
  ),
  forms(
    'one place for initials',
    'sign, signatur, just',
    (word) => isInitialsLine(`${word}  ${word}`) && isAll(furniturePatterns.oneInitial, word),
  ),
  forms(
    'documents at the top of a page',
    `
    sammanträdesprotokoll, protokoll, mötesprotokoll, protokollsutdrag, stämmoprotokoll, styrelseprotokoll,
    årsmötesprotokoll, minutes
  `,
    (word) => isAll(furniturePatterns.document, word),
  ),
  forms(
    'labels at the top of a page',
    `
    sammanträdesdatum, sammanträdesdag, mötesdatum, protokoll nr, protokoll, protokollsnummer, protokollnr,
    protokollsnr
  `,
    (word) => isAll(furniturePatterns.headLabel, word),
  ),
  forms('words for a sign', 'Paragraf', (word) => isAll(signWord, word)),
  forms('words for a point', 'Punkt', (word) => isAll(pointWord, word)),
  forms(
    'sections',
    `
    ajournering, paus, lunch, fika, nästa möte, nästa sammanträde, nästa mötestid, nästa möten, kommande möten,
    mötestider, protokollet ska skickas till, protokollet skickas till, skickas till, sändlista, expediering,
    kopia till, för kännedom, underskrifter, underskrift, signaturer, justering, justerat, justeras, anslag,
    anslag/bevis, bevis om anslag, bilagor, bilaga, bilageförteckning, närvarolista, röstlängd, åtgärdslista,
    åtgärdslistan, uppdragslista, fotnoter, noter, paragrafer, utestående uppdrag, vid protokollet
  `,
    isSection,
  ),
  forms(
    'agendas',
    `
    agenda items, dagordning, föredragningslista, ärendelista, ärendeförteckning, innehållsförteckning, innehåll,
    register, agenda, ärenden, punkter, protokoll, mötet, anteckningar, mötesanteckningar, dagordningen
  `,
    isAgenda,
  ),
  forms(
    'headings that end an item',
    `
    ajournering, ajourneringar, paus, nästa möte, nästa sammanträde, kommande möten, protokollet skickas,
    protokollet ska skickas, sändlista, underskrift, underskrifter, justering, justeras, vid protokollet, anslag,
    bevis om anslag, bevis om justering, bilagor, mötets avslutande, mötet avslutas, avslutning, närvarande,
    frånvarande, ärendelista, ärendeförteckning, innehåll, innehållsförteckning, dagordning
  `,
    (word) => opensSection(capital(word)),
  ),
  forms(
    'after such a heading',
    'kl, klockan, den, till, av, för, på, vid, under, och, mötet, protokollet, protokoll, sammanträdet, dagordningen, ledamöter, ersättare, övriga, anslag, justering, tid, plats, datum',
    (word) => opensSection(`Nästa möte ${word}`),
  ),
  forms(
    'abbreviations',
    `
    fil, lic, mag, pol, jur, kand, tekn, ekon, teol, med, dr, prof, doc, leg, ing, ordf, sekr, adj, bitr, red,
    kh, stud, tf, f.d
  `,
    (word) =>
      withoutAbbreviations(`Det sade ${capital(word)}. Kim`) ===
      `Det sade ${capital(word).replaceAll('.', ' ')}  Kim`,
  ),
  forms(
    'abbreviations that end no sentence',
    `
    lic, mag, kand, dr, prof, doc, leg, ing, ordf, sekr, adj, bitr, red, kh, stud, tf, f.d, kl, nr, ca, bl.a,
    t.ex, d.v.s, resp, prel, tel, kap, jfr, s.k, p.g.a, fr.o.m, t.o.m
  `,
    (word) => !hasSeam(`Det sade ${word}. Kim Sav`) && !hasSeam(`${capital(word)}. Kim Sav`),
  ),
  forms(
    'ends of sentences',
    'den följer med., det kostar mest., vi köper 5 st., enligt § 5., hon sade ”ja.”, det blev 40 %., (det dröjer)., blev det så?, det blev så!',
    (word) => hasSeam(`${word} Kim Sav`),
  ),
  forms('no ends of sentences', 'Kim S., 1., t.ex., bl. a.', (word) => !hasSeam(`${word} Berg ska`)),
  forms(
    'where people sign',
    `
    vid protokollet, vid pennan, vid tangenterna, antecknat av, anteckningar av, protokoll fört av,
    protokollet fördes av, justeras, justerat, justeras av, justerat av, protokollet justeras,
    protokollet justeras av, protokollet justerat av, underskrift, underskrifter, signatur, signaturer,
    minutes taken by, adjusted by, signatures
  `,
    (word) => opensSigning.test(word),
  ),
  forms('labels of those who sign', 'sekreterare, protokollförare, justerare, adjuster, adjusters', (word) =>
    opensSigning.test(`${word}: Kim Sav`),
  ),
  forms(
    'who wrote',
    'protokoll, anteckningar, minnesanteckningar, mötesanteckningar, notes, minutes',
    tellsWriter,
  ),
  forms(
    'headings of signatures',
    `
    underskrift, underskrifter, underskrift:, underskrifter:, signatur, signaturer, undertecknas, namnteckning,
    namnteckningar, signatures
  `,
    (word) => signingHeading.test(word),
  ),
  forms(
    'cues that nobody decides',
    'Bakgrund, Beslutsunderlag, Förslag till beslut, Yrkanden, Beslutsgång, Omröstning, Motivering, Reservation, Protokollsanteckning, Beslutet skickas till, Överklagandehänvisning',
    (word) => undecidedLine(word, true) === 'cue',
  ),
];

function hasSeam(text: string): boolean {
  return text.split(sentenceSeam).length > 1 || sentenceSpans(text).length > 1;
}
