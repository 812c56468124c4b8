import type { Bilingual } from '../../index.ts';

const text = (sv: string, en: string): Bilingual => ({ sv, en });

/** What `protokoll sign` says of itself in `--help`. */
export const signHelp = {
  sign: text(
    'skriv under en PDF med ett certifikat (PAdES), i ett av dess underskriftsfält',
    'sign a PDF by a certificate (PAdES), in one of its signature fields',
  ),
  file: text(
    'PDF-fil som är gjord med build --signature-fields',
    'PDF file made by build --signature-fields',
  ),
  filePlaceholder: text('<FIL.pdf>', '<FILE.pdf>'),
  p12: text(
    'certifikat med privat nyckel; lösenordet tas ur PROTOKOLL_P12_PASSPHRASE eller frågas efter',
    'certificate with private key; its passphrase is taken from PROTOKOLL_P12_PASSPHRASE or asked for',
  ),
  field: text(
    'underskriftsfältet (annars det första tomma)',
    'the signature field (else the first empty one)',
  ),
  reason: text('skäl som står i underskriften', 'reason to state in the signature'),
  reasonPlaceholder: text('TEXT', 'TEXT'),
  output: text(
    'skriv till FIL, även om den finns (annars en ny fil som slutar på -undertecknad.pdf)',
    'write to FILE, even if it exists (else a new file that ends in -undertecknad.pdf)',
  ),
  signingTime: text(
    'tiden som underskriften anger, till exempel 2026-05-28T14:30:00+02:00 (annars SOURCE_DATE_EPOCH, eller nu)',
    'the time that the signature states, such as 2026-05-28T14:30:00+02:00 (else SOURCE_DATE_EPOCH, or now)',
  ),
  timePlaceholder: text('TID', 'TIME'),
  overwrite: text('skriv också över en annan undertecknad fil', 'write over another signed file too'),
};

/** What `protokoll sign` asks and answers. */
export const signMessages = {
  passphrase: (file: string) => text(`Lösenord för ${file}: `, `Passphrase of ${file}: `),
  noPassphrase: () =>
    text(
      'lösenordet till certifikatet saknas; ange det i PROTOKOLL_P12_PASSPHRASE',
      'the passphrase of the certificate is missing; give it in PROTOKOLL_P12_PASSPHRASE',
    ),
  aTime: () =>
    text(
      'en tid med tidszon, till exempel 2026-05-28T14:30:00+02:00',
      'a time with its zone, such as 2026-05-28T14:30:00+02:00',
    ),
  overwritesOther: (file: string) =>
    text(
      `${file} är en annan fil än den som undertecknas och skrivs inte över; ange ett annat namn, eller --overwrite`,
      `${file} is another file than the one that is signed and will not be overwritten; give another name, or --overwrite`,
    ),
  overwritesSigned: (file: string) =>
    text(
      `${file} är en annan undertecknad fil och skrivs inte över; ange ett annat namn med -o, eller --overwrite`,
      `${file} is another signed file and will not be overwritten; give another name by -o, or --overwrite`,
    ),
  overwritesCertificate: (file: string) =>
    text(
      `${file} är certifikatet och skrivs inte över`,
      `${file} is the certificate and will not be overwritten`,
    ),
  outputExists: (file: string) =>
    text(
      `${file} finns redan; ange med -o vart den undertecknade filen ska`,
      `${file} exists already; tell by -o where the signed file is to go`,
    ),
} satisfies Record<string, (...values: never[]) => Bilingual>;
