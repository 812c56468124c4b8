/** Names of the files in a PDF. */
export const embeddedNames = {
  notes: 'protokoll.md',
  data: 'protokoll.json',
  record: 'bygge.json',
} as const;
