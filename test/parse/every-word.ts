import fc from 'fast-check';
import { parseProtocol } from '../../src/parse/parse-protocol.ts';
import { bodyHtml } from '../body-html.ts';
import { wordsOfHtml } from './words.ts';

/** Notes of which each word marked by `next` is found once. */
export interface MarkedNotes {
  readonly text: string;
  /** Words that the document or a finding must have. */
  readonly open: readonly string[];
  /** Words that nobody may see. */
  readonly secret: readonly string[];
}

type Next = () => string;

/** Constructs of hasty, pasted and exported notes; `w` gives a word that is nowhere else. */
const constructs: readonly ((w: Next) => string)[] = [
  (w) => `Text om ${w()} och ${w()}.`,
  (w) => `Styrelsen beslutar att köpa ${w()}.`,
  (w) => `Styrelsen beslutar\n\n• att köpa ${w()}\n•\tatt sälja ${w()}`,
  (w) => `Styrelsen beslutar\n– att köpa ${w()}\n– att sälja ${w()}`,
  (w) => `-\u00a0att hyra ${w()}\n-\u00a0att låna ${w()}`,
  (w) => `o\t${w()} först\no\t${w()} sedan`,
  (w) => `**Beslut:**Styrelsen beslutar att laga ${w()}.`,
  (w) => `** Beslut: **att laga ${w()}.`,
  (w) => `**”${w()}”**säljs, kallas**”${w()}”**ibland.`,
  (w) =>
    `- [] Bo Ek: måla ${w()}\n-[ ] Siv Ro: boka ${w()} (senast 2025-04-14)\n☐ Bo Ek: skicka ${w()}\n- [ x] Siv Ro: ${w()}`,
  (w) => `[${w()}]: avstår\n[Fråga ${w()}]: kvarstår`,
  (w) => `Se [planen].\n\n[planen]: https://exempel.se/plan\n[${w()}]: https://exempel.se "${w()} ${w()}"`,
  (w) => `Mått ${w()} 4*3*2 m och 12*5 kr, ~30 tkr ${w()} ~40~ tkr ${w()}`,
  (w) => `Prognosen[^1] ${w()}.\n\n[^1]: Noten ${w()} ${w()}.`,
  (w) => `Fotnot ${w()}[^b].\n\n[^b]: Ett ${w()}.\n[^b]: Två ${w()}.`,
  (w) => `Styrelsen beslutar\natt köpa ${w()}\natt hyra ${w()}\n---`,
  (w) => `Bo Ek redogjorde för ${w()}.\n---`,
  (w) => `${w()} ${w()}\n======`,
  (w) => `Text ${w()}<br>ny rad ${w()} <b>fet ${w()}</b> <span style="x">${w()}</span> m<sup>${w()}</sup>`,
  (w) => `<p>Ett ${w()}</p>\n<p align="left">Två ${w()} &amp; ${w()}</p>`,
  (w) => `<div>\n${w()} i div\n</div>`,
  (w) => `<table><tr><th>${w()}</th></tr><tr><td><p>${w()}</p><p>${w()}</p></td></tr></table>`,
  (w) => `<ul><li>${w()}</li><li>${w()} <i>${w()}</i></li></ul>`,
  (w) => `Ett <blink>${w()}</blink> och <${w()}>.`,
  (w) => `<script>${w()}</script>`,
  (w) => `<!-- kommentar -->${w()}`,
  (w) => `Text ${w()}\n\n2 (14)\n\nJusterandes sign      Utdragsbestyrkande\n\n${w()} fortsätter.`,
  (w) => `Vikbro kommun protokoll ${w()}\nSida 3 av 14\n${w()}`,
  (w) => `Sammanträdesdatum 2025-03-27\n${w()} 4 (14)`,
  (w) => `\f${w()}\n5\n\f${w()} igen`,
  (w) => `........... Sign. ………… Sign. …………\n${w()}`,
  (w) =>
    `| Ledamot | Ja | Nej | Avstår |\n|---|---|---|---|\n| Kim ${w()} (S) | X | | |\n| Bo ${w()} (M) | | X | ${w()} före beslutet |`,
  (w) => `| A | B |\n|---|---|\n| ${w()}<br>${w()} | ${w()} |\n| ${w()} | ${w()} | ${w()} |`,
  (w) => `Närvarande:\u000bAnna ${w()}\u000bBo ${w()}`,
  (w) => `Ansvarig: Bo Ek\nÅtgärd: köpa ${w()}\nKlart: 2025-05-01 ${w()}`,
  (w) => `Expedieras till\nEkonomi ${w()}\n${w()}`,
  (w) => `Bo Ek (S) reserverar sig mot ${w()}.`,
  (w) => `\ttabb ${w()}`,
  (w) => `> citat ${w()}\n> • ${w()}`,
  (w) => `\`\`\`\nkod ${w()}\n\`\`\``,
  (w) => `~~~ Bo ${w()}\nkod ${w()}\n~~~`,
  (w) => `Se [planen](https://exempel.se "Titeln ${w()}") och [kartan](karta.md "${w()}").`,
  (w) => `1. ${w()}\n2. ${w()}\n   - ${w()}`,
  (w) => `14. november ${w()}`,
  (w) => `a) ${w()}\nb) ${w()}`,
  (w) => `### ${w()}\n\n${w()}`,
  (w) => `![${w()}](bild.png)`,
  (w) => `*${w()}* _${w()}_ ~~${w()}~~ \`${w()}\``,
];

