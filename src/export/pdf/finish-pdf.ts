import { PDFDict, PDFParser } from '@cantoo/pdf-lib';
import { colourFaults } from './checks/colour-faults.ts';
import { fontFaults } from './checks/font-faults.ts';
import { structureFaults } from './checks/structure-faults.ts';
import { untaggedText } from './checks/untagged-text.ts';
import { readContent } from './content/read-content.ts';
import { joinDividedWords } from './content/soft-hyphens.ts';
import { addAttachments } from './document/attachments.ts';
import { describeDocument } from './document/describe-document.ts';
import { dropForbidden } from './document/drop-forbidden.ts';
import { addMetadata } from './document/metadata.ts';
import { addOutputIntent } from './document/output-intent.ts';
import { writeFile } from './document/write-file.ts';
import type { PdfFault } from './fault.ts';
import { claimsConformance, type FinishOptions } from './options.ts';
import { completeLists } from './structure/complete-lists.ts';
import { completeOutline } from './structure/complete-outline.ts';
import { describeLinks } from './structure/describe-links.ts';
import { dropDecoration } from './structure/drop-decoration.ts';
import { dropEmpty } from './structure/drop-empty.ts';
import { dropRepeats } from './structure/drop-repeats.ts';
import { dropSlivers } from './structure/drop-slivers.ts';
import { mapRoles } from './structure/map-roles.ts';
import { measureFigures } from './structure/measure-figures.ts';
import { nameNumbering } from './structure/name-numbering.ts';
import { readTree } from './structure/read-tree.ts';
import { renumberIds } from './structure/renumber-ids.ts';
import { unlinkSignatureAnchors } from './structure/signature-anchors.ts';
import { addSignatureFields } from './structure/signature-fields.ts';
import { unframeFigures } from './structure/unframe-figures.ts';
import { writeTree } from './structure/write-tree.ts';

export interface FinishedPdf {
  /** The file; null when it would claim a level that it does not meet. */
  readonly bytes: Uint8Array | null;
  /** What keeps it from the level; also told, and not heeded, for the profile `plain`. */
  readonly faults: readonly PdfFault[];
}

/**
 * Makes an archivable, accessible and reproducible file of a PDF that Chromium printed with tags and outline. The same
 * page printed by the same browser gives the same bytes.
 *
 * Gives a `ProtokollError` (3) if `raw` is not a tagged PDF.
 */
export async function finishPdf(raw: Uint8Array, options: FinishOptions): Promise<FinishedPdf> {
  const context = await PDFParser.forBytesWithOptions(raw, Infinity, true).parseDocument();
  const catalog = context.lookup(context.trailerInfo.Root, PDFDict);
  const { tree, marks } = readTree(catalog);
  unframeFigures(tree);
  const content = readContent(catalog, marks);
  joinDividedWords(content);

  const untagged = untaggedText(content);
  dropDecoration(content);
  dropRepeats(tree, content);
  if (options.signatureFields) addSignatureFields(tree, catalog);
  else unlinkSignatureAnchors(tree);
  dropSlivers(tree);
  dropEmpty(tree);
  completeLists(tree);
  nameNumbering(tree);
  measureFigures(tree);
  describeLinks(tree);
  renumberIds(tree);
  mapRoles(tree);

  const faults = [
    ...(options.title.trim() === '' ? [{ kind: 'no-title', detail: '', text: '' } as const] : []),
    ...untagged,
    ...fontFaults(content, options.fonts),
    ...structureFaults(tree),
    ...colourFaults(context),
  ];
  if (faults.length > 0 && claimsConformance(options.profile)) return { bytes: null, faults };

  writeTree(tree);
  for (const stream of content.streams.values()) stream.save();
  completeOutline(catalog, tree);
  describeDocument(catalog, options.language);
  addOutputIntent(catalog);
  addMetadata(catalog, options);
  if (options.profile !== 'a-2a') addAttachments(catalog, options.attachments, options.date);
  dropForbidden(context, catalog);
  return { bytes: writeFile(context), faults };
}
