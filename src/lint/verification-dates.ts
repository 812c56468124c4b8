import { verifiedLabel } from '../language/cover-places.ts';
import type { Position } from 'unist';
import type { LocalDate } from '../model/calendar.ts';
import { formatItemRange } from '../model/item-range.ts';
import type { Protocol, Verification } from '../model/protocol.ts';
import { placeOfField } from './content/cover-places.ts';

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
  const units = protocol.verifications.flatMap((unit) =>
    unit.date === null ? [] : [{ date: unit.date, range: rangeOf(unit), position: unit.position }],
  );
  if (units.length > 0 || protocol.verifiedOn === null) return units;
  return [{ date: protocol.verifiedOn, range: '', position: placeOfField(verifiedLabel, text) }];
}

/** The day on which a unit was verified; null when the notes don't say. */
export function dateOf(unit: Verification, protocol: Protocol): LocalDate | null {
  return unit.date ?? protocol.verifiedOn;
}

/** The §§ of a unit as they are printed; empty for all of the protocol. */
export function rangeOf({ items }: Verification): string {
  return items === null ? '' : formatItemRange(items);
}
