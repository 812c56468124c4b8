import type { SeriesFinding, SeriesRule } from './series-rule.ts';

/** No protocol stays unverified when a later one of the same body is justerat. */
export const aldrigJusterat: SeriesRule = {
  name: 'aldrig-justerat',
  severity: 'warning',
  check: (series) =>
    series.flatMap((member): SeriesFinding[] => {
      const { date, isSigned, isExtract } = member.entry;
      if (isSigned || isExtract) return [];
      const later = series.find(({ entry }) => entry.date > date && entry.isSigned);
      if (!later) return [];
      return [
        {
          member,
          message: {
            sv: `Protokollet ${date} är inte justerat, fast det senare ${later.entry.date} är det.`,
            en: `The protocol of ${date} isn’t verified, though the later one of ${later.entry.date} is.`,
          },
          help: {
            sv: 'Skriv ”status: justerat” och ”justering: …” överst när det är justerat.',
            en: 'Write “status: justerat” and “justering: …” at the top once it is verified.',
          },
        },
      ];
    }),
};
