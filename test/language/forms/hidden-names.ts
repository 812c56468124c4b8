import {
  isOrdinaryWord,
  leadsToSurname,
  leadsToTown,
  makesPlace,
  namesMatter,
  noPartOfName,
  stemOfAdjective,
  stemOfMatter,
} from '../../../src/language/hidden-names.ts';
import { capital, forms } from './forms.ts';

/** What tells the names of those whom a protocol hides from other words. */
export const hiddenNameForms = [
  forms(
    'words before a surname',
    'familjen, herr, fru, fröken, syskonen, makarna, modern, fadern, mamma, pappa, barnet, eleven, pojken, flickan',
    (word) => leadsToSurname(word) && noPartOfName.test(capital(word)),
  ),
  forms(
    'what a case is called',
    `
    ärende, ärendet, ärenden, ärendena, fall, fallet, mål, målet, sak, saken, affär, affären, fråga, frågan,
    familj, familjen, utredning, utredningen, tvist, tvisten, historien, anmälan, ansökan, överklagande,
    överklagandet, uppsägning, uppsägningen
  `,
    (word) => namesMatter(word) && leadsToSurname(word) && stemOfMatter(`grönkvist${word}`) !== null,
  ),
  forms(
    'first in a sentence',
    `
    den, det, de, enligt, för, efter, under, vid, att, till, från, med, och, om, när, då, hon, han, inte, sedan, sen,
    därefter, där, här, men, eftersom, därför, mot, av, på, i, hos, inför, mellan, utan, även, också, samt, nu, idag,
    igår, ej, som, the, then, when, and, for, to, with
  `,
    (word) => noPartOfName.test(capital(word)),
  ),
  forms(
    'before the name of a place',
    `
    svenska, södra, norra, västra, östra, mellersta, gamla, nya, stora, lilla, övre, nedre, sankt, sankta, kungliga,
    röda, gröna
  `,
    (word) => noPartOfName.test(capital(word)),
  ),
  forms(
    'names that are other words',
    `
    hans, dag, bo, per, sten, björn, maj, love, mars, april, juni, juli, may, june, august, saga, sol, ros, rosa, viola,
    linda, ville, rut, kent, ask, stig, jan, mark, will, grace, hope, joy, rose, dawn, eve, ivy, lily, iris, olive, storm,
    falk, örn, frost, liv, frid, siri, stella, vera, bror, ture, kim, tim, max, vilja, vild, ljus, siv, gun, åke, tor, frej,
    ulf, sune, penny, mats, art, bill, rob, sue, pat, ann, alma, nova, luna, ida, ro, gry, alla, varg, lo, tilde, tage, tyra
  `,
    (word) => isOrdinaryWord(capital(word)),
  ),
  forms('before places', 'i, in, utanför, kring, runt', leadsToTown),
  forms(
    'places',
    `
    kommun, kommuns, stad, stads, socken, län, tingsrätt, station, församling, församlingshem, samfällighet,
    hembygdsförening, gata, gatan, väg, vägen, torg, torget, backe, stallbacke, park, kyrka, pastorat
  `,
    makesPlace,
  ),
  forms(
    'adjectives that are made of no name',
    `
    svenska, danska, finska, norska, engelska, franska, ryska, polska, spanska, tyska, tjeckiska, lettiska, samiska,
    granska, minska, önska, älska, friska, fiska, viska, manska, falska, raska, taska, aska, enska, huska, ruska, råska,
    rådska, lömska
  `,
    (word) => stemOfAdjective(word) === null,
  ),
];
