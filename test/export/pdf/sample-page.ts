import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** A whole page around `body`, in fonts that are embedded in it, with page numbers in the margin. */
export function page(body: string, { title = 'Protokoll', style = '' } = {}): string {
  return `<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>${title}</title>
<style>${faces()}
@page { size: A4; margin: 25mm 20mm; @top-left { content: "${title}"; font: 8pt "Text Face" } @bottom-right { content: "Sida " counter(page) " (" counter(pages) ")"; font: 8pt "Text Face" } }
body { font: 11pt "Text Face" } code, pre { font-family: "Code Face" }
table { border-collapse: collapse } td, th { border: 1px solid #444; padding: 2pt 4pt; text-align: left } th { background: #eee }
${style}</style></head><body>${body}</body></html>`;
}

/** The fonts that `page` embeds, by the names that they have in a PDF. */
export const fontsOfPage: readonly string[] = [
  'SourceSans3ExtraLight-Regular',
  'SourceSans3ExtraLight-Bold',
  'SourceSans3ExtraLight-Italic',
  'SourceSans3ExtraLight-BoldItalic',
  'SourceCodeProExtraLight-Regular',
  'SourceCodeProExtraLight-Bold',
];

let cachedFaces: string | undefined;

function faces(): string {
  cachedFaces ??= [
    face('Text Face', 'source-sans-3', 400, 'normal'),
    face('Text Face', 'source-sans-3', 700, 'normal'),
    face('Text Face', 'source-sans-3', 400, 'italic'),
    face('Text Face', 'source-sans-3', 700, 'italic'),
    face('Code Face', 'source-code-pro', 400, 'normal'),
    face('Code Face', 'source-code-pro', 700, 'normal'),
  ].join('\n');
  return cachedFaces;
}

function face(family: string, font: string, weight: number, style: 'normal' | 'italic'): string {
  const file = require.resolve(`@fontsource/${font}/files/${font}-latin-${weight}-${style}.woff2`);
  const data = readFileSync(file).toString('base64');
  return `@font-face { font-family: "${family}"; font-weight: ${weight}; font-style: ${style}; src: url(data:font/woff2;base64,${data}) }`;
}
