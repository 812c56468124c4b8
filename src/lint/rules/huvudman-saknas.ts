import { bodyLabel } from '../../language/cover-places.ts';
import { placeOfField } from '../content/cover-places.ts';
import { fullText } from '../content/full-text.ts';
import { isMunicipal } from '../status/laws.ts';
import { namesPrincipal } from '../../language/principals.ts';
import type { Rule } from '../rule.ts';

/** A nämnd is that of a municipality or region, which the protocol names. */
export const huvudmanSaknas: Rule = {
  name: 'huvudman-saknas',
  severity: 'info',
  applies: isMunicipal,
  check: (protocol, _profile, text) => {
    if (protocol.principal !== null || protocol.body === null) return [];
    if (namesPrincipal(fullText(protocol)) || namesPrincipal(protocol.meeting.place ?? '')) return [];
    const told = protocol.evidence.find(({ fact, isTaken }) => fact === 'body' && isTaken);
    const position = told?.position ?? placeOfField(bodyLabel, text);
    return [
      {
        message: {
          sv: `Protokollet säger inte vilken kommun eller region ${protocol.body} hör till.`,
          en: `The protocol doesn’t say to which municipality or region ${protocol.body} belongs.`,
        },
        help: {
          sv: 'Skriv ”huvudman: Vikbro kommun” överst.',
          en: 'Write “huvudman: Vikbro kommun” at the top.',
        },
        ...(position && { position }),
      },
    ];
  },
};
