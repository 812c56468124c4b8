import type { Bilingual } from '../../model/diagnostic.ts';
import { ProtokollError } from '../../model/error.ts';
import { attachedFiles, type EmbeddedFile } from './reading/attached-files.ts';
import { DamagedPdf } from './reading/damage.ts';
import { isPdf, revisionsOf } from './reading/open-pdf.ts';

/** A PDF as far as it can be read without guessing. */
export interface ReadPdf {
  /** What keeps it from being read; null when nothing does. */
  readonly damage: Bilingual | null;
  /** The files in it; none in a damaged one. */
  readonly files: readonly EmbeddedFile[];
}

/** Reads the files that are embedded in a PDF, as it is after its last update. Gives a `ProtokollError` for what is no PDF. */
export function readFinishedPdf(file: Uint8Array): ReadPdf {
  if (!isPdf(file)) {
    throw new ProtokollError({
      sv: 'Filen är skadad, eller ingen PDF.',
      en: 'The file is damaged, or no PDF.',
    });
  }
  try {
    return { damage: null, files: attachedFiles(revisionsOf(file)[0]!) };
  } catch (error) {
    if (!(error instanceof DamagedPdf)) throw error;
    return { damage: error.text, files: [] };
  }
}
