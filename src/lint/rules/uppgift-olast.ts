import type { Bilingual } from '../../model/diagnostic.ts';
import type { Protocol } from '../../model/protocol.ts';
import { coverLabelIn, type CoverFact } from '../../language/cover-labels.ts';
import { passages } from '../content/passages.ts';
import type { Finding, Rule } from '../rule.ts';

/** A line that tells a fact of the meeting (`Datum: …`) was read as one: in an item it is text, and the fact may be missing. */
export const uppgiftOlast: Rule = {
  name: 'uppgift-olast',
  severity: 'warning',
  check: (protocol) =>
    passages(protocol).flatMap((passage): Finding[] => {
      const { block, item } = passage.part;
      if (item === null || block?.type !== 'prose' || !passage.text.includes(':')) return [];
      let start = 0;
      return passage.text.split('\n').flatMap((line): Finding[] => {
        const at = start;
        start += line.length + 1;
        const fact = coverLabelIn(line.trim(), item.title);
        if (fact === null || isKnown[fact](protocol)) return [];
        return [
          {
            message: {
              sv: `”${line.trim()}” står i § ${item.number ?? item.label} och lästes inte som ${names[fact].sv}.`,
              en: `“${line.trim()}” stands in § ${item.number ?? item.label} and was not read as ${names[fact].en}.`,
            },
            help: {
              sv: 'Flytta raden till början, före första paragrafen.',
              en: 'Move the line to the top, before the first item.',
            },
            position: passage.place(at, at + line.length),
          },
        ];
      });
    }),
};

const isKnown: Readonly<Record<CoverFact, (protocol: Protocol) => boolean>> = {
  date: ({ meeting }) => meeting.date !== null,
  time: ({ meeting }) => meeting.start !== null || meeting.written !== null,
  place: ({ meeting }) => meeting.place !== null || meeting.written !== null,
  chair: ({ chairs }) => chairs.length > 0,
  secretary: ({ secretaries }) => secretaries.length > 0,
  verifiers: ({ verifiers }) => verifiers.length > 0,
};

const names: Readonly<Record<CoverFact, Bilingual>> = {
  date: { sv: 'mötets datum', en: 'the date of the meeting' },
  time: { sv: 'mötets tid', en: 'the time of the meeting' },
  place: { sv: 'mötets plats', en: 'the place of the meeting' },
  chair: { sv: 'ordförande', en: 'the chair' },
  secretary: { sv: 'sekreterare', en: 'the secretary' },
  verifiers: { sv: 'justerare', en: 'the verifiers' },
};
