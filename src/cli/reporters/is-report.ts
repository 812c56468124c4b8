/** How the reports begin that programs read. */
const beginnings: readonly RegExp[] = [
  /^\[\s*\]\s*$/,
  // `--summary`
  /^\{\s*"schemaVersion":\s*\d+,\s*"program":\s*"protokoll /,
  // `json`
  /^\[\s*\{\s*"file":\s*"(?:[^"\\]|\\.)*",\s*"line":\s*\d+,\s*"column":\s*\d+,/,
  // `gitlab`
  /^\[\s*\{\s*"description":\s*"(?:[^"\\]|\\.)*",\s*"check_name":\s*"/,
  // `sarif`
  /^\{\s*"\$schema":\s*"[^"]*sarif[^"]*",\s*"version":\s*"[^"]*",\s*"runs":\s*\[\s*\{\s*"tool":\s*\{\s*"driver":\s*\{\s*"name":\s*"protokoll"/,
  // `junit`
  /^<\?xml[^>]*>\s*<testsuites name="protokoll"/,
  // `github`
  /^::(?:error|warning|notice) file=[^\n]*,title=[a-z-]+::/,
];

/** `moten/a.md:3:1: fel Datum saknas.  datum-saknas`, in either language: what `concise` and `full` begin with. */
const headline = /:\d+:\d+: (?:fel|varning|info|error|warning) .* {2}[a-z][a-z0-9-]*$/;

/** No line of a finding is longer. In characters. */
const longestLine = 10_000;

/** Whether a file that begins so is a report that this program has written, in any of the formats, or has nothing in it. */
export function isReport(beginning: string): boolean {
  const text = beginning.replace(/^\uFEFF/, '').trimStart();
  if (text === '') return true;
  const [line = ''] = text.split('\n', 1);
  return (
    beginnings.some((each) => each.test(text)) ||
    (line.length <= longestLine && headline.test(line.trimEnd()))
  );
}
