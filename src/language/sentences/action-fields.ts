/** The fields of an action on lines: what, who, when, and how far it has come. */
export type ActionField = 'what' | 'who' | 'when' | 'state';

const fields: readonly (readonly [ActionField, string])[] = [
  ['what', 'uppdrag|åtgärd|åtgärder|att göra|att-göra|aktivitet|uppgift|action|actions|to do|to-do|todo'],
  ['who', 'ansvarig|ansvariga|ansvar|ansv|utförare'],
  ['when', 'klart|klar|klart senast|senast|datum|deadline|när|tid|återrapport|återrapporteras'],
  ['state', 'status|läge'],
];
const anyName = fields.map(([, words]) => words).join('|');
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
    const field = fields.find(([, words]) => words.split('|').includes(name))![0];
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

const who = String.raw`(?:ansvariga?|ansvar|ansv\.?|utförare)`;
const names = String.raw`\p{Lu}[\p{L}'’.-]*(?:\s\p{Lu}[\p{L}'’.-]*){0,3}`;
/** Without a colon only where nothing but names goes on to the end: `– ansv Ida Lind och Bo Ek`. */
const isWho = String.raw`(?:${who}\s*:\s*@?\p{L}|${who}\s+${names}(?:(?:\s*[,/&]|\s+(?:och|samt))\s*${names}){0,5}[.,)]{0,2}\s*$)`;
/** `Nyhetsbrev går ut i maj. Ansvarig: Kim`, `Nyhetsbrev i maj (ansv. Kim)`, `Nyhetsbrev i maj ansvarig: Kim` */
const ownerBehind = new RegExp(
  String.raw`(?<=[.!?,;)–—-])\s+(?=${isWho})|\s*\((?=${who}\s*:?\s*\p{L}[^()]{1,80}\)[.,]?\s*$)|\s+(?=${who}\s*:\s*\p{L})`,
  'iu',
);
const behindLabel = new RegExp(String.raw`^${who}(?:\s*:\s*|\s+)`, 'iu');

/** The fields of an entry of a list: as of a line, or what is to be done and, behind it, who is responsible. */
export function entryFields(entry: string): { field: ActionField; value: string }[] {
  const own = actionFields(entry);
  if (own.length > 0 || !mayNameOwner.test(entry)) return own;
  const [what = '', ...behind] = entry.split(ownerBehind);
  if (what.trim() === '' || behind.length === 0 || leadsToOffice.test(what)) return [];
  return [
    { field: 'what', value: what.trim().replace(/\s*[,;–—-]$/u, '') },
    ...behind.flatMap((part) => {
      const told = part.replace(/\)[.,]?\s*$/u, '');
      return actionFields(told.replace(behindLabel, 'Ansvarig: '));
    }),
  ];
}

/** `Val av ansvarig: Bo Ek`, `Kassör och ansvarig: Bo Ek`: an office, and nothing to be done. */
const leadsToOffice = /(?:^|\s)(?:av|som|till|och|samt|är|var|vara|bli|blir|blev|ny|nya|en|två)\s*$/iu;
const mayNameOwner = new RegExp(String.raw`(?<!\p{L})${who}[\s:]`, 'iu');

/** A sentence that says who is responsible, or what is to be done, by its label. */
export const fieldSentence = /^(?:Ansvarig|Ansvariga|Ansv|Uppdrag|Åtgärd|Action)\s*:/u;
