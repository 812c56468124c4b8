import { beforeAddition } from '../../model/text-shapes.ts';
import { endInTitle } from '../../language/meeting-events.ts';
import { lineText } from '../../model/text.ts';
import { isFullName } from '../../language/people/name-shape.ts';
import type { Member } from './number-runs.ts';

/** Fewer lines than these may count anything. */
const fewest = 3;

/**
 * Numbers without any sign (`1 Öppnande`, `2 Bo valdes.`) begin items, whatever they look like, where they alone count from one
 * and say more than what a list would; else only those stay that are titles by their form.
 */
export function withCountedBare(members: readonly Member[]): Member[] {
  const counted = new Set(countedAmong(members));
  return members.flatMap((member): Member[] => {
    if (!counted.has(member)) return member.bare === 'sentence' ? [] : [member];
    return [{ ...member, isSure: true, start: { ...member.start, isLine: true } }];
  });
}

function countedAmong(members: readonly Member[]): Member[] {
  if (members[0]?.bare == null) return [];
  const counted: Member[] = [];
  for (const member of members)
    if (member.bare !== null && member.number === counted.length + 1) counted.push(member);
  const others = members.filter(({ bare }) => bare === null).length;
  if (counted.length < fewest || counted.length <= others) return [];
  const titles = counted.map(({ marker }) => lineText(marker.rest));
  // `1 Eva Ek`, `2 Bo Alm`: a list of voters.
  if (titles.filter((title) => isFullName(beforeAddition(title))).length * 2 > titles.length) return [];
  const rows = new Set(members.map(({ row }) => row));
  const told = counted.filter(({ row, bare }) => bare === 'sentence' || !rows.has(row + 1));
  return told.length > 1 || endInTitle(titles[0]!) === 'opening' ? counted : [];
}
