import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { defaultConfig } from '../../index.ts';
import type {
  Bilingual,
  BuildRecord,
  Config,
  EmbeddedFile,
  ImageFile,
  OwnFont,
  Profile,
  Protocol,
} from '../../index.ts';
import { embeddedNames } from '../build/embedded-files.ts';
import { sha256Of } from '../build/manifest/record.ts';
import type { DocumentSource } from '../build/document-source.ts';
import { readRegular } from '../files/read-regular.ts';
import type { Library } from '../library.ts';
import { withPrincipal } from '../notes/check-note.ts';
import { hindrances } from './texts.ts';

/** What a PDF holds of what it was made of. */
export interface EmbeddedSource {
  readonly source: DocumentSource;
  readonly record: BuildRecord;
  /** The protocol in its JSON form, as the file has it; empty when it has none. */
  readonly data: string;
}

/**
 * Takes what a PDF was made of out of it. Templates and logotype, which are read from files, are put into `folder`. The fonts
 * of an organisation are not in it: they are those of `fonts` that are the same, or none.
 * Tells the hindrance when something that it takes is not there.
 */
export async function embeddedSource(
  files: readonly EmbeddedFile[],
  folder: string,
  fonts: readonly OwnFont[],
  library: Library,
): Promise<EmbeddedSource | { readonly hindrance: Bilingual }> {
  const fileNamed = (name: string) => files.find((file) => file.name === name) ?? null;
  const textOf = (name: string) => Buffer.from(fileNamed(name)?.bytes ?? []).toString();
  const notes = fileNamed(embeddedNames.notes);
  const record = await library.readBuildRecord(textOf(embeddedNames.record));
  if (notes === null || record === null) return { hindrance: hindrances.noSource() };
  const profile = profileIn(record, library);
  if (profile === null) return { hindrance: hindrances.unknownProfile(record.profile) };
  const aliasesFor = () => profile.aliases ?? [];
  const { protocol } = library.parseProtocol(notes.bytes, {
    ...(record.dayInName && { path: `${record.dayInName}.md` }),
    unmasked: record.unmasked,
    aliasesFor,
  });
  if (protocol === null) return { hindrance: hindrances.noSource() };

  const images = Object.entries(record.images).flatMap(([address, name]): [string, ImageFile][] => {
    const image = fileNamed(name);
    return image === null ? [] : [[address, image]];
  });
  const { draft, missing, pdfProfile, signatureFields } = record;
  const source = {
    protocol: withSecrets(withPrincipal(protocol, record), record),
    profile,
    config: await configIn(folder, record, fonts, fileNamed),
    text: textOf(embeddedNames.notes),
    images: new Map(images),
    draft,
    missing,
    noteMark: record.noteMark ?? null,
    pdfProfile,
    signatureFields,
    date: new Date(record.date),
  };
  return { source, record, data: textOf(embeddedNames.data) };
}

/** The profile that it was made by, as far as documents show it; null when it is not here. */
function profileIn({ profile: name, ownProfile }: BuildRecord, library: Library): Profile | null {
  const base = library.findProfile(ownProfile?.base ?? name);
  // A template is a folder of the program's.
  if (base === null || !library.profiles.some(({ template }) => template === (ownProfile ?? base).template))
    return null;
  if (ownProfile === undefined) return base;
  const { title, labels, aliases, itemStyle, template } = ownProfile;
  return { ...base, name, base: base.name, title, labels: { ...labels }, aliases, itemStyle, template };
}

/** The notes in the file have no marks of secrecy left to read. */
function withSecrets(protocol: Protocol, { secrets, confidential, unmasked }: BuildRecord): Protocol {
  const items = protocol.items.map((item, index) => ({ ...item, confidential: confidential[index] ?? null }));
  return { ...protocol, items, secrets, unmasked };
}

async function configIn(
  folder: string,
  { principal, letterhead, design }: BuildRecord,
  fonts: readonly OwnFont[],
  fileNamed: (name: string) => EmbeddedFile | null,
): Promise<Config> {
  const logo = design.logo === null ? null : join(folder, basename(design.logo));
  if (logo !== null) await writeFile(logo, fileNamed(design.logo!)?.bytes ?? '');
  const templates = design.templates === null ? null : join(folder, 'mallar');
  if (templates !== null) await writeTemplates(templates, design.templates!);
  const accent = design.accent as Config['design']['accent'];
  return {
    ...defaultConfig,
    principal,
    letterhead,
    design: { ...design, accent, logo, templates, fonts: await sameFonts(design.fonts, fonts) },
  };
}

/** Those of `fonts` that the record tells of; none unless all of those are there. */
async function sameFonts(
  recorded: BuildRecord['design']['fonts'] = [],
  fonts: readonly OwnFont[],
): Promise<readonly OwnFont[]> {
  const found = await Promise.all(
    fonts.map(async (font) => ({ font, sha256: await readRegular(font.file).then(sha256Of, () => null) })),
  );
  const same = recorded.map((one) =>
    found.find(
      ({ font, sha256 }) =>
        sha256 === one.sha256 &&
        font.use === one.use &&
        font.weight === one.weight &&
        font.style === one.style,
    ),
  );
  return same.includes(undefined) ? [] : same.map((one) => one!.font);
}

async function writeTemplates(folder: string, templates: Readonly<Record<string, string>>): Promise<void> {
  await mkdir(folder);
  for (const [path, text] of Object.entries(templates)) {
    const file = resolve(folder, path);
    // Whoever made the PDF must not come to write files of ours.
    if (!file.startsWith(folder + sep)) continue;
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}

/** Whether it was set in fonts that are not here. */
export function lacksFonts({ source, record }: Pick<EmbeddedSource, 'source' | 'record'>): boolean {
  return (record.design.fonts ?? []).length > source.config.design.fonts.length;
}
