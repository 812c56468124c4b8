import { titlesOfWriter } from './role-words.ts';
import { withoutMarks } from '../model/text-shapes.ts';

/**
 * Every key of the front matter, with the other labels it is known by in real protocols, separated by commas and spelt
 * as there. They are compared without case, accents, punctuation and markup. The same labels are cue lines in the body.
 */
export const keySynonyms = {
  profil: '',
  organ:
    'organet, group, committee, body, grupp, mötesgrupp, mötesorgan, beslutande organ, nämnd, nämnd/styrelse, instans, beslutsinstans, forum, organets namn',
  alias: 'förkortning, förkortningar, kortnamn, kallas, kallas även, även kallad, även kallat',
  huvudman:
    'organisation, organisationen, huvudmannen, kommun, region, förening, föreningen, bolag, bolaget, ' +
    'företag, myndighet',
  typ: 'typ av möte, mötestyp, mötets typ, sammanträdestyp, dokumenttyp, typ av dokument, beteckning',
  titel: 'titeln, title, rubrik, rubriken, protokollets titel, mötesämne',
  datum:
    'datumet, dag, dagen, date, mötesdatum, mötesdag, sammanträdesdatum, sammanträdesdag, mötets datum, mötets dag, ' +
    'datum för mötet, datum för möte, datum för sammanträde, datum för sammanträdet, dag för mötet, mötet hölls, ' +
    'stämmodatum, stämmodag, stämmans datum, årsmötesdatum, förhandlingsdatum, datum för förhandling, ' +
    'datum för förhandlingen, date of meeting, meeting date',
  tid:
    'time, tiden, tidpunkt, klockslag, klockan, kl, mötestid, sammanträdestid, mötets tid, tid för mötet, tid för möte, ' +
    'tid för sammanträde, tid för sammanträdet, meeting time',
  plats:
    'platsen, place, location, venue, lokal, lokalen, mötesplats, möteslokal, sammanträdesplats, ' +
    'sammanträdeslokal, sal, rum, ' +
    'ort, ställe, adress, var, mötets plats, plats för mötet, plats för sammanträde, plats för sammanträdet, where',
  ordförande:
    'chair, chairperson, in the chair, chaired by, presiding, talman, ' +
    'ordföranden, ordf, mötesordförande, mötets ordförande, stämmoordförande, stämmans ordförande, ' +
    'årsmötesordförande, sammanträdesordförande, tjänstgörande ordförande, förhandlingsledare, mötesledare, mötesunderlättare, facilitator, mötesordf, ledare, leddes av, mötet leddes av, mötet leds av',
  sekreterare:
    `secretary, minutes taken by, minutes kept by, minutes by, ${titlesOfWriter}, ` +
    'sekreteraren, sekr, mötets sekreterare, nämndsekreterare, kommunsekreterare, ' +
    'vid protokollet, som ovan, in fidem, protokollet fördes av, ' +
    'protokoll fört av, antecknat av, anteckningar av, vid pennan, vid tangentbordet, vid tangenterna, vid anteckningarna, anteckningsansvarig, mötesantecknare, antecknar, antecknade, antecknat, för anteckningarna, förde anteckningar, minnesanteckningar av, minnesanteckningar förda av, notes taken by, note taker, notetaker, scribe, recorder, protokollet fört av, protokoll av',
  justerare:
    'justerarna, justerande, justerandes, justeras, justeras av, justeras för, utses att justera, ' +
    'utsedd att justera, utsedda att justera, att justera, att justera protokollet, justeringsperson, ' +
    'justerare tillika rösträknare, justerare och rösträknare, justerare och tillika rösträknare, ' +
    'just, justeringspersoner, justeringsman, justeringsmän, protokolljusterare, protokollsjusterare, ' +
    'justerare av protokollet, justerat av, protokollet justerat av, protokollet justeras av, adjuster, adjusters, adjustor, adjustors, verifier, verifiers, verified by, verified, minutes verified by, adjusted by, justera',
  justering:
    'justeringen, justeringens plats och tid, justeringens tid och plats, plats och tid för justering, ' +
    'tid och plats för justering, plats och tid för justeringen, tid och plats för justeringen, ' +
    'justeringens tid, justeringens dag, justeringens datum, tid för justering, tid för justeringen, dag för justering, ' +
    'justeringsdag, justeringsdatum, justeringstid, omedelbar justering, omedelbart justerade, ' +
    'omedelbart justerade paragrafer, justerade paragrafer',
  anslag:
    'anslaget, anslagsbevis, anslag/bevis, bevis om anslag, bevis om tillkännagivande, ' +
    'bevis om tillkännagivande av justerat protokoll, bevis om tillkännagivande om justerat protokoll, ' +
    'tillkännagivande, tillkännagivande av justerat protokoll, anslagsdatum, anslagstid, tid för anslag',
  närvarande:
    'där, där var, de som var där, vi som var där, vi som var med, med var, är med, med är, vi är med, vi som är med, på plats var, närvarande var, närvarande är, närvarande från styrelsen, närvarande styrelseledamöter, närvarande styrelse, närvarande styrelsen, närv, närvaro, present, attendees, participants, ' +
    'följande närvarade, följande deltog, följande var närvarande, följande personer närvarade, följande personer deltog, ' +
    'följande personer var närvarande, närvarande med rösträtt, medlemmar med rösträtt, närvarande medlemmar med rösträtt, närvarande röstberättigade, närvarande röstberättigade medlemmar, ' +
    'röstberättigade medlemmar, styrelsemedlemmar, närvarande styrelsemedlemmar, närvarande i styrelsen, present members, members present, board members, ' +
    'board members present, present board members, in attendance, attending, attending voting, present voting, voting members present, ledare på plats, ' +
    'närvarolista, närvarande ledamöter, närvarande ledamöter och ersättare, närvarande aktieägare, vilka, närvarande medlemmar, medlemmar, deltagare, ' +
    'deltagande, mötesdeltagare, deltog, deltog idag, deltar, vi var, vi som var med, på plats, med, med på mötet, med idag, här, närvarade, deltagarlista, deltagarförteckning, närvaroförteckning, uppropslista, ' +
    'närvaro- och omröstningslista, närvaro- och voteringslista, närvaro- och röstlista, närvaro och omröstning, ' +
    'närvaro- och tjänstgöringslista, tjänstgöringslista, närvaro och tjänstgöring, med var, följande var med, ' +
    'närvarande arbetsgivare, närvarande arbetsgivarrepresentanter, närvarande arbetstagare, närvarande skyddsombud, ' +
    'arbetsgivarrepresentanter, arbetstagarrepresentanter, fackliga representanter, fackliga företrädare, ' +
    'arbetsgivarens representanter, arbetstagarnas representanter, arbetstagarorganisationernas representanter, närvarande fackliga företrädare, närvarande fackliga representanter, närvarande vårdnadshavare, närvarande föräldrar, ' +
    'närvarande elever, närvarande elevrepresentanter, närvarande personal, närvarande från skolan',
  beslutande:
    'närvarande ordinarie ledamöter, närvarande beslutande, närvarande ledamöter och tjänstgörande ersättare, styrelsens ledamöter, styrelseledamöter, ledamöter närvarande, nämndens ledamöter, ordinarie ledamöter, ' +
    'beslutande ledamöter, ledamöter, ledamot, tjänstgörande ledamöter, tjänstgörande, ' +
    'beslutande ledamöter och ersättare, övriga beslutande, övriga beslutande ledamöter, övriga tjänstgörande',
  kallade: 'kallad, kallade till mötet, kallade ledamöter, kallade deltagare',
  ersättare:
    'ersättarna, övriga ersättare, närvarande ersättare, närvarande icke tjänstgörande ersättare, ej tjänstgörande ersättare, inte tjänstgörande ersättare, ' +
    'icke tjänstgörande ersättare, ej tjänstgörande, inte tjänstgörande, icke tjänstgörande, ej beslutande, närvarande ej tjänstgörande ersättare, ' +
    'närvarande inte tjänstgörande ersättare, ej tjg ersättare, suppleant, suppleanter, närvarande suppleanter',
  'tjänstgörande-ersättare':
    'tjänstgörande ersättarna, tjänstg ersättare, tjg ersättare, tjg ers, tjänstgörande suppleant, ' +
    'tjänstgörande suppleanter',
  övriga:
    'övriga närvarande, närvarande övriga, närvarande övriga medlemmar, övriga medlemmar, others present, also present, guests, attending non-voting, present non-voting, ' +
    'övriga deltagande, övriga deltagare, övriga som deltog, även närvarande, ' +
    'dessutom närvarande, dessutom, adjungerad, adjungerade, sekretariat, sekretariatet, kansliet, ersättare och övriga deltagare, ersättare och övriga närvarande, inbjuden, inbjudna, ' +
    'gäst, gäster, föredragande, personalföreträdare, personalrepresentant, personalrepresentanter, verkst. dir., verkställande direktör, tjänstepersoner, tjänstemän, ' +
    'närvarande tjänstemän, närvarande tjänstepersoner, övriga tjänstemän, övriga tjänstepersoner, ' +
    'föredragande tjänstemän, föredragande tjänstepersoner, från myndigheten, från förvaltningen, från kansliet, från bolaget, från kommunen, från förbundet, från koncernen, ' +
    'närvarande utan rösträtt, närvarande med yttranderätt, närvarande med närvarorätt, närvaro- och yttranderätt, med yttranderätt, med närvarorätt',
  frånvarande:
    'inte där, inte på plats, frånvaro, anm frånvaro, anm förhinder, frånvarande ledamöter, ej närvarande ledamöter, inte närvarande ledamöter, frånvarande styrelsemedlemmar, ' +
    'ej närvarande styrelsemedlemmar, absent members, members absent, apologies for absence, regrets, anmäld frånvaro, anmält frånvaro, förhinder, förhindrad, ' +
    'förhindrade, anmält förhinder, anmälda förhinder, meddelat förhinder, återbud, deltog inte, ' +
    'deltog inte idag, deltog ej, deltog ej idag, ej närvarande, inte närvarande, inte med, ej med, frånv, ej, ej närv, ej här, borta, ' +
    'ej på plats, saknas, ej deltagande, inte deltagande, kunde inte, kunde ej, kunde inte delta, ej på mötet, ' +
    'frånvarande var, förhinder hade anmälts av, förhinder har anmälts av, förhinder anmält av, ' +
    'frånvarande med anmält förfall, frånvarande med förfall, frånvarande med anmält förhinder, frånvarande med förhinder, ' +
    'frånvarande utan förfall, anmält förfall, anmälda förfall, förfall, laga förfall, ' +
    'lämnat återbud, meddelat återbud, absent, not attending, not present, unable to attend, apologies, saknades, ej med, inte med, anmält frånvarande',
  status: 'protokollets status, protokollsstatus',
  justerat: 'justerad, justerat den, justerat datum, datum för justering',
  rättelse: 'rättelser, rättelsen, rättelse av protokollet',
  dnr: 'diarienummer, diarienumret, diarienr, diarie nr, diariet, d nr, ärendenummer, ärendenr, ärende nr',
  protokollsnummer:
    'protokollnummer, protokollsnr, protokollnr, protokoll nr, protokoll nummer, mötesnummer, möte nr, ' +
    'sammanträdesnummer, nummer, nr',
  'första-paragraf': 'första paragrafen, första §, första paragrafnummer, börjar på §, start §',
  numrering: 'paragrafnumrering, numrering av paragrafer, §-numrering',
  'antal-ledamöter': 'antal ledamot, antalet ledamöter, antal platser, antal mandat',
  språk: 'språket, dokumentspråk, protokollets språk',
  sändlista:
    'sändlistan, skickas till, protokollet skickas till, protokollet ska skickas till, expedieras till, ' +
    'protokollet expedieras till, expediering, delges, delgivning, kopia till, för kännedom, mottagare',
  bilagor: 'bilaga, bilagorna, bilagda handlingar, bifogas, bifogat',
  'nästa-möte':
    'next meeting, ' +
    'nästa mötet, nästa möten, nästa mötestid, nästa sammanträde, nästa träff, nästkommande möte, ' +
    'kommande möte, kommande möten, kommande mötestider, mötestider',
  föregående:
    'föregående protokoll, föregående möte, föregående mötesprotokoll, föregående mötes protokoll, ' +
    'förra protokollet, förra mötet',
  'tid-och-plats':
    'plats och tid, tid plats, plats tid, tid och lokal, dag tid plats, dag tid och plats, ' +
    'datum tid plats, datum tid och plats, datum och tid, datum tid, tid och datum, datum och plats, datum plats, ' +
    'plats och datum, när och var, när, sammanträde, mötestillfälle, sammanträdestillfälle, date and time, date time, time and place, date and place, when and where, when, held, held on',
  'ordförande-och-sekreterare':
    'ordförande sekreterare, sekreterare och ordförande, mötesordförande och sekreterare, ' +
    'mötesordförande och mötessekreterare, mötets ordförande och sekreterare',
} as const satisfies Record<string, string>;

