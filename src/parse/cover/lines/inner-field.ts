import { namesNotice } from '../../../language/notice-boards.ts';
import { foldLabel } from '../../front-matter/fold-label.ts';
import type { CanonicalKey } from '../../front-matter/keys.ts';
import { shapeOf, type FieldKey } from '../../front-matter/shapes.ts';
import type { Label } from './label.ts';
import type { OpenField } from './unfinished-field.ts';

/** The field of justering or anslag that a label names; `open` has labels of its own (`Datum`), others only clear ones. */
export function innerField(
  label: Label,
  open: OpenField | null,
): { key: CanonicalKey; field: FieldKey } | null {
  const clear = noticeField(label.written);
  if (clear !== null) return { key: 'anslag', field: clear };
  const isBox = open !== null && !open.isInline && open.values.length === 0;
  if (!isBox || (open.key !== 'anslag' && open.key !== 'justering')) return null;
  const field = shapeOf(open.key).fields.get(foldLabel(label.written));
  return field === undefined ? null : { key: open.key, field };
}

/** The field of a public notice that a label names wherever it stands (`Datum för anslags uppsättande`). */
export function noticeField(written: string): FieldKey | null {
  const name = foldLabel(written);
  const field = shapeOf('anslag').fields.get(name) ?? null;
  return field === 'förvaringsplats' || namesNotice.test(name) ? field : null;
}
