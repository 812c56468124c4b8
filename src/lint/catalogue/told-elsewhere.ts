import type { Severity } from '../../model/diagnostic.ts';

/** A rule that no function of its own checks: it is told where notes are read or documents made. */
export interface RuleToldElsewhere {
  readonly name: string;
  /** What it is by default; some of its findings may be milder. */
  readonly severity: Severity;
  /** Where it is told: while the notes are read, as the linter weighs what it found, or while a PDF is made. */
  readonly origin: 'reading' | 'linter' | 'printing';
  /** The folder of its page, from `src`: beside the code that tells it. */
  readonly page: string;
}

/** All rules without a function of their own, by name. */
export const rulesToldElsewhere: readonly RuleToldElsewhere[] = [
  { name: 'arendelista-avviker', severity: 'info', origin: 'reading', page: 'parse/rules' },
  { name: 'beslut-tolkat', severity: 'info', origin: 'reading', page: 'parse/rules' },
  { name: 'bilaga-nekad', severity: 'error', origin: 'reading', page: 'render/rules' },
  { name: 'bild-nekad', severity: 'error', origin: 'reading', page: 'render/rules' },
  { name: 'chatt', severity: 'warning', origin: 'reading', page: 'parse/rules' },
  { name: 'datum-ogiltigt', severity: 'error', origin: 'reading', page: 'parse/rules' },
  { name: 'datum-olika', severity: 'warning', origin: 'reading', page: 'parse/rules' },
  { name: 'datum-tolkat', severity: 'info', origin: 'reading', page: 'parse/rules' },
  { name: 'djup-nastling', severity: 'error', origin: 'reading', page: 'parse/rules' },
  { name: 'dolda-tecken', severity: 'warning', origin: 'reading', page: 'parse/rules' },
  { name: 'filstorlek', severity: 'error', origin: 'reading', page: 'parse/rules' },
  { name: 'html-som-text', severity: 'info', origin: 'reading', page: 'parse/rules' },
  { name: 'justerare-andra', severity: 'warning', origin: 'reading', page: 'parse/rules' },
  { name: 'kod-olast', severity: 'warning', origin: 'reading', page: 'parse/rules' },
  { name: 'kodning', severity: 'error', origin: 'reading', page: 'parse/rules' },
  { name: 'kommentar-oppen', severity: 'warning', origin: 'reading', page: 'parse/rules' },
  { name: 'markdown-tung', severity: 'error', origin: 'reading', page: 'parse/rules' },
  { name: 'namn-oklart', severity: 'warning', origin: 'reading', page: 'parse/rules' },
  { name: 'namn-tolkat', severity: 'info', origin: 'reading', page: 'parse/rules' },
  { name: 'namn-tvetydigt', severity: 'warning', origin: 'reading', page: 'parse/rules' },
  { name: 'narvaro-tolkad', severity: 'info', origin: 'reading', page: 'parse/rules' },
  { name: 'nul-tecken', severity: 'error', origin: 'reading', page: 'parse/rules' },
  { name: 'numrering-tvetydig', severity: 'warning', origin: 'reading', page: 'parse/rules' },
  { name: 'nyckel-dubbel', severity: 'error', origin: 'reading', page: 'parse/rules' },
  { name: 'okand-nyckel', severity: 'warning', origin: 'reading', page: 'parse/rules' },
  { name: 'okant-varde', severity: 'warning', origin: 'reading', page: 'parse/rules' },
  { name: 'olasbar-fil', severity: 'error', origin: 'reading', page: 'parse/rules' },
  { name: 'organ-olika', severity: 'warning', origin: 'reading', page: 'parse/rules' },
  { name: 'pdf-farg', severity: 'error', origin: 'printing', page: 'cli/build/rules' },
  { name: 'pdf-struktur', severity: 'error', origin: 'printing', page: 'cli/build/rules' },
  { name: 'pdf-tecken', severity: 'error', origin: 'printing', page: 'cli/build/rules' },
  { name: 'pdf-titel', severity: 'error', origin: 'printing', page: 'cli/build/rules' },
  { name: 'pdf-typsnitt', severity: 'error', origin: 'printing', page: 'cli/build/rules' },
  { name: 'person-oklar', severity: 'warning', origin: 'reading', page: 'parse/rules' },
  { name: 'profil-okand', severity: 'error', origin: 'reading', page: 'lint/telling' },
  { name: 'punkter-som-arenden', severity: 'info', origin: 'reading', page: 'parse/rules' },
  { name: 'rubrik-utan-nummer', severity: 'info', origin: 'reading', page: 'parse/rules' },
  { name: 'sekretess-oklar', severity: 'error', origin: 'reading', page: 'parse/rules' },
  { name: 'sekretess-oppen', severity: 'warning', origin: 'reading', page: 'parse/rules' },
  { name: 'sidhuvud-sidfot', severity: 'info', origin: 'reading', page: 'parse/rules' },
  { name: 'tabb-indrag', severity: 'info', origin: 'reading', page: 'parse/rules' },
  { name: 'tabell-ojamn', severity: 'error', origin: 'printing', page: 'cli/build/rules' },
  { name: 'tecken-forstort', severity: 'error', origin: 'reading', page: 'parse/rules' },
  { name: 'tecken-saknas', severity: 'error', origin: 'printing', page: 'render/rules' },
  { name: 'tid-tolkad', severity: 'warning', origin: 'reading', page: 'parse/rules' },
  { name: 'undantag-oanvant', severity: 'warning', origin: 'linter', page: 'lint/suppressions' },
  { name: 'undantag-otydligt', severity: 'warning', origin: 'linter', page: 'lint/suppressions' },
  { name: 'undantag-utan-skal', severity: 'error', origin: 'linter', page: 'lint/suppressions' },
  { name: 'underskrift-annan', severity: 'warning', origin: 'reading', page: 'parse/rules' },
  { name: 'uppdrag-i-text', severity: 'info', origin: 'reading', page: 'parse/rules' },
  { name: 'vald-annan', severity: 'warning', origin: 'reading', page: 'parse/rules' },
  { name: 'yaml-fel', severity: 'error', origin: 'reading', page: 'parse/rules' },
];
