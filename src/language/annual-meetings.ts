import { elected } from './decision-words.ts';
import { wordList } from './word-list.ts';
import { partPattern } from './pattern.ts';

/** What an annual meeting is called. */
export const isAnnualMeeting = partPattern(wordList('årsmöte, årsstämma, ordinarie'));

/** What makes a meeting an extra one. */
export const isExtraMeeting = partPattern(wordList('extra'));

/** The röstlängd, or who may vote. */
export const tellsVotingList = /röstlängd|röstberättiga|närvaro(?:lista|förteckning)/iu;

/** That the meeting was called. */
export const tellsSummons = /utlys|kallels|kalla[dt]/iu;

/** The agenda. */
export const tellsAgenda = /dagordning|föredragningslista/iu;

/** The report of the board. */
export const tellsReport =
  /verksamhetsberättelse|verksamhets-\s+(?:och|samt)\s+\p{L}+\s+berättelse|årsredovisning|förvaltningsberättelse|årsberättelse|styrelsens\s+(?:\p{L}+\s+)?(?:\p{L}+\s+)?berättelse/iu;

/** The report of the auditors. */
export const tellsAudit =
  /revisionsberättelse|revisor(?:n?s)?\s?(?:berättelse|rapport)|revisorernas|granskning/iu;

/** The discharge from liability. */
export const tellsDischarge = /ansvarsfrihet/iu;

/** What an item about the discharge says when it tells. */
export const answersDischarge =
  /bevilja|ansvarsfri|godkän|godkänd|tillstyrk|avslå|avslog|vägra|bordl|grant|discharge/iu;

/** The election of the board. */
export const tellsBoardElection =
  /(?<!\p{L})(?:val|valdes|omval|nyval|välj|välja|valda|omvaldes)(?!\p{L})[^]*(?:styrelse|ledam|ordförande|kassör)|valberedning/iu;

/** The election of auditors. */
export const tellsAuditorElection = /revisor(?!(?:n?s)?\s?berättelse)/iu;

/** The shareholders of a company, or their shares. */
export const tellsShareholders =
  /röstlängd|aktieägarförteckning|förteckning\s+över\s+(?:\p{L}+\s+)?aktieägare|\d\s*(?:st\s+)?(?:aktier|röster)/iu;

/** That a general meeting was called. */
export const tellsGeneralSummons = /kallels|kalla[dt](?!\p{L})|sammankalla|behörig/iu;

/** `Tova Rask utsågs till ordförande`, where nobody is chosen for longer. */
export const choosesChair = new RegExp(String.raw`${elected.passive}\s+till\s+ordförande`, 'iu');

/** Who owns all shares and is the board alone has nobody to verify the protocol: aktiebolagslagen 7:48. */
export const soleOwner = /(?:^|[^\p{L}])(?:ende|enda|ensam)\s+(?:aktie)?ägare/iu;

/** `Till mötesordförande valdes Gun Ros` */
export const choosesMeetingChair = /(?:mötes|stämmo)ordförande\s+(?:\p{L}+\s+)?(?:val|utse|utsåg)/iu;

/** What groups are called. */
export const namesGroup = /grupp|råd|möte/iu;

/** What meetings of members or owners are called. */
export const namesAssembly = /årsmöte|stämma|föreningsmöte/iu;

/** What negotiations are called. */
export const namesNegotiation = /förhandling|överläggning|information|mbl|löneöversyn/iu;

/** A meeting at which a body chooses those who lead it. */
export const isConstitutingMeeting = partPattern(wordList('konstituerande'));

/** Who signs for a company. */
export const tellsSignatories = /firmateckn|teckna\p{L}*\s+(?:\p{L}+\s+){0,3}firma|firman/iu;

const board = String.raw`(?:styrelsen(?:s\s+(?:ledamöter|medlemmar))?|styrelseledamöterna|ledamöterna\s+i\s+styrelsen|de\s+berörda|de\s+avgående\s+ledamöterna|the\s+board)`;
const boardVotes = new RegExp(
  String.raw`(?<!\p{L})${board}\s+(?:deltog|deltar|röstade|röstar|var\s+med|took\s+part|voted)(?!\p{L})(?!\s+(?:\p{L}+\s+)?(?:inte|ej|icke|varken|heller|not|neither))(?:\s+\p{L}+){0,3}?\s+(?:i\s+beslutet|i\s+omröstningen|om\s+ansvarsfrihet\p{L}*|i\s+frågan|in\s+the)`,
  'iu',
);
const boardGrants =
  /(?<!\p{L})styrelsen\s+(?:beviljade|beviljar|gav|ger|beslutade\s+att\s+bevilja|beslutar\s+att\s+bevilja)\s+(?:sig(?:\s+själv)?|styrelsen|sina\s+ledamöter)(?:\s+full)?\s+ansvarsfrihet/iu;

const ownDischarge =
  /(?<!\p{L})(?:deltog|deltar|röstade|röstar)\s+(?:i\s+beslutet\s+|i\s+omröstningen\s+)?(?:om|för)\s+(?:sin\s+)?egen\s+ansvarsfrihet/iu;

/** The words that say that the board itself takes part in the decision on its discharge; null where none do. */
export function boardDischargesItself(text: string): string | null {
  return (boardVotes.exec(text) ?? boardGrants.exec(text) ?? ownDischarge.exec(text))?.[0] ?? null;
}
