import type { CueType } from '../cues.ts';
import { mayOpenBlock } from '../openings.ts';
import { someVotes, votesFell, votesGiven } from '../votes.ts';
import { person, recusals, takesPart, type OpeningSentence } from './recusal-cues.ts';

const proposing = /yrka/;

/**
 * Sentences that open a block without any heading, by how they begin. Order matters: the first that fits decides. What begins
 * with a person has a word that it is never without: cheap to ask for, where the pattern is not.
 */
const sentences: readonly OpeningSentence[] = [
  [
    'reservation',
    new RegExp(String.raw`^${person}\s+(?:reserverar|reserverade) sig\b(?!\s+(?:inte|ej)\b)`, 'u'),
    /reserver/,
  ],
  [
    'reservation',
    new RegExp(
      String.raw`^${person}\s+(?:made a reservation|dissented|recorded (?:a|his|her|their) (?:reservation|dissent))(?!\p{L})`,
      'u',
    ),
    /reservation|dissent/,
  ],
  [
    'reservation',
    new RegExp(
      String.raw`^${person}\s+(?:(?:anmäler|anmälde|lämnar|lämnade|har|lät anteckna|låter anteckna) (?:att (?:hon|han|hen|de) (?:var|är) av )?(?:en |sin )?(?:avvikande|skiljaktig|annan) (?:mening|åsikt)|(?:är|var) skiljaktiga?)(?!\p{L})`,
      'u',
    ),
    /avvikande|skiljaktig|annan mening|annan åsikt/,
  ],
  [
    'reservation',
    /^(?:Skriftlig\s+)?[Rr]eservation(?:er)?\s+(?:mot\s+beslutet\s+)?(?:lämnas|lämnades|anmäls|anmäldes|inlämnades|inkom)(?!\p{L})/u,
  ],
  ['reservation', /^(?:Mot beslutet|Emot beslutet) reserver(?:ar|ade) sig\b/u],
  ...recusals,
  [
    'abstention',
    new RegExp(
      String.raw`^${person}\s+(?:${takesPart} (?:ej|inte)|(?:ej|inte) ${takesPart}) i beslutet\b`,
      'u',
    ),
    /i beslutet/,
  ],
  [
    'abstention',
    new RegExp(String.raw`^${person}\s+(?:avstår|avstod) från att (?:delta|rösta)\b`, 'u'),
    /från att/,
  ],
  ['note', /^(?:Det antecknas|Till protokollet antecknas|Antecknas till protokollet|Det antecknades)\b/u],
  [
    'note',
    new RegExp(
      String.raw`^${person}\s+(?:lämnar|lämnade|avger|avgav|anmäler) (?:en |ett )?(?:protokollsanteckning|särskilt yttrande)`,
      'u',
    ),
    /protokollsanteckning|särskilt yttrande/,
  ],
  [
    'proposals',
    new RegExp(
      String.raw`^(?:Ordföranden?|${person})\s+(?:föreslår|föreslog)(?:,\s+(?:understödd|understödda)\s+av\s[^,]{2,60},)?\s+(?:att|i stället|istället|bifall|avslag|återremiss|bordläggning)(?!\p{L})`,
      'u',
    ),
    /föresl/,
  ],
  ['proposals', new RegExp(String.raw`^${person}\s+(?:yrkar|yrkade)(?![\p{L}-])`, 'u'), proposing],
  // Kommunal anser att bemanningen är för låg och yrkar att två tjänster tillsätts
  [
    'proposals',
    /^\p{Lu}[^.!?]{1,60}?\s(?:anser|ansåg|menar|menade|framhåller|framhöll)\s[^.!?]{2,300}\s(?:och\s+)?(?:yrkar|yrkade)(?![\p{L}-])/u,
    proposing,
  ],
  ['votes', /^Ordföranden?\s+(?:finner|fann)\s+efter\s+(?:omröstning|votering)(?:en)?(?!\p{L}).*\d/u],
  ['voting-order', /^Ordföranden?\s+(?:ställer|ställde)\s+(?:propositions?|förslag|yrkand|bifall|frågan)/u],
  [
    'voting-order',
    /^Ordföranden?\s+(?:finner|fann|konstaterar att det finns|konstaterade att det fanns)(?![\p{L}-])/u,
  ],
  [
    'votes',
    new RegExp(
      String.raw`^(?:Omröstningen|Voteringen|Röstningen)\s+(?:utfaller|utföll|slutar|slutade|gav|ger|blev)(?!\p{L}).*?${someVotes}`,
      'u',
    ),
  ],
  [
    'votes',
    /^(?:(?:Sluten|Öppen)\s+)?(?:[Vv]otering|[Oo]mröstning|[Rr]östning|[Rr]östräkning)\s+(?:begärs|begärdes|har begärts|verkställs|verkställdes|gav|ger|resulterade|utföll|genomförs|genomfördes|förrättas|förrättades|sker|skedde|hålls|hölls)/u,
  ],
  ['votes', /^För\s+\p{L}[^.!?]{1,60}?\s(?:röstar|röstade)\s+(?:\d|ing|en|ett|två|tre|fyra|fem|sex)/u],
  [
    'votes',
    /^Det\s+(?:genomfördes|genomförs|hölls|hålls|förrättades|förrättas|gjordes|blev)\s+(?:en\s+)?(?:sluten\s+|öppen\s+)?(?:votering|omröstning)(?!\p{L})/u,
  ],
  [
    'votes',
    /^(?:Vid|Efter) (?:öppen |sluten )?(?:omröstning|votering|röstning)(?:en)?(?!\p{L}).*(?:röst|\d)/iu,
  ],
  ['votes', /^\p{Lu}\p{L}+\s+(?:går|gick|övergår|övergick)\s+till\s+(?:sluten\s+)?(?:votering|omröstning)/u],
  [
    'votes',
    /^(?:Valet|Omröstningen|Voteringen) (?:sker|skedde|genomförs|genomfördes|förrättas|förrättades) (?:med|genom) slut/u,
  ],
  ['votes', /^(?:Den som|De som)\b.{2,200}\brösta(?:r|de)?\s+(?:ja|nej)\b/u],
  ['votes', /^(?:Ja|Nej)(?:-?röst(?:er)?:?|\s+rösta(?:r|de)\s*:|\s*=|\s*\(\d+\)\s*:|:)\s/iu],
  ['votes', /^\p{Lu}[^!?:]{2,400}?\s(?:röstar|röstade)\s+(?:ja|nej)(?!\p{L})/iu, /rösta/],
  ['votes', votesFell],
  ['votes', votesGiven],
  ['votes', /^Med\s+\S+\s+ja(?:-?\s?röst(?:er)?)?(?!\p{L})/iu],
  [
    'adjournment',
    /^(?:Mötet|Sammanträdet|Nämnden|Styrelsen)\s+(?:ajourneras|ajournerades|ajournerar|ajournerade)(?![\p{L}-])/u,
  ],
  [
    'immediate-verification',
    /^(?:(?:Paragrafen|Denna paragraf|Ärendet|Punkten|Beslutet|Protokollet (?:under|för|i|avseende) (?:denna|den här) (?:paragrafe?n?|punkte?n?|dele?n?)|§\s*\d+)\s+(?:justeras|justerades|förklaras|förklarades|är)\s+(?:omedelbart|direkt)|(?:Justeras|Justerades|Justerad|Justerat)\s+(?:omedelbart|direkt)(?!\p{L})|(?:Omedelbart|Direkt)\s+justera[dt](?!\p{L})|(?:Omedelbar justering|(?:Paragrafen\s+)?[Dd]irektjuster(?:as|ades|ad|ing))\.?$)/u,
  ],
];

