import type { Bilingual } from '../../index.ts';
import type { HistoryGap } from './history/compare-history.ts';

const text = (sv: string, en: string): Bilingual => ({ sv, en });

/** What commands that lint say of their options in `--help`. */
export const lintHelp = {
  outputFormat: text(
    'hur fynden visas; flera går att ange, de andra till filer (sarif:rapport.sarif)',
    'how findings are shown; several may be given, the others to files (sarif:report.sarif)',
  ),
  formatPlaceholder: text('FORMAT[:FIL]', 'FORMAT[:FILE]'),
  fix: text('rätta det som säkert kan rättas, i filerna', 'repair what can safely be repaired, in the files'),
  fixDryRun: text('visa vad --fix skulle ändra', 'show what --fix would change'),
  writeBaseline: text(
    'skriv alla fynd till protokoll.baseline.json; de visas inte mer',
    'write all findings to protokoll.baseline.json; they are not shown any more',
  ),
  noBaseline: text('visa också de fynd som står där', 'show the findings in it too'),
  rulesPlaceholder: text('REGLER', 'RULES'),
  reasonPlaceholder: text('SKÄL', 'REASON'),
  select: text(
    'bara dessa regler eller familjer (lag, logik, form, språk, lasning), med komma emellan',
    'only these rules or families (lag, logik, form, språk, lasning), with commas',
  ),
  ignore: text('inte dessa regler eller familjer', 'not these rules or families'),
  quiet: text('visa bara fel', 'show errors only'),
  statistics: text('visa antalet fynd för varje regel', 'show the number of findings of each rule'),
  printConfig: text(
    'visa vilken profil, vilka inställningar och vilken allvarlighet som gäller för anteckningen, och varifrån',
    'show the profile, settings and severities that hold for the note, and where they come from',
  ),
  addSuppressions: text(
    'skriv undantag med SKÄL i anteckningarna för de fynd som finns',
    'write exceptions with REASON into the notes for the findings that there are',
  ),
  pruneBaseline: text(
    'ta bort fynd som inte längre finns ur protokoll.baseline.json; inga nya läggs till',
    'remove findings that occur no more from protokoll.baseline.json; none are added',
  ),
  since: text(
    'bara fynd i anteckningar som skiljer sig från REF i git (main); de andra läses för att jämföra med',
    'only findings in notes that differ from REF in git (main); the others are read to compare with',
  ),
  staged: text(
    'bara fynd i anteckningar som ska in i nästa commit, så som de är lagda där',
    'only findings in notes that go into the next commit, as they are staged',
  ),
  requireHistory: text(
    'fel om justerade anteckningar inte kan jämföras med vad de var',
    'fail where notes that are justerade can not be compared with what they were',
  ),
  noCache: text('granska också filer som inte har ändrats', 'check files that have not changed too'),
  ci: text(
    'granska anteckningar och pröva att dokument går att göra, utan att skriva något',
    'check notes and that documents can be made of them, and write nothing',
  ),
} satisfies Record<string, Bilingual>;

/** Why git can't tell what notes have been. */
const gaps: Readonly<Record<HistoryGap, Bilingual>> = {
  absent: text('git finns inte här', 'git is not here'),
  foreign: text(
    'repot tillhör en annan användare, och git läser det inte (git config --global --add safe.directory MAPP)',
    'the repository belongs to another user, and git does not read it (git config --global --add safe.directory DIR)',
  ),
  failed: text('git svarar inte', 'git does not answer'),
  shallow: text(
    'historiken är inte hel; hämta den med git fetch --unshallow (fetch-depth: 0 i GitHub Actions)',
    'the history is not whole; get it by git fetch --unshallow (fetch-depth: 0 in GitHub Actions)',
  ),
  outside: text(
    'anteckningarna ligger inte i en mapp där git sparar ändringar',
    'the notes do not lie in a folder where git keeps changes',
  ),
};