/** Things that hide in words of pasted text. */
const hidden = ['', '', '', '\u00ad', '\u200b', '\u2060', '\ufeff'];

const headings = [
  (nth: number, w: string) => `## § ${nth} Rubrik ${w}`,
  (nth: number, w: string) => `##\u00a0§\u00a0${nth} Rubrik ${w}`,
];

const fronts: readonly ((w: Next) => string)[] = [
  () => '',
  () => '---\norgan: Styrelsen\ndatum: 2025-03-27\n---\n\n',
  (w) => `\n\n---\ndatum: 2025-03-27\nplats: ${w()}\nokänd: ${w()}\n---\n\n`,
  (w) =>
    `<!-- mall -->\n---\ndatum: 2025-03-27\nnärvarande:\n  - namn: Kim ${w()}\n    roll: ledamot\n    för: ${w()}\nbilagor:\n  - namn: Budget ${w()}\n    sida: ${w()}\n---\n\n`,
  (w) => `+++\ntitle = "Möte ${w()}"\ndate = "2018-09-03"\ntags = ["${w()}"]\n+++\n\n`,
  (w) => `% Möte ${w()}\n% Sekreterare: Bo ${w()}; ${w()}\n% 2013-01-08\n\n`,
  (w) => `---\nlayout: ${w()}\ntitle: ${w()}\ndate: 2017-08-28 20:12:00 +0200\n---\n\n`,
];

/** Notes that mix all constructs. */
export const markedNotes: fc.Arbitrary<MarkedNotes> = fc
  .record({
    front: fc.nat(fronts.length - 1),
    items: fc.array(
      fc.record({
        heading: fc.nat(headings.length - 1),
        parts: fc.array(fc.nat(constructs.length - 1), { minLength: 1, maxLength: 5 }),
        gap: fc.constantFrom('\n\n', '\n\n', '\n\n\n', '\n'),
        isSecret: fc.constantFrom(false, false, false, false, true),
      }),
      { minLength: 1, maxLength: 4 },
    ),
    signs: fc.array(fc.nat(hidden.length - 1), { minLength: 4, maxLength: 8 }),
  })
  .map(({ front, items, signs }) => {
    const open: string[] = [];
    const secret: string[] = [];
    let count = 0;
    const wordTo =
      (words: string[]): Next =>
      () => {
        count++;
        const word = `qv${count}ord`;
        words.push(word);
        return `qv${count}o${hidden[signs[count % signs.length]!]}rd`;
      };
    const top = fronts[front]!(wordTo(open));
    const body = items.map(({ heading, parts, gap, isSecret }, nth) => {
      const title = headings[heading]!(nth + 1, wordTo(open)());
      const text = parts.map((part) => constructs[part]!(wordTo(isSecret ? secret : open))).join(gap);
      return `${title}\n\n${isSecret ? `:::sekretess\n${text}\n:::` : text}`;
    });
    return { text: `${top}${body.join('\n\n')}\n`, open, secret };
  });

/** What is wrong with the reading of notes: words lost, twice where once, or shown though secret. Empty when nothing is. */
export function wrongWords({ text, open, secret }: MarkedNotes): string[] {
  const { protocol, diagnostics } = parseProtocol(text);
  const html = bodyHtml(protocol!);
  const said = wordsOfHtml(html.replace(/<sup><a .*?<\/sup>/g, ' '));
  const told = diagnostics
    .flatMap(({ message, help, related }) => [
      message.sv,
      help?.sv ?? '',
      ...related.map((each) => each.message.sv),
    ])
    .join(' ');
  const shown = new Set([...said, ...(html.match(/qv\d+ord/g) ?? [])]);
  const isTold = (word: string) => new RegExp(`${word}(?!\\d)`).test(told);
  const lost = open.filter((word) => !shown.has(word) && !isTold(word)).map((word) => `lost ${word}`);
  const leaked = secret.filter((word) => shown.has(word) || isTold(word)).map((word) => `leaked ${word}`);
  const known = new Set(open);
  const invented = said
    .filter((word) => /^qv\d+/.test(word) && !known.has(word))
    .map((word) => `invented ${word}`);
  return [...lost, ...leaked, ...invented];
}
