/** The public interface: everything that a program, this one's command line among them, may use. */
import type { Config, OwnFont } from './model/config.ts';
import type { Diagnostic } from './model/diagnostic.ts';
import type { Profile } from './model/profile.ts';
import type { Protocol } from './model/protocol.ts';
import type { Difference } from './export/json/compare.ts';
import type { JsonDocument } from './export/json/document.ts';
import type { FinishedPdf } from './export/pdf/finish-pdf.ts';
import type { FinishOptions } from './export/pdf/options.ts';
import type { BrowserSearch } from './export/browser/find-browser.ts';
import type { BrowserIdentity } from './export/browser/identify-browser.ts';
import type { Printer, PrinterOptions } from './export/browser/printer.ts';
import type { ComparedPdf, ReadPdf } from './export/pdf/types.ts';
import type { BuildRecord } from './export/record/build-record.ts';
import type { SignOptions } from './export/sign/sign-pdf.ts';
import type { ArchiveEntry } from './render/archive/archive-entry.ts';
import type { ArchivedProtocol } from './render/archive/archive-view.ts';
import type { Register } from './registers/index.ts';
import type { RenderOptions } from './render/render-html.ts';

import { ownRuleFamily } from './model/own-rule.ts';
import { profiles } from './profiles/index.ts';

export * from './model/index.ts';
export * from './lint/index.ts';
export * from './registers/index.ts';
export type { BrowserIdentity, BrowserSearch };
export { isArchive } from './render/archive/archive-mark.ts';
export * from './parse/index.ts';
export { whyDocument, whySchema } from './export/json/why.ts';
export { defaultProfile, findProfile, profileNames, profiles } from './profiles/index.ts';
export { isSigned } from './export/pdf/is-signed.ts';
export { readEarlierDocument } from './export/record/earlier-document.ts';
export type { EarlierDocument } from './export/record/earlier-document.ts';
export { embeddedNames } from './export/record/embedded-names.ts';
export { noteMark } from './export/record/note-mark.ts';
export { rulesLeftOut } from './config/rule-choice.ts';
export { configLayers, configLoader, type ConfigLoader } from './config/config-loader.ts';
export type { FoundLayers } from './config/layers.ts';
export type { ConfigAccess } from './config/config-access.ts';
export type { KnownNames } from './config/known-names.ts';
export { pathPatterns, type PathPatterns } from './config/path-patterns.ts';
export { topOf } from './config/nearest-config.ts';
export { composedAlike } from './render/images/composed-alike.ts';
export { inlineImages } from './render/images/inline-images.ts';
export type { InlineImages, NotePlace } from './render/images/inline-images.ts';
export type { ImageFile } from './render/images/image-file.ts';
export type * from './export/pdf/types.ts';
export type { BuildRecord, Difference, FinishedPdf, FinishOptions, JsonDocument };
export type { ArchiveEntry, ArchivedProtocol, Printer, PrinterOptions, RenderOptions, SignOptions };

// What only some callers need is loaded when it is called: checking notes takes neither templates nor a browser.

/** A protocol as one HTML file that needs no other; see `RenderOptions`. */
export async function renderHtml(protocol: Protocol, options: RenderOptions): Promise<string> {
  return (await import('./render/render-html.ts')).renderHtml(protocol, options);
}

/** What the index of an archive tells of a protocol, as plain data to be kept. `draft`: whether its pages say that it is one. */
export async function archiveEntry(
  protocol: Protocol,
  options: { readonly profile: Profile; readonly config: Config; readonly draft: boolean },
): Promise<ArchiveEntry> {
  return (await import('./render/archive/archive-entry.ts')).archiveEntry(protocol, options);
}

/** The index of an archive as one HTML file that needs no other. */
export async function renderArchive(protocols: readonly ArchivedProtocol[]): Promise<string> {
  return (await import('./render/archive/render-archive.ts')).renderArchive(protocols);
}

/** The page of a register, as one HTML file that needs no other. */
export async function renderRegister(register: Register, language: 'sv' | 'en'): Promise<string> {
  const [{ registerPage }, { renderRegister: render }] = await Promise.all([
    import('./registers/register-page.ts'),
    import('./render/registers/render-register.ts'),
  ]);
  return render(registerPage(register, language));
}

/** Tells the templates that come with the program from those of another version, in hexadecimal. */
export async function templatesDigest(): Promise<string> {
  return (await import('./render/template-sources.ts')).templatesDigest();
}

/** Tells the fonts that come with the program from those of another version, in hexadecimal. */
export async function fontsDigest(): Promise<string> {
  return (await import('./render/fonts/fonts-digest.ts')).fontsDigest();
}

