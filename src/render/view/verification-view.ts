import { formatItemRange } from '../../model/item-range.ts';
import type { Protocol, Verification } from '../../model/protocol.ts';
import { addressOfPlace } from '../../model/signature-place.ts';
import { formatDay, formatTime } from '../dates.ts';
import type { Labels } from '../labels.ts';
import type { Fact } from './cover-view.ts';
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

/** The forms of all public notices, one at least. `all` stands for the items where no verification names its own. */
export function noticeViews({ verifications }: Protocol, all: string | null, labels: Labels): NoticeView[] {
  const place = addressOfPlace({ field: 'anslag', label: `${labels.publicNotice}: ${labels.signature}` });
  const given = verifications.filter(({ notice }) => notice !== null);
  if (given.length === 0) return [{ items: all, from: null, to: null, keptAt: null, place }];
  return given.map(({ items, notice }) => ({
    from: notice!.from,
    to: notice!.to,
    keptAt: notice!.keptAt,
    items: items === null ? all : formatItemRange(items),
    place,
  }));
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
  const day = date === null ? null : formatDay(date, language);
  const clock = time === null ? null : `${language === 'sv' ? 'kl. ' : ''}${formatTime(time, language)}`;
  const when = [day, clock].filter((part) => part !== null).join(' ');
  const told = [when, place, method, ...signers].filter((part) => part !== null && part !== '').join(', ');
  return items === null ? told : [formatItemRange(items), told].filter((part) => part !== '').join(': ');
}
