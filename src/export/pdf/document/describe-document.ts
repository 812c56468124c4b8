import { PDFBool, PDFDict, PDFName, PDFString } from '@cantoo/pdf-lib';

/** Says that the file is tagged, in which language, and that a window is to show the title (ISO 14289-1, 7.1, 7.2). */
export function describeDocument(catalog: PDFDict, language: string): void {
  const { context } = catalog;
  catalog.set(PDFName.of('MarkInfo'), context.obj({ Marked: true }));
  catalog.set(PDFName.of('Lang'), PDFString.of(language));
  const preferences = catalog.lookupMaybe(PDFName.of('ViewerPreferences'), PDFDict) ?? context.obj({});
  preferences.set(PDFName.of('DisplayDocTitle'), PDFBool.True);
  catalog.set(PDFName.of('ViewerPreferences'), preferences);
}
