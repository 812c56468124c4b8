import { anyOf, wordPattern } from './pattern.ts';
import { wordList } from './word-list.ts';

/** What has happened by the time that it is told of. */
const events = wordList(
  'uppgick, lämnade, lämnat, ställdes, ställde, ställt, blev klar, blev klara, blev klart, blev färdig, blev färdiga, blev färdigt, lämnades, lämnades in, lämnade in, lämnat in, inlämnades, inlämnad, inlämnat, inkom, inkommit, kom in, har kommit in, skickades, delades ut, utdelades, delats ut, ' +
    'skickats, skickat, sändes, gick ut, utsändes, antogs, antog, togs, fattades, hölls, höll, ägde rum, genomfördes, genomfört, ' +
    'genomförd, inträffade, skedde, upprättades, upprättad, upprättat, daterad, daterat, inkommen, inkommet, påkallad, påkallades, ' +
    'påkallade, undertecknades, undertecknad, valdes, invigdes, avled, publicerades, publicerad, kungjordes, anslogs, justerades, ' +
    'överlämnades, gjord, gjort, utförd, utfört, utfördes, framtagen, färdigställd, färdigställdes, sammanställdes, anmäldes, avslutades, slutfördes, öppnades, startade, började, beslutades, beslutade, besvarades, begärdes, ' +
    'begärde, ansökte, skett, skedde, mottogs, mottagits, delgavs, delgetts, tecknades, tecknats, ingicks, ingåtts, antagits, fattats, ' +
    'utlyst, utlystes, utlysts, hållits, ägt rum, kommit in, utsänts, kungjorts, utfärdades, utfärdats, avgavs, avgetts, avgivits, undertecknats, publicerats, ' +
    'överlämnats, anmälts, avslutats, öppnats, besiktigades, inspekterades, granskades, uppsades, sades upp, sagts upp, avlidit, ' +
    'redovisats, presenterats, köptes, såldes, bordlades, remitterades, återremitterades, tillträdde, slutade, löpte ut, löpt ut, upphörde, upphört, redovisades, presenterades, gjordes, ' +
    'was held, was sent, were sent, was received, took place, was signed, dated',
);

/** Between the verb and the day: they make the day one that is to come. */
const aims = wordList(
  'att, börjar, startar, inleds, hålls, äger, planeras, beräknas, till, senast, från, fr.o.m., från och med, inför, före, innan, gäller, gälla, ska, skall, för, until, by, before, to, for',
);

const event = new RegExp(
  String.raw`(?<!\p{L})${anyOf(events)}(?:\s+(?!${anyOf(aims)}\s)[^\s.!?;:]+){0,8}\s*$`,
  'iu',
);

/** `samma lydelse som vid mötet den 12 oktober`: what an earlier meeting did. */
const earlierMeeting =
  /(?<!\p{L})(?:som|beslut\p{L}*|antog\p{L}*|antagits|behandla[dt]\p{L}*|läsningen|valdes|togs|fattat\p{L}*|bordla\p{L}*)\s+(?:vid|på|av)\s+(?:\p{L}+\s+)?\p{L}*(?:mötet|stämman|sammanträdet)\s+(?:den\s*)?$/iu;

/** Kinds of paper that are read at a meeting, besides those that a decision rests on. */
const papers = wordList(
  'förteckning, förteckningen, förteckningar, delegationslista, delegationslistan, kalkyl, kalkylen, investeringskalkyl, ' +
    'riskbedömning, riskbedömningen, kallelse, kallelsen, remiss, remissen, anmälan, begäran, framställan, värderingsutlåtande, ' +
    'granskningsrapport, revisionsrapport, årsredovisning, årsredovisningen, revisionsberättelse, revisionsberättelsen, utredning, utredningen, analys, analysen, motion, interpellation, interpellationen, medborgarförslag, medborgarförslaget, e-förslag, remissvar, ' +
    'remissvaret, utskick, utskicket, annons, annonsen, kungörelse, kungörelsen, rapport, rapporten, promemoria, promemorian, offert, offerten, anbud, anbudet, utlåtande, utlåtandet, ' +
    'brev, brevet, mejl, mejlet, tjänsteskrivelse, tjänsteskrivelsen, skrivelse, skrivelsen, ansökan, motionen, yttrande, yttrandet',
);
/** Minutes are of a meeting: alone before a day they may be what is verified or sent on it. */
const minutes = wordList(
  'protokoll, protokollet, anteckningar, anteckningarna, minnesanteckningar, minnesanteckningarna, minutes',
);
const paper = new RegExp(
  String.raw`(?<!\p{L})(?:${anyOf(minutes)}(?:\s+(?:nr|nummer)\.?\s*\S{1,10}|\s+\d{1,3}\/\d{2,4})?\s+(?:från|av|of|from|daterat|daterade)(?:\s+(?:the\s+)?\p{L}*(?:möte|meeting)(?:et|t)?\s+(?:nr\s+)?\d{1,3})?|${anyOf(papers)})(?:\s+(?:nr|nummer)\.?\s*\S{1,10})?,?(?:\s+(?:från|av|daterad|daterat))?(?:\s+\p{L}*mötet)?\s*(?:den\s*)?$`,
  'iu',
);

