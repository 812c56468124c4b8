import { isOwnSubject, type BodyNames } from './body-names.ts';
import { readDecisionLead } from './decision-sentence.ts';

const passive =
  'godkänns|godkändes|fastställs|fastställdes|antas|antogs|bifalls|bifölls|avslås|avslogs|bordläggs|bordlades|återremitteras|' +
  'återremitterades|remitteras|remitterades|beviljas|beviljades|entledigas|entledigades|läggs till handlingarna|lades till handlingarna|' +
  'läggs till protokollet|noteras till protokollet|(?:anses|ansågs|förklaras|förklarades)\\s+(?:vara\\s+)?besvara(?:d|t|de)|anses\\s+(?:vara\\s+)?(?:slut)?behandlad';
const elected = 'valdes|väljs|utsågs|utses|omvaldes|nyvaldes';
const name = String.raw`\p{Lu}\p{L}+`;

/** Words that tell of another time, a condition or a wish: such a sentence decides nothing. */
const elsewhere =
  /(?<!\p{L})(?:när|förra|tidigare|senaste|föregående möte|ska|skall|kan|bör|inte|ännu|kommer|måste|redan)(?!\p{L})/iu;
/** `om` after a noun tells what it is about (`Motionen om taxan`); these begin a condition. */
const condition =
  /^Om\s|,\s*om\s|\s(?:börjar|startar|påbörjas|sker|gäller|blir|får|går|bara|endast|först|betalas|införs)\s+om\s/u;

const sentences: readonly RegExp[] = [
  // Dagordningen godkändes. · Verksamhetsberättelsen lästes upp och lades till handlingarna.
  new RegExp(
    String.raw`^\p{Lu}(?:(?!\s(?:att|som)\s)[^.!?])*?\s(?:${passive})(?!\p{L}|-)[^.!?]{0,120}[.!]?$`,
    'u',
  ),
  // Informationen noteras.
  /^\p{Lu}(?:(?!\s(?:att|som)\s)[^.!?]){2,60}?\s(?:noteras|noterades)\.?$/u,
  // Valdes Bo Ek till kassör. · Godkänns med tillägg av punkt 7. · Beslöts oförändrade avgifter: But not: Fastställs av fullmäktige i juni.
  /^(?:Valdes|Utsågs|Omvaldes|Nyvaldes|(?:Godkänns|Godkändes|Fastställs|Fastställdes|Antogs|Beslöts|Beslutades)(?!\s(?:av|i|på|under|vid|först|när|om)\s(?!alla|samtliga)))\s[^.!?]{2,120}[.:!]?$/u,
  // Godkändes.
  /^(?:(?:Godkännes|Fastställes|Godkänd?e?s|Godkänns|Fastställ(?:de)?s|Antas|Antogs|Bifalls|Bifölls|Avslås|Avslogs|Bordläggs|Bordlades|Beviljas|Beviljades|Noteras|Noterades)(?: (?:enhälligt|utan ändring(?:ar)?|utan anmärkning(?:ar)?))?|L(?:ades|äggs) till (?:handlingarna|protokollet))\.?$/u,
  // Kassör på två år: Bo Ek (omval)
  /^\p{Lu}[^:.]{1,60}:\s+\p{Lu}[^:]{2,200}?[\s(,](?:omval|nyval|fyllnadsval)(?:d|da|ds|des)?(?!\p{L})/u,
  // Att jämte ordföranden justera protokollet utsågs Bo Ek.
  new RegExp(String.raw`^Att\s[^.]{5,120}?\s(?:${elected})\s`, 'u'),
  // Till justerare valdes Bo Ek. · Till ledamöter valdes:
  new RegExp(String.raw`^Till\s+\p{L}[^.]{2,80}?\s+(?:${elected})(?:\s|:?$)`, 'u'),
  // Bo Ek (S) utses att justera protokollet.
  new RegExp(String.raw`^${name}[^.]{0,120}?\s(?:${elected})\s+(?:till|att|som)\s`, 'u'),
];

const active =
  /^(?<subject>\p{Lu}[\p{L}\s-]{1,60}?)\s+(?:godkände|godkänner|fastställde|fastställer|antog|antar|bifaller|biföll|bifall|avslår|avslog|bordlade|bordlägger|återremitterade|återremitterar|beviljade|beviljar|noterade|noterar|enades om att|enas om att|kom överens om att|kommer överens om att|lade [^.]{2,80} till handlingarna|lägger [^.]{2,80} till handlingarna)(?![\p{L}-])/u;
const hint =
  /godkän|beslöts|beslutades|entledig|fastställ|anta[rs]|antog|bif[aö]ll|avsl[åo]|bordl|remitter|bevilja|handlingarna|protokollet|enades|enas|valdes|väljs|utsågs|utses|noter(?:a[rs]|ade)|överens|besvara|behandlad|(?:om|ny|fyllnads)val/iu;

/**
 * Whether a sentence outside any Beslut heading is a decision by its wording alone: `Dagordningen godkändes.`,
 * `Till justerare valdes Kim Sav.`, `Mötet godkände budgeten.` Sentences about other times and conditions are not.
 */
export function isPassiveDecision(text: string, names: BodyNames): boolean {
  if (text.length > 300 || !hint.test(text)) return false;
  if (elsewhere.test(text) || condition.test(text)) return false;
  return sentences.some((pattern) => pattern.test(text)) || passiveSubject(text, names) !== null;
}

/** Whether a sentence needs nothing else to be a decision: `Till kassör valdes Bo Ek.`, `Mötet beslutade att …` */
export function decidesByItself(text: string, names: BodyNames): boolean {
  return isPassiveDecision(text, names) || readDecisionLead(text, names) !== null;
}

/** The own body that decides in the active voice (`Socialnämnden avslår ansökan.`); null in other sentences. */
export function passiveSubject(text: string, names: BodyNames): string | null {
  const subject = hint.test(text) ? active.exec(text)?.groups?.['subject'] : undefined;
  return subject !== undefined && isOwnSubject(subject, names) ? subject : null;
}
