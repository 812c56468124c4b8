import { expect, test } from 'vitest';
import { lintProtocol } from '../../../src/lint/lint-protocol.ts';
import { defaultConfig } from '../../../src/model/config.ts';
import { parseProtocol } from '../../../src/parse/parse-protocol.ts';
import { defaultProfile, findProfile } from '../../../src/profiles/index.ts';

function rulesOf(kind: string, body: string): string[] {
  const notes = `# Protokoll ${kind} 2026-05-10\n\nNärvarande: Rut Vik, Siv Dal\n\n${body}\n`;
  const { protocol, ...rest } = parseProtocol(notes);
  const profile = findProfile(protocol?.profile ?? '') ?? defaultProfile;
  return lintProtocol({ protocol, ...rest }, { profile, config: defaultConfig }).map(({ rule }) => rule);
}

test.each([
  [
    'vald-tva-ganger',
    'årsmöte',
    '## § 1 Val av styrelse\n\nTill ledamöter valdes Rut Vik och Siv Dal.\n\n## § 2 Val av ombud\n\nTill suppleanter för ombuden valdes Rut Vik och Per Alm.',
  ],
  [
    'vald-tva-ganger',
    'årsmöte',
    '## § 1 Val av suppleanter\n\nTill suppleanter i styrelsen valdes Rut Vik.\n\n## § 2 Val av valberedning\n\nTill ledamöter valdes Rut Vik och Per Alm.',
  ],
  [
    'summa-fel',
    'styrelsemöte',
    '## § 1 Kassan\n\nLägret kostade 3 000 kr.\n\nFesten kostade 4 500 kr.\n\nTotalt finns 80 000 kr i kassan.',
  ],
  [
    'summa-fel',
    'styrelsemöte',
    '## § 1 Lån\n\nLånet är 500 000 kr.\n\nRäntan är 20 000 kr.\n\nTillsammans med amortering blir det 45 000 kr.',
  ],
  [
    'ar-olika',
    'styrelsemöte',
    '## § 1 Utvärdering av höstlägret 2025\n\nStyrelsen beslutar att ordna höstlägret 2026 på samma plats.',
  ],
  [
    'ar-olika',
    'styrelsemöte',
    '## § 1 Månadsrapport mars\n\nStyrelsen beslutar att månadsrapport april ska komma i tid.',
  ],
  [
    'beteckning-olika',
    'styrelsemöte',
    '## § 1 Renovering av Hus 2\n\nStyrelsen beslutar att hyra Hus 3 under tiden.',
  ],
  [
    'beteckning-olika',
    'styrelsemöte',
    '## § 1 Spelare i Flickor 12\n\nStyrelsen beslutar att Flickor 13 tränar på tisdagar.',
  ],
  [
    'rakning-fel',
    'styrelsemöte',
    '## § 1 Ekonomi\n\nIntäkterna var 900 000 kr och kostnaderna 600 000 kr, jämfört med fjolårets underskott.',
  ],
  [
    'rakning-fel',
    'styrelsemöte',
    '## § 1 Ekonomi\n\nIntäkterna var 900 000 kr och kostnaderna 600 000 kr. Därmed täcks underskottet från 2024.',
  ],
  [
    'rakning-fel',
    'styrelsemöte',
    '## § 1 Ekonomi\n\nIntäkterna var 900 000 kr och kostnaderna 600 000 kr, alltså inget underskott.',
  ],
  ['rakning-fel', 'styrelsemöte', '## § 1 Huset\n\nHuset har 24 lägenheter. 3 är sålda och 2 är lediga.'],
  [
    'rakning-fel',
    'styrelsemöte',
    '## § 1 Pris\n\nPriset är 100 000 kr exklusive moms och frakten 130 000 kr inklusive moms.',
  ],
  [
    'antal-uppraknade',
    'styrelsemöte',
    '## § 1 Lokal\n\nDet finns två alternativ:\n\n- Alternativ 1: Norra vägen.\n- Alternativ 2: Södra vägen.\n- Styrelsen förordar det första.',
  ],
  [
    'kallelse-sen',
    'årsstämma Brf Almen',
    '## § 1 Kallelse\n\nInbjudan att lämna motioner skickades den 10 mars 2026 och kallelsen den 20 april 2026.',
  ],
])('%s: nothing in %s %j', (rule, kind, body) => expect(rulesOf(kind, body)).not.toContain(rule));

test.each([
  [
    'vald-tva-ganger',
    'årsmöte',
    '## § 1 Val av styrelse\n\nTill ledamöter valdes Rut Vik och Siv Dal.\n\n## § 2 Val av suppleanter\n\nTill suppleanter valdes Rut Vik.',
  ],
  ['summa-fel', 'styrelsemöte', '## § 1 Bidrag\n\n- Alfa: 100 kr\n- Beta: 200 kr\n- Summa: 400 kr'],
  [
    'ar-olika',
    'styrelsemöte',
    '## § 1 Internkontroll 2025\n\nStyrelsen beslutar att godkänna internkontroll 2024.',
  ],
  [
    'rakning-fel',
    'styrelsemöte',
    '## § 1 Ekonomi\n\nIntäkterna var 900 000 kr och kostnaderna 600 000 kr. Det ger ett underskott.',
  ],
])('%s: told in %s %j', (rule, kind, body) => expect(rulesOf(kind, body)).toContain(rule));
