import { anyOf, wordPattern } from './pattern.ts';
import { promise } from './promises.ts';
import { mentions } from './tasks.ts';
import { wordList } from './word-list.ts';

/** What somebody with a sign before the name is told to do, where no ending tells it. */
const imperatives = anyOf(
  wordList(
    'be, beställ, besök, bestäm, bjud, bygg, byt, böj, dela, drick, fyll, följ, förbered, förläng, ge, gräv, gå, gör, hjälp, håll, häng, ' +
      'hör, klipp, kom ihåg, kör, köp, lyft, lägg, läs, lås, lös, mät, ring, riv, rör, se, skjut, skriv, skär, släng, smörj, spänn, stryk, ' +
      'stäng, ställ, sy, säg, sälj, sänd, sätt, sök, sammanställ, ta, tag, tryck, tänd, tänk, töm, undersök, utred, välj, vänd, återställ, åk',
  ),
);

/** What is to be done, before or behind whom it is asked of: `beställ lim`, `att beställa lim`. */
const asked = new RegExp(
  String.raw`^(?:(?:att|to)\s+\p{L}|(?:${imperatives}|${promise}|\p{L}{2,}a)(?!\p{L}))`,
  'iu',
);
/** What they do or will do, behind them: `målar bryggan`. */
const promised = /^(?:(?:ska|skall|måste|will)\s+\p{L}|\p{L}{2,}r(?!\p{L}))/iu;

/** Words that end as such verbs do, and verbs that tell how things are, or what somebody said. */
const tells = wordPattern(
  wordList(
    'är, har, var, mår, vill, kan, får, blir, sitter, heter, bor, känner, kommer, saknar, deltar, närvarar, lyssnar, tycker, anser, ' +
      'menar, tror, undrar, säger, berättar, rapporterar, informerar, redogör, tackar, påpekar, gratulerar, hälsar, yrkar, reserverar, ' +
      'avgår, avstår, för, under, efter, över, eller, per, när, där, här, hur, sa, ja, bra, alla, andra, flera, nya, gamla, stora, våra, ' +
      'mina, dina, sina, era, hela, inga, många, nästa, denna, dessa, samma, extra, förra, första, sista, tacka, kassa, resa',
  ),
  { atStart: true },
);
/** `Övriga frågor`, `Ekonomiska läget`. */
const describes = /^\p{L}+(?:ig|sk)a(?!\p{L})/iu;

/**
 * Whether words tell of something to do, where those who are to do it are called by signs (`@ida`): `isBehind` when the words stand
 * behind them. `@bo var sjuk` and `Tack till @ida` tell of none.
 */
export function asksForDeed(words: string, isBehind: boolean): boolean {
  if (tells.test(words) || describes.test(words)) return false;
  return asked.test(words) || (isBehind && promised.test(words));
}

/** Whether those called by signs at the end of a line are whom something is done to, or with: `Skriv till @ida`. */
export const endsAtMentioned = new RegExp(
  String.raw`(?<!\p{L})(?:till|från|av|enligt|med|hos|för|om|via|på|mot|tack)\s+${mentions}\s*[.!]?$`,
  'iu',
);
