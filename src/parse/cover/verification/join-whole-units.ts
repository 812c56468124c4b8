import type { Verification } from '../../../model/protocol.ts';

/**
 * The units of the cover and those that items tell of (`Paragrafen justeras omedelbart.`), `atOnce`: each of these with the notice of
 * its §, and what is left with the notice of the other §§.
 */
export function joinUnits(
  units: readonly Verification[],
  atOnce: readonly Verification[],
  itemNumbers: readonly number[],
): readonly Verification[] {
  if (atOnce.length === 0) return wholeUnits(units, itemNumbers);
  const noticeOf = new Map(
    atOnce.map((unit) => [unit, units.find((each) => isNoticeAlone(each) && isOfSame(each, unit))]),
  );
  const taken = new Set([...noticeOf.values()].filter((unit) => unit !== undefined));
  const own = new Set(atOnce.flatMap(({ items }) => items ?? []));
  const others = itemNumbers.filter((number) => !own.has(number));
  const left = wholeUnits(
    units.filter((unit) => !taken.has(unit)),
    others,
  );
  const ofOthers = units.some(
    (unit) =>
      !left.includes(unit) && isNoticeAlone(unit) && unit.items?.some((number) => own.has(number)) === false,
  );
  return [
    ...left.map((unit) => (ofOthers && isWholeAnnounced(unit) ? { ...unit, items: others } : unit)),
    ...atOnce.map((unit) => ({ ...unit, notice: noticeOf.get(unit)?.notice ?? null })),
  ];
}

function isOfSame({ items }: Verification, other: Verification): boolean {
  return items !== null && items.join() === other.items?.join();
}

function isWholeAnnounced({ items, notice }: Verification): boolean {
  return items === null && notice !== null;
}

/**
 * Makes one unit of a justering without §§ and the notice of all §§ of the meeting (`itemNumbers`), which names them: both are of the
 * whole protocol. Where a notice is of some §§ only, the units stay two.
 */
function wholeUnits(units: readonly Verification[], itemNumbers: readonly number[]): readonly Verification[] {
  const [whole, ...others] = units.filter(({ items }) => items === null);
  if (!whole || whole.notice !== null || others.length > 0) return units;
  const notice = units.find((unit) => isNoticeAlone(unit) && coversAll(unit, itemNumbers));
  if (!notice) return units;
  return units.flatMap((unit) => {
    if (unit === notice) return [];
    return unit === whole ? [{ ...whole, notice: notice.notice }] : [unit];
  });
}

function isNoticeAlone({ date, place, method, notice, signers }: Verification): boolean {
  return notice !== null && date === null && place === null && method === null && signers.length === 0;
}

function coversAll({ items }: Verification, itemNumbers: readonly number[]): boolean {
  const named = new Set(items);
  return itemNumbers.length > 0 && itemNumbers.every((number) => named.has(number));
}
