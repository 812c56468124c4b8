import { configSchema } from '../../../src/config/json-schema.ts';
import {
  applyFixes,
  applySuppressions,
  asTold,
  configLayers,
  configLoader,
  explainLine,
  explainReading,
  findHiddenInName,
  makeRegister,
  nextNote,
  noteFacts,
  renderRegister,
  writeRegister,
  fingerprints,
  isFirm,
  isFirmError,
  pathPatterns,
  rulesLeftOut,
  wholeFile,
  whyDocument,
  whySchema,
} from '../../../src/index.ts';
import type { Diagnostic, LintSettings, Profile, Protocol, Severity } from '../../../src/index.ts';
import type { Library } from '../../../src/cli/library.ts';

const profile = (name: string) => ({ name, rules: {} }) as Profile;
const profiles = ['mote', 'namnd', 'styrgrupp'].map(profile);

/**
 * A library that is quick and needs no browser. Its notes are lines: each that begins with `error`, `warning` or `info` is
 * that finding, `:sekretess[…]` is secret, and `unreadable` makes the note one that can't be read. Its documents name their format and their note.
 */
export const fakeLibrary: Library = {
  version: '1.2.3',
  profiles,
  defaultProfile: profiles[0]!,
  findProfile: (name) => profiles.find((known) => known.name === name) ?? null,
  makeRegister,
  nextNote,
  noteFacts,
  renderRegister,
  writeRegister,
  ruleNames: ['beslut-saknas'],
  rulesOfFamily: { lag: [], logik: ['beslut-saknas'], form: [], språk: [], lasning: ['namn-tolkat'] },
  knownRules: [
    { name: 'beslut-saknas', severity: 'error', always: false, origin: 'linter', family: 'logik' },
    { name: 'namn-tolkat', severity: 'info', always: true, origin: 'reading', family: 'lasning' },
  ],
  rulePageFile: (name) => `src/lint/rules/${name}.md`,
  rulePage: (name) => Promise.resolve(`# ${name}\n\nSidan.\n`),
  publicContents: (bytes) =>
    Buffer.from(bytes)
      .toString()
      .replaceAll(/:sekretess\[[^\]]*\]/g, '(sekretess)'),
  unknownProfile: () => null,
  faultOfPattern: () => null,
  optionsOf: () => ({}),
  findHiddenInName,
  ruleSummary: () => Promise.resolve('Sidan.'),
  parseProtocol(input, options) {
    const text = Buffer.from(input).toString();
    const status = /status: (\w+)/.exec(text)?.[1] ?? 'ojusterat';
    const protocol = {
      title: text.split('\n')[0],
      status,
      language: 'sv',
      meeting: { date: '2026-05-28' },
      unmasked: options?.unmasked,
      secrets: 0,
      items: [],
      evidence: [],
      attachments: [],
    } as unknown as Protocol;
    return {
      protocol: text.includes('unreadable')
        ? null
        : { ...protocol, profile: /profil: (\w+)/.exec(text)?.[1] ?? null },
      diagnostics: text.split('\n').flatMap(findingsOfLine),
      text,
      secretLines: text.includes(':sekretess[') ? [{ first: 1, last: 1 }] : [],
      suppressions: [],
      readings: [],
    };
  },
  lintProtocol: findFaults,
  findFaults,
  applySuppressions,
  asTold,
  fingerprints,
  itemStarts: () => [],
  isSummons: () => false,
  isVerified: () => false,
  lintHistory: () => [],
  seriesEntry: () => null,
  lintSeries: () => [],
  applyFixes,
  recordOf: () => '',
  renderHtml: (protocol, { medium, draft }) =>
    Promise.resolve(
      `html ${medium} ${protocol.title}${draft ? ' UTKAST' : ''}${protocol.unmasked ? ' OPEN' : ''}`,
    ),
  inlineImages: () => ({ images: new Map(), diagnostics: [] }),
  uncoveredCharacters: () => Promise.resolve([]),
  fontNames: () => Promise.resolve([]),
  explainLine,
  explainReading,
  whyDocument,
  whySchema,
  exportJson: (protocol) => Promise.resolve(`json ${protocol.title}`),
  identifyBrowser: () => Promise.resolve({ kind: 'given', path: '/fake', version: 'Fake 1' }),
  openPrinter: () =>
    Promise.resolve({
      browserVersion: 'Fake/1',
      print: (html) => Promise.resolve(Buffer.from(`raw ${html}`)),
      close: () => Promise.resolve(),
    }),
  archiveEntry: ({ title, body, language, meeting }, { draft }) =>
    Promise.resolve({
      title: title ?? '',
      body,
      date: meeting.date,
      draft,
      language,
      protocolNumber: null,
      caseNumbers: [],
      people: [],
      words: '',
      items: [],
    }),
  isArchive: (html) => !html.startsWith('<'),
  renderArchive: (protocols) =>
    Promise.resolve(
      protocols
        .map(({ entry, documents }) => `${entry.title}: ${documents.map(({ path }) => path).join(' ')}\n`)
        .join(''),
    ),
  documentTitle: (protocol) => Promise.resolve(protocol.title ?? ''),
  finishPdf: async (raw, { title }) => {
    return { bytes: Buffer.from(`pdf ${title} of ${Buffer.from(await raw).toString()}`), faults: [] };
  },
  templatesDigest: () => Promise.resolve('0123'),
  fontsDigest: () => Promise.resolve('4567'),
  templateSources: () => Promise.resolve({}),
  readEarlierDocument: (bytes, format) => {
    const nothing = {
      noteMark: null,
      title: null,
      body: null,
      status: null,
      draft: null,
      data: null,
      images: new Map(),
    };
    const isOurs = Buffer.from(bytes).toString().startsWith(`${format} `);
    return Promise.resolve(isOurs ? { ...nothing, date: '2026-05-28' } : null);
  },
  comparePdf: () =>
    Promise.resolve({
      differences: [],
      isCoveredUp: false,
      isContinued: true,
      signatures: [],
      hasValidationData: false,
      texts: null,
    }),
  readFinishedPdf: () => Promise.resolve({ damage: null, files: [] }),
  textOfPdf: () => Promise.resolve([]),
  readBuildRecord: () => Promise.resolve(null),
  compareProtocols: () => Promise.resolve([]),
  signPdf: (pdf) => Promise.resolve(pdf),
  configLayers,
  configLoader,
  isFirm,
  isFirmError,
  rulesLeftOut,
  ruleFacts: () => Promise.resolve({ law: [], profiles: [], fixable: false }),
  pathPatterns,
  configSchema: () =>
    Promise.resolve(configSchema({ rules: ['beslut-saknas'], families: [], profiles: [], templates: [] })),
  jsonSchema: () => Promise.resolve({ type: 'object', title: 'protocol' }),
  frontMatterSchema: () => Promise.resolve({ type: 'object', title: 'front matter' }),
};

function findFaults(
  { diagnostics }: { diagnostics: readonly Diagnostic[] },
  settings: LintSettings,
): Diagnostic[] {
  return diagnostics.map((finding) => ({ ...finding, rule: `beslut-saknas-${settings.profile.name}` }));
}

function findingsOfLine(line: string, index: number): Diagnostic[] {
  const [, severity, message] = /^\t*(error|warning|info|unreadable) ?(.*)/.exec(line) ?? [];
  if (severity === undefined || message === undefined) return [];
  const start = { line: index + 1, column: line.indexOf(severity) + 1, offset: index };
  return [
    {
      rule: 'beslut-saknas',
      severity: severity === 'unreadable' ? 'error' : (severity as Severity),
      message: { sv: `Svenska ${message}`, en: `English ${message}` },
      help: { sv: 'Gör så.', en: 'Do so.' },
      position:
        severity === 'unreadable'
          ? wholeFile
          : { start, end: { line: index + 1, column: line.length + 1, offset: index + 1 } },
      related: [],
      fix: null,
    },
  ];
}
