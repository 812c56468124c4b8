import type { Bilingual, PdfComparison, PdfPart, Protocol } from '../../index.ts';
import type { Library } from '../library.ts';
import { compareWords } from './compare-words.ts';
import { describeDifferences } from './describe-differences.ts';
import { verdicts } from './texts.ts';
import { untrue, type Finding, type Verification } from './verification.ts';

/** What is known of a file besides itself. */
interface Circumstances {
  readonly protocol: Pick<Protocol, 'items'>;
  /** What it was made with and is of another version here; null when nothing is. */
  readonly others: Bilingual | null;
  /** Its fonts are not here. */
  readonly lacksFonts: boolean;
}

/** Says in which way a file is the document that its notes give, or is not. */
export async function judge(
  file: Uint8Array,
  remade: Uint8Array,
  circumstances: Circumstances,
  library: Library,
): Promise<Verification> {
  const { others } = circumstances;
  const same = others === null ? verdicts.identical() : verdicts.sameContent(others);
  if (Buffer.compare(file, remade) === 0) return isTrue(same);
  const comparison = await library.comparePdf(file, remade);
  if ('damage' in comparison) return untrue({ place: null, message: verdicts.damaged(comparison.damage) });
  const { differences, signatures, isContinued } = comparison;
  const broken = signatures
    .filter(({ state }) => state === 'broken')
    .map(({ field }) => ({ place: null, message: verdicts.brokenSignature(field) }));
  if (differences.length > 0) {
    const findings = mayLookOtherwise(comparison, circumstances)
      ? [{ place: null, message: verdicts.unconfirmed(others!) }]
      : describeDifferences(comparison, circumstances.protocol);
    return untrue(...findings, ...broken);
  }
  if (broken.length > 0) return untrue(...agreement(comparison, verdicts.rewritten()), ...broken);
  const hasAdditions = signatures.length > 0 || comparison.hasValidationData;
  const rest = isContinued && hasAdditions ? same : rewritten(others);
  return { isTrue: true, findings: agreement(comparison, rest) };
}

function isTrue(message: Bilingual): Verification {
  return { isTrue: true, findings: [{ place: null, message }] };
}

function rewritten(others: Bilingual | null): Bilingual {
  if (others === null) return verdicts.rewritten();
  const [{ sv, en }, made] = [verdicts.rewritten(), verdicts.sameContent(others)];
  return { sv: `${sv} (${made.sv})`, en: `${en} (${made.en})` };
}

/** What a file without differences is, with what has been added to it. */
function agreement({ signatures, hasValidationData }: PdfComparison, rest: Bilingual): Finding[] {
  const sound = signatures.filter(({ state }) => state === 'sound').length;
  const validated = hasValidationData ? verdicts.withValidationData(rest) : rest;
  return [{ place: null, message: sound === 0 ? validated : verdicts.signed(sound, validated) }];
}

/** What other versions of browser, fonts or templates set otherwise. */
const layout: ReadonlySet<PdfPart> = new Set([
  'page-count',
  'content',
  'fonts',
  'images',
  'resources',
  'annotations',
  'structure',
  'destinations',
  'outline',
]);

/** Whether all differences may come of other versions: the words are the same, and nothing but the look of pages differs. */
function mayLookOtherwise(
  { differences, texts, isCoveredUp }: PdfComparison,
  { others, protocol, lacksFonts }: Circumstances,
): boolean {
  if (others === null || isCoveredUp || texts === null || compareWords(texts, protocol).length > 0)
    return false;
  return differences.every(
    ({ part, detail }) =>
      layout.has(part) ||
      // A file that lacks fonts is not made to conform, and says so.
      (lacksFonts && (part === 'metadata' || (part === 'attachments' && detail === 'bygge.json'))),
  );
}