/** `Protokollet från sammanträdet nr 1/2026 den`, `Protokoll nr 2/2026 från mötet den` */
const minutesOfNumbered = new RegExp(
  String.raw`(?<!\p{L})${anyOf(minutes)}(?:\s+(?:nr|nummer)\.?\s*\S{1,10})?\s+(?:från|av|vid)\s+(?:\p{Ll}+\s+)?\p{L}*(?:mötet|stämman|sammanträdet|möte|sammanträde|stämma)(?:\s+(?:nr|nummer)?\.?\s*\d{1,4}(?:[/:]\d{2,4})?)?,?\s+(?:\p{Ll}+dagen\s+)?(?:den\s*)?$`,
  'iu',
);

const earlierMinutes = new RegExp(
  String.raw`(?<!\p{L})${anyOf(minutes)}\s+från\s+(?:\p{L}*mötet\s+)?(?:den\s*)?$`,
  'iu',
);

/** `The minutes of meeting 4/2026, held on` */
const minutesHeld = /(?<!\p{L})minutes\s+of\s+[^.;]{0,60}?(?<!\bbe\s)held\s+(?:on\s+)?$/iu;

/** Whether the words before a day name the minutes of the meeting on it (`Protokoll från den`). */
export function tellsEarlierMinutes(before: string): boolean {
  return earlierMinutes.test(before);
}

/** Words of a sentence about what is to come. */
const plan = wordPattern(
  wordList(
    'ska, skall, kommer, planerar, planeras, planerad, planerat, bestämdes, bestäms, nästa, nästkommande, kommande, tänkt, preliminärt, ' +
      'senast, justera, justeras, justerar, justering, justeringen, förväntas, beräknas, föreslås, föreslår, föreslog, inbjuder, will, shall, next, planned',
  ),
);

/** `har kallat till förhandling den 29 augusti`: the day of the call, or of the meeting itself. */
const summons =
  /(?<!\p{L})(?:kalla(?:de|des|t|ts)|har\s+kallat|kallelse(?:n)?)\s+till\s+(?:\p{L}+\s+){0,2}?(?:förhandling\p{L}*|möte\p{L}*|årsmöte\p{L}*|sammanträde\p{L}*|stämma\p{L}*|överläggning\p{L}*)\s+(?:den\s*)?$/iu;

/** `redogör för skyddsronden den`: what is told of has been. */
const toldOf =
  /(?<!\p{L})(?:redogör|redogjorde|rapporterar|rapporterade)\s+(?:för|från)\s+(?:skyddsronden|besiktningen|studiebesöket|mötet|besöket|inspektionen|revisionen|utbildningen|tävlingen|mässan)\s+(?:den\s*)?$/iu;
/** `Parterna är kallade den` */
const areCalled =
  /(?<!\p{L})(?:är|blev|har\s+blivit|har)\s+(?:kallade|kallats|kallad|sammankallade|sammankallats)\s+(?:den\s*)?$/iu;

/** Who proposes in a paper did so on its day. */
const proposing = /(?<!\p{L})föresl(?:år|ås|og|agit)(?!\p{L})/giu;

