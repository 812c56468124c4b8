import { readdir } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { codeOf, wholeFile, reasonOf } from '../../index.ts';
import type {
  Bilingual,
  Config,
  Diagnostic,
  ImageFile,
  LineSpan,
  ParseResult,
  Profile,
  Protocol,
} from '../../index.ts';
import type { Context } from '../context.ts';
import { messages } from '../texts.ts';
import type { Note } from './discover.ts';
import { kindByBytes } from './file-kinds.ts';
import { incompleteness } from './incomplete-file.ts';
import { readNote, readStream } from './read-note.ts';
import { isStrangelyNamed } from './strange-name.ts';
import { profileNamed, profileNamesFor } from './known-profiles.ts';

/** How a note is to be read. */
export interface CheckOptions {
  /** Name of the profile to use, whatever the note and the config say: one that `checkProfileName` let pass; null for none. */
  readonly profile?: string | null | undefined;
  /** Whether secrets are to be shown. */
  readonly unmasked?: boolean;
}

/** A note that was read and linted. */
export interface CheckedNote {
  readonly note: Note;
  /** Null when it can't be read. */
  readonly protocol: Protocol | null;
  readonly profile: Profile;
  readonly config: Config;
  readonly diagnostics: readonly Diagnostic[];
  /** The note with its secrets masked and LF between its lines; empty when there is none. */
  readonly text: string;
  /** The lines that marks of secrecy hide. */
  readonly secretLines: readonly LineSpan[];
  /** What each part was taken for, and by which words. */
  readonly readings: ParseResult['readings'];
  /** The images that it shows, by their addresses in it. */
  readonly images: ReadonlyMap<string, ImageFile>;
}

/** Reads and lints one note. A file that can't be read is a finding about it, like any other. */
export async function checkNote(note: Note, options: CheckOptions, context: Context): Promise<CheckedNote> {
  const { library, loadConfig } = context;
  const config = await loadConfig(note.file);
  const bytes = await readBytes(note, context);
  if (!(bytes instanceof Uint8Array)) {
    const profile = library.defaultProfile;
    const nothing = {
      protocol: null,
      text: '',
      secretLines: [],
      readings: [],
      images: new Map<string, ImageFile>(),
    };
    return { note, profile, config, diagnostics: [bytes], ...nothing };
  }
  const { parsed, profile, images } = parseNote(bytes, { ...options, note, config }, context);
  const { protocol, text, secretLines, readings } = parsed;
  const diagnostics = library.lintProtocol(parsed, { profile, config });
  return { note, protocol, profile, config, diagnostics, text, secretLines, readings, images };
}

/** A note as it was read, with its images and the profile to hold it to. */
export interface ParsedNote {
  readonly parsed: ParseResult;
  readonly profile: Profile;
  readonly images: ReadonlyMap<string, ImageFile>;
}

/** Reads the contents of a note, and finds the profile to hold it to: that of the call, else of the note, else of the config. */
export function parseNote(
  contents: string | Uint8Array,
  {
    note,
    config,
    profile,
    unmasked = false,
  }: CheckOptions & { readonly note: Note; readonly config: Config },
  { library }: Pick<Context, 'library'>,
): ParsedNote {
  const find = (name: string | null | undefined) => (name ? profileNamed(name, config, library) : null);
  const aliasesFor = (name: string | null) =>
    (find(profile) ?? find(name) ?? find(config.profile))?.aliases ?? [];
  const parsed = library.parseProtocol(contents, { path: note.shownAs, unmasked, aliasesFor });
  const { text, diagnostics } = parsed;
  const protocol = parsed.protocol && withPrincipal(parsed.protocol, config);
  // A name in the notes that is no profile is a finding; the note is read by the next best.
  const misnamed = protocol && library.unknownProfile(protocol, text, profileNamesFor(config, library));
  const place = { note: note.file, configFolder: config.folder };
  const misleading = note.isStdin ? null : library.findHiddenInName(basename(note.file));
  const shown = protocol ? library.inlineImages(protocol, place) : { images: new Map(), diagnostics: [] };
  return {
    parsed: {
      ...parsed,
      protocol,
      diagnostics: [
        ...diagnostics,
        ...(misnamed ? [misnamed] : []),
        ...(misleading ? [misleading] : []),
        ...shown.diagnostics,
      ],
    },
    profile: find(profile) ?? find(protocol?.profile) ?? find(config.profile) ?? library.defaultProfile,
    images: shown.images,
  };
}

/** The organisation behind the body is that of the config, where the notes name none. */
export function withPrincipal(protocol: Protocol, { principal }: Pick<Config, 'principal'>): Protocol {
  return protocol.principal === null ? { ...protocol, principal } : protocol;
}

export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === 'error');
}

/** The bytes of a note, or the finding that it can't be read. */
export async function readBytes(note: Note, context: Context): Promise<Uint8Array | Diagnostic> {
  try {
    if (note.isFolder === true) await readdir(dirname(note.file));
    const bytes =
      note.contents ?? (note.isStdin ? await readStream(context.io.stdin) : await readNote(note.file));
    const reason = incompleteness(bytes);
    if (reason !== null) return unreadable(messages.unreadableFile, reason, messages.fetchAgain());
    const kind = kindByBytes(bytes);
    return kind === null ? bytes : unreadable(messages.unreadableFile, messages.noText(kind), null);
  } catch (error) {
    const isStrange = codeOf(error) === 'ENOENT' && isStrangelyNamed(note.file);
    const reason = isStrange ? messages.notUtf8() : reasonOf(error);
    if (reason === null) throw error;
    const message = note.isFolder === true ? messages.unreadableFolder : messages.unreadableFile;
    return unreadable(message, reason, null);
  }
}

function unreadable(
  message: (reason: string) => Bilingual,
  { sv, en }: Bilingual,
  help: Bilingual | null,
): Diagnostic {
  return {
    rule: 'olasbar-fil',
    severity: 'error',
    message: { sv: message(sv).sv, en: message(en).en },
    help,
    position: wholeFile,
    related: [],
    fix: null,
  };
}
