import { nicknamesIn } from '../../../src/language/nicknames.ts';
import type { BodyNames } from '../../../src/language/sentences/body-names.ts';
import { electsListed, leavesVacant } from '../../../src/language/sentences/listed-election.ts';
import { isCountLine, readTotals } from '../../../src/language/sentences/vote-counts.ts';
import { passiveWording } from '../../../src/language/sentences/passive-decision.ts';
import { titlesElection } from '../../../src/language/elections.ts';
import { capital, forms } from './forms.ts';

const names: BodyNames = { body: 'Styrelsen', aliases: [], meetingDate: '2025-03-27' };

function decides(sentence: string): boolean {
  return passiveWording(sentence, names) !== null;
}

function elects(line: string, heading = '', above: readonly string[] = []): boolean {
  return electsListed(line, { title: 'Val av kassör', heading, above, isKnown: () => false });
}

/** How associations elect and decide in few words. */
export const associationForms = [
  forms(
    'what a meeting goes through',
    `
    dagordningen, dagordning, dagsordningen, föredragningslistan, föredragningslista, protokollet, protokoll,
    mötesprotokollet, mötesprotokoll, kallelsen, kallelse, röstlängden, röstlängd, budgeten, budget,
    verksamhetsplanen, verksamhetsplan, verksamhetsberättelsen, verksamhetsberättelse, förslaget, motionen,
    propositionen, ansvarsfrihet, ansvarsfriheten, rapporten, bokslutet, årsredovisningen, punkten, frågan, ärendet
    `,
    (word) => decides(`${capital(word)} enhälligt godkänd.`),
  ),
  forms(
    'the same in English',
    'minutes, the minutes, previous minutes, agenda, the agenda, budget, the budget',
    (word) => decides(`${capital(word)} approved.`),
  ),
  forms(
    'how it was approved',
    `
    enhälligt, utan ändringar, utan ändring, utan anmärkning, utan anmärkningar, utan kommentarer, av styrelsen,
    av mötet, av årsmötet, av stämman, i sin helhet, till nästa möte, som den är, med tillägg, med ändringar,
    without changes, without change, without comments, unanimously, as written, as presented, as circulated,
    as amended, with changes, with amendments, by consensus
    `,
    (words) => decides(`Godkänd ${words}.`),
  ),
  forms(
    'what became of a motion',
    `
    motion carried, motion carries, motion is carried, motion was carried, motion passed, motion passes,
    motion is passed, motion was passed, motion approved, motion failed, motion fails, motion was defeated,
    motion was rejected, motion withdrawn, carried, carried unanimously, passed unanimously,
    approved unanimously, adopted unanimously, resolution passed, resolution adopted, proposal passed,
    proposal accepted
    `,
    (words) => decides(`${capital(words)} (5 in favor, 1 opposed).`),
  ),
  forms('yes or no alone', 'bifall, avslag, bifalles, enhälligt bifall, delvis bifall', (word) =>
    decides(`${capital(word)}.`),
  ),
  forms('votes in English', 'in favor, in favour, aye, ayes', (word) => readTotals(`3 ${word}`).yes === 3),
  forms('votes against in English', 'opposed, nay, nays', (word) => readTotals(`3 ${word}`).no === 3),
  forms(
    'what tells that votes are counted',
    'rösträkning, handuppräckning, resultat, utfall, omröstning, votering, result',
    (word) => isCountLine(`Efter ${word} i salen: 5 för, 3 emot.`),
  ),
  forms('votes withheld in English', 'abstention, abstentions', (word) => isCountLine(`5 for, 3 ${word}`)),
  forms('what joins those chosen', 'och, samt, and, respektive, jämte', (word) =>
    elects(`Alma Frid ${word} Bo Ek`),
  ),
  forms(
    'how somebody was chosen',
    `
    omval, nyval, fyllnadsval, fyllnad, omvald, omvalda, nyvald, nyvalda, vald, valda, re-elected, newly elected,
    sammankallande, sammank, sammank., ordinarie, suppleant, ersättare, convener
    `,
    (word) => elects(`Alma Frid, ${word}`),
  ),
  forms('for how long', 'ett, två, tre, fyra, 1, 2, 3, 4', (word) => elects(`Alma Frid, ${word} år`)),
  forms('for how long in English', 'one, two', (word) => elects(`Alma Frid, ${word} years`)),
  forms(
    'labels of others than those chosen',
    `
    förslag, föreslås, nominerad, kandidat, sökande, ställer upp, avgående, avgick, kvarstår, tidigare, föredragande,
    ansvarig för frågan, närvarande, frånvarande, reservation, jäv, röst för, avstår, röstade, röster på, yrkande,
    avsägelse, avtackas, tack till, kontakt, beslut, uppdrag, åtgärd, mandat, presentation, motivering, rösträtt
    `,
    (word) => !elects(`${capital(word)}: Alma Frid`),
  ),
  forms(
    'words above those proposed',
    'förslag, föreslås, nominerade, kandidater, ställer upp, valberedningen har, valberedningens',
    (word) => !elects('Alma Frid', '', [`${capital(word)} tre:`, 'Tre namn.']),
  ),
  forms(
    'words right above others',
    'avgående, avsägelse, avsade, kvarstår, kvarvarande, kvar på, närvarande, frånvarande',
    (word) => !elects('Alma Frid', '', [`${capital(word)} ett år:`]),
  ),
  forms('an office that stays empty', 'vakant, vakanta, vacant, bordläggs, bordlades, –, -', (word) =>
    leavesVacant(`Revisor: ${word}`),
  ),
  forms(
    'offices',
    `
    ordförande, ordf., sekreterare, kassör, ledamot, ledamöter, suppleant, ersättare, revisor, valberedning,
    webbansvarig, ombud, representant, justerare, justeringsman, justeringsperson, rösträknare, sammankallande,
    klubbmästare, ledare, redaktör, hamnfogde, värd, firmatecknare, kontaktperson, chair, secretary, treasurer,
    auditor, board member, deputy, president, teller
    `,
    (word) =>
      electsListed('Alma Frid', { title: 'Val', heading: capital(word), above: [], isKnown: () => false }),
  ),
  forms(
    'titles of elections',
    `
    val av kassör, fyllnadsval, omval, nyval, inval, styrelseval, personval, kompletteringsval, valet, valen,
    valärenden, övriga val, återstående val, stadgeenliga val, election of officers, elections
    `,
    (words) => titlesElection(capital(words)),
  ),
  forms(
    'words beside the verb of an election that are no nickname',
    `
    dessa, följande, samma, båda, bägge, vi, ni, jag, du, man, hon, han, hen, dem, henne, honom, vilka,
    vem, någon, några, en, ett, två, tre, fyra, fem, sex, ny, nya, nytt, nu, sedan, senare, idag, igår, snart, inte, ej,
    ha, att, vara, bli, så, om, är, var, blir, blev, kan, ska, skall, inget, undertecknad, undertecknade, kandidaten,
    kandidaterna, personen, personer, personerna, sittande, avgående, ensam, internt, externt, digitalt, öppet,
    slutet, skriftligt, muntligt, vakant, vakanta, this, that, these, they, he, she, who, no, not, new, same
    `,
    (word) => nicknamesIn(word).length === 0,
  ),
];
