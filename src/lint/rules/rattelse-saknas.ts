import { statusLabel } from '../../language/cover-places.ts';
import { placeOfField } from '../content/cover-places.ts';
import { errorIfMunicipal } from '../status/laws.ts';
import type { Rule } from '../rule.ts';

/** A corrected protocol says what was corrected. */
export const rattelseSaknas: Rule = {
  name: 'rattelse-saknas',
  severity: 'error',
  check: ({ status, corrections }, profile, text) => {
    if (status !== 'rättat' || corrections.length > 0) return [];
    const position = placeOfField(statusLabel, text, 'rättat');
    return [
      {
        message: {
          sv: 'Protokollet är rättat, men det står inte vad som rättades.',
          en: 'The protocol has been corrected, but it does not say what was corrected.',
        },
        help: {
          sv: 'Skriv till exempel ”rättelse: 2025-04-10, § 34: "220" rättat till "230", Karin Lind”.',
          en: 'Write for example “rättelse: 2025-04-10, § 34: "220" rättat till "230", Karin Lind”.',
        },
        severity: errorIfMunicipal(profile),
        ...(position && { position }),
      },
    ];
  },
};
