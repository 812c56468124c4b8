import type { BlockType } from '../model/blocks.ts';

/** The kinds of block that a heading or cue may open. */
export type CueType = Exclude<BlockType, 'prose' | 'sub-item'>;

/** What headings and cues are called in Swedish protocols, in lower case; definite and plural forms included. */
const words: Readonly<Record<CueType, string>> = {
  background:
    'bakgrund, bakgrundsinformation, ärendet, ärendebeskrivning, beskrivning av ärendet, ärende, ' +
    'redogörelse, sammanfattning, sammanfattning av ärendet, ärendet i korthet, dagens sammanträde, ' +
    'information',
  basis: 'beslutsunderlag, underlag, underlag för beslut, underlag för beslutet, handlingar',
  recommendation:
    'förslag till beslut, förslag till beslut på sammanträdet, beslutsförslag, förvaltningens förslag, ' +
    'förvaltningens förslag till beslut, au:s förslag, arbetsutskottets förslag, ' +
    'arbetsutskottets förslag till beslut, beredning, styrelsens förslag, ordförandens förslag, ' +
    'ordförandens förslag till beslut',
  proposals:
    'yrkanden, yrkande, förslag under sammanträdet, förslag på sammanträdet, förslag under mötet, ' +
    'yrkanden och förslag, förslag och yrkanden, ändringsyrkande, tilläggsyrkande, avslagsyrkande, ' +
    'återremissyrkande, yttranden',
  'voting-order':
    'beslutsgång, beslutsgången, propositionsordning, propositionsgång, proposition, propositioner, ' +
    'proposition och beslut, propositionsordningen',
  votes:
    'omröstning, omröstningen, votering, voteringen, omröstningsresultat, omröstningslista, ' +
    'voteringslista, voteringsresultat, sluten omröstning, sluten votering, omröstningens resultat, ' +
    'röstlista',
  decision: 'beslut, besluten, beslutet, beslutas, beslutades, mötets beslut, beslut i ärendet, eget beslut',
  motivation:
    'motivering, skäl för beslutet, skäl till beslutet, skälen för beslutet, bedömning, ' +
    'beslutsmotivering, motivering till beslutet, motivering till beslut, motivering för beslut, skäl för beslut, ' +
    'skäl till beslut',
  reservation:
    'reservation, reservationer, avvikande mening, avvikande meningar, skiljaktig mening, ' +
    'skriftlig reservation',
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
    'sändlista, utdrag, utdrag till, protokollsutdrag, protokollsutdrag till',
  actions:
    'uppdrag, åtgärd, åtgärder, åtgärdslista, åtgärdslistan, utestående uppdrag, uppföljning av beslut, ' +
    'att göra, att-göra, att göra-lista, att-göra-lista, action, actions, action points, aktionspunkter, to do, ' +
    'to-do, todo, åtgärdspunkter, bevakning, uppdragslista, nya uppdrag, ansvarig, ansvariga, uppgifter, aktiviteter',
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

/** Longer words are no cue; a long heading is asked about at each line below it. */
const longestCue = 200;

/** The kind of block that these words, alone in a heading or before a colon, open; null when they open none. */
export function cueType(text: string): CueType | null {
  if (text.length > longestCue) return null;
  const name = normaliseCue(text);
  const known = typeOf.get(name);
  if (known) return known;
  const withoutNumber = name.replace(/\s+\d+$/, '');
  const single =
    /^(?:beslut|omröstning|votering|yrkande|reservation|protokollsanteckning|bilaga|förslag till beslut)$/;
  return single.test(withoutNumber) ? (typeOf.get(withoutNumber) ?? null) : null;
}

/** Lower case, single spaces, without a final colon, dash or full stop. */
export function normaliseCue(text: string): string {
  return text
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/\s*[:.–—-]\s*$/, '')
    .trim();
}
