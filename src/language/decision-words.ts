import { wordList } from './word-list.ts';
import { wordsFor, wordsOf } from './acts.ts';
import { wordsOfAgreement } from './agreements.ts';
import { wordGate } from './gate.ts';
import { anyOf } from './pattern.ts';
import { becomes, motionEnds, yesOrNo } from './short-decisions.ts';

const active = ['present', 'past'] as const;
const passive = ['passivePresent', 'passivePast'] as const;

/** Verbs after which only an att-sats or a list is a decision: `Styrelsen föreslår en höjning` is a report. */
export const needsClause = new RegExp(
  `^${anyOf(['bestämmer', 'bestämde', 'bestämt', 'agreed', 'agrees', 'agree', ...wordsFor(['proposes', 'assigns'], active)])}$`,
  'iu',
);
/** Regular expression sources of verbs in the active voice that lead in a decision, with body or without. */
export const deciding = {
  present: anyOf(wordsFor(['decides', 'proposes', 'elects', 'assigns'], ['present'])),
  past: anyOf(wordsFor(['decides', 'proposes', 'elects', 'assigns'], ['past'])),
  supine: anyOf(wordsFor(['decides', 'elects'], ['supine'])),
} as const;
/** The same for decisions proper. */
export const resolving = {
  present: anyOf(wordsFor(['decides'], ['present'])),
  past: anyOf(wordsFor(['decides'], ['past'])),
  passivePresent: anyOf(wordsFor(['decides'], ['passivePresent'])),
  passivePast: anyOf(wordsFor(['decides'], ['passivePast'])),
} as const;
/** Whole words: after these the sentence itself says what is decided (`Nämnden utser Bo Ek till ombud`). */
export const electing = new RegExp(`^${anyOf(wordsFor(['elects'], [...active, 'supine']))}$`, 'iu');
/** Whole words with which a body gives somebody a task: all of the sentence is what is decided. */
export const assigning = new RegExp(`^${anyOf(wordsFor(['assigns'], active))}$`, 'iu');
/** Source of the verbs that give somebody a task in the passive voice. */
export const assigned = anyOf(wordsFor(['assigns'], passive).filter((words) => words.endsWith(' åt')));
/** Whole words with which a body turns to another that decides. */
export const proposing = new RegExp(`^${anyOf(wordsFor(['proposes'], active))}$`, 'iu');

/** Single words before a verb that goes before its subject, or has none: `Därefter beslutar nämnden`. */
const then = [
  'för egen del',
  'därefter',
  'därmed',
  'därför',
  'således',
  'sålunda',
  'slutligen',
  'vidare',
  'dessutom',
  'samtidigt',
  'härefter',
  'härvid',
  'enhälligt',
];

/** What may stand before a verb that goes before its subject: `Därefter beslutar nämnden`. */
export const leadIn = String.raw`(?:${anyOf(then)}|(?:efter|med|på\s+förslag\s+av|mot\s+bakgrund\s+av|i\s+enlighet\s+med|enligt)\s+[^.]{2,150}?)`;

const thatWords = ['sedan', 'när', 'då', 'eftersom'];

/** What begins a clause before the verb: `Sedan frågan diskuterats beslöt stämman att …` */
export const afterThat = String.raw`${anyOf(thatWords)}\s+(?![^.:;]{0,150}?\s(?:förra|förrförra|föregående|fjol|tidigare|ursprungligen)\s)[^.:;]{5,150}?`;
export const mayBeAfterThat = wordGate(thatWords);

const talk = anyOf([
  'diskussion',
  'diskussioner',
  'debatt',
  'överläggning',
  'överläggningar',
  'omröstning',
  'votering',
  'genomgång',
  'föredragning',
  'dragning',
  'samtal',
  'resonemang',
  'övervägande',
  'överväganden',
]);

/** What a meeting does before it decides: `Efter en längre diskussion bestämdes att …` */
export const afterTalk = String.raw`efter\s+(?:\p{L}+\s+){0,4}?\p{L}{0,20}?${talk}(?:\s+(?:med|genom|där|då|om|kring|av|i|på)\s[^.:;]{2,100}?)?(?:\s*\([^()]{1,80}\))?`;

/** What may stand before a verb without a subject: `Därefter beslutades att …` */
export const bareLeadIn = String.raw`(?:(?:${anyOf(then)}|${afterTalk}|(?:på|enligt)\s+[^.:;]{2,60}?s\s+(?:förslag|initiativ|begäran))(?:\s+så)?)`;

/** Forms that decide only in some wordings: `Styrelsen besluta att …`, `Beslutats att …`. */
export const onlyLeading = { present: 'besluta', past: 'beslutats' } as const;

