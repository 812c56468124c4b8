import { anyOf, wordPattern } from './pattern.ts';
import { wordList } from './word-list.ts';

/** What has happened by the time that it is told of. */
const events = wordList(
  'lämnades, lämnades in, lämnade in, lämnat in, inlämnades, inlämnad, inlämnat, inkom, inkommit, kom in, har kommit in, skickades, ' +
    'skickats, skickat, sändes, gick ut, utsändes, antogs, antog, togs, fattades, hölls, höll, ägde rum, genomfördes, genomfört, ' +
    'genomförd, inträffade, skedde, upprättades, upprättad, upprättat, daterad, daterat, inkommen, inkommet, påkallad, påkallades, ' +
    'påkallade, undertecknades, undertecknad, valdes, invigdes, avled, publicerades, publicerad, kungjordes, anslogs, justerades, ' +
    'överlämnades, anmäldes, avslutades, slutfördes, öppnades, startade, började, beslutades, beslutade, besvarades, begärdes, ' +
    'begärde, ansökte, bordlades, remitterades, återremitterades, tillträdde, slutade, redovisades, presenterades, gjordes, ' +
    'was held, was sent, were sent, was received, took place, was signed, dated',
);

/** Between the verb and the day: they make the day one that is to come. */
const aims = wordList(
  'att, till, senast, från, fr.o.m., från och med, inför, före, innan, gäller, gälla, ska, skall, för, until, by, before, to, for',
);

const event = new RegExp(
  String.raw`(?<!\p{L})${anyOf(events)}(?:\s+(?!${anyOf(aims)}\s)[^\s.!?;:]+){0,8}\s*$`,
  'iu',
);

/** Kinds of paper that are read at a meeting, besides those that a decision rests on. */
const papers = wordList(
  'förteckning, förteckningen, förteckningar, delegationslista, delegationslistan, kalkyl, kalkylen, investeringskalkyl, ' +
    'riskbedömning, riskbedömningen, kallelse, kallelsen, remiss, remissen, anmälan, begäran, framställan, värderingsutlåtande, ' +
    'granskningsrapport, revisionsrapport, årsredovisning, revisionsberättelse, tjänsteskrivelse, tjänsteskrivelsen, skrivelse, skrivelsen, ansökan, motionen, yttrande, yttrandet',
);
/** Minutes are of a meeting: alone before a day they may be what is verified or sent on it. */
const minutes = wordList(
  'protokoll, protokollet, anteckningar, anteckningarna, minnesanteckningar, minnesanteckningarna',
);
const paper = new RegExp(
  String.raw`(?<!\p{L})(?:${anyOf(minutes)}\s+(?:från|av|daterat|daterade)|${anyOf(papers)})(?:\s+(?:nr|nummer)\.?\s*\S{1,10})?,?(?:\s+(?:från|av|daterad|daterat))?(?:\s+\p{L}*mötet)?\s*(?:den\s*)?$`,
  'iu',
);

/** Words of a sentence about what is to come. */
const plan = wordPattern(
  wordList(
    'ska, skall, kommer, planerar, planeras, planerad, planerat, bestämdes, bestäms, nästa, nästkommande, kommande, tänkt, preliminärt, ' +
      'senast, justera, justeras, justerar, justering, justeringen, förväntas, beräknas, föreslås, föreslår, föreslog, inbjuder, will, shall, next, planned',
  ),
);

/** Whether the words right before a day tell that something happened, or was written, on it. */
export function tellsPastEvent(before: string): boolean {
  return (event.test(before) || paper.test(before)) && !plan.test(before);
}

/** Whether a sentence tells of what is to come. */
export function tellsPlan(sentence: string): boolean {
  return plan.test(sentence);
}
