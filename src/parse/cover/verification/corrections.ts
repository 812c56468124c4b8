import { numberedAttachment } from '../../../language/attachments.ts';
import type { Attachment } from '../../../model/blocks.ts';
import type { Correction } from '../../../model/protocol.ts';
import { attachmentsIn } from '../../blocks/lists.ts';
import { readDate } from '../../../language/dates/find-dates.ts';
import { type FieldEntry, plainText } from '../../front-matter/value.ts';
import { readItemRanges } from '../../../language/item-ranges.ts';
import { datesDiagnostics, type DateContext } from '../days/date-diagnostics.ts';
import { mapText, type Fields } from '../fields.ts';

/** The corrections: `2025-04-10, § 34: "220" rättat till "230", Karin Lind`, or mappings `{datum, paragrafer, text, av}`. */
export function readCorrections(fields: Fields, context: DateContext): Correction[] {
  return fields.values('rättelse').map((value) => {
    context.diagnostics.push(...datesDiagnostics(plainText(value), value.position, context.reference));
    if (value.kind === 'map') {
      return {
        date: readDate(mapText(value, 'datum') ?? '', context)?.date ?? null,
        item: firstItem(mapText(value, 'paragrafer') ?? ''),
        text: mapText(value, 'text') ?? plainText(value),
        by: mapText(value, 'av'),
        position: value.position,
      };
    }
    return { ...readLine(plainText(value), context), position: value.position };
  });
}

function readLine(written: string, context: DateContext): Omit<Correction, 'position'> {
  const start = /^\s*([^,]+?)\s*,\s*/.exec(written);
  const found = start ? readDate(start[1]!, context) : null;
  const isDay = found !== null && found.date !== null && found.weekdayMatches && found.until === null;
  const afterDate = isDay ? written.slice(start![0].length) : written;
  const item = firstItem(afterDate);
  const text = afterDate.replace(/^§+\s*\d+\s*:?\s*/, '');
  const by = /,\s*(\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]+)+)\s*$/u.exec(text);
  return { date: found?.date ?? null, item, text: by ? text.slice(0, by.index) : text, by: by?.[1] ?? null };
}

function firstItem(text: string): number | null {
  return readItemRanges(text)?.numbers[0] ?? null;
}

function fieldText({ key, value }: FieldEntry): string {
  return `${key}: ${plainText(value)}`;
}

/** The attachments of the front matter, one an entry: `1 Budget`, `Bilaga 1 – Budget`, `{nummer, titel, fil}`. */
export function readAttachmentFields(fields: Fields): Attachment[] {
  return fields.values('bilagor').flatMap((value): Attachment[] => {
    const { position } = value;
    if (value.kind === 'map') {
      const named = new Set(['titel', 'nummer', 'fil']);
      const others = value.entries.filter(({ field }) => field === null || !named.has(field));
      const title = mapText(value, 'titel');
      const file = mapText(value, 'fil');
      const name = title ?? file?.split('/').at(-1) ?? null;
      const text = name === null ? plainText(value) : [name, ...others.map(fieldText)].join(', ');
      return [{ number: mapText(value, 'nummer'), text, ...(file !== null && { file }), position }];
    }
    return attachmentsIn(plainText(value)).map((text) => {
      const match = numberedAttachment.exec(text);
      return match ? { number: match[1]!, text: match[2]!, position } : { number: null, text, position };
    });
  });
}
