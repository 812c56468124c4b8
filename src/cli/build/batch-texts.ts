import type { Bilingual } from '../../index.ts';

const text = (sv: string, en: string): Bilingual => ({ sv, en });

/** What `--help` says of the options of large runs. */
export const batchHelp = {
  jobs: text('hur många dokument som skrivs ut samtidigt', 'how many documents are printed at a time'),
  failFast: text(
    'börja inte på fler anteckningar efter ett fel',
    'begin no more notes after one with an error',
  ),
  keepGoing: text('fortsätt med de andra efter ett fel (förval)', 'go on with the others (the default)'),
  dryRun: text(
    'visa vad som skulle skrivas, utan att skriva',
    'show what would be written, and write nothing',
  ),
  summary: text('skriv vad som gjordes till FIL, som JSON', 'write what was done to FILE, as JSON'),
  shard: text(
    'gör del I av N, så att flera maskiner delar på anteckningarna',
    'do part I of N, so that several machines share the notes',
  ),
  shardPlaceholder: text('I/N', 'I/N'),
} satisfies Record<string, Bilingual>;

/** What the program says of large runs. */
export const batchMessages = {
  jobsRange: () => text('ett heltal från 1 till 64', 'an integer from 1 to 64'),
  aShard: () => text('del/antal, till exempel 2/5', 'part/count, such as 2/5'),
  summaryTaken: (file: string) =>
    text(
      `${file} är en anteckning eller ett dokument; ge --summary ett annat namn`,
      `${file} is a note or a document; give --summary another name`,
    ),
} satisfies Record<string, (...values: never[]) => Bilingual>;
