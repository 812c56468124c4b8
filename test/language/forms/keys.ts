import { canonicalKey, type CanonicalKey } from '../../../src/parse/front-matter/keys.ts';
import { forms } from './forms.ts';

/** What people call each key, in the front matter and as a label. */
export const keys: Readonly<Partial<Record<CanonicalKey, string>>> = {
  organ: `
    organet, group, committee, body, grupp, mötesgrupp, mötesorgan, beslutande organ, nämnd, instans, forum,
    organets namn
  `,
  alias: 'förkortning, förkortningar, kortnamn, kallas, kallas även, även kallad, även kallat',
  huvudman: `
    organisation, organisationen, huvudmannen, kommun, region, förening, föreningen, bolag, bolaget, företag,
    myndighet
  `,
  typ: `
    typ av möte, mötestyp, mötets typ, sammanträdestyp, dokumenttyp, typ av dokument, beteckning
  `,
  titel: 'titeln, title, rubrik, rubriken, protokollets titel, mötesämne',
  datum: `
    datumet, dag, dagen, date, mötesdatum, mötesdag, sammanträdesdatum, sammanträdesdag, mötets datum,
    mötets dag, datum för mötet, datum för möte, datum för sammanträde, datum för sammanträdet, dag för mötet,
    mötet hölls, stämmodatum, stämmodag, stämmans datum, årsmötesdatum, förhandlingsdatum, datum för förhandling,
    datum för förhandlingen, date of meeting, meeting date
  `,
  tid: `
    time, tiden, tidpunkt, klockslag, klockan, kl, mötestid, sammanträdestid, mötets tid, tid för mötet,
    tid för möte, tid för sammanträde, tid för sammanträdet, meeting time
  `,
  plats: `
    platsen, place, location, venue, lokal, lokalen, mötesplats, möteslokal, sammanträdesplats,
    sammanträdeslokal, sal, rum, adress, var, mötets plats, plats för mötet, plats för sammanträde,
    plats för sammanträdet, where
  `,
  ordförande: `
    chair, chairperson, in the chair, chaired by, presiding, talman, ordföranden, ordf, mötesordförande, mötets ordförande, stämmoordförande,
    stämmans ordförande, årsmötesordförande, sammanträdesordförande, tjänstgörande ordförande,
    förhandlingsledare, mötesledare, mötesunderlättare, facilitator, mötesordf, ledare, leddes av, mötet leddes av, mötet leds av
  `,
  sekreterare: `
    secretary, minutes taken by, sekreteraren, sekr, mötessekreterare, mötets sekreterare, nämndsekreterare,
    kommunsekreterare, stämmosekreterare, vid protokollet, protokollförare, protokollsförare,
    protokollet fördes av, protokoll fört av, antecknat av, anteckningar av, vid pennan, vid tangentbordet,
    vid tangenterna, antecknar, antecknade, antecknat, protokollet fört av, protokoll av
  `,
  justerare: `
    verified, justera,
    justerarna, justerande, justerandes, justeras, justeras av, justeras för, utses att justera,
    utsedd att justera, utsedda att justera, att justera, att justera protokollet, justeringsperson,
    justerare tillika rösträknare, justerare och rösträknare, justerare och tillika rösträknare, just,
    justeringspersoner, justeringsman, justeringsmän, protokolljusterare, protokollsjusterare,
    justerare av protokollet, justerat av, protokollet justerat av, protokollet justeras av, adjuster, adjusters,
    adjustor, adjustors
  `,
  justering: `
    justeringen, justeringens plats och tid, justeringens tid och plats, plats och tid för justering,
    tid och plats för justering, plats och tid för justeringen, tid och plats för justeringen, justeringsdag,
    justeringsdatum, justeringstid, omedelbar justering, omedelbart justerade, omedelbart justerade paragrafer,
    justerade paragrafer
  `,
  anslag: `
    anslaget, anslagsbevis, anslag/bevis, bevis om anslag, bevis om tillkännagivande,
    bevis om tillkännagivande av justerat protokoll, bevis om tillkännagivande om justerat protokoll,
    tillkännagivande, tillkännagivande av justerat protokoll, anslagsdatum, anslagstid, tid för anslag
  `,
  närvarande: `
    attending, attending voting, present voting, voting members present, ledare på plats,
    där, där var, de som var där, vi som var där, vi som var med, med var, är med, med är, vi är med, vi som är med, på plats var,
    närvarande var, närvarande är, närvarande från styrelsen, närv, närvaro, present, attendees, participants,
    följande närvarade, följande deltog, följande var närvarande, följande personer närvarade,
    följande personer deltog, följande personer var närvarande, närvarande medlemmar med rösträtt,
    närvarande röstberättigade, närvarande röstberättigade medlemmar, röstberättigade medlemmar,
    styrelsemedlemmar, närvarande styrelsemedlemmar, närvarande i styrelsen, present members, members present,
    board members, board members present, present board members, in attendance, närvarolista,
    närvarande ledamöter, närvarande ledamöter och ersättare, närvarande aktieägare, vilka, närvarande medlemmar,
    medlemmar, deltagare, deltagande, mötesdeltagare, deltog, deltog idag, deltar, vi var, vi som var med,
    på plats, med, med på mötet, med idag, här, närvarade, deltagarlista, deltagarförteckning,
    närvaroförteckning, uppropslista, närvaro- och omröstningslista, närvaro- och voteringslista,
    närvaro- och röstlista, närvaro och omröstning, närvaro- och tjänstgöringslista, tjänstgöringslista,
    närvaro och tjänstgöring, med var, följande var med, närvarande arbetsgivare,
    närvarande arbetsgivarrepresentanter, närvarande arbetstagare, närvarande skyddsombud,
    arbetsgivarrepresentanter, arbetstagarrepresentanter, fackliga representanter, fackliga företrädare,
    arbetsgivarens representanter, arbetstagarnas representanter, arbetstagarorganisationernas representanter,
    närvarande fackliga företrädare, närvarande fackliga representanter, närvarande vårdnadshavare,
    närvarande föräldrar, närvarande elever, närvarande elevrepresentanter, närvarande personal,
    närvarande från skolan
  `,
  beslutande: `
    närvarande beslutande, närvarande ledamöter och tjänstgörande ersättare, styrelsens ledamöter,
    styrelseledamöter, nämndens ledamöter, ordinarie ledamöter, beslutande ledamöter, ledamöter, ledamot,
    tjänstgörande ledamöter, tjänstgörande, beslutande ledamöter och ersättare
  `,
  kallade: 'kallad, kallade till mötet, kallade ledamöter, kallade deltagare',
  ersättare: `
    ersättarna, övriga ersättare, närvarande ersättare, närvarande icke tjänstgörande ersättare,
    ej tjänstgörande ersättare, inte tjänstgörande ersättare, icke tjänstgörande ersättare,
    närvarande ej tjänstgörande ersättare, närvarande inte tjänstgörande ersättare, ej tjg ersättare, suppleant,
    suppleanter, närvarande suppleanter
  `,
  'tjänstgörande-ersättare': `
    tjänstgörande ersättarna, tjänstg ersättare, tjg ersättare, tjg ers, tjänstgörande suppleant,
    tjänstgörande suppleanter
  `,
  övriga: `
    attending non-voting, present non-voting,
    övriga närvarande, närvarande övriga, närvarande övriga medlemmar, övriga medlemmar, others present,
    also present, guests, övriga deltagande, övriga deltagare, övriga som deltog, även närvarande,
    dessutom närvarande, dessutom, adjungerad, adjungerade, sekretariat, sekretariatet, kansliet, ersättare och övriga deltagare, ersättare och övriga närvarande, inbjuden, inbjudna, gäst, gäster,
    föredragande, personalföreträdare, personalrepresentant, personalrepresentanter, verkst. dir.,
    verkställande direktör, tjänstepersoner, tjänstemän, närvarande tjänstemän,
    närvarande tjänstepersoner, övriga tjänstemän, övriga tjänstepersoner, föredragande tjänstemän,
    föredragande tjänstepersoner, från myndigheten, från förvaltningen, från kansliet,
    närvarande med yttranderätt, närvarande med närvarorätt, närvaro- och yttranderätt, med yttranderätt,
    med närvarorätt
  `,
  frånvarande: `
    not attending, not present, unable to attend,
    frånvaro, anm frånvaro, anm förhinder, frånvarande ledamöter, ej närvarande ledamöter,
    inte närvarande ledamöter, frånvarande styrelsemedlemmar, ej närvarande styrelsemedlemmar, absent members,
    members absent, apologies for absence, regrets, anmäld frånvaro, anmält frånvaro, förhinder, förhindrad,
    förhindrade, anmält förhinder, anmälda förhinder, meddelat förhinder, återbud, deltog inte, deltog inte idag,
    deltog ej, deltog ej idag, ej närvarande, inte närvarande, inte med, ej med, frånv, ej, ej närv, ej här,
    borta, ej på plats, saknas, ej deltagande, inte deltagande, kunde inte, kunde ej, kunde inte delta,
    ej på mötet, frånvarande var, förhinder hade anmälts av, förhinder har anmälts av, förhinder anmält av,
    lämnat återbud, meddelat återbud, absent, apologies, saknades, anmält frånvarande
  `,
  status: 'protokollets status, protokollsstatus',
  justerat: 'justerad, justerat den, justerat datum, datum för justering',
  rättelse: 'rättelser, rättelsen, rättelse av protokollet',
  dnr: `
    diarienummer, diarienumret, diarienr, diarie nr, diariet, d nr, ärendenummer, ärendenr, ärende nr
  `,
  protokollsnummer: `
    protokollnummer, protokollsnr, protokollnr, protokoll nr, protokoll nummer, mötesnummer, möte nr,
    sammanträdesnummer, nummer, nr
  `,
  'första-paragraf': 'första paragrafen, första §, första paragrafnummer, börjar på §, start §',
  numrering: 'paragrafnumrering, numrering av paragrafer, §-numrering',
  'antal-ledamöter': 'antal ledamot, antalet ledamöter, antal platser, antal mandat',
  språk: 'språket, dokumentspråk, protokollets språk',
  sändlista: `
    sändlistan, skickas till, protokollet skickas till, protokollet ska skickas till, expedieras till,
    protokollet expedieras till, expediering, delges, delgivning, kopia till, för kännedom, mottagare
  `,
  bilagor: 'bilaga, bilagorna, bilagda handlingar, bifogas, bifogat',
  'nästa-möte': `
    next meeting, nästa mötet, nästa möten, nästa mötestid, nästa sammanträde, nästa träff, nästkommande möte,
    kommande möte, kommande möten, kommande mötestider, mötestider
  `,
  föregående: `
    föregående protokoll, föregående möte, föregående mötesprotokoll, föregående mötes protokoll,
    förra protokollet, förra mötet
  `,
  'tid-och-plats': `
    date time, held, held on,
    plats och tid, tid plats, plats tid, tid och lokal, dag tid plats, dag tid och plats, datum tid plats,
    datum tid och plats, datum och tid, datum tid, tid och datum, datum och plats, datum plats, plats och datum,
    när och var, när, sammanträde, mötestillfälle, sammanträdestillfälle, date and time, time and place,
    date and place, when and where, when
  `,
  'ordförande-och-sekreterare': `
    ordförande sekreterare, sekreterare och ordförande, mötesordförande och sekreterare,
    mötesordförande och mötessekreterare, mötets ordförande och sekreterare
  `,
};

/** The keys, by all that they are called. */
export const keyForms = Object.entries(keys).map(([key, words]) =>
  forms(`labels: ${key}`, words, (word) => canonicalKey(word) === key),
);