/**
 * What protocols of companies, associations and municipalities tell at the top or in the box of the notice without its meaning
 * anything to the program: it stands there as written.
 */
export const textLabels: readonly string[] = (
  'organisationsnummer, org.nr, orgnr, org.nummer, säte, parter, röstlängd, firmatecknare, ersättare för justerare, justerarersättare, ' +
  'datum för överklagan till och med, datum för överklagan t.o.m., datum för överklagande till och med, ' +
  'överklagan till och med, sista dag för överklagan, sista dag för överklagande, sista dagen för överklagande, ' +
  'sista datum för överklagan, sista datum för överklagande, överklagandetid, överklagandetiden går ut'
).split(', ');

/** What a label of when and where is made of, in any order: `Plats, datum och tid för mötet`. */
const whenAndWhere: readonly (readonly string[])[] = [
  ['datum', 'dag', 'mötesdatum', 'sammanträdesdatum'],
  ['tid', 'klockslag', 'mötestid', 'sammanträdestid'],
  ['plats', 'lokal', 'mötesplats', 'sammanträdesplats'],
];
/** What joins them, and whose they are. */
const whenAndWhereJoints: readonly string[] =
  'och, för, mötet, möte, mötets, sammanträdet, sammanträde, sammanträdets, stämman, förhandlingen'.split(
    ', ',
  );
const whenAndWhereWords = foldedSet(whenAndWhere.flat());
const passedOver = foldedSet(whenAndWhereJoints);

function foldedSet(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.map((word) => withoutMarks(word.normalize('NFD'))));
}

/** Whether a label, in lower case, without accents and with hyphens between its words, names two or three of day, time and place. */
export function isWhenAndWhere(folded: string): boolean {
  const words = folded.split('-').filter((word) => !passedOver.has(word));
  return words.length > 1 && words.length < 4 && words.every((word) => whenAndWhereWords.has(word));
}

/** Whose list it is, before the label of the list: `direktionens-ersattare`. */
const ofBody =
  /^[a-z]{0,40}(?:namndens|styrelsens|direktionens|utskottets|fullmaktiges|radets|kommittens|forbundets)-(?=(?:(?:narvarande|tjanstgorande|ovriga|ej-tjanstgorande|franvarande)-)?(?:ledamoter|ersattare|suppleanter)(?:-och-ersattare)?$)/;

/** A label, in lower case, without accents and with hyphens between its words, without the body whose list it names. */
export function withoutBody(folded: string): string {
  return folded.replace(ofBody, '');
}
