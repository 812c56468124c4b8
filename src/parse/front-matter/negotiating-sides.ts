import { sideLabel } from '../../language/attendance-words.ts';
import type { FrontMatterEntry, TextValue } from './value.ts';

/** Whether a label names a party to a negotiation (`För arbetsgivaren`, `Arbetstagarparten`). */
export function isSideLabel(label: string): boolean {
  return sideLabel.test(label);
}

/** A key that names a party lists those who came for it: `arbetsgivarparten: Anna Ek, HR-chef`. Other entries stay as they are. */
export function asPresent(entry: FrontMatterEntry): FrontMatterEntry {
  const { key, written, value, keyPosition, position } = entry;
  if (key !== null || !isSideLabel(written)) return entry;
  const label: TextValue = { kind: 'text', text: `${written}:`, position: keyPosition };
  if (value.kind === 'map') return entry;
  const items = [label, ...(value.kind === 'list' ? value.items : [value])];
  return { ...entry, key: 'närvarande', value: { kind: 'list', items, position } };
}
