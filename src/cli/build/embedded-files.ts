import { basename, extname } from 'node:path';
import { embeddedNames } from '../../index.ts';
import type {
  BuildRecord,
  ImageFile,
  Letterhead,
  OwnFont,
  PdfAttachment,
  Profile,
  Protocol,
} from '../../index.ts';
import { readRegular } from '../files/read-regular.ts';
import type { Library } from '../library.ts';
import type { DocumentSource } from './document-source.ts';
import { sha256Of } from './manifest/record.ts';

type FontRecord = NonNullable<BuildRecord['design']['fonts']>[number];

export { embeddedNames };

/** The files in a PDF: the notes that it is made of, its contents as data, and all that it takes to make it again. */
export async function embeddedFiles(
  source: DocumentSource,
  browserVersion: string,
  library: Library,
): Promise<PdfAttachment[]> {
  const images = namedFiles(source);
  const { logo } = source.config.design;
  const logoName = logo === null ? null : `logotyp${extname(logo).toLowerCase()}`;
  const record = await recordOfBuild(source, browserVersion, library, {
    logo: logoName,
    images: Object.fromEntries(images.map(({ address, name }) => [address, name])),
  });
  return [
    {
      name: embeddedNames.notes,
      description: 'Anteckningarna som protokollet är gjort av',
      mediaType: 'text/markdown',
      relationship: 'Source',
      bytes: Buffer.from(source.text),
    },
    {
      name: embeddedNames.data,
      description: 'Protokollets innehåll som data',
      mediaType: 'application/json',
      relationship: 'Data',
      bytes: Buffer.from(await library.exportJson(source.protocol, source.profile)),
    },
    {
      name: embeddedNames.record,
      description: 'Hur protokollet är gjort av anteckningarna',
      mediaType: 'application/json',
      relationship: 'Supplement',
      bytes: Buffer.from(`${JSON.stringify(record, null, 2)}\n`),
    },
    ...images.map(({ name, image, description }) => supplement(name, description, image)),
    ...(logo === null || logoName === null
      ? []
      : [supplement(logoName, 'Logotypen', { mediaType: typeOf(logoName), bytes: await readRegular(logo) })]),
  ];
}

interface NamedFile {
  readonly address: string;
  readonly image: ImageFile;
  readonly name: string;
  readonly description: string;
}

/** Attached files keep their names, where no other has taken them; images are numbered. */
function namedFiles({ protocol, images }: DocumentSource): NamedFile[] {
  const attached = new Map(protocol.attachments.map(({ file, text }) => [file, text]));
  const taken = new Set<string>(Object.values(embeddedNames));
  return [...images].map(([address, image], index) => {
    const text = attached.get(address);
    const numbered = `${text === undefined ? 'bild' : 'bilaga'}-${index + 1}`;
    const own = basename(address);
    const isFree = !taken.has(own) && !/^(?:bild|bilaga)-\d+|^logotyp\./i.test(own);
    const extension = extensions[image.mediaType] ?? extname(own);
    const name = text !== undefined && isFree ? own : `${numbered}${extension}`;
    taken.add(name);
    const description = text === undefined ? `Bilden ${address}` : `Bilagan ${text}`;
    return { address, image, name, description };
  });
}

async function recordOfBuild(
  { protocol, profile, config, draft, missing, date, noteMark, pdfProfile, signatureFields }: DocumentSource,
  browserVersion: string,
  library: Library,
  { logo, images }: { readonly logo: string | null; readonly images: Record<string, string> },
): Promise<BuildRecord> {
  const { decisionFirst, pageInitials, accent, paper, templates, fonts } = config.design;
  return {
    recordVersion: 1,
    program: library.version,
    ...(noteMark !== null && { noteMark }),
    browser: browserVersion,
    templates: await library.templatesDigest(),
    profile: profile.name,
    ...ownProfileOf(profile),
    date: date.toISOString(),
    pdfProfile,
    signatureFields,
    draft,
    missing: [...missing],
    unmasked: protocol.unmasked,
    secrets: protocol.secrets,
    confidential: protocol.items.map(({ confidential }) => confidential),
    ...dayInNameOf(protocol),
    principal: config.principal,
    letterhead: config.letterhead && inOrder(config.letterhead),
    design: {
      decisionFirst,
      pageInitials,
      accent,
      paper,
      logo,
      ...(fonts.length > 0 && { fonts: await Promise.all(fonts.map(recordOfFont)) }),
      templates: templates === null ? null : await library.templateSources(templates),
    },
    images,
  };
}

/** The name of the file is not embedded, since it may be secret; a day that was read off it is. */
function dayInNameOf({ evidence }: Protocol): Pick<BuildRecord, 'dayInName'> {
  const taken = evidence.find(({ rank, isTaken }) => rank === 'file-name' && isTaken);
  return taken?.value ? { dayInName: taken.value } : {};
}

/** What makes the document of a profile of the config's own what it is. */
function ownProfileOf({ base, title, labels, aliases = [], itemStyle, template }: Profile) {
  if (base === undefined) return {};
  return { ownProfile: { base, title, labels, aliases: [...aliases], itemStyle, template } };
}

async function recordOfFont({ use, weight, style, file }: OwnFont): Promise<FontRecord> {
  return { use, weight, style, sha256: sha256Of(await readRegular(file)) };
}

/** However the letterhead came about, its particulars are written in one order. */
function inOrder(letterhead: Letterhead): NonNullable<BuildRecord['letterhead']> {
  const { name, postalAddress, visitingAddress, email, phone, fax, website, organisationNumber } = letterhead;
  const addresses = { postalAddress: [...postalAddress], visitingAddress: [...visitingAddress] };
  return { name, ...addresses, email, phone, fax, website, organisationNumber };
}

function supplement(name: string, description: string, { mediaType, bytes }: ImageFile): PdfAttachment {
  return { name, description, mediaType, relationship: 'Supplement', bytes };
}

const extensions: Readonly<Record<string, string>> = {
  'image/png': '.png',
  'image/jpeg': '.jpg',
  'image/gif': '.gif',
  'image/webp': '.webp',
  'image/svg+xml': '.svg',
};

function typeOf(name: string): string {
  const extension = name.slice(name.lastIndexOf('.')).replace('jpeg', 'jpg');
  const type = Object.entries(extensions).find(([, known]) => known === extension);
  return type?.[0] ?? 'application/octet-stream';
}
