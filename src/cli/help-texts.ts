import type { Bilingual } from '../index.ts';

const text = (sv: string, en: string): Bilingual => ({ sv, en });

/** What the program says of itself in `--help`. */
export const helpTexts = {
  program: text(
    'Gör formella protokoll (PDF, HTML, JSON) av mötesanteckningar i Markdown, och granskar dem.',
    'Makes formal protocols (PDF, HTML, JSON) of meeting notes in Markdown, and checks them.',
  ),
  usage: text('Användning:', 'Usage:'),
  arguments: text('Argument:', 'Arguments:'),
  options: text('Val:', 'Options:'),
  commands: text('Kommandon:', 'Commands:'),
  optionsPlaceholder: text('[val]', '[options]'),
  commandPlaceholder: text('[kommando]', '[command]'),
  pathsPlaceholder: text('[sökvägar...]', '[paths...]'),
  file: text('FIL', 'FILE'),
  folder: text('MAPP', 'DIR'),
  name: text('NAMN', 'NAME'),
  count: text('ANTAL', 'N'),
  help: text('visa hjälp', 'show help'),
  helpCommand: text('visa hjälp om ett kommando', 'show help for a command'),
  completion: text(
    'skriv ett skript som gör att terminalen fyller i kommandon och val med tabb',
    'print a script that has the shell complete commands and options by tab',
  ),
  shellPlaceholder: text('skal', 'shell'),
  shell: text('terminalens skal: bash, zsh eller fish', 'the shell: bash, zsh or fish'),
  helpSubject: text('kommandots namn', 'name of the command'),
  version: text('visa programmets version', 'show the version of the program'),
  lang: text(
    'programmets språk (annars miljöns); dokumentens ändras inte',
    'language of the program (else that of the environment); documents stay as they are',
  ),
  config: text(
    'inställningar ur FIL (annars den närmaste protokoll.config.* från anteckningen och uppåt)',
    'settings of FILE (else the nearest protokoll.config.* upwards from the note)',
  ),
  noConfig: text('läs inga inställningar', 'read no settings'),
  allowConfigCode: text(
    'kör inställningar som är kod (.mjs) och egna mallar också i CI',
    'run settings that are code (.mjs), and own templates, in CI too',
  ),
  paths: text(
    'filer, mappar och mönster ("2026/**/*.md"); - är standard in',
    'files, folders and patterns ("2026/**/*.md"); - is standard input',
  ),
  build: text('gör dokument av anteckningar', 'make documents of notes'),
  format: text(
    'en eller flera av pdf, html, json, med komma emellan',
    'one or more of pdf, html, json, with commas',
  ),
  output: text(
    'skriv till FIL, i det format som ändelsen säger; - är standard ut',
    'write to FILE, in the format that its extension says; - is standard output',
  ),
  outDir: text(
    'skriv under MAPP, med anteckningarnas mappar (annars bredvid dem)',
    'write below DIR, in the folders of the notes (else beside them)',
  ),
  strict: text('skriv inget dokument som har fel', 'write no document that has errors'),
  unmasked: text(
    'ta med det sekretessmarkerade; filnamnet slutar på -SEKRETESS',
    'include what is marked secret; the file name ends in -SEKRETESS',
  ),
  open: text('öppna det första dokumentet', 'open the first document'),
  quiet: text('visa bara fel', 'show errors only'),
  browser: text('Chromium, Chrome eller Edge som skriver PDF', 'Chromium, Chrome or Edge that prints PDF'),
  browserUrl: text(
    'en webbläsare som redan är igång (ws://… eller http://värd:port) skriver PDF',
    'a browser that runs already (ws://… or http://host:port) prints PDF',
  ),
  lint: text('granska anteckningar', 'check notes'),
  maxWarnings: text('fler varningar än ANTAL är fel', 'more warnings than N are an error'),
  profile: text(
    'gå efter profilen NAMN, vad anteckningarna än säger',
    'go by the profile NAME, whatever the notes say',
  ),
  stdinFilename: text(
    'filnamn för standard in, i fynd och för config',
    'file name of standard input, in findings and for the config',
  ),
  show: text('läs upp vad programmet förstod av en anteckning', 'read back what was understood of a note'),
  why: text(
    'visa varför: plats och ord för varje uppgift, eller vad raden RAD togs för',
    'tell why: place and words of each fact, or what the line LINE was taken for',
  ),
  whyJson: text('visa svaret på --why som JSON', 'the answer of --why as JSON'),
  linePlaceholder: text('RAD', 'LINE'),
  notePlaceholder: text('<anteckning>', '<note>'),
  note: text('en fil; - är standard in', 'a file; - is standard input'),
  explain: text('visa vad en regel går ut på', 'show what a rule is about'),
  rulePlaceholder: text('<regel>', '<rule>'),
  rule: text(
    'regelns namn, det sista på raden i ett fynd',
    'name of the rule, the last on the line of a finding',
  ),
  rules: text('visa alla regler', 'list all rules'),
  json: text('visa som JSON', 'as JSON'),
  schema: text('visa ett JSON Schema', 'show a JSON Schema'),
  schemaName: text('vad schemat beskriver', 'what the schema describes'),
} satisfies Record<string, Bilingual>;