/** Words between the verb and its `att` that say how: `beslutar enhälligt att`, `med acklamation`. */
export const manner = anyOf([
  'enhälligt',
  'enigt',
  'med acklamation',
  'genom acklamation',
  'följande',
  'därför',
  'även',
  'också',
  'enligt följande',
  'unanimously',
]);
/** Adverbs after a passive verb (`Beslutades också att`). */
export const adverb = anyOf(
  wordList('även, också, vidare, dessutom, därefter, därför, således, därmed, slutligen, samtidigt'),
);

/** What joins a decision to what was done before it, in one sentence. */
export const uponThat = wordList('varpå, varefter, varvid');

/** Where such a decision begins in its sentence: the white space before it; global. */
export const uponSeam = new RegExp(String.raw`(?<=\p{L}[\p{L})],?)\s+(?=${anyOf(uponThat)}\s\p{L})`, 'gu');

/** A line that says what was proposed: `Förslag: att köpa en spis`. */
export const proposalLine = /^\s*(?:förslag|yrkande|proposal)\s*:\s*\S/imu;

/** What is decided, in the place of a verb: `Styrelsens beslut blev att ordna talko`. */
export const decisionBecomes = { present: 'beslut blir', past: 'beslut blev' } as const;

/** Whether a text may hold the verb of a decision that leads in what is decided. */
export const mayLead = wordGate([
  ...Object.values(decisionBecomes),
  ...wordsFor(['decides', 'proposes', 'elects', 'assigns'], [...active, ...passive, 'supine']),
  ...Object.values(onlyLeading),
]);

/** Sources of verbs that say themselves what is decided. */
export const settling = {
  active: anyOf(wordsFor(['settles', 'refers', 'notes', 'agrees'], active)),
  passive: anyOf(wordsFor(['settles', 'refers'], passive)),
  participle: anyOf(wordsFor(['settles', 'refers', 'decides'], ['participle'])),
  noted: anyOf(wordsFor(['notes'], passive)),
  decided: anyOf(wordsFor(['decides'], passive)),
  listed: `${anyOf(['förklarades', 'förklaras', 'fick', 'får', 'ska'])}\\s+(?:${anyOf(['gälla', 'utgöra', 'vara', 'tjäna'])}\\s+)?(?:${anyOf(['som', 'såsom'])}\\s+)?${anyOf(['röstlängd', 'stämmans röstlängd'])}`,
} as const;

/** Whether a text may hold such a verb, for each source. */
export const maySay = {
  active: wordGate(wordsFor(['settles', 'refers', 'notes', 'agrees'], active)),
  settled: wordGate([
    ...wordsFor(['settles', 'refers'], passive),
    ...wordsFor(['settles', 'refers', 'decides'], ['participle']),
  ]),
  noted: wordGate(wordsFor(['notes'], passive)),
  decided: wordGate(wordsFor(['decides'], passive)),
} as const;

/** Sources of the verbs of elections. */
export const elected = {
  infinitive: anyOf(wordsFor(['elects'], ['infinitive'])),
  active: anyOf(wordsFor(['elects'], active)),
  passive: anyOf(wordsFor(['elects'], passive)),
  supine: anyOf(wordsFor(['elects'], ['supine'])),
  participle: anyOf(wordsFor(['elects'], ['participle'])),
} as const;

/** Before what somebody is chosen as, and the name: `Val av kassör: Bo Ek`. */
const choiceOf = 'val av';
/** Whether a text may say that somebody is elected. */
export const mayElect = wordGate([
  ...wordsFor(['elects'], [...passive, 'supine', 'participle']),
  ...becomes,
  choiceOf,
]);
/** Source of the verbs that say that somebody goes on. */
export const reelected = anyOf(wordsOf(['omvälja', 'välja om', 'nyvälja'], passive));

const called =
  'utlyst, utlysta, behörigt, stadgeenligt, sammankallad, sammankallat, kallad, kallat, beslutsför, beslutför, beslutsfört, beslutfört, beslutsmässig, beslutsmässigt'.split(
    ', ',
  );
/** How a meeting finds that it may decide: `fann sig stadgeenligt utlyst`. */
export const convened = String.raw`(?:${anyOf(['fann sig', 'finner sig', 'ansåg sig', 'anser sig', 'förklarades', 'förklaras', 'ansågs', 'anses', 'befanns', 'befinns', 'konstaterades', 'konstateras'])})\s[^.]{0,80}?${anyOf(called)}`;

/** Whether a text may be a decision by its wording alone. */
export const maySettle = wordGate(
  [
    ...wordsFor(['settles', 'refers', 'notes', 'decides', 'agrees'], [...active, ...passive, 'participle']),
    ...wordsFor(['elects'], [...active, ...passive, 'supine', 'participle']),
    ...wordsOfAgreement,
    ...wordsFor(['assigns'], passive),
    ...becomes,
    choiceOf,
  ],
  [
    ...called,
    'svarar',
    'svarade',
    'beslut',
    'omval',
    'nyval',
    'fyllnadsval',
    'röstlängd',
    ...yesOrNo,
    ...motionEnds,
  ],
);
