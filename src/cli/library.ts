import type * as library from '../index.ts';

/** What the commands use of the library, passed in so that tests can do without a browser. */
export type Library = Pick<
  typeof library,
  | 'applyFixes'
  | 'applySuppressions'
  | 'archiveEntry'
  | 'comparePdf'
  | 'compareProtocols'
  | 'configLayers'
  | 'rulesLeftOut'
  | 'configLoader'
  | 'configSchema'
  | 'defaultProfile'
  | 'documentTitle'
  | 'explainLine'
  | 'explainReading'
  | 'exportJson'
  | 'faultOfPattern'
  | 'findHiddenInName'
  | 'findProfile'
  | 'findFaults'
  | 'fingerprints'
  | 'finishPdf'
  | 'fontNames'
  | 'fontsDigest'
  | 'frontMatterSchema'
  | 'identifyBrowser'
  | 'inlineImages'
  | 'isArchive'
  | 'isFirm'
  | 'isFirmError'
  | 'isSummons'
  | 'isVerified'
  | 'itemStarts'
  | 'jsonSchema'
  | 'knownRules'
  | 'lintHistory'
  | 'lintProtocol'
  | 'lintSeries'
  | 'makeRegister'
  | 'nextNote'
  | 'noteFacts'
  | 'openPrinter'
  | 'optionsOf'
  | 'parseProtocol'
  | 'pathPatterns'
  | 'profiles'
  | 'publicContents'
  | 'readBuildRecord'
  | 'readEarlierDocument'
  | 'readFinishedPdf'
  | 'renderArchive'
  | 'recordOf'
  | 'renderHtml'
  | 'renderRegister'
  | 'ruleNames'
  | 'ruleFacts'
  | 'rulePage'
  | 'rulesOfFamily'
  | 'rulePageFile'
  | 'ruleSummary'
  | 'seriesEntry'
  | 'signPdf'
  | 'templateSources'
  | 'templatesDigest'
  | 'textOfPdf'
  | 'uncoveredCharacters'
  | 'unknownProfile'
  | 'whyDocument'
  | 'whySchema'
  | 'writeRegister'
> & {
  /** Version of the program (`1.0.0`). */
  readonly version: string;
  /** Address of the program's repository on the web; absent as long as it has none. */
  readonly homepage?: string;
};

/** The library with something of it replaced. It is not copied, since what is taken of it is loaded. */
export function libraryWith<Parts extends object>(parts: Parts, changes: Partial<Library>): Parts & Library {
  return Object.create(parts, Object.getOwnPropertyDescriptors(changes)) as Parts & Library;
}
