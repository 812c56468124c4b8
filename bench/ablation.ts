/**
 * What a page costs Chromium: prints a document of seven pages with one part left out at a time. `npm run ablation [-- --chromium
 * /usr/bin/chromium] [-- --rounds 9]`. The time is that of the browser's processors, so that a busy machine doesn't count.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import puppeteer, { type CDPSession } from 'puppeteer';
import {
  defaultConfig,
  defaultProfile,
  findProfile,
  openPrinter,
  parseProtocol,
  renderHtml,
} from '../dist/index.js';
import { protocols } from './corpus.ts';
import { median } from './measure.ts';

const { values } = parseArgs({
  options: {
    chromium: { type: 'string', default: '/usr/bin/chromium' },
    rounds: { type: 'string', default: '9' },
  },
});

/** Documents that are printed for one figure. */
const perRound = 2;

const [notes] = protocols(1) as [string];
const protocol = parseProtocol(notes).protocol!;
const whole = await renderHtml(protocol, {
  profile: findProfile(protocol.profile ?? '') ?? defaultProfile,
  config: defaultConfig,
  draft: false,
  medium: 'print',
});

/** A change of the style sheet alone. */
function restyled(change: (css: string) => string): string {
  return whole.replace(/(?<=<style>)[^]*?(?=<\/style>)/, (css) => change(css));
}

const withoutRules = (pattern: RegExp) => (css: string) => css.replaceAll(pattern, '');
const marginBox = /@(?:top|bottom)-\w+\s*\{[^}]*\}/g;
const ruleWith = (part: string) => new RegExp(String.raw`[^{}]*${part}[^{}]*\{[^{}]*\}`, 'g');

const variants: Readonly<Record<string, string>> = {
  'as it is': whole,
  'no style at all': restyled(() => ''),
  'no boxes in the margins': restyled(withoutRules(marginBox)),
  'no fonts of its own': restyled(withoutRules(/@font-face\s*\{[^}]*\}/g)),
  'no fonts but the first of each family': restyled((css) =>
    css.replaceAll(/, "Protokoll (?:Tecken|Emoji)"/g, ''),
  ),
  'no soft hyphens': whole.replaceAll('\u00ad', ''),
  'no :has()': restyled(withoutRules(ruleWith(String.raw`:has\(`))),
  'no :nth-child()': restyled(withoutRules(ruleWith(':nth-'))),
  'no rules of breaks': restyled(
    withoutRules(/break-(?:before|after|inside): avoid;?|orphans: 2;|widows: 2;/g),
  ),
  'no grids, no columns': restyled(withoutRules(/display: grid;?|columns: [^;}]*;?/g)),
  'no balanced headings': restyled(withoutRules(/text-wrap: balance;?/g)),
  'no floats': restyled(withoutRules(/float: left;?/g)),
  'no variables': restyled((css) => withoutVariables(css)),
  'no cloned boxes': restyled(withoutRules(/(?:-webkit-)?box-decoration-break: clone;?/g)),
  'no links': whole.replaceAll(/<\/?a\b[^>]*>/g, ''),
  'no text': whole.replace(/<body>[^]*<\/body>/, '<body><p>.</p></body>'),
};

function withoutVariables(css: string): string {
  const names = new Map(
    Array.from(css.matchAll(/(--[\w-]+):\s*([^;}]+)/g), ([, name, value]) => [name!, value!]),
  );
  let text = css;
  for (let depth = 0; depth < 3; depth++)
    text = text.replaceAll(/var\((--[\w-]+)\)/g, (use, name: string) => names.get(name) ?? use);
  return text;
}

const browser = await puppeteer.launch({ executablePath: values.chromium, args: ['--no-sandbox'] });
const printer = await openPrinter({ browserUrl: browser.wsEndpoint(), pages: 1 });
try {
  const session = await browser.target().createCDPSession();
  const times = new Map<string, number[]>(Object.keys(variants).map((name) => [name, []]));
  for (let round = 0; round <= Number(values.rounds); round++) {
    for (const [name, html] of Object.entries(variants)) {
      const before = await processorTime(session);
      for (let nth = 0; nth < perRound; nth++) await printer.print(html);
      const time = ((await processorTime(session)) - before) / perRound;
      if (round > 0) times.get(name)!.push(time);
    }
  }
  const base = median(times.get('as it is')!);
  process.stdout.write('| printed | ms of processor | of the whole |\n| --- | ---: | ---: |\n');
  for (const [name, all] of times) {
    const time = median(all);
    process.stdout.write(`| ${name} | ${time.toFixed(1)} | ${((100 * time) / base).toFixed(0)} % |\n`);
  }
} finally {
  await printer.close();
  await browser.close();
}

/** Milliseconds that all processes of the browser have computed; on Linux to the microsecond, elsewhere to ten milliseconds. */
async function processorTime(session: CDPSession): Promise<number> {
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  return processInfo.reduce((sum, { id, cpuTime }) => sum + (scheduled(id) ?? cpuTime * 1000), 0);
}

function scheduled(process: number): number | null {
  const threads = `/proc/${process}/task`;
  if (!existsSync(threads)) return null;
  return readdirSync(threads).reduce((sum, thread) => sum + runTime(`${threads}/${thread}/schedstat`), 0);
}

/** The first number is the time that a thread has run, in nanoseconds; a thread may have ended since it was listed. */
function runTime(file: string): number {
  try {
    return Number(readFileSync(file, 'utf8').split(' ')[0]) / 1e6;
  } catch {
    return 0;
  }
}
