import type { BlockType } from '../model/blocks.ts';
import { nearest } from '../model/nearest.ts';
import { remembered } from './remembered.ts';
import { onOneLine } from '../model/text-shapes.ts';

/** The kinds of block that a heading or cue may open. */
export type CueType = Exclude<BlockType, 'prose' | 'sub-item'>;

/** What headings and cues are called in Swedish protocols, in lower case; definite and plural forms included. */
const words: Readonly<Record<CueType, string>> = {
  background:
    'bakgrund, bakgrundsinformation, ärendet, ärendebeskrivning, beskrivning av ärendet, ärende, ' +
    'redogörelse, sammanfattning, sammanfattning av ärendet, ärendet i korthet, dagens sammanträde, ' +
    'information, ärendets behandling, tidigare behandling, tidigare behandling av ärendet, ärendets beredning, ' +
    'beredning av ärendet, ärendets gång, background',
  basis:
    'beslutsunderlag, underlag, underlag för beslut, underlag för beslutet, handlingar, handling, handlingar i ärendet, ' +
    'underlag till beslut, beslutsunderlaget',
  recommendation:
    'förslag till beslut, beslutsförslag, förvaltningens förslag, ' +
    'förvaltningens förslag till beslut, au:s förslag, arbetsutskottets förslag, ' +
    'arbetsutskottets förslag till beslut, beredning, styrelsens förslag, ordförandens förslag, ' +
    'ordförandens förslag till beslut, valberedningens förslag, kontorets förslag, kontorets förslag till beslut, ' +
    'förslaget till beslut, styrelsens förslag till beslut',
  proposals:
    'yrkanden, yrkande, förslag till beslut på sammanträdet, förslag till beslut på mötet, förslag på mötet, yrkanden på mötet, yrkanden under mötet, förslag till beslut under mötet, förslag till beslut under sammanträdet, förslag under sammanträdet, förslag på sammanträdet, förslag under mötet, ' +
    'yrkanden och förslag, förslag och yrkanden, ändringsyrkande, tilläggsyrkande, avslagsyrkande, ' +
    'återremissyrkande, yttranden, yrkanden på sammanträdet, yrkanden under sammanträdet',
  'voting-order':
    'beslutsgång, beslutsgången, propositionsordning, propositionsgång, proposition, propositioner, ' +
    'proposition och beslut, propositionsordningen',
  votes:
    'omröstning, omröstningen, votering, voteringen, omröstningsresultat, omröstningslista, ' +
    'voteringslista, voteringsresultat, sluten omröstning, sluten votering, omröstningens resultat, ' +
    'röstlista, röstresultat, röstsiffror, rösträkning, omröstning begärs, votering begärs, voting result, ' +
    'voting results, vote',
  decision:
    'beslut, besluten, beslutet, beslutas, beslutades, beslutat, mötets beslut, beslut i ärendet, eget beslut, beslut för egen del, decision, ' +
    'decisions, resolution',
  motivation:
    'motivering, skäl för beslutet, skäl till beslutet, skälen för beslutet, bedömning, ' +
    'beslutsmotivering, motivering till beslutet, motivering till beslut, motivering för beslut, skäl för beslut, ' +
    'skäl till beslut',
  reservation:
    'reservation, reservationer, avvikande mening, avvikande meningar, skiljaktig mening, ' +
    'skriftlig reservation, reservation mot beslutet, reservationer mot beslutet, reservation till förmån för eget yrkande, ' +
    'reservation mot beslutet till förmån för eget yrkande, reservation till förmån för eget förslag',
  note:
    'protokollsanteckning, protokollsanteckningar, särskilt yttrande, särskilda yttranden, ' +
    'anteckning till protokollet, anteckningar till protokollet, till protokollet antecknas, anteckning',
  recusal: 'jäv, anmälan om jäv, anmälan av jäv, jävsanmälan',
  abstention:
    'deltar ej i beslutet, deltar inte i beslutet, deltog ej i beslutet, deltog inte i beslutet, ' +
    'ej deltagande i beslutet, avstår, avstår från att delta i beslutet, deltar ej',
  adjournment: 'ajournering, ajourneringar, paus, mötesajournering',
  recipients:
    'beslutet skickas till, skickas till, expedieras till, expedieras, expediering, delges, delgivning, ' +
    'kopia till, kopia, protokollet ska skickas till, protokollet skickas till, för kännedom, ' +
    'beslutet expedieras till, beslutet ska skickas till, beslutsexpediering, beslutet delges, ' +
    'sändlista, utdrag, utdrag till, protokollsutdrag, protokollsutdrag till, protokollsutdrag skickas till, ' +
    'utdrag skickas till, beslutet skickas för kännedom till, beslutet skickas för åtgärd till, ' +
    'skickas för kännedom till, beslutet meddelas, beslutet meddelas till, delges till, beslutet lämnas till, ' +
    'beslutet sänds till, beslutet delges till, beslut skickas till, beslutet ska lämnas till, sänds till, lämnas till',
  actions:
    'uppdrag, åtgärd, åtgärder, åtgärdslista, åtgärdslistan, åtgärdspunkt, åtgärdspunkter, aktionspunkt, aktionspunkter, utestående uppdrag, uppföljning av beslut, ' +
    'att göra, att-göra, att göra-lista, att-göra-lista, action, actions, action points, action items, aktionspunkter, to do, ' +
    'to-do, todo, åtgärdspunkter, bevakning, uppdragslista, nya uppdrag, ansvarig, ansvariga, ansv, uppgifter, aktiviteter',
  attachments: 'bilagor, bilaga, bifogade handlingar, bilageförteckning',
  appeal:
    'hur man överklagar, överklagandehänvisning, besvärshänvisning, överklagande, så här överklagar du, ' +
    'hur beslutet överklagas',
  'immediate-verification': 'omedelbar justering, omedelbart justerad, direktjustering, justeras omedelbart',
};

