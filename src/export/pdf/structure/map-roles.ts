import { PDFName } from '@cantoo/pdf-lib';
import { elementsOf, type StructureTree } from './tree.ts';

/** The structure types of ISO 32000-1, 14.8.4. */
export const standardTypes: ReadonlySet<string> = new Set(
  (
    'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private ' +
    'P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot ' +
    'Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Figure Formula Form'
  ).split(' '),
);

/** Tells readers what to take an unknown type for: Chromium writes `Strong` and `Em`, which came with PDF 2.0. */
export function mapRoles(tree: StructureTree): void {
  const unknown = new Set(
    elementsOf(tree)
      .map((element) => element.type)
      .filter((type) => !standardTypes.has(type)),
  );
  tree.root.delete(PDFName.of('RoleMap'));
  if (unknown.size === 0) return;
  const roles = [...unknown].toSorted().map((type) => [type, 'Span']);
  tree.root.set(PDFName.of('RoleMap'), tree.root.context.obj(Object.fromEntries(roles)));
}
