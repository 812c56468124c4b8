import { atOnce } from '../../language/verification.ts';
import { formatItemRange } from '../../model/item-range.ts';
import type { Protocol, Verification } from '../../model/protocol.ts';
import { addressOfPlace } from '../../model/signature-place.ts';
import { formatTime } from '../dates.ts';
import type { Labels } from '../labels.ts';
import type { Fact } from './fact.ts';
import { isWithin } from './position.ts';

/** When and where the items were verified, one line a unit. Units that an item's own text tells of are left there. */
export function verificationTexts(protocol: Protocol, language: Protocol['language']): string[] {
  return protocol.verifications
    .filter((unit) => !protocol.items.some((item) => isWithin(unit, item)))
    .map((unit) => unit.written ?? composed(unit, language))
    .filter((text) => text !== '');
}

/** The public notices, each as its dates and the place where the protocol is kept. */
export function noticeFacts({ verifications }: Protocol, labels: Labels): Fact[] {
  return verifications
    .flatMap(({ notice }) => (notice === null ? [] : [notice]))
    .flatMap(({ from, to, keptAt }) => [
      { label: labels.noticeFrom, text: from },
      { label: labels.noticeTo, text: to },
      { label: labels.noticeKeptAt, text: keptAt },
    ])
    .flatMap(({ label, text }) => (text === null ? [] : [{ label, lines: [text] }]));
}

/** The public notice of one verification, as its form shows it; what is null is filled in by hand. */
export interface NoticeView {
  readonly items: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly keptAt: string | null;
  /** Address of the link that marks the room to sign, where it is to be a field. */
  readonly place: string;
}

/**
 * The forms of all public notices, one at least: items verified at once have their own (kommunallagen 8:12), also before its days are
 * known. A verification that names no items is of all `numbers` that no such unit has.
 */
export function noticeViews(
  { verifications }: Protocol,
  numbers: readonly number[],
  labels: Labels,
): NoticeView[] {
  const place = addressOfPlace({ field: 'anslag', label: `${labels.publicNotice}: ${labels.signature}` });
  const blank = { from: null, to: null, keptAt: null };
  const rangeOf = (items: readonly number[]) => {
    const range = formatItemRange(items);
    return range === '' ? null : range;
  };
  const rest = rangeOf(ordinaryItems(verifications, numbers));
  const ordinary = verifications.filter((unit) => !isAtOnce(unit) && unit.notice !== null);
  const forms = ordinary.map(({ items, notice }) => ({
    ...notice!,
    items: items === null ? rest : rangeOf(items),
    place,
  }));
  const own = verifications
    .filter(isAtOnce)
    .map(({ items, notice }) => ({ ...(notice ?? blank), items: rangeOf(items), place }));
  const isRestLeft = forms.length === 0 && (rest !== null || own.length === 0);
  return [...(isRestLeft ? [{ ...blank, items: rest, place }] : forms), ...own];
}

/** A unit of items that were verified before the others. */
export type AtOnce = Verification & { readonly items: readonly number[] };

/** Whether some items, and not all, were verified at once. */
export function isAtOnce(unit: Verification): unit is AtOnce {
  return unit.items !== null && unit.items.length > 0 && atOnce.test(unit.method ?? '');
}

/** Those of `numbers` that were not verified at once. */
export function ordinaryItems(
  verifications: readonly Verification[],
  numbers: readonly number[],
): readonly number[] {
  const done = new Set(verifications.filter(isAtOnce).flatMap(({ items }) => items));
  return numbers.filter((number) => !done.has(number));
}

/** The corrections of a verified protocol, one line each: when, which §, what, by whom. */
export function correctionTexts({ corrections, items }: Protocol): string[] {
  return corrections
    .filter((correction) => !items.some((item) => isWithin(correction, item)))
    .map(({ date, item, text, by }) => {
      const where = [date, item === null ? null : formatItemRange([item])].filter((part) => part !== null);
      const what = [text, by].filter((part) => part !== null).join(', ');
      return where.length === 0 ? what : `${where.join(', ')}: ${what}`;
    });
}

function composed(
  { items, date, time, place, method, signers }: Verification,
  language: Protocol['language'],
): string {
  const clock = time === null ? null : `${language === 'sv' ? 'kl. ' : ''}${formatTime(time, language)}`;
  const when = [date, clock].filter((part) => part !== null).join(' ');
  const told = [when, place, method, ...signers].filter((part) => part !== null && part !== '').join(', ');
  return items === null ? told : [formatItemRange(items), told].filter((part) => part !== '').join(': ');
}
