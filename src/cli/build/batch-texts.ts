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
  force: text('gör om också det som är oförändrat', 'make what is unchanged again too'),
  overwrite: text(
    'skriv också över undertecknade och justerade dokument, och filer som inte är dokument av anteckningarna',
    'write over signed and verified documents too, and files that are no documents of the notes',
  ),
  noCache: text(
    'varken läs eller skriv protokoll.manifest i --out-dir',
    'neither read nor write protokoll.manifest in --out-dir',
  ),
  shardPlaceholder: text('I/N', 'I/N'),
  index: text(
    'skriv index.html i --out-dir: alla protokoll där, sökbara i webbläsaren',
    'write index.html in --out-dir: all protocols there, to search in a browser',
  ),
  watch: text('gör om det som ändras, tills du avbryter', 'make again what changes, until interrupted'),
} satisfies Record<string, Bilingual>;

/** What the program says of large runs. */
export const batchMessages = {
  jobsRange: () => text('ett heltal från 1 till 64', 'an integer from 1 to 64'),
  aShard: () => text('del/antal, till exempel 2/5', 'part/count, such as 2/5'),
  unchanged: (count: number) =>
    text(
      `${count} ${count === 1 ? 'anteckning är oförändrad' : 'anteckningar är oförändrade'}`,
      `${count} ${count === 1 ? 'note is' : 'notes are'} unchanged`,
    ),
  gone: (note: string, outputs: string) =>
    text(`${note} finns inte längre, men ${outputs} är kvar`, `${note} is gone, but not ${outputs}`),
  renamed: (note: string, to: string, outputs: string) =>
    text(`${note} heter nu ${to}, men ${outputs} är kvar`, `${note} is now ${to}, but ${outputs} stayed`),
  nearlySameOutput: (output: string, one: string, other: string) =>
    text(
      `${one} och ${other} skulle båda skrivas till ${output}: på många datorer är det samma fil`,
      `${one} and ${other} would both be written to ${output}: on many computers that is one file`,
    ),
  indexTaken: (file: string) =>
    text(
      `${file} är en anteckning eller ett dokument, och namnet på det som --index skriver`,
      `${file} is a note or a document, and the name of what --index writes`,
    ),
  summaryNeedsFile: () =>
    text(
      '--summary behöver en fil; på standard ut står vad som skrevs',
      '--summary needs a file; standard output tells what was written',
    ),
  indexForeign: (file: string) =>
    text(
      `${file} finns redan och är ingen förteckning som --index har skrivit; flytta den, ange en annan --out-dir, eller --overwrite`,
      `${file} is there already and is no index that --index has written; move it, give another --out-dir, or --overwrite`,
    ),
  summaryIsFolder: (folder: string) =>
    text(
      `${folder} är en mapp; ge --summary ett filnamn i den`,
      `${folder} is a folder; give --summary the name of a file in it`,
    ),
  needsOutDir: (option: string) => text(`${option} behöver --out-dir`, `${option} needs --out-dir`),
  watchNeedsFiles: () => text('--watch behöver filer; - går inte', '--watch needs files; - will not do'),
  watching: (count: number) =>
    text(
      `bevakar ${count} ${count === 1 ? 'anteckning' : 'anteckningar'}; avbryt med Ctrl+C`,
      `watching ${count} ${count === 1 ? 'note' : 'notes'}; interrupt by Ctrl+C`,
    ),
  madeAgain: (time: string, count: number) =>
    text(
      `${time} gjorde om ${count} ${count === 1 ? 'anteckning' : 'anteckningar'}`,
      `${time} made ${count} ${count === 1 ? 'note' : 'notes'} again`,
    ),
  summaryTaken: (file: string) =>
    text(
      `${file} är en anteckning eller ett dokument; ge --summary ett annat namn`,
      `${file} is a note or a document; give --summary another name`,
    ),
} satisfies Record<string, (...values: never[]) => Bilingual>;
