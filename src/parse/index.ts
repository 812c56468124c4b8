/** What the rest of the program may use of the reader of notes. */
export { parseProtocol } from './parse-protocol.ts';
export type { LineSpan, ParseOptions, ParseResult } from './parse-result.ts';
export { publicContents } from './secrets/public-contents.ts';
export { findHiddenInName } from './source/hidden-characters.ts';
export { explainLine } from './why/explain-line.ts';
export { explainReading, type ReadNotes } from './why/explain-reading.ts';