/** The templates of a folder (an absolute path), by their paths within it with `/`. */
export async function templateSources(folder: string): Promise<Record<string, string>> {
  return (await import('./render/template-sources.ts')).templateSources(folder);
}

/** The document's name in one line, as the title of its HTML has it. */
export async function documentTitle(
  protocol: Protocol,
  options: { readonly profile: Profile; readonly config: Config },
): Promise<string> {
  return (await import('./render/document-title.ts')).documentTitle(protocol, options);
}

/** The characters of a document that no embedded font has, as findings about the notes with this text. */
export async function uncoveredCharacters(
  html: string,
  text: string,
  own?: readonly OwnFont[],
): Promise<Diagnostic[]> {
  return (await import('./render/fonts/uncovered-characters.ts')).uncoveredCharacters(html, text, own);
}

/** PostScript names of all fonts that a document may hold; any other in its PDF is the machine's. */
export async function fontNames(own?: readonly OwnFont[]): Promise<string[]> {
  return (await import('./render/fonts/font-names.ts')).fontNames(own);
}

/** A protocol as JSON text in the form of `protokoll schema json`. */
export async function exportJson(protocol: Protocol, profile: Profile): Promise<string> {
  return (await import('./export/json/index.ts')).exportJson(protocol, profile);
}

/** What has become of a protocol from `before` to `after`, both in the JSON form. */
export async function compareProtocols(before: JsonDocument, after: JsonDocument): Promise<Difference[]> {
  return (await import('./export/json/compare.ts')).compareProtocols(before, after);
}

/** Finds and starts a browser to print with; the caller closes it. */
export async function openPrinter(options: PrinterOptions = {}): Promise<Printer> {
  return (await import('./export/browser/printer.ts')).openPrinter(options);
}

/** Tells which browser would print, without starting it; null when the machine has none. */
export async function identifyBrowser(
  search: BrowserSearch & Pick<PrinterOptions, 'browserUrl'>,
): Promise<BrowserIdentity | null> {
  return (await import('./export/browser/identify-browser.ts')).identifyBrowser(search);
}

/** Makes a printed PDF archivable and accessible; see `FinishOptions`. What that takes is loaded while `raw` is still being printed. */
export async function finishPdf(
  raw: Uint8Array | Promise<Uint8Array>,
  options: FinishOptions,
): Promise<FinishedPdf> {
  const { finishPdf: finish } = await import('./export/pdf/finish-pdf.ts');
  return finish(await raw, options);
}

/** Reads the files that are embedded in a PDF. Gives a `ProtokollError` for what is no PDF. */
export async function readFinishedPdf(file: Uint8Array): Promise<ReadPdf> {
  return (await import('./export/pdf/read-finished-pdf.ts')).readFinishedPdf(file);
}

/** Compares all that is in a PDF, in each revision of it, with the one that it should be, or tells its damage. */
export async function comparePdf(file: Uint8Array, document: Uint8Array): Promise<ComparedPdf> {
  return (await import('./export/pdf/comparison/compare-pdf.ts')).comparePdf(file, document);
}

/** The words of a tagged PDF in reading order, one line for each element that has some; null for one that can't be read safely. */
export async function textOfPdf(file: Uint8Array): Promise<readonly string[] | null> {
  return (await import('./export/pdf/text-of-pdf.ts')).textOfPdf(file);
}

/** The record of how a PDF was made, as it is embedded in it; null for any other text. */
export async function readBuildRecord(text: string): Promise<BuildRecord | null> {
  return (await import('./export/record/build-record.ts')).readBuildRecord(text);
}

/** Signs a finished PDF at one of its empty signature fields; see `SignOptions`. */
export async function signPdf(pdf: Uint8Array, options: SignOptions): Promise<Uint8Array> {
  return (await import('./export/sign/sign-pdf.ts')).signPdf(pdf, options);
}

/** JSON Schema of the config file. */
export async function configSchema(): Promise<object> {
  const [{ configSchema }, { ruleNames }, { families }] = await Promise.all([
    import('./config/json-schema.ts'),
    import('./lint/catalogue/known-rules.ts'),
    import('./lint/families/index.ts'),
  ]);
  return configSchema({
    rules: ruleNames,
    families: [...families, ownRuleFamily],
    profiles: profiles.map(({ name }) => name),
    templates: [...new Set(profiles.map(({ template }) => template))],
  });
}

/** JSON Schema of the JSON form of a protocol. */
export async function jsonSchema(): Promise<object> {
  return (await import('./export/json/schema.ts')).jsonSchema();
}

/** JSON Schema of the front matter. */
export async function frontMatterSchema(): Promise<object> {
  const { frontMatterSchema } = await import('./parse/front-matter/schema.ts');
  return frontMatterSchema(profiles.map(({ name }) => name));
}