const typeOf = new Map(
  Object.entries(words).flatMap(([type, names]) =>
    names.split(', ').map((name) => [name, type as CueType] as const),
  ),
);

/** Words that head a part of an item, and a part only, also on a line in the middle of a paragraph. */
const plainWords: ReadonlySet<string> = new Set(
  (
    'beslut, yrkande, yrkanden, bakgrund, beslutsunderlag, beslutsgång, omröstning, votering, reservation, reservationer, ' +
    'sammanfattning, ärendet, ärendebeskrivning, handlingar, expediering, propositionsordning, motivering, ' +
    'protokollsanteckning, protokollsanteckningar, protokollsutdrag, överklagandehänvisning, beslutsmotivering, ' +
    'röstresultat, sändlista, beslutsförslag'
  ).split(', '),
);

/** Names of parts of an item that are prose: what stands below them is no part of the decision above. */
const proseWords: ReadonlySet<string> = new Set(
  (
    'justering, justering av paragrafen, diskussion, överläggning, överläggningar, ekonomiska konsekvenser, konsekvenser, ' +
    'barnkonsekvensanalys, jämställdhetsanalys, barnperspektivet, tidplan, finansiering, inlägg, talare, discussion, ' +
    'deltar i överläggningen, närvarorätt, yttranderätt, beslutsprövning, prövning av barnets bästa, kommentarer, uppföljning, ' +
    'upplysningar, upplysning, kommunicering, förvaltningens överväganden, nämndens överväganden, debatt'
  ).split(', '),
);

/** Whether a cue that is all of a line needs no blank line above it: words of a sentence rarely stand so. */
export function standsAlone(text: string): boolean {
  const name = normaliseCue(text);
  return plainWords.has(name) || proseWords.has(name) || (typeOf.has(name) && name.includes(' '));
}

/** Whether these words head a part of an item that is prose. */
export function headsProse(text: string): boolean {
  return text.length <= longestCue && proseWords.has(normaliseCue(text));
}

/** What may follow the name of a list of tasks: `Att göra till nästa möte`. */
const untilNext = /\s+(?:till|inför|före)\s+(?:nästa\s+(?:möte|gång|sammanträde)|mötet)$/u;

/** Longer words are no cue; a long heading is asked about at each line below it. */
const longestCue = 100;

/** The kind of block that these words, alone in a heading or before a colon, open; null when they open none. */
export function cueType(text: string): CueType | null {
  return text.length > longestCue ? null : shortCueType(text);
}

const shortCueType = remembered((text): CueType | null => {
  const name = normaliseCue(text);
  const known = typeOf.get(name);
  if (known) return known;
  if (untilNext.test(name) && typeOf.get(name.replace(untilNext, '')) === 'actions') return 'actions';
  const withoutNumber = name.replace(/\s+\d+$/, '');
  const single =
    /^(?:beslut|omröstning|votering|yrkande|reservation|protokollsanteckning|bilaga|förslag till beslut)$/;
  return single.test(withoutNumber) ? (typeOf.get(withoutNumber) ?? null) : null;
});

/** A picture before the words (`✔️ Action points`). */
const firstPicture = 0x2000;
const picture = /^(?:\p{Extended_Pictographic}[\u{1F3FB}-\u{1F3FF}]?\uFE0F?){1,3}\s*(?=\p{L})/u;

/** Lower case, single spaces, without a picture before it and a final colon, dash or full stop. */
export function normaliseCue(text: string): string {
  const name = text.charCodeAt(0) < firstPicture ? text : text.replace(picture, '');
  return onOneLine(name.toLowerCase())
    .replace(/\s*[:.–—-]\s*$/, '')
    .trim();
}

/** A decision right after its cue. */
export const decisionCue = /^beslut(?:et)?\s*(?::|[–-]\s)/iu;

/** The name of a cue that is spelt almost as these words, and what it opens; null when none is. */
export function nearestCue(text: string): { readonly name: string; readonly kind: CueType } | null {
  const name = nearest(normaliseCue(text), typeOf.keys());
  return name === null ? null : { name, kind: typeOf.get(name)! };
}
