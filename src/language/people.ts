import { wordList } from './word-list.ts';
import { anyOf, partPattern } from './pattern.ts';
import { titlesOfOffice } from './role-words.ts';
import { beginsWithSmall, partsAtSpaces } from '../model/text-shapes.ts';

const titleEndings =
  'chef|chefer|ledare|ordförande|ordf|sekreterare|sekr|direktör|ledamöter|suppleanter|samordnare|' +
  'strateg|handläggare|utredare|rektor|lärare|läkare|sköterska|sköterskor|barnmorska|kurator|psykolog|pedagog|jurist|ekonom|' +
  'controller|konsult|vaktmästare|administratör|assistent|specialist|rådgivare|rådgivning|råd|utvecklare|' +
  'kommunikatör|koordinator|coach|inspektör|ingenjör|arkitekt|planerare|praktikant|föredragande|adjungerad|' +
  'protokollförare|justerare|justeringsperson|åhörare|gäst|gäster|inbjuden|inbjudna|vd|förvaltare|kamrer|präst|kyrkoherde|' +
  'komminister|prost|biskop|advokat|notarie|föreståndare|förtroendevald|medlem|mötesordförande|expert|sakkunnig|aktieägare|delägare|tjänsteman|tjänstemän|tjänsteperson|professor|prof|docent|lektor|repr|adjunkt|doktor|doktorand|prefekt|dekan|dekanus|arkivarie|antikvarie|bibliotekarie|kommissarie|intendent|forskare|studerande|kanslist|registrator|redaktör|diakon|kantor|organist|student|upphandlare';
/** `ers` is a word of its own only: people are called Anders. */
const titleWord = new RegExp(
  `(?:${titleEndings}|${anyOf(titlesOfOffice)}|(?<!\\p{L})(?:ers|doc|kh|ceo|cfo|cto|coo|cio))(?:e?n|et)?\\.?$`,
  'iu',
);
const titleStart =
  /^(?:vice|bitr|biträdande|tf|tillförordnad|förste|förste|v|f\.?d|avgående|tillträdande)\.?$/iu;

const attendanceRole =
  /^(?:ersättare|ers|suppleant|ledamot|ordförande|ordf|mötesordförande|sekreterare|sekr|justerare|adjungerad|föredragande|protokollförare|revisor|revisorn|revisorer|kassör|kassören|ordföranden|sekreteraren|auditor|auditors|treasurer)\.?$/iu;

const organisationWords =
  'kommun|kommuner|kommunen|kommuns|region|regionen|regioner|landsting|landstinget|stad|staden|län|länet|AB|HB|KB|ekonomisk|' +
  'bolaget|brf|hsb|förening|föreningen|riksförbund|förbund|förbundet|stiftelse|stiftelsen|universitet|universitetet|högskola|' +
  'högskolan|skola|skolan|gymnasium|gymnasiet|myndighet|myndigheten|församling|församlingen|pastorat|stift|lasarett|lasarettet|' +
  'sjukhus|sjukhuset|kyrkan|polisen|polismyndigheten|skr|kommunal|vision|saco|unionen|sveriges|näringsliv|centrum|institut|' +
  'institutet|kansliet|klubb|klubben|sällskap|museum|bank|company|group|sweden|ltd|inc|gmbh|byggnads|akavia|ledarna|' +
  'sweco|afry|wsp|tyréns|ramboll|norconsult|cowi|structor|skanska|ncc|peab|riksbyggen|securitas|vattenfall|telia|pwc|kpmg|deloitte';
const organisationWord = new RegExp(`(?<![\\p{L}-])(?:${organisationWords})(?![\\p{L}-])`, 'iu');
const organisationEnding =
  /\p{L}(?:kommunen?|regionen|förbundet|föreningen|bolaget|verket|styrelsen|myndigheten|kassan|förmedlingen|kyrkan|församlingen|förvaltningen|nämnden|kontoret|centrum|sjukhuset|skolan|högskolan|universitetet|stiftelsen|institutet|organisationen|distriktet|fonden|kliniken|mottagningen|avdelningen|enheten|kansliet|arkivet|biblioteket|museet|teatern|kåren|byrån|rederiet)(?!\p{L})/iu;