/** The kind of block that a sentence opens by its wording; null for ordinary sentences. */
export function sentenceCue(text: string): CueType | null {
  return openingWords(text)?.type ?? null;
}

/** `Det antecknades att Kim Sav inte deltog i beslutet på grund av jäv`: what is noted down is what the rest says. */
const notedDown =
  /^(?:Det\s+|Till\s+protokollet\s+)?(?:antecknas|antecknades|noteras|noterades)(?:\s+(?:till|i)\s+protokollet)?\s+att\s+(?=\p{Lu})/iu;
const statements: ReadonlySet<CueType> = new Set<CueType>(['reservation', 'recusal', 'abstention']);

/** The kind of block that a sentence opens, and the words at its start that tell so; null for ordinary sentences. */
export function openingWords(text: string): { readonly type: CueType; readonly words: string } | null {
  // (Kim Sav anmälde jäv) · (Det antecknas att Kim Sav inte deltog i beslutet)
  const bracket = /^[([]?/.exec(text)![0];
  const inner = text.slice(bracket.length);
  if (!mayOpenBlock(inner)) return null;
  const noted = notedDown.exec(inner)?.[0] ?? '';
  if (noted !== '') {
    const told = openingForm(inner.slice(noted.length));
    if (told !== null && statements.has(told.type))
      return { ...told, words: `${bracket}${noted}${told.words}` };
  }
  const told = openingForm(inner);
  if (told === null || bracket === '') return told;
  return statements.has(told.type) ? { ...told, words: `${bracket}${told.words}` } : null;
}

function openingForm(text: string): { readonly type: CueType; readonly words: string } | null {
  for (const [type, pattern, word] of sentences) {
    const match = word?.test(text) === false ? null : pattern.exec(text);
    if (match) return { type, words: match[0] };
  }
  return null;
}
