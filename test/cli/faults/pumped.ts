/** What notes may be made of without end: each is repeated until the text is long enough, below what goes before it. */
export interface Pumped {
  readonly before?: string;
  /** The `nth` repetition (0-based). */
  readonly repeat: (nth: number) => string;
}

const item = '# Protokoll styrelsemöte 2024-03-07\n\n## § 1 Ärendet\n\n';
const always = (text: string) => (): string => text;
/** In an item, the same again and again. */
const same = (text: string): Pumped => ({ before: item, repeat: always(text) });
const numbered = (text: (nth: number) => string, before = item): Pumped => ({ before, repeat: text });

/** A name that nobody else has. */
function name(nth: number): string {
  return `Kim E${[...String(nth)].map((digit) => 'abdefghikl'[Number(digit)]).join('')}son`;
}

const table = '| Ledamot | Parti | Röst |\n|---|---|---|\n';

/** Constructs of Markdown and of Swedish notes. */
export const pumped: Readonly<Record<string, Pumped>> = {
  'brackets that open': same('['),
  'brackets that close': same(']'),
  'brackets in pairs': same('[a] '),
  'brackets within brackets in the open': same('[a [b] '),
  'images that open': same('!['),
  entities: same('&amp;'),
  stars: same('*a '),
  'bold without end': same('**a'),
  underscores: same('_a '),
  backticks: same('` '),
  tildes: same('~a '),
  'angles that open': same('<'),
  'tags that open': same('<a '),
  'comments without end': same('<!-- '),
  comments: same('<!-- a -->'),
  'ends of links': same('](a '),
  'footnote marks': same('[^a] '),
  footnotes: numbered((nth) => `a[^${nth}]\n\n[^${nth}]: b\n\n`),
  definitions: numbered((nth) => `[a${nth}]: b\n\n`),
  quotes: same('> a\n\n'),
  bullets: same('- a\n'),
  'nested bullets': same('- a\n  - b\n\n'),
  numbers: numbered((nth) => `${nth + 1}. a\n`),
  'rows of a table': { before: `${item}|a|b|\n|-|-|\n`, repeat: always('|x|y|\n') },
  'html paragraphs': same('<p>a\n\n'),
  code: same('`a` '),
  'paragraphs of prose': same('Ord och fler ord i en mening utan något alls. '.repeat(4) + '\n\n'),
  'one paragraph of prose': same('Ord och fler ord i en mening utan något alls. '),
  'short lines': same('ord ord\n'),
  'full stops': same('. '),
  'section signs': same('§ '),
  colons: same('a: '),
  commas: same('a, '),
  days: same('2025-03-01 '),
  times: same('kl. 18.00 '),
  items: numbered((nth) => `## § ${nth + 1} Ärende\n\nText.\n\n`, '# Protokoll\n\n'),
  decisions: same('Styrelsen beslutar att köpa in en båt.\n\n'),
  clauses: { before: `${item}Styrelsen beslutar\n`, repeat: always('att köpa in\n') },
  'clauses on one line': { before: `${item}Styrelsen beslutar `, repeat: always('att köpa, och ') },
  yrkanden: same('Bo Ek yrkar bifall. '),
  movers: numbered((nth) => `${name(nth)} yrkar bifall.\n\n`),
  elections: same('Till justerare valdes Bo Ek.\n\n'),
  reservations: same('Bo Ek (S) reserverar sig mot beslutet.\n\n'),
  tasks: same('- [ ] Bo Ek: ring banken (senast 2025-01-01)\n'),
  'voters on lines': numbered((nth) => `Ja: ${name(nth)} (S)\n`),
  'voters in a table': numbered((nth) => `| ${name(nth)} | S | Ja |\n`, item + table),
  votes: same('Omröstning\n\n5 ja mot 3 nej.\n\n'),
  'people on a line': numbered((nth) => `${name(nth)}, `, '# Protokoll\n\nNärvarande: '),
  'people joined by samt': numbered((nth) => `${name(nth)} samt `, '# Protokoll\n\nNärvarande: '),
  'people joined by samt in a decision': numbered(
    (nth) => `${name(nth)} samt `,
    `${item}Styrelsen beslutar att välja `,
  ),
  'people joined by samt who reserve themselves': numbered(
    (nth) => `${name(nth)} samt `,
    `${item}Reservation: `,
  ),
  'people in a list': numbered((nth) => `- ${name(nth)}\n`, '# Protokoll\n\nNärvarande:\n\n'),
  'people in front matter': numbered((nth) => `  - ${name(nth)}\n`, '---\nnärvarande:\n'),
  'keys of front matter': numbered((nth) => `nyckel${nth}: a\n`, '---\n'),
  'brackets in front matter': numbered(always('['), '---\nnärvarande: '),
  'secret words': same('a :sekretess[b] '),
  'secrets that open': same(':sekretess['),
  'brackets in a secret': { before: `${item}:sekretess[`, repeat: always('[a] ') },
  'brackets that open in a secret': { before: `${item}:sekretess[`, repeat: always('[a ') },
  'hidden names': numbered((nth) => `:sekretess[${name(nth)}] och ${name(nth)}-ärendet\n`),
  'hidden names, and one elsewhere': {
    before: `${item}:sekretess[Gunhild Stjernqvist]\n\n`,
    repeat: always('i Stjernqvistska Gunhild '),
  },
  'lines where secrets begin': same('SEKRETESS START\n'),
  'lines where secrets end': same('SLUT SEKRETESS\n'),
  'secret blocks': same(':::sekretess\na\n:::\n\n'),
  'secret items': numbered((nth) => `## § ${nth + 1} a [sekretess]\n\n`, '# Protokoll\n\n'),
};

/** Text of at least that many characters. */
export function pump({ before = '', repeat }: Pumped, length: number): string {
  const parts = [before];
  let written = before.length;
  for (let nth = 0; written < length; nth++) {
    const part = repeat(nth);
    parts.push(part);
    written += part.length;
  }
  return `${parts.join('')}${before.startsWith('---') ? '\n---\n' : '\n'}`;
}
