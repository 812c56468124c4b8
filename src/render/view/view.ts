import type { Config } from '../../model/config.ts';
import type { Profile } from '../../model/profile.ts';
import type { Protocol } from '../../model/protocol.ts';
import { labelsFor } from '../labels.ts';
import type { Labels } from '../labels.ts';
import type { Images } from '../prose/handlers.ts';
import { Prose } from '../prose/prose.ts';
import type { Html } from '../prose/prose.ts';
import { blockViews } from './block-view.ts';
import type { BlockView } from './block-view.ts';
import { closingView } from './closing-view.ts';
import type { ClosingView } from './closing-view.ts';
import { coverView, withDividedLabels } from './cover-view.ts';
import type { CoverView } from './cover-view.ts';
import { letterheadView } from './letterhead-view.ts';
import type { LetterheadView } from './letterhead-view.ts';
import { partViews } from './part-view.ts';
import type { PartView } from './part-view.ts';
import type { Wording } from './rendering.ts';

export interface ViewOptions {
  readonly profile: Profile;
  readonly config: Config;
  readonly draft: boolean;
  readonly medium: 'screen' | 'print';
  readonly signatureFields: boolean;
  readonly missing: readonly string[];
  readonly images: Images;
  /** In bytes, those of the attached files too. */
  readonly sizes: ReadonlyMap<string, number>;
  /** The logotype as an address that holds it; null for none. */
  readonly logo: string | null;
}

/** All that a template sees. Texts are escaped by the template; `Html` is safe as it is. Nothing is ever undefined. */
export interface View {
  readonly language: 'sv' | 'en';
  /** The words for all that the template itself says. */
  readonly label: Labels;
  /** The document's name in one line: the title as written, else kind, body and date. */
  readonly documentTitle: string;
  /** Whose protocol of which day it is, with its case numbers: what each page says. */
  readonly identity: string;
  readonly draft: boolean;
  /** Whether there is to be a field to sign in at each signature line. */
  readonly signatureFields: boolean;
  /** Whether secrets stand open in it. */
  readonly unmasked: boolean;
  readonly missing: readonly string[];
  /** The logotype, and the words that stand for it where no others near it do. */
  readonly logo: { readonly url: string; readonly alt: string } | null;
  readonly cover: CoverView;
  /** The items to choose from; empty where a list would be longer than what it leads to. */
  readonly itemList: readonly PartView[];
  /** What the notes say before the first item. */
  readonly preface: readonly BlockView[];
  readonly parts: readonly PartView[];
  readonly closing: ClosingView;
  readonly footnotes: readonly FootnoteView[];
  readonly letterhead: LetterheadView | null;
  readonly foot: FootView;
}

/** What is signed at the foot of each page. */
export interface FootView {
  /** How many sign with their initials. */
  readonly initials: number;
  /** Whether an extract can be certified there. */
  readonly extract: boolean;
}

export interface FootnoteView {
  readonly id: string;
  readonly number: number;
  readonly content: Html | null;
  /** The ids of the marks in the text. */
  readonly marks: readonly string[];
}

/** Fewest items that a list of them is of use for. */
const listedFrom = 3;

/** Reads `protocol` out as texts in the words and order of a document. The same input gives the same view. */
export function viewOf(protocol: Protocol, options: ViewOptions): View {
  const { profile, config, draft, signatureFields, missing } = options;
  const { language, footnotes } = protocol;
  const labels = labelsFor(profile, language);
  const prose = new Prose({
    language,
    footnotes,
    images: options.images,
    medium: options.medium,
  });
  const rendering = { profile, config, language, labels, prose };
  const cover = coverView(protocol, rendering);
  const preface = blockViews(protocol.preface, 2, rendering);
  const parts = partViews(protocol, rendering);
  return {
    language,
    label: labels,
    documentTitle: titleOf(cover),
    identity: identityOf(cover, labels),
    draft,
    signatureFields,
    unmasked: protocol.unmasked,
    missing: draft ? missing : [],
    logo: options.logo === null ? null : { url: options.logo, alt: logoWords(cover, config) },
    cover: options.medium === 'print' ? withDividedLabels(cover, language) : cover,
    itemList: protocol.items.length < listedFrom ? [] : parts.filter(({ partial }) => partial === 'item'),
    preface,
    parts,
    closing: closingView(protocol, rendering, options.sizes),
    footnotes: [...prose.footnotes()],
    letterhead: letterheadView(config.letterhead, labels),
    foot: footOf(protocol, rendering),
  };
}

/** As is customary for the body, unless the organisation has chosen. */
function footOf({ verifiers }: Protocol, { profile, config }: Wording): FootView {
  const { pageInitials } = config.design;
  const hasInitials = pageInitials ?? profile.pageFoot.initials;
  return {
    initials: hasInitials ? verifiers.length : 0,
    extract: pageInitials !== false && profile.pageFoot.extract,
  };
}

/** The name of the document that begins with this cover. */
export function titleOf({ title, kind, body, date }: CoverView): string {
  return title ?? [kind, body, date].filter(isText).join(' ');
}

/** Nothing where the principal, whose logotype it is, is named beside it. */
function logoWords({ principal }: CoverView, { letterhead }: Config): string {
  return principal === null ? (letterhead?.name ?? '') : '';
}

function identityOf({ title, kind, body, date, caseNumbers }: CoverView, labels: Labels): string {
  const name = body === null ? (title ?? kind) : [body, kind].join(', ');
  const day = date === null || name.includes(date) ? null : date;
  const cases =
    caseNumbers.length === 0
      ? null
      : `${labels.caseNumber} ${caseNumbers.join(', ')}`.replaceAll(/(?<!,) /g, '\u00a0');
  return [name, day, cases].filter(isText).join(' · ');
}

function isText(text: string | null): text is string {
  return text !== null && text !== '';
}
