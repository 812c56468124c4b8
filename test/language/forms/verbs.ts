import { type Act, type Form, wordsFor } from '../../../src/language/acts.ts';
import { forms } from './forms.ts';

/** The forms of the verbs that no sentence of `acts.ts` has: where a reader asks for them. */
const columns: readonly (readonly [act: Act, form: Form, words: string])[] = [
  [
    'decides',
    'infinitive',
    `
      besluta, bestämma, fatta beslut, ta beslut, fastslå, klubba, decide, resolve, agree
    `,
  ],
  [
    'decides',
    'supine',
    `
      beslutat, bestämt, fattat beslut, tagit beslut, fastslagit, slagit fast, klubbat, decided, resolved,
      agreed
    `,
  ],
  ['agrees', 'infinitive', 'enas om, komma överens om, ställa sig bakom'],
  ['agrees', 'supine', 'enats om, kommit överens om, ställt sig bakom'],
  [
    'settles',
    'infinitive',
    `
      godkänna, fastställa, anta, bifalla, avslå, bevilja, entlediga, befria, avskriva, tillstyrka, avstyrka,
      balansera … i ny räkning, lägga … till handlingarna, lägga … till protokollet, anse … besvarad,
      förklara … besvarad, anse … behandlad, adjungera, besvara med ja, approve, adopt, reject
    `,
  ],
  [
    'settles',
    'supine',
    `
      godkänt, fastställt, antagit, bifallit, avslagit, beviljat, entledigat, befriat, avskrivit, tillstyrkt,
      avstyrkt, balanserat i ny räkning, lagt … till handlingarna, lagt … till protokollet, adjungerat, approved, adopted,
      rejected
    `,
  ],
  ['refers', 'infinitive', 'bordlägga, återremittera, remittera, hänskjuta, postpone'],
  ['refers', 'supine', 'bordlagt, återremitterat, remitterat, hänskjutit, postponed'],
  ['notes', 'infinitive', 'notera, anteckna, note'],
  ['notes', 'supine', 'noterat, antecknat, noted'],
  ['elects', 'infinitive', 'välja, utse, omvälja, välja om, nyvälja, elect, appoint'],
  [
    'elects',
    'supine',
    `
      valt, valts, utsett, utsetts, omvalt, omvalts, valt om, nyvalt, nyvalts, elected, appointed
    `,
  ],
  ['proposes', 'infinitive', 'föreslå, hemställa, rekommendera'],
  ['proposes', 'present', 'föreslår, hemställer, rekommenderar'],
  ['proposes', 'past', 'föreslog, hemställde, rekommenderade'],
  ['proposes', 'passivePresent', 'föreslås'],
  ['proposes', 'passivePast', 'föreslogs'],
  ['proposes', 'supine', 'föreslagit, hemställt, rekommenderat'],
  ['moves', 'infinitive', 'yrka'],
  ['moves', 'present', 'yrkar'],
  ['moves', 'past', 'yrkade'],
  ['moves', 'supine', 'yrkat'],
  ['joins', 'infinitive', 'instämma, biträda'],
  ['joins', 'present', 'instämmer, biträder'],
  ['joins', 'past', 'instämde, biträdde'],
  ['joins', 'supine', 'instämt, biträtt'],
  ['votes', 'infinitive', 'rösta'],
  ['votes', 'present', 'röstar'],
  ['votes', 'past', 'röstade'],
  ['votes', 'supine', 'röstat'],
  ['reserves', 'infinitive', 'reservera sig'],
  ['reserves', 'present', 'reserverar sig'],
  ['reserves', 'past', 'reserverade sig'],
  ['reserves', 'supine', 'reserverat sig'],
  ['recuses', 'infinitive', 'anmäla jäv'],
  ['recuses', 'present', 'anmäler jäv, anmäler sig jävig, anmäler sig som jävig'],
  ['recuses', 'past', 'anmälde jäv, anmälde sig jävig, anmälde sig som jävig'],
  ['recuses', 'supine', 'anmält jäv'],
  ['assigns', 'infinitive', 'uppdra åt, ge i uppdrag, ge … i uppdrag'],
  ['assigns', 'present', 'uppdrar åt, ger i uppdrag, ger … i uppdrag'],
  ['assigns', 'past', 'uppdrog åt, gav i uppdrag, gav … i uppdrag'],
  ['assigns', 'passivePresent', 'uppdras åt, ges i uppdrag, får i uppdrag'],
  ['assigns', 'passivePast', 'uppdrogs åt, gavs i uppdrag, fick i uppdrag'],
  ['assigns', 'supine', 'uppdragit åt, gett … i uppdrag'],
  ['adjourns', 'infinitive', 'ajournera'],
  ['adjourns', 'present', 'ajournerar'],
  ['adjourns', 'past', 'ajournerade'],
  ['adjourns', 'passivePresent', 'ajourneras'],
  ['adjourns', 'passivePast', 'ajournerades'],
  ['adjourns', 'supine', 'ajournerat'],
  ['opens', 'infinitive', 'öppna, hälsa … välkomna'],
  ['opens', 'present', 'öppnar, hälsar … välkomna'],
  ['opens', 'past', 'öppnade, hälsade … välkomna'],
  ['opens', 'passivePresent', 'öppnas'],
  ['opens', 'passivePast', 'öppnades'],
  ['opens', 'supine', 'öppnat'],
  ['opens', 'participle', 'öppnad, öppnat'],
  ['closes', 'infinitive', 'avsluta'],
  ['closes', 'present', 'avslutar'],
  ['closes', 'past', 'avslutade'],
  ['closes', 'passivePresent', 'avslutas'],
  ['closes', 'passivePast', 'avslutades'],
  ['closes', 'supine', 'avslutat'],
  ['closes', 'participle', 'avslutad, avslutat'],
  [
    'reports',
    'infinitive',
    `
      berätta, informera, redogöra, rapportera, redovisa, presentera, meddela, påpeka, framföra, fråga, undra,
      tacka, önska
    `,
  ],
  [
    'reports',
    'present',
    `
      berättar, informerar, redogör, rapporterar, redovisar, presenterar, meddelar, påpekar, framför, frågar,
      undrar, tackar, önskar
    `,
  ],
  [
    'reports',
    'past',
    `
      berättade, informerade, redogjorde, rapporterade, redovisade, presenterade, meddelade, påpekade,
      framförde, frågade, undrade, tackade, önskade
    `,
  ],
  [
    'reports',
    'supine',
    `
      berättat, informerat, redogjort, rapporterat, redovisat, presenterat, meddelat, påpekat, framfört, frågat,
      undrat, tackat, önskat
    `,
  ],
];

/** The verbs by what they do and in which form. */
export const verbForms = columns.map(([act, form, words]) =>
  forms(`${act}: ${form}`, words, (word) => wordsFor([act], [form]).includes(word)),
);
