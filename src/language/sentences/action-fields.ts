/** The fields of an action on lines: what, who, when, and how far it has come. */
export type ActionField = 'what' | 'who' | 'when' | 'state';

const names: readonly (readonly [ActionField, string])[] = [
  ['what', 'uppdrag|åtgärd|åtgärder|att göra|att-göra|aktivitet|uppgift|action|actions|to do|to-do|todo'],
  ['who', 'ansvarig|ansvariga|ansvar|ansv|utförare'],
  ['when', 'klart|klar|klart senast|senast|datum|deadline|när|tid|återrapport|återrapporteras'],
  ['state', 'status|läge'],
];
const anyName = names.map(([, words]) => words).join('|');
const label = new RegExp(String.raw`^(${anyName})\s*:\s*`, 'iu');
const seam = new RegExp(
  String.raw`(?<=[.!?,;|–-])\s+(?=(?:${anyName})\s*:)|\s+(?=(?:Ansvarig|Klart|Senast)\s*:)`,
  'giu',
);

/** `Uppdrag: ringa. Ansvarig: Kim` as its fields, in order; empty when the line begins with none. */
export function actionFields(line: string): { field: ActionField; value: string }[] {
  if (!label.test(line)) return [];
  return line.split(seam).flatMap((part) => {
    const match = label.exec(part);
    if (!match) return [];
    const name = match[1]!.toLowerCase();
    const field = names.find(([, words]) => words.split('|').includes(name))![0];
    return [
      {
        field,
        value: part
          .slice(match[0].length)
          .replace(/[.,;|–-]$/, '')
          .trim(),
      },
    ];
  });
}

/** `Nyhetsbrev går ut i maj. Ansvarig: Kim`, `Nyhetsbrev i maj (ansvarig: Kim)` */
const ownerBehind =
  /(?<=[.!?,;)–—-])\s+(?=ansvariga?\s*:\s*\p{L})|\s*\((?=ansvariga?\s*:\s*[^()]{2,80}\)[.,]?\s*$)/iu;

/** The fields of an entry of a list: as of a line, or what is to be done and, behind it, who is responsible. */
export function entryFields(entry: string): { field: ActionField; value: string }[] {
  const own = actionFields(entry);
  if (own.length > 0 || !mayNameOwner.test(entry)) return own;
  const [what = '', ...behind] = entry.split(ownerBehind);
  if (what.trim() === '' || behind.length === 0) return [];
  return [
    { field: 'what', value: what.trim() },
    ...behind.flatMap((part) => actionFields(part.replace(/\)[.,]?\s*$/u, ''))),
  ];
}

const mayNameOwner = /ansvariga?\s*:/iu;

/** A sentence that says who is responsible, or what is to be done, by its label. */
export const fieldSentence = /^(?:Ansvarig|Ansvariga|Ansv|Uppdrag|Åtgärd|Action)\s*:/u;