/** What they say of a run. Names and paths are shown as given. */
export const lintMessages = {
  summaryHead: () => text('Plats | Allvar | Fynd | Regel', 'Place | Severity | Finding | Rule'),
  andMore: (count: number) => text(`… och ${count} till.`, `… and ${count} more.`),
  oneReport: () =>
    text(
      'ett format i taget kan visas på standard ut; ge de andra en fil, till exempel sarif:rapport.sarif',
      'one format at a time can go to standard output; give the others a file, for example sarif:report.sarif',
    ),
  sameReport: (file: string) =>
    text(
      `två rapporter skulle skrivas till ${file}; ge dem var sin fil`,
      `two reports would be written to ${file}; give each a file of its own`,
    ),
  fixNeedsFile: () =>
    text(
      'standard in går inte att rätta; --fix-dry-run visar vad som skulle ändras',
      "standard input can't be repaired; --fix-dry-run shows what would change",
    ),
  fixed: (fixes: number, files: number) =>
    text(
      `rättade ${fixes} fynd i ${files} ${files === 1 ? 'anteckning' : 'anteckningar'}`,
      `repaired ${fixes} ${fixes === 1 ? 'finding' : 'findings'} in ${files} ${files === 1 ? 'note' : 'notes'}`,
    ),
  wouldFix: (fixes: number, files: number) =>
    text(
      `--fix skulle rätta ${fixes} fynd i ${files} ${files === 1 ? 'anteckning' : 'anteckningar'}`,
      `--fix would repair ${fixes} ${fixes === 1 ? 'finding' : 'findings'} in ${files} ${files === 1 ? 'note' : 'notes'}`,
    ),
  unknownCommit: (name: string) =>
    text(
      `--since ${name}: git har ingen sådan commit eller gren; hämta den med git fetch (fetch-depth: 0 i GitHub Actions)`,
      `--since ${name}: git has no such commit or branch; get it by git fetch (fetch-depth: 0 in GitHub Actions)`,
    ),
  changesUnknown: (option: string, gap: HistoryGap) =>
    text(`${option} går inte att använda: ${gaps[gap].sv}`, `${option} can't be used: ${gaps[gap].en}`),
  notCompared: (gap: HistoryGap, count: number) =>
    text(
      `${count} ${count === 1 ? 'justerad anteckning' : 'justerade anteckningar'} jämfördes inte med allt som ${count === 1 ? 'den' : 'de'} har varit: ${gaps[gap].sv}`,
      `${count} ${count === 1 ? 'note that is justerad was' : 'notes that are justerade were'} not compared with all that ${count === 1 ? 'it has' : 'they have'} been: ${gaps[gap].en}`,
    ),
  fixable: (count: number) => text(`${count} rättas av --fix`, `${count} repaired by --fix`),
  suppressionsAdded: (count: number, files: number) =>
    text(
      `skrev ${count} undantag i ${files} ${files === 1 ? 'anteckning' : 'anteckningar'}`,
      `wrote ${count} ${count === 1 ? 'exception' : 'exceptions'} into ${files} ${files === 1 ? 'note' : 'notes'}`,
    ),
  notSuppressed: (count: number) =>
    text(
      `${count} fynd står kvar: från dem görs inget undantag, eller raden står där ingen kommentar kan stå`,
      `${count} ${count === 1 ? 'finding stays' : 'findings stay'}: no exception is taken to it, or its line stands where no comment may`,
    ),
  reasonMissing: () =>
    text(
      '--add-suppressions behöver ett skäl, som "citat ur kallelsen"',
      '--add-suppressions needs a reason, such as "quoted from the summons"',
    ),
  newAndKnown: (count: number, known: number) =>
    text(
      `${count} ${count === 1 ? 'nytt' : 'nya'} fynd; ${known} står redan i protokoll.baseline.json`,
      `${count} new ${count === 1 ? 'finding' : 'findings'}; ${known} are in protokoll.baseline.json already`,
    ),
  baselinePruned: (file: string, count: number) =>
    text(
      `tog bort ${count} fynd ur ${file}`,
      `removed ${count} ${count === 1 ? 'finding' : 'findings'} from ${file}`,
    ),
  baselineMoved: (file: string, count: number) =>
    text(
      `skrev om ${file} efter ${count} ${count === 1 ? 'flyttad eller omdöpt anteckning' : 'flyttade eller omdöpta anteckningar'}`,
      `rewrote ${file} after ${count} moved or renamed ${count === 1 ? 'note' : 'notes'}`,
    ),
  noneChanged: () => text('ingen anteckning är ändrad', 'no note has changed'),
  badBaseline: (file: string) =>
    text(
      `${file} går inte att läsa; ta bort den och skriv den på nytt med protokoll lint --write-baseline`,
      `can't read ${file}; remove it and write it anew by protokoll lint --write-baseline`,
    ),
  baselineWritten: (file: string, count: number) =>
    text(
      `skrev ${count} fynd till ${file}`,
      `wrote ${count} ${count === 1 ? 'finding' : 'findings'} to ${file}`,
    ),
  baselineGone: (file: string, count: number) =>
    text(
      `${count} fynd i ${file} finns inte längre; skriv den på nytt med --write-baseline`,
      `${count} ${count === 1 ? 'finding' : 'findings'} in ${file} occur no more; write it anew by --write-baseline`,
    ),
  notBuildable: (file: string) =>
    text(`${file}: dokumentet går inte att göra`, `${file}: the document can't be made`),
} satisfies Record<string, (...values: never[]) => Bilingual>;
