import { withoutColon } from '../../../model/text-shapes.ts';
import type { List, RootContent } from 'mdast';
import type { Line } from '../../markdown/lines.ts';
import type { BodyFields } from './gathered-fields.ts';
import { readListValues } from './list-values.ts';
import { isSideLine, listsPeople } from './negotiating-side-lines.ts';

/** A party alone on the line or heading right above a list (`För arbetsgivaren`): the list tells who came for it. */
export class SideAbove {
  #side: { readonly line: Line; readonly kept: RootContent } | null = null;

  forget(): void {
    this.#side = null;
  }

  /** `kept`: the block that the line was kept as, in case no such list follows. */
  mark(line: Line | null, kept: RootContent): void {
    const text = withoutColon(line?.text ?? '');
    this.#side = line && isSideLine(text) ? { line: { ...line, text }, kept } : null;
  }

  /** Reads the list as a field; the block above it is taken from those that are kept. False where it lists nobody. */
  takeList(list: List, fields: BodyFields, kept: RootContent[]): boolean {
    const side = this.#side;
    this.forget();
    if (!side || fields.open || kept.at(-1) !== side.kept || !listsPeople(list)) return false;
    kept.pop();
    fields.startSide(side.line);
    fields.open!.values.push(...readListValues(list).values);
    fields.open!.isList = true;
    fields.close();
    return true;
  }
}
