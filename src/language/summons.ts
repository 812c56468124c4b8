/** What begins the titles of notes about a meeting to come, in lower case: they are no protocols. */
export const summonsTitles: readonly string[] = [
  'kallelse',
  'kallelser',
  'dagordning',
  'dagordningen',
  'förslag till dagordning',
  'preliminär dagordning',
  'föredragningslista',
  'preliminär föredragningslista',
  'ärendelista',
  'agenda',
  'inbjudan',
  'kungörelse',
  'tillkännagivande',
  'notice of meeting',
  'notice of the meeting',
  'notice to attend',
  'invitation',
  'summons',
  'draft agenda',
];

/** Words in such a title that make it one of a protocol after all. */
export const protocolWords: readonly string[] = [
  'protokoll',
  'protokollet',
  'minnesanteckningar',
  'mötesanteckningar',
  'anteckningar',
  'minutes',
];

/** Keys of the front matter that tell what kind of document the notes are. */
export const kindKeys: readonly string[] = ['typ', 'type', 'dokumenttyp'];
