import { createElement } from './create-element.ts';
import { adopt, elementsOf, type StructureElement, type StructureKid, type StructureTree } from './tree.ts';

/**
 * Gives lists the form that ISO 14289-1, 7.6 asks for: a list has only items (and captions, and lists), and an item
 * only a label and a body. Chromium writes no bodies, and makes `NonStruct` of an item with a role of its own.
 */
export function completeLists(tree: StructureTree): void {
  for (const element of elementsOf(tree)) if (element.type === 'L') completeItems(element);
  for (const element of elementsOf(tree)) {
    if (element.type !== 'LI') continue;
    if (element.parent?.type === 'L') completeBody(element);
    else element.type = 'NonStruct';
  }
}

function completeItems(list: StructureElement): void {
  const kids = list.kids.map((kid) => {
    if (kid.kind === 'element' && ['LI', 'L', 'Caption'].includes(kid.type)) return kid;
    if (kid.kind === 'element' && kid.type === 'NonStruct') {
      kid.type = 'LI';
      return kid;
    }
    return createElement(list.entries.context, 'LI', list, [kid]);
  });
  adopt(list, kids);
}

function completeBody(item: StructureElement): void {
  const rest = item.kids.filter((kid) => !isPart(kid));
  if (rest.length === 0) return;
  const body = createElement(item.entries.context, 'LBody', item, rest);
  adopt(item, [...item.kids.filter(isPart), body]);
}

function isPart(kid: StructureKid): boolean {
  return kid.kind === 'element' && (kid.type === 'Lbl' || kid.type === 'LBody');
}
