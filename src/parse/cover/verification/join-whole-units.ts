import type { Verification } from '../../../model/protocol.ts';

/**
 * Makes one unit of a justering without §§ and the notice of all §§ of the meeting (`itemNumbers`), which names them: both are of the
 * whole protocol. Where a notice is of some §§ only, the units stay two.
 */
export function wholeUnits(
  units: readonly Verification[],
  itemNumbers: readonly number[],
): readonly Verification[] {
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
