import type { Bilingual } from '../model/diagnostic.ts';
import type { ConfigFault, KnownNames } from './check-config.ts';
import type { ConfigFile } from './config-schema.ts';
import { unknown, unknownRule } from './unknown-name.ts';

/** What is wrong in the profiles of its own. */
export function faultOfProfiles({ profiles = {} }: ConfigFile, known: KnownNames): ConfigFault | null {
  const bases = known.profiles.map(({ name }) => name);
  const templates = [...new Set(known.profiles.map(({ template }) => template))];
  for (const [name, own] of Object.entries(profiles)) {
    const path = ['profiles', name];
    if (bases.includes(name)) return { path, atKey: true, message: takenName(name) };
    // The form that the notes are read in, so that `profil: Min grupp` means it too.
    if (!/^[a-z][a-z\d]*(?:-[a-z\d]+)*$/.test(name)) return { path, atKey: true, message: badName(name) };
    if (!bases.includes(own.extends)) {
      return { path: [...path, 'extends'], atKey: false, message: unknown('profile', own.extends, bases) };
    }
    if (own.template !== undefined && !templates.includes(own.template)) {
      const message = unknown('template', own.template, templates);
      return { path: [...path, 'template'], atKey: false, message };
    }
    const rule = unknownRule(own.rules, path, known);
    if (rule) return rule;
  }
  return null;
}

function takenName(name: string): Bilingual {
  return {
    sv: `profilen "${name}" finns redan i programmet; välj ett annat namn`,
    en: `the profile "${name}" comes with the program; choose another name`,
  };
}

function badName(name: string): Bilingual {
  return {
    sv: `"${name}" kan inte vara namn på en profil: skriv små bokstäver a–z, siffror och bindestreck`,
    en: `"${name}" can't be the name of a profile: write small letters a–z, digits and hyphens`,
  };
}
