import { plainName } from '../people/known-people.ts';
import type { Finding, Rule } from '../rule.ts';

/** Who is told to have stayed away from a list of those called is one of them. */
export const franvarandeEjKallad: Rule = {
  name: 'franvarande-ej-kallad',
  severity: 'warning',
  check: ({ called, absent, present }) => {
    if (called.length < 2) return [];
    const names = new Set(called.map(({ name }) => plainName(name)));
    const there = new Set(present.map(({ name }) => plainName(name)));
    return absent
      .filter(({ name }) => name.includes(' ') && !names.has(plainName(name)) && !there.has(plainName(name)))
      .map(({ written, position }): Finding => ({
        message: {
          sv: `${written} deltog inte, men finns inte bland de kallade.`,
          en: `${written} did not take part, but isn’t among those called.`,
        },
        help: {
          sv: 'Rätta namnet, eller skriv in det bland de kallade. Annars räknas fel person som närvarande.',
          en: 'Correct the name, or add it to those called. Else somebody else counts as present.',
        },
        position,
      }));
  },
};
