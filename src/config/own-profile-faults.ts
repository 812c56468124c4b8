import type { Bilingual } from '../model/diagnostic.ts';
import type { KnownNames } from './known-names.ts';
import type { ConfigFault } from './config-fault.ts';
import type { ConfigFile } from './config-schema.ts';
import { faultsOfRules } from './rule-severities.ts';
import { unknown } from './unknown-name.ts';

/** What is wrong in the profiles of its own. */
export function faultsOfProfiles({ profiles = {} }: ConfigFile, known: KnownNames): ConfigFault[] {
  const faults: ConfigFault[] = [];
  const bases = known.profiles.map(({ name }) => name);
  const templates = [...new Set(known.profiles.map(({ template }) => template))];
  for (const [name, own] of Object.entries(profiles)) {
    const path = ['profiles', name];
    if (bases.includes(name)) faults.push({ path, atKey: true, message: takenName(name) });
    // The form that the notes are read in, so that `profil: Min grupp` means it too.
    else if (!/^[a-z][a-z\d]*(?:-[a-z\d]+)*$/.test(name))
      faults.push({ path, atKey: true, message: badName(name) });
    if (!bases.includes(own.extends)) {
      const message = unknown('profile', own.extends, bases);
      faults.push({ path: [...path, 'extends'], atKey: false, message });
    }
    if (own.template !== undefined && !templates.includes(own.template)) {
      const message = unknown('template', own.template, templates);
      faults.push({ path: [...path, 'template'], atKey: false, message });
    }
    faults.push(...faultsOfRules(own.rules, path, known));
  }
  return faults;
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
