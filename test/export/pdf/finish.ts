import { finishPdf, type FinishedPdf } from '../../../src/export/pdf/finish-pdf.ts';
import type { FinishOptions } from '../../../src/export/pdf/options.ts';
import { fontsOfPage } from './sample-page.ts';

/** Options of an ordinary protocol. */
export const options: FinishOptions = {
  profile: 'a-3a',
  title: 'Protokoll <1> & bilagor',
  author: 'Styrgruppen för Östra bron',
  language: 'sv',
  date: new Date('2026-03-04T12:30:00Z'),
  creatorTool: 'protokoll 1.0.0',
  producer: 'Chromium and protokoll 1.0.0',
  attachments: [
    {
      name: 'protokoll.md',
      description: 'Anteckningarna',
      mediaType: 'text/markdown',
      relationship: 'Source',
      bytes: Buffer.from('# Protokoll'),
    },
    {
      name: 'protokoll.json',
      description: 'Protokollet som data',
      mediaType: 'application/json',
      relationship: 'Data',
      bytes: Buffer.from('{}'),
    },
  ],
  signatureFields: true,
  fonts: fontsOfPage,
};

export function finish(raw: Uint8Array, changes: Partial<FinishOptions> = {}): Promise<FinishedPdf> {
  return finishPdf(raw, { ...options, ...changes });
}

/** The finished file; fails the test, with the faults, if there is none. */
export async function finishedBytes(
  raw: Uint8Array,
  changes: Partial<FinishOptions> = {},
): Promise<Uint8Array> {
  const { bytes, faults } = await finish(raw, changes);
  if (bytes === null) throw new Error(JSON.stringify(faults));
  return bytes;
}
