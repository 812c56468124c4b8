import { verifiedLabel } from '../../language/cover-places.ts';
import type { Position } from 'unist';
import type { LocalDate } from '../../model/calendar.ts';
import { formatItemRange } from '../../model/item-range.ts';
import type { Protocol, Verification } from '../../model/protocol.ts';
import { placeOfField } from '../content/cover-places.ts';

/** A day on which all or some of the protocol was verified. */
export interface VerificationDate {
  readonly date: LocalDate;
  /** `§ 38` for a unit of its own; empty for all of the protocol. */
  readonly range: string;
  /** Null where no line of the notes is only about it. */
  readonly position: Position | null;
}

/** The days of verification that the notes give: of each unit, else of the whole protocol. */
export function verificationDates(protocol: Protocol, text: string): VerificationDate[] {
  const { verifications, verifiedOn } = protocol;
  const units = verifications.flatMap((unit) =>
    unit.date === null ? [] : [{ date: unit.date, range: rangeOf(unit), position: unit.position }],
  );
  // A day that was set for it may pass: the day on which it was done counts.
  const isMoved = units.length === 1 && units[0]!.range === '' && units[0]!.date !== verifiedOn;
  if (verifiedOn === null || (units.length > 0 && !isMoved)) return units;
  return [{ date: verifiedOn, range: '', position: placeOfField(verifiedLabel, text) }];
}

/** The day on which a unit was verified; null when the notes don't say. */
export function dateOf(unit: Verification, protocol: Protocol): LocalDate | null {
  const { verifications, verifiedOn } = protocol;
  if (verifications.length === 1 && unit.items === null && verifiedOn !== null) return verifiedOn;
  return unit.date ?? verifiedOn;
}

/** The §§ of a unit as they are printed; empty for all of the protocol. */
export function rangeOf({ items }: Verification): string {
  return items === null ? '' : formatItemRange(items);
}
