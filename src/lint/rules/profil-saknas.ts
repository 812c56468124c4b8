import { namesPrincipal } from '../../language/bodies.ts';
import { profileNamed } from '../../language/profile-words.ts';
import type { Rule } from '../rule.ts';

/** Notes of a body that a law or statutes bind are judged as those of any meeting where nothing says what it is. */
export const profilSaknas: Rule = {
  name: 'profil-saknas',
  severity: 'info',
  applies: ({ name }) => name === 'mote',
  check: ({ profile, body, kind, title, principal, present }) => {
    if (profile !== null) return [];
    const isMunicipal = namesPrincipal(principal ?? '') || present.some(({ party }) => party !== null);
    const named = profileNamed({ body, kind, title, isMunicipal });
    if (named === null) return [];
    return [
      {
        message: {
          sv: `Anteckningarna granskas som ett möte vilket som helst, fast de är från ${body ?? kind ?? title}.`,
          en: `The notes are checked as those of any meeting, though they are of ${body ?? kind ?? title}.`,
        },
        help: {
          sv: `Skriv ”profil: ${named}” överst, eller kör med ”--profile ${named}”, så granskas de efter det som gäller där.`,
          en: `Write “profil: ${named}” at the top, or run with “--profile ${named}”, to check them by what holds there.`,
        },
      },
    ];
  },
};
