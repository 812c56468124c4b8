import type { Severity } from '../../model/diagnostic.ts';

/** A rule that no function of its own checks: it is told where notes are read or documents made. Its page lies here. */
export interface ParserRule {
  readonly name: string;
  /** What it is by default; some of its findings may be milder. */
  readonly severity: Severity;
  /** Where it is told: while the notes are read, as the linter weighs what it found, or while a PDF is made. */
  readonly origin: 'reading' | 'linter' | 'printing';
}

/** All rules without a function of their own, by name. */
export const parserRules: readonly ParserRule[] = [
  { name: 'arendelista-avviker', severity: 'info', origin: 'reading' },
  { name: 'beslut-tolkat', severity: 'info', origin: 'reading' },
  { name: 'bilaga-nekad', severity: 'error', origin: 'reading' },
  { name: 'bild-nekad', severity: 'error', origin: 'reading' },
  { name: 'datum-ogiltigt', severity: 'error', origin: 'reading' },
  { name: 'datum-olika', severity: 'warning', origin: 'reading' },
  { name: 'datum-tolkat', severity: 'info', origin: 'reading' },
  { name: 'djup-nastling', severity: 'error', origin: 'reading' },
  { name: 'dolda-tecken', severity: 'warning', origin: 'reading' },
  { name: 'filstorlek', severity: 'error', origin: 'reading' },
  { name: 'html-som-text', severity: 'info', origin: 'reading' },
  { name: 'justerare-andra', severity: 'warning', origin: 'reading' },
  { name: 'kodning', severity: 'error', origin: 'reading' },
  { name: 'kommentar-oppen', severity: 'warning', origin: 'reading' },
  { name: 'markdown-tung', severity: 'error', origin: 'reading' },
  { name: 'namn-oklart', severity: 'warning', origin: 'reading' },
  { name: 'namn-tolkat', severity: 'info', origin: 'reading' },
  { name: 'namn-tvetydigt', severity: 'warning', origin: 'reading' },
  { name: 'narvaro-tolkad', severity: 'info', origin: 'reading' },
  { name: 'nul-tecken', severity: 'error', origin: 'reading' },
  { name: 'numrering-tvetydig', severity: 'warning', origin: 'reading' },
  { name: 'nyckel-dubbel', severity: 'error', origin: 'reading' },
  { name: 'okand-nyckel', severity: 'warning', origin: 'reading' },
  { name: 'okant-varde', severity: 'warning', origin: 'reading' },
  { name: 'olasbar-fil', severity: 'error', origin: 'reading' },
  { name: 'organ-olika', severity: 'warning', origin: 'reading' },
  { name: 'pdf-farg', severity: 'error', origin: 'printing' },
  { name: 'pdf-struktur', severity: 'error', origin: 'printing' },
  { name: 'pdf-tecken', severity: 'error', origin: 'printing' },
  { name: 'pdf-titel', severity: 'error', origin: 'printing' },
  { name: 'pdf-typsnitt', severity: 'error', origin: 'printing' },
  { name: 'person-oklar', severity: 'warning', origin: 'reading' },
  { name: 'profil-okand', severity: 'error', origin: 'reading' },
  { name: 'punkter-som-arenden', severity: 'info', origin: 'reading' },
  { name: 'rubrik-utan-nummer', severity: 'info', origin: 'reading' },
  { name: 'sekretess-oklar', severity: 'error', origin: 'reading' },
  { name: 'sekretess-oppen', severity: 'warning', origin: 'reading' },
  { name: 'sidhuvud-sidfot', severity: 'info', origin: 'reading' },
  { name: 'tabb-indrag', severity: 'info', origin: 'reading' },
  { name: 'tabell-ojamn', severity: 'error', origin: 'printing' },
  { name: 'tecken-forstort', severity: 'error', origin: 'reading' },
  { name: 'tecken-saknas', severity: 'error', origin: 'printing' },
  { name: 'undantag-oanvant', severity: 'warning', origin: 'linter' },
  { name: 'undantag-otydligt', severity: 'warning', origin: 'linter' },
  { name: 'undantag-utan-skal', severity: 'error', origin: 'linter' },
  { name: 'uppdrag-i-text', severity: 'info', origin: 'reading' },
  { name: 'vald-annan', severity: 'warning', origin: 'reading' },
  { name: 'yaml-fel', severity: 'error', origin: 'reading' },
];
