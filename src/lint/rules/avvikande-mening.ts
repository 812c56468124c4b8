import { makesReservation, reservationWord } from '../../language/statements.ts';
import { findWords, placeOf } from '../content/find-words.ts';
import type { Finding, Rule } from '../rule.ts';

/** In the board of a company a dissent is an avvikande mening (aktiebolagslagen 8:25), not a reservation. */
export const avvikandeMening: Rule = {
  name: 'avvikande-mening',
  severity: 'warning',
  applies: ({ demands }) => demands.law === 'aktiebolagslagen' && demands.meeting === 'board',
  check: (protocol) => {
    const hits = findWords(protocol, reservationWord).filter(
      ({ passage: { part } }) => part.block?.type === 'reservation',
    );
    const inProse = findWords(protocol, makesReservation);
    const first = hits.find(({ passage }) => !passage.isHeading) ?? hits[0] ?? inProse[0];
    if (!first) return [];
    const finding: Finding = {
      message: {
        sv: `”${first.match[0]}”: i en bolagsstyrelse antecknas en avvikande mening.`,
        en: `“${first.match[0]}”: in the board of a company an avvikande mening (dissent) is noted.`,
      },
      help: {
        sv: 'Skriv ”Avvikande mening: Förnamn Efternamn anser att …”.',
        en: 'Write “Avvikande mening: First Last anser att …”.',
      },
      position: placeOf(first),
    };
    return [finding];
  },
};
