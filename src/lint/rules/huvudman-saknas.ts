import { bodyLabel } from '../../language/cover-places.ts';
import { placeOfField } from '../content/cover-places.ts';
import { fullText } from '../content/full-text.ts';
import { isMunicipal } from '../status/laws.ts';
import { namesPrincipal, speaksOfOnePrincipal } from '../../language/principals.ts';
import { passages } from '../content/passages.ts';
import type { Protocol } from '../../model/protocol.ts';
import type { Rule } from '../rule.ts';

/** A nämnd is that of a municipality or region, which the protocol names. */
export const huvudmanSaknas: Rule = {
  name: 'huvudman-saknas',
  severity: 'info',
  applies: isMunicipal,
  check: (protocol, _profile, text) => {
    if (protocol.principal !== null || protocol.body === null) return [];
    if (namesPrincipal(headOf(protocol)) || speaksOfOnePrincipal(fullText(protocol))) return [];
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

/** All that stands above the items: what a case is about may name any municipality. */
function headOf(protocol: Protocol): string {
  const { title, kind, body, meeting, coverNotes, verifications } = protocol;
  return [
    title,
    kind,
    body,
    meeting.place,
    meeting.written,
    ...coverNotes.flatMap((note) => [note.title, note.text]),
    ...verifications.flatMap(({ place, notice }) => [place, notice?.keptAt]),
    ...passages(protocol)
      .filter(({ part }) => part.item === null)
      .map(({ text }) => text),
  ].join('\n');
}
