import { PDFName, PDFString, type PDFDict } from '@cantoo/pdf-lib';
import { compressedStream } from './compressed-stream.ts';
import { srgbProfile } from './srgb-profile.ts';

const colourSpace = 'sRGB IEC61966-2.1';

/** Says that colours are sRGB, as ISO 19005-3, 6.2.3 asks; it also is the space that transparency blends in. */
export function addOutputIntent(catalog: PDFDict): void {
  const { context } = catalog;
  const intent = context.obj({
    Type: 'OutputIntent',
    S: 'GTS_PDFA1',
    OutputConditionIdentifier: PDFString.of(colourSpace),
    Info: PDFString.of(colourSpace),
    DestOutputProfile: context.register(compressedStream(context, srgbProfile(), { N: 3 })),
  });
  catalog.set(PDFName.of('OutputIntents'), context.obj([context.register(intent)]));
}
