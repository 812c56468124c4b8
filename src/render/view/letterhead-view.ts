import type { Letterhead } from '../../model/config.ts';
import type { Labels } from '../labels.ts';

/** The sender's particulars in up to three columns, each a heading (or none) and its lines. */
export interface LetterheadView {
  readonly columns: readonly { readonly heading: string | null; readonly lines: readonly string[] }[];
}

export function letterheadView(letterhead: Letterhead | null, labels: Labels): LetterheadView | null {
  if (letterhead === null) return null;
  const { name, postalAddress, visitingAddress } = letterhead;
  const postal = [name, ...postalAddress].filter((line) => line !== null);
  const contact = [
    [labels.phone, letterhead.phone],
    [labels.fax, letterhead.fax],
    [labels.email, letterhead.email],
    [labels.website, letterhead.website],
    [labels.organisationNumber, letterhead.organisationNumber],
  ].flatMap(([label, value]) => (value === null ? [] : [`${label}: ${value}`]));
  const columns = [
    { heading: postalAddress.length === 0 ? null : labels.postalAddress, lines: postal },
    { heading: labels.visitingAddress, lines: visitingAddress },
    { heading: null, lines: contact },
  ].filter(({ lines }) => lines.length > 0);
  return columns.length === 0 ? null : { columns };
}
