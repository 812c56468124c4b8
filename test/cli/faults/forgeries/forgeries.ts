import {
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';
import { isOf, type OpenedPdf } from './opened.ts';

/** Makes another document of one; `false` where it has nothing to change in this way. */
export type Forgery = (pdf: OpenedPdf) => unknown;

const name = (text: string) => PDFName.of(text);
const text = (value: string) => PDFHexString.fromText(value);

/** Content that a page paints after its own. */
function paint(pdf: OpenedPdf, content: string): void {
  const page = pdf.page();
  const font = pdf.add(
    pdf.context.obj({ Type: 'Font', Subtype: 'Type1', BaseFont: 'Helvetica', Encoding: 'WinAnsiEncoding' }),
  );
  const resources = page.lookup(name('Resources'), PDFDict).clone(pdf.context);
  const fonts = resources.lookupMaybe(name('Font'), PDFDict)?.clone(pdf.context) ?? pdf.context.obj({});
  fonts.set(name('Forged'), font);
  resources.set(name('Font'), fonts);
  page.set(name('Resources'), resources);
  append(pdf, content);
}

function append(pdf: OpenedPdf, content: string): void {
  const page = pdf.page();
  page.set(name('Contents'), pdf.context.obj([page.get(name('Contents'))!, pdf.addStream(content)]));
}

function contentOf(pdf: OpenedPdf, page = 0): PDFRef {
  return pdf.page(page).get(name('Contents')) as PDFRef;
}

function firstFont(pdf: OpenedPdf): PDFDict | undefined {
  const [reference] = pdf.all((dict) => isOf(dict, 'Subtype', 'Type0'));
  return reference === undefined ? undefined : pdf.touch(reference);
}

function descriptorOf(pdf: OpenedPdf): PDFDict | undefined {
  const [reference] = pdf.all((dict) => isOf(dict, 'Type', 'FontDescriptor'));
  return reference === undefined ? undefined : pdf.touch(reference);
}

function addAnnotation(pdf: OpenedPdf, annotation: PDFDict): void {
  const page = pdf.page();
  const kids = page.lookupMaybe(name('Annots'), PDFArray)?.asArray() ?? [];
  page.set(name('Annots'), pdf.context.obj([...kids, pdf.add(annotation)]));
}

/** Changes the first object that is so. */
function first(
  isWanted: (dict: PDFDict, pdf: OpenedPdf) => boolean,
  change: (dict: PDFDict, pdf: OpenedPdf) => unknown,
): Forgery {
  return (pdf) => {
    const [reference] = pdf.all((dict) => isWanted(dict, pdf));
    if (reference === undefined) return false;
    change(pdf.touch(reference), pdf);
  };
}

const isEmptyField = (dict: PDFDict) => isOf(dict, 'FT', 'Sig') && !dict.has(name('V'));
const isParagraph = (dict: PDFDict) => isOf(dict, 'S', 'P') && dict.has(name('P'));

const script = (pdf: OpenedPdf) => pdf.context.obj({ S: 'JavaScript', JS: PDFString.of('app.alert(1)') });

function embeddedFile(pdf: OpenedPdf, type: string): PDFRef | undefined {
  return pdf.all((dict) => isOf(dict, 'Type', 'EmbeddedFile') && isOf(dict, 'Subtype', type))[0];
}

function lookOf(field: PDFDict): unknown {
  return field.lookup(name('AP'), PDFDict).get(name('N'));
}

function setKids(pdf: OpenedPdf, change: (kids: PDFRef[]) => PDFRef[]): boolean {
  const reference = pdf.context.lookup(pdf.pages[0], PDFDict).get(name('Parent')) as PDFRef;
  const parent = pdf.touch(reference);
  const kids = parent.lookup(name('Kids'), PDFArray).asArray() as PDFRef[];
  const changed = change(kids);
  parent.set(name('Kids'), pdf.context.obj(changed));
  parent.set(name('Count'), PDFNumber.of(changed.length));
  return kids.length > 1;
}

/** Ways of making a document say, or do, something else than its notes. */
export const forgeries: Readonly<Record<string, Forgery>> = {
  'a box and words over a page': (pdf) =>
    paint(pdf, 'q 1 1 1 rg 50 100 400 600 re f Q BT /Forged 20 Tf 100 400 Td (Styrelsen avslog allt.) Tj ET'),
  'a white box alone': (pdf) => append(pdf, 'q 1 1 1 rg 50 100 400 600 re f Q'),
  'hidden words': (pdf) => paint(pdf, 'BT 3 Tr /Forged 9 Tf 100 400 Td (dold text) Tj ET'),
  'glyphs that change places': (pdf) => {
    pdf.replace(contentOf(pdf), (content) => {
      const strings = [...content.toString('latin1').matchAll(/<([\da-f]{4,})> Tj/gi)];
      const other = strings.findLast(([one]) => one !== strings[0]![0])!;
      return Buffer.from(content.toString('latin1').replace(strings[0]![0], other[0]), 'latin1');
    });
  },
  'an operand of the content': (pdf) =>
    pdf.replace(contentOf(pdf), (content) =>
      Buffer.from(content.toString('latin1').replace(/ cm/, '9 cm'), 'latin1'),
    ),
  'pages that change places': (pdf) => setKids(pdf, ([first, second, ...rest]) => [second!, first!, ...rest]),
  'a page less': (pdf) => setKids(pdf, (kids) => kids.slice(0, -1)),
  'a page more': (pdf) => void setKids(pdf, (kids) => [...kids, kids[0]!]),
  'a page turned': (pdf) => pdf.page().set(name('Rotate'), PDFNumber.of(180)),
  'a page cut': (pdf) => pdf.page().set(name('CropBox'), pdf.context.obj([0, 400, 500, 800])),
  'a page of another size': (pdf) => pdf.page().set(name('MediaBox'), pdf.context.obj([0, 0, 300, 842])),
  'a page enlarged': (pdf) => pdf.page().set(name('UserUnit'), PDFNumber.of(2)),
  'the notes within': (pdf) => {
    const file = embeddedFile(pdf, 'text/markdown');
    if (file === undefined) return false;
    pdf.replace(file, (content) =>
      Buffer.concat([content, Buffer.from('\n## § 9 Arvode\n\nAlla får mer.\n')]),
    );
  },
  'the data within': (pdf) => {
    const file = embeddedFile(pdf, 'application/json');
    if (file === undefined) return false;
    pdf.replace(file, (content) => Buffer.concat([content, Buffer.from(' ')]));
  },
  'an embedded file more': (pdf) => {
    const file = pdf.addStream('x', { Type: 'EmbeddedFile' });
    const specification = {
      Type: 'Filespec',
      F: text('x'),
      UF: text('x'),
      AFRelationship: 'Data',
      EF: { F: file, UF: file },
    };
    const files = pdf.catalog.lookupMaybe(name('AF'), PDFArray)?.asArray() ?? [];
    pdf.touchCatalog().set(name('AF'), pdf.context.obj([...files, pdf.add(pdf.context.obj(specification))]));
  },
  'the name of an embedded file': first(
    (dict) => isOf(dict, 'Type', 'Filespec'),
    (file) => file.set(name('Desc'), text('Något annat')),
  ),
  'the XMP metadata': (pdf) => {
    const metadata = pdf.touchCatalog().get(name('Metadata')) as PDFRef;
    pdf.replace(metadata, (content) => Buffer.from(content.toString().replace('</rdf:li>', ' ändrat$&')));
  },
  'the title': (pdf) => pdf.touch(pdf.context.trailerInfo.Info as PDFRef).set(name('Title'), text('Annat')),
  'a note on a page': (pdf) =>
    addAnnotation(
      pdf,
      pdf.context.obj({ Type: 'Annot', Subtype: 'Text', Rect: [9, 9, 30, 30], Contents: text('Nej'), F: 4 }),
    ),
  'text on a page': (pdf) => {
    const look = pdf.addStream('1 1 1 rg 0 0 400 600 re f', {
      Type: 'XObject',
      Subtype: 'Form',
      BBox: [0, 0, 400, 600],
    });
    addAnnotation(
      pdf,
      pdf.context.obj({
        Type: 'Annot',
        Subtype: 'FreeText',
        Rect: [50, 100, 450, 700],
        F: 4,
        AP: { N: look },
      }),
    );
  },
  'a link more': (pdf) =>
    addAnnotation(
      pdf,
      pdf.context.obj({
        Type: 'Annot',
        Subtype: 'Link',
        Rect: [0, 0, 600, 800],
        A: { S: 'URI', URI: PDFString.of('https://ond.example') },
      }),
    ),
  'a link that leads elsewhere': first(
    (dict) => isOf(dict, 'Subtype', 'Link'),
    (link, pdf) =>
      link.set(name('A'), pdf.context.obj({ S: 'URI', URI: PDFString.of('https://ond.example') })),
  ),
  'links gone': (pdf) => {
    const index = pdf.pages.findIndex((page) => pdf.context.lookup(page, PDFDict).has(name('Annots')));
    if (index < 0) return false;
    pdf.page(index).delete(name('Annots'));
  },
  'a script on opening': (pdf) => pdf.touchCatalog().set(name('OpenAction'), script(pdf)),
  'a script in the names': (pdf) => {
    const names = pdf.catalog.lookupMaybe(name('Names'), PDFDict)?.clone(pdf.context) ?? pdf.context.obj({});
    names.set(name('JavaScript'), pdf.context.obj({ Names: [text('x'), pdf.add(script(pdf))] }));
    pdf.touchCatalog().set(name('Names'), names);
  },
  'a script on closing': (pdf) => pdf.touchCatalog().set(name('AA'), pdf.context.obj({ WC: script(pdf) })),
  'a script on a page': (pdf) => pdf.page().set(name('AA'), pdf.context.obj({ O: script(pdf) })),
  'a layer': (pdf) => {
    const layer = pdf.add(pdf.context.obj({ Type: 'OCG', Name: text('Lager') }));
    pdf.touchCatalog().set(name('OCProperties'), pdf.context.obj({ OCGs: [layer], D: { OFF: [layer] } }));
  },
  'what glyphs read as': (pdf) => {
    const map = firstFont(pdf)?.get(name('ToUnicode'));
    if (!(map instanceof PDFRef)) return false;
    pdf.replace(map, (content) =>
      Buffer.from(content.toString('latin1').replace(/<([\da-f]{4})>\n/i, '<0041>\n'), 'latin1'),
    );
  },
  'the code of a font': (pdf) => {
    const map = pdf.addStream('/CIDInit /ProcSet findresource begin begincmap endcmap', {
      Type: 'CMap',
      CMapName: 'X',
    });
    firstFont(pdf)?.set(name('Encoding'), map);
  },
  'the glyphs of a font': (pdf) => {
    const descriptor = descriptorOf(pdf);
    const key = ['FontFile2', 'FontFile3', 'FontFile'].find((each) => descriptor?.has(name(each)));
    if (descriptor === undefined || key === undefined) return false;
    pdf.replace(descriptor.get(name(key)) as PDFRef, (content) => {
      const changed = Buffer.from(content);
      const middle = changed.length >> 1;
      changed[middle] = changed[middle]! ^ 0x55;
      return changed;
    });
  },
  'a font in place of another': (pdf) => {
    const fonts = pdf.all((dict) => isOf(dict, 'Subtype', 'Type0'));
    if (fonts.length < 2) return false;
    const [one, other] = [pdf.touch(fonts[0]!), pdf.touch(fonts[1]!)];
    const kept = one.get(name('DescendantFonts'))!;
    one.set(name('DescendantFonts'), other.get(name('DescendantFonts'))!);
    other.set(name('DescendantFonts'), kept);
  },
  'the widths of a font': first(
    (dict) => dict.has(name('CIDSystemInfo')) && isOf(dict, 'Type', 'Font'),
    (font) => font.delete(name('W')),
  ),
  'which glyph a code shows': first(
    (dict) => isOf(dict, 'Subtype', 'CIDFontType2'),
    (font, pdf) => font.set(name('CIDToGIDMap'), pdf.addStream(Buffer.alloc(400))),
  ),
  'an image': (pdf) => {
    const [image] = pdf.all(
      (dict, object) => isOf(dict, 'Subtype', 'Image') && object instanceof PDFRawStream,
    );
    if (image === undefined || isOf(pdf.touch(image), 'Filter', 'DCTDecode')) return false;
    pdf.replace(image, (content) => content.map((byte) => 255 - byte));
  },
  'a form within a page': (pdf) => {
    const looks = pdf
      .all((dict) => dict.has(name('AP')))
      .map((field) => lookOf(pdf.context.lookup(field, PDFDict)));
    const [form] = pdf
      .all((dict, object) => isOf(dict, 'Subtype', 'Form') && object instanceof PDFRawStream)
      .filter((reference) => !looks.includes(reference));
    if (form === undefined) return false;
    pdf.replace(form, (content) => Buffer.concat([content, Buffer.from('\n0 0 9 9 re f')]));
  },
  'an opacity': first(
    (dict) => dict.has(name('ca')),
    (state) => state.set(name('ca'), PDFNumber.of(0.01)),
  ),
  'what is read aloud': first(isParagraph, (element) => element.set(name('ActualText'), text('avslår'))),
  'a kind of element': first(isParagraph, (element) => element.set(name('S'), name('H6'))),
  'the order of reading': first(
    (dict) => {
      const kids = dict.get(name('K'));
      return dict.has(name('P')) && kids instanceof PDFArray && kids.size() > 1;
    },
    (element, pdf) =>
      element.set(name('K'), pdf.context.obj(element.lookup(name('K'), PDFArray).asArray().toReversed())),
  ),
  'the structure gone': (pdf) => pdf.touchCatalog().delete(name('StructTreeRoot')),
  'a field to fill in': (pdf) => {
    const form = pdf.catalog.get(name('AcroForm'));
    const field = pdf.add(
      pdf.context.obj({
        FT: 'Tx',
        T: text('x'),
        V: text('Nej'),
        Type: 'Annot',
        Subtype: 'Widget',
        Rect: [9, 9, 99, 99],
        F: 4,
      }),
    );
    if (form instanceof PDFRef) {
      const dict = pdf.touch(form);
      dict.set(name('Fields'), pdf.context.obj([...dict.lookup(name('Fields'), PDFArray).asArray(), field]));
    } else pdf.touchCatalog().set(name('AcroForm'), pdf.context.obj({ Fields: [field] }));
  },
  'fields that are drawn by the viewer': (pdf) => {
    const form = pdf.catalog.get(name('AcroForm'));
    if (!(form instanceof PDFRef)) return false;
    pdf.touch(form).set(name('NeedAppearances'), pdf.context.obj(true));
  },
  'the name of a field': first(isEmptyField, (field) => field.set(name('T'), text('annan'))),
  'the place of a field': first(isEmptyField, (field, pdf) =>
    field.set(name('Rect'), pdf.context.obj([0, 0, 600, 800])),
  ),
  'the look of an empty field': first(isEmptyField, (field, pdf) => {
    const look = pdf.addStream('0 0 9 9 re f', { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 9, 9] });
    field.set(name('AP'), pdf.context.obj({ N: look }));
  }),
  'a signature of nobody': first(isEmptyField, (field, pdf) => {
    const signature = {
      Type: 'Sig',
      Filter: 'Adobe.PPKLite',
      ByteRange: [0, 9, 19, 9],
      Contents: PDFHexString.of('00'),
    };
    field.set(name('V'), pdf.add(pdf.context.obj(signature)));
  }),
  'a value in place of a signature': first(isEmptyField, (field) => field.set(name('V'), text('x'))),
  'the page labels': (pdf) =>
    pdf.touchCatalog().set(name('PageLabels'), pdf.context.obj({ Nums: [0, { S: 'r', St: 9 }] })),
  'a bookmark': first(
    (dict) => dict.has(name('Dest')) && dict.has(name('Title')),
    (mark) => mark.set(name('Title'), text('§ 9 Arvode')),
  ),
  'the language': (pdf) => pdf.touchCatalog().set(name('Lang'), PDFString.of('fi')),
  'how it is opened': (pdf) => pdf.touchCatalog().set(name('PageMode'), name('FullScreen')),
  permissions: (pdf) =>
    pdf.touchCatalog().set(name('Perms'), pdf.context.obj({ UR3: pdf.add(pdf.context.obj({})) })),
  'more than validation data': (pdf) =>
    pdf.touchCatalog().set(name('DSS'), pdf.context.obj({ Type: 'DSS', JS: script(pdf) })),
  'another page tree': (pdf) => {
    const page = pdf.context.lookup(pdf.pages[0], PDFDict).clone(pdf.context);
    page.set(name('Contents'), pdf.addStream('0 0 500 500 re f'));
    const tree = pdf.add(pdf.context.obj({ Type: 'Pages', Count: 1, Kids: [] }));
    page.set(name('Parent'), tree);
    pdf.touch(tree).set(name('Kids'), pdf.context.obj([pdf.add(page)]));
    pdf.touchCatalog().set(name('Pages'), tree);
  },
};
