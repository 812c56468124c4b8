import type { Bilingual } from '../../../model/diagnostic.ts';

/** A file, or a part of it, that is not as the format asks, so that programs would show different things of it or none. */
export class DamagedPdf extends Error {
  override readonly name = 'DamagedPdf';
  readonly text: Bilingual;

  constructor(sv: string, en: string) {
    super(en);
    this.text = { sv, en };
  }
}
