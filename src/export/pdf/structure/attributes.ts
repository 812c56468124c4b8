import { PDFArray, PDFDict, PDFName, type PDFObject } from '@cantoo/pdf-lib';
import type { StructureElement } from './tree.ts';

/** The owner of an attribute, ISO 32000-1, 14.8.5. */
type AttributeOwner = 'List' | 'Layout' | 'Table';

/** The attribute's value, whoever owns it. */
export function attributeOf(element: StructureElement, name: string): PDFObject | undefined {
  for (const attributes of attributeObjects(element)) {
    const value = attributes.lookup(PDFName.of(name));
    if (value !== undefined) return value;
  }
  return undefined;
}

export function addAttribute(
  element: StructureElement,
  owner: AttributeOwner,
  name: string,
  value: string | number[],
): void {
  const { context } = element.entries;
  const attributes = context.obj({ O: owner, [name]: value });
  element.entries.set(PDFName.of('A'), context.obj([...attributeObjects(element), attributes]));
}

/** The attribute dictionaries of the element. */
export function attributeObjects(element: StructureElement): PDFDict[] {
  const value = element.entries.lookup(PDFName.of('A'));
  if (value instanceof PDFDict) return [value];
  if (!(value instanceof PDFArray)) return [];
  const objects = value.asArray().map((_, index) => value.lookup(index));
  return objects.filter((object) => object instanceof PDFDict);
}
