/** For whom a word is old: elsewhere it is the term of law or custom. */
export type OldFor = 'all' | 'public and groups';

/** An old word: each form with the plain word in the same form. */
interface OldRow {
  readonly oldFor: OldFor;
  readonly forms: Readonly<Record<string, string>>;
  /** Words before it with which it is another word. */
  readonly notAfter?: string;
}

/** Words that plain language replaces. What heads a part of an item (`Yrkanden`, `Votering`) is no old word there. */
export const oldWords: readonly OldRow[] = [
  {
    oldFor: 'all',
    forms: {
      'lämna utan bifall': 'avslå',
      'lämnar utan bifall': 'avslår',
      'lämnas utan bifall': 'avslås',
      'lämnades utan bifall': 'avslogs',
      'lämnade utan bifall': 'avslog',
      'lämnat utan bifall': 'avslagit',
    },
  },
  {
    oldFor: 'all',
    notAfter: 'utan',
    forms: {
      bifalla: 'godkänna',
      bifaller: 'godkänner',
      bifalls: 'godkänns',
      bifalles: 'godkänns',
      biföll: 'godkände',
      bifölls: 'godkändes',
      bifallit: 'godkänt',
    },
  },
  {
    oldFor: 'all',
    forms: {
      votering: 'omröstning',
      voteringen: 'omröstningen',
      voteringar: 'omröstningar',
      voteringarna: 'omröstningarna',
    },
  },
  {
    oldFor: 'all',
    forms: { propositionsordning: 'beslutsgång', propositionsordningen: 'beslutsgången' },
  },
  {
    oldFor: 'public and groups',
    forms: {
      suppleant: 'ersättare',
      suppleanten: 'ersättaren',
      suppleanter: 'ersättare',
      suppleanterna: 'ersättarna',
    },
  },
  {
    oldFor: 'all',
    forms: {
      justeringsman: 'justerare',
      justeringsmannen: 'justeraren',
      justeringsmän: 'justerare',
      justeringsmännen: 'justerarna',
    },
  },
];
