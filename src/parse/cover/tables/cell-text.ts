import type { TableCell } from 'mdast';
import { lineText } from '../../../model/text.ts';

/** The words of a cell on one line; none where the row has no such cell. */
export function cellText(cell: TableCell | undefined): string {
  return cell === undefined ? '' : lineText(cell.children);
}
