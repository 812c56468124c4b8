import { describe, expect, test } from 'vitest';
import { isSummons } from '../../../src/lint/status/is-summons.ts';
import { parseProtocol } from '../../../src/parse/parse-protocol.ts';

function read(notes: string): boolean {
  const { protocol, text } = parseProtocol(notes);
  return isSummons(protocol!, text);
}

describe('notes about a meeting to come', () => {
  test.each([
    '# Kallelse till styrelsemöte 2026-06-01\n\nTid: kl. 18.30\nPlats: Stugan\nKallade: Siv Alm, Tor Dahl\n\n1. Öppnande\n2. Budget\n',
    '# Dagordning\n\nStyrelsen 2026-06-01\n\n## § 1 Öppnande\n\n## § 2 Dagordning\n',
    '# Föredragningslista kommunstyrelsen 2026-06-01\n\n## 1. Budget\n\n### Förslag till beslut\n\nKommunstyrelsen föreslås godkänna budgeten.\n',
    '# Agenda board meeting 2026-06-01\n\n1. Opening\n2. Budget\n',
    '---\ntyp: kallelse\n---\n# Styrelsen 2026-06-01\n\n## § 1 Budget\n\nStyrelsen beslutar att anta budgeten.\n',
    '---\ndatum: 2026-06-01\nTyp: "Dagordning"\n---\n# Styrelsen\n',
  ])('%j', (notes) => expect(read(notes)).toBe(true));
});

describe('protocols', () => {
  test.each([
    '# Protokoll styrelsen 2026-06-01\n\n## § 1 Dagordning\n\nDagordningen godkänns.\n',
    '# Dagordning och protokoll 2026-06-01\n\n1. Öppnande\n',
    '# Dagordning styrelsemöte 2026-06-01\n\nNärvarande: Siv Alm\n\n1. Budget\n',
    '# Dagordning styrelsemöte 2026-06-01\n\n## § 1 Budget\n\nStyrelsen beslutar att anta budgeten.\n',
    '---\nstatus: justerat\n---\n# Dagordning styrelsen 2026-06-01\n\n## § 1 Budget\n',
    '---\ntyp: protokoll\n---\n# Dagordning styrelsen 2026-06-01\n\n## § 1 Budget\n',
    '# Styrelsen 2026-06-01\n\ntyp: kallelse\n\n## § 1 Kallelse\n\nMötet var kallat i tid.\n',
    '# Kallelsefrågan 2026-06-01\n\n## § 1 Kallelse\n',
    '',
  ])('%j', (notes) => expect(read(notes)).toBe(false));
});
