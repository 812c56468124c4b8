import {
  PDFDict,
  PDFName,
  PDFNull,
  PDFNumber,
  PDFStream,
  type PDFContext,
  type PDFObject,
  type PDFRef,
} from '@cantoo/pdf-lib';
import type { Mark, AnnotationKid, StructureElement, StructureTree } from './tree.ts';

/** Leads from marks and annotations to the elements that own them (ISO 32000-1, 14.7.4.4). */
export class ParentTree {
  readonly #context: PDFContext;
  readonly #streams = new Map<PDFRef, PDFRef[]>();
  readonly #annotations = new Map<PDFRef, PDFRef>();

  constructor(context: PDFContext) {
    this.#context = context;
  }

  add(kid: Mark | AnnotationKid, owner: StructureElement): void {
    if (kid.kind === 'annotation') {
      this.#annotations.set(kid.annotation, owner.reference);
      return;
    }
    const owners = this.#streams.get(kid.stream) ?? [];
    owners[kid.mcid] = owner.reference;
    this.#streams.set(kid.stream, owners);
  }

  /** Writes the tree, under the keys that pages, forms and annotations have already, or get now. */
  write(tree: StructureTree): void {
    const context = this.#context;
    const slots = new Map<number, PDFObject>();
    for (const [stream, owners] of this.#streams) {
      const parents = context.register(context.obj(Array.from(owners, (owner) => owner ?? PDFNull)));
      slots.set(this.#keyOf(stream, 'StructParents'), parents);
    }
    for (const [annotation, owner] of this.#annotations)
      slots.set(this.#keyOf(annotation, 'StructParent'), owner);
    const sorted = [...slots].toSorted(([one], [other]) => one - other);
    tree.root.set(PDFName.of('ParentTree'), context.register(context.obj({ Nums: sorted.flat() })));
    tree.root.set(PDFName.of('ParentTreeNextKey'), PDFNumber.of((sorted.at(-1)?.[0] ?? -1) + 1));
  }

  #keyOf(reference: PDFRef, name: 'StructParent' | 'StructParents'): number {
    const object = this.#context.lookup(reference);
    const dict = object instanceof PDFStream ? object.dict : object;
    const key = dict instanceof PDFDict ? dict.lookupMaybe(PDFName.of(name), PDFNumber) : undefined;
    if (key === undefined) throw new Error(`${name} is missing in ${reference.toString()}`);
    return key.asNumber();
  }
}
