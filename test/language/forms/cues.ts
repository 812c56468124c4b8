import { cueType, type CueType } from '../../../src/language/cues.ts';
import { forms } from './forms.ts';

/** What headings and lines open each kind of block. */
export const cues: Readonly<Record<CueType, string>> = {
  background: `
    bakgrund, bakgrundsinformation, ärendet, ärendebeskrivning, beskrivning av ärendet, ärende, redogörelse,
    sammanfattning, sammanfattning av ärendet, ärendet i korthet, dagens sammanträde, information,
    ärendets behandling, tidigare behandling, tidigare behandling av ärendet, ärendets beredning,
    beredning av ärendet, ärendets gång, background
  `,
  basis: `
    beslutsunderlag, underlag, underlag för beslut, underlag för beslutet, handlingar, handling,
    handlingar i ärendet, underlag till beslut, beslutsunderlaget
  `,
  recommendation: `
    förslag till beslut, beslutsförslag, förvaltningens förslag,
    förvaltningens förslag till beslut, au:s förslag, arbetsutskottets förslag,
    arbetsutskottets förslag till beslut, beredning, styrelsens förslag, ordförandens förslag,
    ordförandens förslag till beslut, valberedningens förslag, kontorets förslag, kontorets förslag till beslut,
    förslaget till beslut, styrelsens förslag till beslut
  `,
  proposals: `
    yrkanden, yrkande, förslag under sammanträdet, förslag på sammanträdet, förslag under mötet,
    yrkanden och förslag, förslag och yrkanden, ändringsyrkande, tilläggsyrkande, avslagsyrkande,
    återremissyrkande, yttranden, yrkanden på sammanträdet, yrkanden under sammanträdet,
    förslag till beslut på mötet, förslag på mötet, yrkanden på mötet, yrkanden under mötet
  `,
  'voting-order': `
    beslutsgång, beslutsgången, propositionsordning, propositionsgång, proposition, propositioner,
    proposition och beslut, propositionsordningen
  `,
  votes: `
    omröstning, omröstningen, votering, voteringen, omröstningsresultat, omröstningslista, voteringslista,
    voteringsresultat, sluten omröstning, sluten votering, omröstningens resultat, röstlista, röstresultat,
    röstsiffror, rösträkning, omröstning begärs, votering begärs, voting result, voting results, vote
  `,
  decision: `
    beslut, besluten, beslutet, beslutas, beslutades, beslutat, mötets beslut, beslut i ärendet, eget beslut, beslut för egen del, decision,
    decisions, resolution
  `,
  motivation: `
    motivering, skäl för beslutet, skäl till beslutet, skälen för beslutet, bedömning, beslutsmotivering,
    motivering till beslutet, motivering till beslut, motivering för beslut, skäl för beslut, skäl till beslut
  `,
  reservation: `
    reservation, reservationer, avvikande mening, avvikande meningar, skiljaktig mening, skriftlig reservation, reservation mot beslutet, reservationer mot beslutet,
    reservation till förmån för eget yrkande, reservation mot beslutet till förmån för eget yrkande,
    reservation till förmån för eget förslag
  `,
  note: `
    protokollsanteckning, protokollsanteckningar, särskilt yttrande, särskilda yttranden,
    anteckning till protokollet, anteckningar till protokollet, till protokollet antecknas, anteckning
  `,
  recusal: 'jäv, anmälan om jäv, anmälan av jäv, jävsanmälan',
  abstention: `
    deltar ej i beslutet, deltar inte i beslutet, deltog ej i beslutet, deltog inte i beslutet,
    ej deltagande i beslutet, avstår, avstår från att delta i beslutet, deltar ej
  `,
  adjournment: 'ajournering, ajourneringar, paus, mötesajournering',
  recipients: `
    beslutet skickas till, skickas till, expedieras till, expedieras, expediering, delges, delgivning,
    kopia till, kopia, protokollet ska skickas till, protokollet skickas till, för kännedom,
    beslutet expedieras till, beslutet ska skickas till, beslutsexpediering, beslutet delges, sändlista, utdrag,
    utdrag till, protokollsutdrag, protokollsutdrag till, protokollsutdrag skickas till, utdrag skickas till,
    beslutet skickas för kännedom till, beslutet skickas för åtgärd till, skickas för kännedom till,
    beslutet meddelas, beslutet meddelas till, delges till, beslutet lämnas till, beslutet sänds till,
    beslutet delges till, beslut skickas till, beslutet ska lämnas till, sänds till, lämnas till
  `,
  actions: `
    uppdrag, åtgärd, åtgärder, åtgärdslista, åtgärdslistan, åtgärdspunkt, åtgärdspunkter, aktionspunkt, aktionspunkter, utestående uppdrag, uppföljning av beslut, att göra,
    att-göra, att göra-lista, att-göra-lista, action, actions, action points, action items, aktionspunkter,
    to do, to-do, todo, åtgärdspunkter, bevakning, uppdragslista, nya uppdrag, ansvarig, ansvariga, ansv, uppgifter,
    aktiviteter
  `,
  attachments: 'bilagor, bilaga, bifogade handlingar, bilageförteckning',
  appeal: `
    hur man överklagar, överklagandehänvisning, besvärshänvisning, överklagande, så här överklagar du,
    hur beslutet överklagas
  `,
  'immediate-verification': 'omedelbar justering, omedelbart justerad, direktjustering, justeras omedelbart',
};

/** The kinds of block, by all that opens them. */
export const cueForms = Object.entries(cues).map(([type, words]) =>
  forms(`cues: ${type}`, words, (word) => cueType(word) === type),
);
