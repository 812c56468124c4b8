import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  defaultConfig,
  defaultProfile,
  findProfile,
  makeRegister,
  noteFacts,
  parseProtocol,
  renderHtml,
  renderRegister,
} from '../../src/index.ts';
import type { Config, Design, RegisterKind } from '../../src/index.ts';

/** A picture of the docs or `README.md`: a page of a document. */
export type Picture = ProtocolPicture | RegisterPicture;

/** Of notes beside this file. */
export interface ProtocolPicture {
  /** Name of its file, without ending. */
  readonly name: string;
  readonly notes: string;
  /** 1-based. */
  readonly page: number;
  readonly design?: Partial<Design>;
  readonly config?: Partial<Config>;
  readonly signatureFields?: boolean;
  /** What a draft lacks; with it the document is one. */
  readonly missing?: readonly string[];
  /** CSS that shows what can't be seen. */
  readonly highlight?: string;
}

/** The register of a folder of `examples/ar`. */
export interface RegisterPicture {
  readonly name: string;
  readonly register: RegisterKind;
  readonly folder: string;
  /** The day that it is told as of. */
  readonly per: string;
  readonly page: number;
}

const letterhead = {
  name: 'Norrby kommun',
  postalAddress: ['123 80 Norrby'],
  visitingAddress: ['Storgatan 1'],
  email: 'kommun@example.se',
  phone: '0123-45 60 00',
  fax: null,
  website: 'example.se',
  organisationNumber: '212000-0000',
};

const logo = join(import.meta.dirname, 'logotyp.svg');

/** All pictures, in the order of the page; that of the README first. */
export const pictures: readonly Picture[] = [
  { name: 'exempel', notes: 'exempel', page: 1 },
  { name: 'samverkansgrupp', notes: 'samverkansgrupp', page: 1 },
  { name: 'styrgrupp', notes: 'styrgrupp', page: 1 },
  { name: 'namnd', notes: 'namnd', page: 1 },
  { name: 'namnd-omrostning', notes: 'namnd', page: 3 },
  { name: 'fullmaktige', notes: 'fullmaktige', page: 1 },
  { name: 'forening', notes: 'forening', page: 1 },
  { name: 'bolag', notes: 'bolag', page: 1 },
  { name: 'mbl', notes: 'mbl', page: 1 },
  { name: 'beslut-forst', notes: 'namnd', page: 2, design: { decisionFirst: true } },
  {
    name: 'egen-form',
    notes: 'samverkansgrupp',
    page: 1,
    design: { accent: '#00573f', logo },
    config: { letterhead },
  },
  { name: 'justerandes-sign', notes: 'namnd', page: 2, design: { pageInitials: true } },
  {
    name: 'underskriftsfalt',
    notes: 'forening',
    page: 1,
    signatureFields: true,
    highlight: '.place { background: #dce8f5; outline: .6pt dashed #1f4468; outline-offset: -1pt }',
  },
  { name: 'utkast', notes: 'mbl', page: 1, missing: ['Justerare för Vision saknas.'] },
  { name: 'narvaro', register: 'attendance', folder: 'kulturnamnden', per: '2026-12-20', page: 1 },
  { name: 'uppdrag', register: 'actions', folder: 'batklubben', per: '2026-12-20', page: 1 },
];

/** The document that the picture is of, as it is printed. */
export async function documentOf(picture: Picture): Promise<string> {
  return 'register' in picture ? registerOf(picture) : protocolOf(picture);
}

async function registerOf({ register, folder, per }: RegisterPicture): Promise<string> {
  const path = join(import.meta.dirname, '../../examples/ar', folder);
  const notes = readdirSync(path).map((file) => {
    const protocol = parseProtocol(readFileSync(join(path, file), 'utf8')).protocol!;
    const profile = findProfile(protocol.profile ?? '') ?? defaultProfile;
    return { file: `${folder}/${file}`, facts: noteFacts(protocol, profile) };
  });
  const nothing = { body: null, owner: null, since: null, until: null, caseNumber: null, search: null };
  const choice = { ...nothing, open: false, overdue: false, per };
  return renderRegister(await makeRegister(register, notes, choice), 'sv');
}

async function protocolOf(picture: ProtocolPicture): Promise<string> {
  const notes = readFileSync(join(import.meta.dirname, 'notes', `${picture.notes}.md`), 'utf8');
  const protocol = parseProtocol(notes).protocol!;
  const html = await renderHtml(protocol, {
    profile: findProfile(protocol.profile ?? '') ?? defaultProfile,
    config: {
      ...defaultConfig,
      ...picture.config,
      design: { ...defaultConfig.design, ...picture.design },
    },
    draft: picture.missing !== undefined,
    missing: picture.missing ?? [],
    signatureFields: picture.signatureFields ?? false,
    medium: 'print',
  });
  return html.replace('</style>', `${picture.highlight ?? ''}\n</style>`);
}

/** Tells a document from another that looks otherwise: SHA-256 in hexadecimal, of all but the files of the fonts. */
export function digestOf(html: string): string {
  return createHash('sha256')
    .update(html.replace(/data:font\/[^)]*/g, ''))
    .digest('hex');
}