/** To or from whom something was sent: these words make no day one that is to come. */
const receivers = anyOf(
  wordList(
    'medlemmarna, medlemmar, styrelsen, styrelsens ledamöter, ledamöterna, delägarna, aktieägarna, parterna, fastighetsägarna, ' +
      'hushållen, kommunen, nämnden, förvaltningen, föreningen, länsstyrelsen, bolaget, leverantören, entreprenören, de boende, ' +
      'facken, arbetstagarparten, arbetsgivaren, vårdnadshavarna, personalen, members',
  ),
);
const proper = String.raw`\p{Lu}[\p{L}\d&-]*(?:\s+\p{Lu}[\p{L}\d&-]*){0,3}`;
const someone = new RegExp(
  String.raw`(?<!\p{L})(?:till|från|för|av)\s+(?:(?:[Aa]lla|[Ss]amtliga|[Vv]åra)\s+)?(?:${receivers}|${proper})(?!\p{L})`,
  'gu',
);

/** Whether the words right before a day tell that something happened, or was written, on it. */
export function tellsPastEvent(words: string): boolean {
  const before = words.replace(someone, '·');
  if (minutesHeld.test(before)) return true;
  if (fromBody.test(before) || minutesOfNumbered.test(before)) return !plan.test(before);
  if (paper.test(before)) return !plan.test(before.replace(proposing, ''));
  return (
    (event.test(before) ||
      summons.test(before) ||
      areCalled.test(before) ||
      toldOf.test(before) ||
      earlierMeeting.test(before)) &&
    !plan.test(before)
  );
}

/** What a body did on the day that stands behind. */
const actsOn = new RegExp(
  String.raw`(?<!\p{L})${anyOf(wordList('föreslog, beslutade, beslöt, antog, behandlade, uppdrog, gav, remitterade, återremitterade, bordlade, tillstyrkte, avstyrkte'))}(?:\s+\p{Ll}+et)?\s+(?:den\s*)?$`,
  'iu',
);

/** `har den 26 maj 2026, § 71, föreslagit att`: what somebody has done on the day that stands in between. */
export function tellsDone(before: string, after: string): boolean {
  // `Saldot den 28 februari var`
  if (
    /(?<!\p{L})(?:saldot|ställningen|behållningen|balance)\s(?:\p{Ll}+\s){0,4}(?:den|per|on|as\s+of)\s*$/iu.test(
      before,
    )
  )
    return /^\s*(?:var|uppgick|was|were)(?!\p{L})/iu.test(after);
  // `Kommunstyrelsen föreslog den 7 april 2026, § 71, att`
  if (actsOn.test(before) && /^(?:,?\s*§|,?\s*att\s)/u.test(after)) return true;
  // `Förmögenheten var den 31 december 2025 14 250 000 kronor`
  if (
    /(?<!\p{L})(?:var|uppgick)\s(?:den\s*)?$/iu.test(before) &&
    /^\s\d{1,3}(?:[ \u00a0]\d{3})+\s?(?:kr|kronor)/u.test(after)
  )
    return true;
  return (
    /(?<!\p{L})(?:har|hade|has)\s+(?:den\s+|on\s+)?$/iu.test(before) &&
    /^(?:,[^.!?,]{1,20},)?\s*(?:(?!att|som)\p{Ll}+\s+){0,2}?(?!(?:att|det|ett|inte|mot)\s)(?:\p{Ll}{3,}t|proposed|decided)(?!\p{L})/u.test(
      after,
    )
  );
}

/** `Beslut från förvaltningsrätten den`, `Protokoll från arbetsutskottet den` */
const fromBody = new RegExp(
  String.raw`(?<!\p{L})(?:${anyOf(minutes)}|${anyOf(wordList('beslut, beslutet, dom, domen, svar, svaret, skrivelse, skrivelsen, remiss, remissen, yttrande, yttrandet, protokollsutdrag'))})\s+(?:från|av)\s+(?:\p{L}[\p{L}-]+\s+){0,2}?\p{L}*(?:utskottet|nämnden|styrelsen|fullmäktige|rätten|domstolen|verket|länsstyrelsen|rådet|myndigheten|förvaltningen|ombudsmannen)\s+(?:den\s*)?$`,
  'iu',
);

/** Whether a sentence tells of what is to come. */
export function tellsPlan(sentence: string): boolean {
  return plan.test(sentence);
}
