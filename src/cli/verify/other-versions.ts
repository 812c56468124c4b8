import type { Bilingual, Printer } from '../../index.ts';
import type { Library } from '../library.ts';
import { lacksFonts, type EmbeddedSource } from './embedded-source.ts';
import { verdicts } from './texts.ts';

/** What made the file, as it says itself, and is of another version here; null when nothing is. */
export async function otherVersions(
  embedded: Pick<EmbeddedSource, 'source' | 'record'>,
  { browserVersion }: Printer,
  library: Library,
): Promise<Bilingual | null> {
  const { record } = embedded;
  const others = [
    record.program === library.version ? [] : [verdicts.program(record.program, library.version)],
    record.browser === browserVersion ? [] : [verdicts.browser(record.browser, browserVersion)],
    record.templates === (await library.templatesDigest()) ? [] : [verdicts.templates()],
    lacksFonts(embedded) ? [verdicts.fonts()] : [],
  ].flat();
  if (others.length === 0) return null;
  return { sv: others.map(({ sv }) => sv).join(', '), en: others.map(({ en }) => en).join(', ') };
}
