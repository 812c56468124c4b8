import { sideLabel } from '../../language/attendance-words.ts';
import { isEmployer, speaksThrough } from '../../language/negotiations.ts';
import { looksLikeOrganisation } from '../../language/people.ts';
import type { FrontMatterEntry, TextValue } from './value.ts';

/** Whether a label names a party to a negotiation (`För arbetsgivaren`, `Arbetstagarparten`). */
export function isSideLabel(label: string): boolean {
  return sideLabel.test(label);
}

/**
 * A key that names a party lists those who came for it: `arbetsgivarparten: Anna Ek, HR-chef`; one that only says who the employer is
 * names the organisation: `arbetsgivare: Norrviks kommun`. Other entries stay as they are.
 */
export function asPresent(entry: FrontMatterEntry): FrontMatterEntry {
  const { key, written, value, keyPosition, position } = entry;
  if (key !== null || !isSideLabel(written)) return entry;
  const label: TextValue = { kind: 'text', text: `${written}:`, position: keyPosition };
  if (value.kind === 'map') return entry;
  if (value.kind === 'text' && !speaksThrough.test(value.text) && looksLikeOrganisation(value.text.trim()))
    return isEmployer(written) ? { ...entry, key: 'huvudman' } : entry;
  const items = [label, ...(value.kind === 'list' ? value.items : [value])];
  return { ...entry, key: 'närvarande', value: { kind: 'list', items, position } };
}
