import type { Correction, Protocol } from '../../model/protocol.ts';
import { isExtract } from '../status/is-extract.ts';
import { errorIfMunicipal } from '../status/laws.ts';
import { verificationDates } from '../status/verification-dates.ts';
import type { Finding, Rule } from '../rule.ts';

/** A correction says when and by whom it was made, of which §, and was made after the verification. */
export const rattelseOfullstandig: Rule = {
  name: 'rattelse-ofullstandig',
  severity: 'warning',
  check: (protocol, profile, text) =>
    protocol.corrections.flatMap((correction) => [
      ...missing(correction),
      ...unknownItem(correction, protocol),
      ...tooEarly(correction, protocol, text).map((finding) => ({
        ...finding,
        severity: errorIfMunicipal(profile),
      })),
    ]),
};

function missing({ date, by, position }: Correction): Finding[] {
  const parts = [
    ...(date === null ? [{ sv: 'vilken dag den gjordes', en: 'on which day it was made' }] : []),
    ...(by === null ? [{ sv: 'vem som gjorde den', en: 'who made it' }] : []),
  ];
  if (parts.length === 0) return [];
  return [
    {
      message: {
        sv: `Rättelsen säger inte ${parts.map(({ sv }) => sv).join(' eller ')}.`,
        en: `The correction does not say ${parts.map(({ en }) => en).join(' or ')}.`,
      },
      help: {
        sv: 'Skriv ”2025-04-10, § 34: "220" rättat till "230", Karin Lind”.',
        en: 'Write “2025-04-10, § 34: "220" rättat till "230", Karin Lind”.',
      },
      position,
    },
  ];
}

function unknownItem({ item, position }: Correction, protocol: Protocol): Finding[] {
  const numbers = protocol.items.flatMap(({ number }) => number ?? []);
  if (item === null || numbers.length === 0 || numbers.includes(item) || isExtract(protocol)) return [];
  return [
    {
      message: {
        sv: `Rättelsen gäller § ${item}, som mötet inte har.`,
        en: `The correction concerns § ${item}, which the meeting does not have.`,
      },
      help: { sv: 'Rätta paragrafens nummer.', en: 'Correct the number of the §.' },
      position,
    },
  ];
}

function tooEarly({ date, item, position }: Correction, protocol: Protocol, text: string): Finding[] {
  const unit = protocol.verifications.find(({ items }) => item !== null && items?.includes(item));
  const days = verificationDates(protocol, text).map((each) => each.date);
  const verified = unit?.date ?? days.sort()[0];
  if (date === null || verified === undefined || date >= verified) return [];
  return [
    {
      message: {
        sv: `Rättelsen är gjord ${date}, före justeringen ${verified}.`,
        en: `The correction was made ${date}, before the verification on ${verified}.`,
      },
      help: {
        sv: 'Kontrollera datumen; det som ändras före justeringen skrivs in i protokollet direkt.',
        en: 'Check the dates; what is changed before the verification is written into the protocol itself.',
      },
      position,
    },
  ];
}
