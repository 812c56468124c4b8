import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder for one trial: notes, what is made of them, and a place for temporary files that nobody else uses. */
export interface Workshop {
  readonly folder: string;
  readonly notes: string;
  readonly documents: string;
  readonly temporary: string;
}

/** Calls `work` with a workshop of `count` different short notes; it is removed afterwards. */
export async function inWorkshop<Result>(
  count: number,
  work: (workshop: Workshop) => Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'protokoll-faults-'));
  const place = (name: string) => join(folder, name);
  const workshop = { folder, notes: place('notes'), documents: place('documents'), temporary: place('tmp') };
  for (const each of [workshop.notes, workshop.temporary]) mkdirSync(each);
  for (let number = 1; number <= count; number++) {
    writeFileSync(join(workshop.notes, `${String(number).padStart(3, '0')}.md`), note(number));
  }
  try {
    return await work(workshop);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function note(number: number): string {
  const items = Array.from({ length: 3 + (number % 5) }, (_, index) => item(index + 1, number));
  return `---
organ: Styrgruppen för Nya bron
datum: 2026-${String(1 + (number % 12)).padStart(2, '0')}-14
tid: 09.00–10.30
plats: Stadshuset
ordförande: Ada Alm
sekreterare: Bo Berg
närvarande:
  - Ada Alm
  - Bo Berg
  - Cia Dahl
---

# Möte ${number}

${items.join('\n')}`;
}

function item(number: number, meeting: number): string {
  const prose = `Arbetet med etapp ${meeting} går enligt plan. `.repeat(10 + ((meeting * number) % 20));
  return `## § ${number} Läget i etapp ${number}

${prose}

### Beslut

Styrgruppen beslutar

att godkänna rapporten.
`;
}
