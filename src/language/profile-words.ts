import { isMeetingOfMembers } from './body-words.ts';
import { wordPattern } from './pattern.ts';
import { wordList } from './word-list.ts';

/** What notes say of whose meeting it was, as written; null where they do not. */
export interface NamedMeeting {
  readonly body: string | null;
  readonly kind: string | null;
  readonly title: string | null;
  /** Whether it is a municipality or region whose body it is, or those present have parties. */
  readonly isMunicipal: boolean;
}

const company = wordPattern(wordList('aktiebolag, aktiebolaget, AB'));
const association = wordPattern(
  wordList(
    'brf, bostadsrättsförening, bostadsrättsföreningen, samfällighetsförening, samfällighetsföreningen',
  ),
);
const council = /(?:kommun|region|landstings)fullmäktige/iu;
const board = /nämnd(?:en)?(?!\p{L})|(?:kommun|region)styrelsen?(?!\p{L})/iu;
const cooperation = /samverkansgrupp/iu;
const negotiation = /(?<!\p{L})MBL(?!\p{L})|medbestämmandelagen/u;
const general = /(?:års|bolags|förenings)stämma/iu;

const economic = wordPattern(
  wordList(
    'brf, bostadsrättsförening, bostadsrättsföreningen, ekonomisk förening, ekonomiska förening, ekonomiska föreningen, ek. för.',
  ),
);

/** Whether the name of a body or its meeting is that of a limited company. */
export function isCompany(called: string): boolean {
  return company.test(called) && general.test(called);
}

/** Whether the name of a body or its meeting is that of an association that lag (2018:672) om ekonomiska föreningar binds. */
export function isEconomicAssociation(called: string): boolean {
  return economic.test(called);
}

/** The profile that the name of a body and its meeting plainly tell (`namnd`, `ab-stamma`); null where they tell none. */
export function profileNamed({ body, kind, title, isMunicipal }: NamedMeeting): string | null {
  const called = `${kind ?? ''} ${title ?? ''}`;
  const name = body ?? '';
  if (negotiation.test(called)) return 'mbl';
  if (cooperation.test(name)) return 'samverkansgrupp';
  if (council.test(name)) return 'fullmaktige';
  if (board.test(name)) return isMunicipal ? 'namnd' : null;
  if (company.test(name)) return general.test(called) ? 'ab-stamma' : null;
  return association.test(name) && isMeetingOfMembers(called) ? 'forening-stamma' : null;
}
