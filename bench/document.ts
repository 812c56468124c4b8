import {
  defaultConfig,
  defaultProfile,
  findProfile,
  finishPdf,
  fontNames,
  openPrinter,
  parseProtocol,
  renderHtml,
} from '../dist/index.js';
import { itemsPerPage, protocols } from './corpus.ts';
import { median, type Row } from './measure.ts';

/** Runs that count, after one that warms up. */
const runs = 7;

interface Times {
  /** Milliseconds a page. */
  readonly print: number;
  readonly finish: number;
}

/**
 * Making a printed document archivable against printing it; and a page of long documents against a page of short ones, both with the
 * browser running. Medians.
 */
export async function benchDocument(chromium: string): Promise<Row[]> {
  const printer = await openPrinter({ browser: chromium, pages: 1 });
  try {
    const fonts = await fontNames();
    const print = (html: string) => printer.print(html);
    // The long ones first: they warm up what the short one is measured with.
    const twoHundred = await timesOf(200, print, fonts);
    const fifty = await timesOf(50, print, fonts);
    const seven = await timesOf(7, print, fonts);
    const whole = ({ print, finish }: Times) => print + finish;
    return [
      row('make 7 pages archivable', seven.finish * 7, seven.print * 7, 'printing them'),
      row('make a page of 200 archivable', twoHundred.finish, fifty.finish, 'a page of 50'),
      row('print a page of 200, and make it archivable', whole(twoHundred), whole(fifty), 'a page of 50'),
    ];
  } finally {
    await printer.close();
  }
}

async function timesOf(
  pages: number,
  print: (html: string) => Promise<Uint8Array>,
  fonts: readonly string[],
): Promise<Times> {
  const [notes] = protocols(1, { items: Math.round(pages * itemsPerPage) }) as [string];
  const protocol = parseProtocol(notes).protocol!;
  const profile = findProfile(protocol.profile ?? '') ?? defaultProfile;
  const html = await renderHtml(protocol, { profile, config: defaultConfig, draft: false, medium: 'print' });
  const prints: number[] = [];
  const finishes: number[] = [];
  for (let run = 0; run <= runs; run++) {
    const start = performance.now();
    const raw = await print(html);
    const middle = performance.now();
    const { bytes } = await finishPdf(raw, { ...options, fonts });
    const end = performance.now();
    if (bytes === null) throw new Error('the document of the measurement can not be made archivable');
    if (run === 0) continue;
    prints.push((middle - start) / pages);
    finishes.push((end - middle) / pages);
  }
  return { print: median(prints), finish: median(finishes) };
}

const options = {
  profile: 'a-3a',
  title: 'Protokoll',
  author: null,
  language: 'sv',
  date: new Date('2026-01-01T00:00:00Z'),
  creatorTool: 'bench',
  producer: 'bench',
  attachments: [],
  signatureFields: false,
} as const;

const row = (what: string, ours: number, theirs: number, peer: string): Row => ({ what, ours, theirs, peer });
