import { annotationFaults } from './check/annotations.ts';
import { contentFaults } from './check/content.ts';
import { openPdf } from './check/document.ts';
import { fileFaults } from './check/file.ts';
import { metadataFaults } from './check/metadata.ts';
import { ownershipFaults } from './check/ownership.ts';
import { paintings } from './check/painted.ts';
import { typeFaults } from './check/types.ts';

/**
 * Everything that PDF/A level a and PDF/UA-1 ask of a file and that a program can see without a validator: one line per
 * fault, none for a sound file. It reads the file with no code of `src/`. `fonts` null allows all fonts.
 */
export async function checkPdf(
  bytes: Uint8Array,
  part: 2 | 3,
  fonts: readonly string[] | null = null,
): Promise<string[]> {
  const pdf = await openPdf(bytes);
  const painted = paintings(pdf);
  return [
    ...fileFaults(pdf, part),
    ...metadataFaults(pdf, part),
    ...contentFaults(painted, fonts),
    ...ownershipFaults(pdf, painted),
    ...typeFaults(pdf),
    ...annotationFaults(pdf),
  ];
}
