import { PDFHexString, PDFString } from '@cantoo/pdf-lib';
import { withoutSpaces } from '../../../model/text-shapes.ts';

/** The bytes of a string, or of the strings of an array such as that of `TJ`, in hexadecimal. */
export function hexOfStrings(operand: string): string {
  if (operand.startsWith('<')) return hexOfString(operand);
  if (operand.startsWith('(')) return hexOfLiteral(operand);
  return operand.replace(/\((?:\\.|[^\\()])*\)|<[^>]*>|[^(<]+/gs, (part) =>
    part.startsWith('<') ? hexOfString(part) : part.startsWith('(') ? hexOfLiteral(part) : '',
  );
}

/** The text of a string that is written for people (ISO 32000-1, 7.9.2.2). */
export function textOfString(operand: string): string {
  const inner = operand.slice(1, -1);
  return operand.startsWith('<') ? PDFHexString.of(inner).decodeText() : PDFString.of(inner).decodeText();
}

function hexOfString(operand: string): string {
  if (plainHex.test(operand)) return operand.slice(1, -1);
  const digits = withoutSpaces(operand.slice(1, -1));
  return digits.length % 2 === 0 ? digits : `${digits}0`;
}

/** As Chromium writes its strings. */
const plainHex = /^<(?:[\da-f]{2})*>$/;

function hexOfLiteral(operand: string): string {
  return Buffer.from(PDFString.of(operand.slice(1, -1)).asBytes()).toString('hex');
}
