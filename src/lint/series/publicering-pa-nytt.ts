import { isMunicipal } from '../status/laws.ts';
import type { SeriesFinding, SeriesRule } from './series-rule.ts';

/** The day from which documents on the websites of public bodies have to be accessible, by lag (2018:1937) as DIGG reads it. */
const accessibleFrom = '2018-09-23';

/** What is older needn't be accessible, unless it is published anew. Told once for a series, and never of a single protocol. */
export const publiceringPaNytt: SeriesRule = {
  name: 'publicering-pa-nytt',
  severity: 'info',
  check: (series): SeriesFinding[] => {
    const older = series.filter(({ entry, profile }) => entry.date < accessibleFrom && isMunicipal(profile));
    const [first] = older;
    if (!first || older.length < 2) return [];
    return [
      {
        member: first,
        message: {
          sv: `${older.length} protokoll är äldre än ${accessibleFrom}: publiceras de på nytt gäller kraven på tillgänglighet.`,
          en: `${older.length} protocols are older than ${accessibleFrom}: published anew, they have to be accessible.`,
        },
        help: {
          sv: 'Publicera dokumenten som programmet gör av dem, inte skannade original, eller lämna de gamla som de är.',
          en: 'Publish the documents that are made of them and no scanned originals, or leave the old ones as they are.',
        },
      },
    ];
  },
};
