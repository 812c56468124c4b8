import { homeAddress, ownAddress } from '../../../src/language/contact-details.ts';
import { namesDocument } from '../../../src/language/documents.ts';
import { opensLetter } from '../../../src/language/letters.ts';
import { boardIndoors } from '../../../src/language/notice-boards.ts';
import { bodyInKind, endsAsName } from '../../../src/language/owners.ts';
import { mayStandTwice } from '../../../src/language/doubled-words.ts';
import { oldWords } from '../../../src/language/old-words.ts';
import { isPublishingKey, isSiteKey } from '../../../src/language/site-keys.ts';
import { nounOfSum, pointsBack, sumsIn } from '../../../src/language/sums.ts';
import { unitsBeforeRanges, unitsOfDecimals, unitsOfRanges } from '../../../src/language/units.ts';
import { forms, isAll, pairs } from './forms.ts';

const old = {
  'lämna utan bifall': 'avslå',
  'lämnar utan bifall': 'avslår',
  'lämnas utan bifall': 'avslås',
  'lämnades utan bifall': 'avslogs',
  'lämnade utan bifall': 'avslog',
  'lämnat utan bifall': 'avslagit',
  bifalla: 'godkänna',
  bifaller: 'godkänner',
  bifalls: 'godkänns',
  bifalles: 'godkänns',
  biföll: 'godkände',
  bifölls: 'godkändes',
  bifallit: 'godkänt',
  votering: 'omröstning',
  voteringen: 'omröstningen',
  voteringar: 'omröstningar',
  voteringarna: 'omröstningarna',
  propositionsordning: 'beslutsgång',
  propositionsordningen: 'beslutsgången',
  suppleant: 'ersättare',
  suppleanten: 'ersättaren',
  suppleanter: 'ersättare',
  suppleanterna: 'ersättarna',
  justeringsman: 'justerare',
  justeringsmannen: 'justeraren',
  justeringsmän: 'justerare',
  justeringsmännen: 'justerarna',
};

const sums = {
  kr: 'kr',
  kronor: 'kr',
  sek: 'kr',
  ':-': 'kr',
  tkr: 'tkr',
  mkr: 'mkr',
  mnkr: 'mkr',
  miljoner: 'mkr',
  miljon: 'mkr',
};

const plainly = Object.fromEntries(oldWords.flatMap((row) => Object.entries(row.forms)));

function matches(pattern: RegExp, text: string): boolean {
  return [...text.matchAll(pattern)].length > 0;
}

