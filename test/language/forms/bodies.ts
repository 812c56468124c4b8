import {
  bodyKind,
  bodyNameOf,
  isBodyAlone,
  isGenericBody,
  isOtherTitleWord,
  nameInGenitive,
  namesBody,
} from '../../../src/language/bodies.ts';
import {
  isMeetingOfBoard,
  isMeetingOfMembers,
  kindSpokenOf,
  meansAssembly,
  rootsIn,
} from '../../../src/language/body-words.ts';
import { capital, forms } from './forms.ts';

const never = () => false;

/** Bodies, by their kind and as they are spoken of. */
export const bodyForms = [
  forms(
    'kinds of body',
    'nämnd, styrelse, grupp, råd, utskott, fullmäktige, kommitté, kommitte, beredning, delegation, direktion, presidium',
    (word) => isBodyAlone(`Skolans ${word}`) && bodyKind(`Norra ${word}`) === word,
  ),
  forms(
    'kinds of body with the article',
    'nämnden, styrelsen, gruppen, rådet, utskottet, fullmäktige, kommittén, kommitten, beredningen, delegationen, direktionen, presidiet',
    (word) =>
      isGenericBody(word) &&
      isBodyAlone(capital(word)) &&
      bodyNameOf(`MILJÖ${word.toUpperCase()}`) === `Miljö${word}`,
  ),
  forms(
    'organisations',
    `
    förening, föreningen, klubb, klubben, förbund, förbundet, församling, församlingen, samfällighet,
    samfälligheten, byalag, byalaget, kår, kåren, sektion, sektionen, sällskap, sällskapet, stiftelse,
    stiftelsen, bolag, bolaget, krets, kretsen, avdelning, avdelningen, distrikt, distriktet, akademi, akademin,
    kommun, kommunen, region, regionen, parti, partiet, pastorat, pastoratet, orkester, orkestern, kör, kören,
    nation, nationen, ledning, ledningen, forum, forumet, jour, jouren, mästeri, mästeriet, kooperativ,
    kooperativet, ensemble, ensemblen, gille, gillet, ungdomsliga, ungdomsligan, cirkel, cirkeln, jaktlag, jaktlaget,
    arbetslag, arbetslaget, skifteslag, skifteslaget, allmänning, allmänningen, vårdsområde, vårdsområdet,
    skötselområde, skötselområdet, kollektiv, kollektivet, hackerspace, hackerspacet
  `,
    (word) => namesBody(`Norra ${word}`) && bodyKind(`Norra ${word}`) !== null,
  ),
  forms(
    'what tells of a body before its name',
    'brf, bostadsrättsföreningen, hsb, ab, rf, r.f., r.f, board, committee, council, ek. för., ek. för',
    (word) => namesBody(`${word} Eken`),
  ),
  forms(
    'plurals in the genitive',
    'arna, erna, orna',
    (word) => nameInGenitive(`Norrg${word}s`, never) === `Norrg${word}`,
  ),
  forms(
    'places with an s of their own',
    'ås, näs, fors, hus',
    (word) => nameInGenitive(`Brf Lill${word}`, never) === `Brf Lill${word}`,
  ),
  forms(
    'times that own no meeting',
    `
    dagens, kvällens, veckans, månadens, årets, vårens, sommarens, höstens, vinterns, gårdagens, terminens,
    fjolårets, mötets, sammanträdets, stämmans
  `,
    (word) => nameInGenitive(word, () => true) === null,
  ),
  forms(
    'what else a title has',
    `
    del, utkast, justerat, justerad, ojusterat, ej justerat, ej justerad, kopia, sida, hösten, våren, sommaren,
    vintern, höst, vår, ht, vt, vecka, nr, version, bilaga, bilagor, slutversion, signerad, signerat, sign,
    draft, final, part, agenda, dagordning, närvarande
  `,
    isOtherTitleWord,
  ),
  forms('any organisation', 'föreningen, klubben', isGenericBody),
  forms(
    'the assembly that meets',
    `
    mötet, sammanträdet, styrelsemötet, vi, ordföranden, ordförande, parterna, gruppen, man, protokollet, board,
    the board, meeting, the meeting, annual meeting, the annual meeting, general meeting, the general meeting,
    committee, the committee, association, the association, council, the council, we
  `,
    (word) => meansAssembly(word),
  ),
  forms(
    'any body',
    'föreningen, klubben, sektionen, bolaget, förbundet',
    (word) => kindSpokenOf(word) === '',
  ),
  forms(
    'kinds spoken of',
    'nämnden, styrelsen, styrelse, stämman, utskottet, au, fullmäktige, gruppen, rådet, kommittén, kommitteen, direktionen, presidiet',
    (word) => (kindSpokenOf(word) ?? '') !== '',
  ),
  forms(
    'roots in names',
    'nämnd, styrelse, stämm, utskott, fullmäktige, grupp, råd, kommitt, direktion, presidi',
    (word) => rootsIn(`norra ${word}en`).includes(word),
  ),
  forms(
    'meetings of members',
    'stämma, årsmöte, medlemsmöte, månadsmöte, församlingsmöte, sektionsmöte, föreningsmöte, kårmöte, höstmöte, vårmöte, kongress, riksmöte, general meeting, annual meeting',
    isMeetingOfMembers,
  ),
  forms('boards', 'styrelse, direktion, board', isMeetingOfBoard),
];