/** Unions and their federations, as people write them after a name. */
const unions = new Set(
  'seko,st,dik,ssr,tco,lo,ofr,gs,if metall,metall,handels,hrf,livs,pappers,transport,elektrikerna,målarna,naturvetarna,fysioterapeuterna,saco,saco-s,ofr/s,sveriges lärare,sveriges skolledare,sveriges ingenjörer,sveriges läkarförbund,sulf,kyrkans akademikerförbund'.split(
    ',',
  ),
);

const partyCodes = new Set(
  'S,M,SD,C,V,KD,MP,L,FP,FI,F!,PP,AFS,MED,KB,SP,D,SKP,LPO,SIV,VVV,LOK,-,–'.split(','),
);
/** What else stands in parentheses after a name and is as short. */
const noParties = new Set('PL,VD,HR,IT,PR,IFO,LSS,BUP,HSO,FSO,Seko,ST,DIK,SSR,TCO,OFR,SULF'.split(','));
const partyName =
  /(?:parti(?:et)?|lista(?:n)?|demokrat(?:erna)?|liberaler(?:na)?|moderaterna|centern|vänstern|initiativ(?:et)?|opolitisk|obunden|politisk vilde|vilde|oberoende|väl|framtid)$/iu;

/** Whether `text` begins or ends like a title or role: `verksamhetschef IFO`, `vice ordförande`, `tf. rektor`. */
export function looksLikeTitle(text: string): boolean {
  const [first = '', ...rest] = partsAtSpaces(text);
  return titleWord.test(first) || titleStart.test(first) || (isLowerCase(first) && rest.some(isTitleWord));
}

/** Whether one word names a role or title (`avdelningschef`, `Ordf.`). */
export function isTitleWord(word: string): boolean {
  return titleWord.test(word);
}

const groupWord =
  /(?:\p{L}{3}(?:ningen|heten|gruppen|laget|teet|erna|arna|orna|firman)|^(?:alla|samtliga|övriga|flera|några|ingen))$/iu;

/** Whether a text is one word that may be what somebody is called: no role, body or group. */
export function mayBeGivenName(text: string): boolean {
  return (
    /^\p{L}[\p{L}\p{M}’'-]+$/u.test(text) &&
    !isTitleWord(text) &&
    !looksLikeOrganisation(text) &&
    !groupWord.test(text)
  );
}

/** Whether one word names a part somebody plays at a meeting, and so may stand before a name (`ersättare Anna Ek`). */
export function isAttendanceRole(word: string): boolean {
  return attendanceRole.test(word);
}

/** `7A`, `TE23B`: a class at a school, before the name of one of its pupils. */
export function isClass(text: string): boolean {
  return /^(?:\d\p{Lu}|\p{Lu}{2,3}\d{2}\p{L}?)$/u.test(text);
}

/** Whether `text` names a kommun, region, company, association, authority …; a title that mentions one does not. */
export function looksLikeOrganisation(text: string): boolean {
  const [first = ''] = partsAtSpaces(text);
  if (titleWord.test(first) || titleStart.test(first)) return false;
  return organisationWord.test(text) || organisationEnding.test(text) || unions.has(text.toLowerCase());
}

/** Whether `code` is the letter code of a Swedish party, or `-` for none. */
export function isPartyCode(code: string): boolean {
  return partyCodes.has(code.toUpperCase());
}

/** Whether a text is the short name of an office or unit, and nobody's (`HR`). */
export function isOfficeCode(text: string): boolean {
  return noParties.has(text);
}

/** Whether what stands in parentheses after a name can be a party: `S`, `-`, `kd`, `AfS`, `Lok. partiet`. */
export function looksLikeParty(text: string): boolean {
  if (noParties.has(text)) return false;
  return isPartyCode(text) || /^\p{Lu}[\p{L}!]{0,3}$/u.test(text) || partyName.test(text);
}

function isLowerCase(word: string): boolean {
  return beginsWithSmall(word);
}

/** What makes a name that of a party, a body or a side, and of no person. */
export const groupInName = partPattern(
  wordList('parti, demokrat, liberal, moderat, allians, grupp, nämnd, styrelse, majoritet, opposition'),
);

/** Whether a label in a list names a household, and not one of those in it (`Familjen Lind`). */
export function namesHousehold(text: string): boolean {
  return /^(?:familjen|fam\.?|hushållet)\s+\p{Lu}/iu.test(text);
}