/** What the linter looks for in any text. */
export const textForms = [
  forms('heads of mails', 'Från, From, Skickat, Sent, Till, To, Kopia, Cc', (word) =>
    opensLetter([`${word}: Ida`, 'Ämne: Möte']),
  ),
  forms('subjects of mails', 'Ämne, Subject', (word) => opensLetter(['Från: Ida', `${word}: Möte`])),
  forms('verbs that stand twice behind a pronoun', 'har, hade, var, är, blir, ska, kan', (word) =>
    mayStandTwice(word, 'det vi '),
  ),
  forms(
    'what stands before a range of numbers',
    `
    vecka, veckor, veckorna, v., v, år, åren, sida, sidor, sidorna, s., sid., årskurs, åk, kapitel, kap., punkt,
    punkter, punkterna, bilaga, bilagor, bilagorna, ålder, åldrarna, etapp, etapperna, avsnitt, paragraf, paragraferna
  `,
    (word) => isAll(unitsBeforeRanges, word),
  ),
  forms(
    'what a sum is of',
    `
    underskottet, budgeten, anslaget, bidraget, kostnaden, summan, avgiften, ramen, offerten, anbudet, lånet, vinsten,
    förlusten, beloppet, ökningen, minskningen, resultatet, intäkten, investeringen, ersättningen, arvodet, priset, hyran,
    skulden, utdelningen, avvikelsen, stödet
  `,
    (word) => nounOfSum(`att ${word} på`)?.isDefinite === true,
  ),
  forms('what points back to a sum', 'beloppet, summan, medlen, anslaget, bidraget', (word) =>
    pointsBack(`att ${word}`),
  ),
  forms('abbreviations that end names', 'r.f., ek. för., ek.för., u.p.a., i.f., m.b.a.', (word) =>
    endsAsName(`Föreningen Eken ${word}`),
  ),
  forms(
    'abbreviations of kinds of meetings',
    'MBL, APT, AGM, PDF, IT',
    (word) => bodyInKind(`${word}-protokoll`) === null,
  ),
  forms(
    'places in a house',
    'huset, huse, hus, entrén, entré, kontoret, kontore, kansliet, kanslie, receptionen, biblioteket, foajén, trapphuset',
    (word) => boardIndoors.test(`på anslagstavlan i ${word}.`),
  ),
  forms(
    'streets',
    `
    gatan, gata, vägen, väg, stigen, gränd, gränden, torget, torg, allén, allé, backen, plan, platsen, leden,
    stråket, kajen, strand, parken, byväg, svängen, slingan
  `,
    (word) => matches(homeAddress, `Bor på Stor${word} 4, 371 31 Karlskrona`),
  ),
  forms(
    'private mail',
    `
    gmail, hotmail, outlook, live, msn, icloud, me, yahoo, protonmail, proton, telia, comhem, bredband,
    bredband2, spray, passagen, home, swipnet
  `,
    (word) => !matches(ownAddress, `eva.rask@${word}.com`),
  ),
  forms(
    'documents with a day',
    `
    tjänsteskrivelse, tjänsteutlåtande, skrivelse, promemoria, pm, protokollsutdrag, protokoll, yttrande,
    remissyttrande, remissvar, utlåtande, brev, e-post, e-postmeddelande, ansökan, motion, medborgarförslag,
    inlaga, utredning, rapport, sammanställning, bedömning, kommunfullmäktiges beslut, kommunstyrelsens beslut,
    nämndens beslut, offert, daterad, daterat, inkommen, inkommet, inkom, upprättad, memo, letter, dated
  `,
    (word) => namesDocument(`${word} `),
  ),
  forms(
    'words that stand twice',
    `
    det, den, de, som, så, mycket, bra, ja, nej, tack, bla, till, på, i, hej, nå, väl,
    där, hit, dit
  `,
    mayStandTwice,
  ),
  pairs('old words', old, (word, plain) => plainly[word] === plain),
  forms(
    'keys of a web site',
    `
    layout, permalink, categories, category, tags, tag, author, authors, draft, slug, description, excerpt,
    published, lastmod, weight, url, aliases, image, cover, sitemap
  `,
    (word) => isPublishingKey(word) && isSiteKey(word),
  ),
  forms('a key that may be misspelt', 'type', isPublishingKey),
  forms(
    'more keys of a web site',
    `
    keywords, författare, summary, publishdate, expirydate, toc, linktitle, menu, params, taxonomies, template,
    eleventynavigation, parent, nav_order, has_children, lang, locale, comments, header-includes, geometry,
    documentclass, output, css
  `,
    isSiteKey,
  ),
  pairs('units of money', sums, (unit, same) => sumsIn(`Det kostar 300 ${unit} i år`)[0]?.unit === same),
  forms(
    'units of decimals',
    `
    procent, procentenheter, miljoner, miljon, miljarder, mkr, mnkr, mdkr, tkr, kvadratmeter, kvm, m², km,
    kilometer, meter, kg, kilo, ton, hektar, ha, liter, grader, kWh, MWh, GWh, kronor, heltidstjänster,
    årsarbetare
  `,
    (word) => isAll(unitsOfDecimals, word),
  ),
  forms(
    'units of ranges',
    `
    gånger, år, dagar, veckor, månader, timmar, minuter, personer, platser, kronor, procent, stycken, barn,
    elever, meter
  `,
    (word) => isAll(unitsOfRanges, word),
  ),
];
