import { profileNames } from '../../index.ts';

/** A file that `protokoll init` writes. */
export interface StarterFile {
  /** In the folder. */
  readonly name: string;
  readonly contents: string;
}

/** The settings most people want, to be filled in. */
export const starterConfig: StarterFile = {
  name: 'protokoll.config.yaml',
  contents: `# Inställningar för alla anteckningar i den här mappen och mapparna under den.
# Ta bort # framför det som ska gälla. protokoll schema config visar allt som finns.

# Vilket slags organ det är, och så vilka regler som gäller:
# ${profileNames.join(', ')}.
profile: mote

# Organisationen bakom mötena.
# principal: Exempelföreningen

# Avsändaren, längst ner på första sidan.
# letterhead:
#   name: Exempelföreningen
#   postalAddress:
#     - Storgatan 1
#     - 123 45 Exempelstad
#   email: info@example.se

# Hur dokumenten ser ut.
# logo: logotyp.svg
# colours:
#   accent: '#005a9c'

# Filer som inte är anteckningar.
# exclude: ['utkast/**']
`,
};

/** A short note that shows the notation and has no faults. `date` is that of the meeting (`2026-05-28`). */
export function starterNote(date: string): StarterFile {
  return {
    name: `styrelsen-${date}.md`,
    contents: `---
organ: Styrelsen
datum: ${date}
tid: 18.30–20.15
plats: Föreningslokalen
ordförande: Kim Sav
sekreterare: Bo Ek
justerare: Ulla Sten
närvarande: Kim Sav, Bo Ek, Ulla Sten
frånvarande: Dag Fors
---

## § 1 Mötets öppnande

Kim Sav öppnade mötet.

## § 2 Sommarens läger

Bo Ek berättade om förberedelserna.

### Beslut

att hålla lägret en vecka i juli
att avgiften är 800 kronor

- [ ] Bo Ek: bjuda in medlemmarna

## § 3 Mötets avslutande

Kim Sav tackade och avslutade mötet.
`,
  };
}
