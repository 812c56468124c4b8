import type { Schema } from 'hast-util-sanitize';

/**
 * What prose may consist of once it is HTML: text structure, and links to the web, mail and telephones.
 * No images, scripts, styles, classes or event handlers; ids and fragment links are our own footnotes'.
 */
export const proseSchema: Schema = {
  tagNames: [
    ['p', 'br', 'hr', 'blockquote', 'pre', 'code', 'em', 'strong', 'del', 'a', 'sup'],
    ['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'li', 'input'],
    ['table', 'thead', 'tbody', 'tr', 'th', 'td'],
  ].flat(),
  attributes: {
    a: ['href', 'id'],
    input: ['checked', ['type', 'checkbox']],
    ol: ['start', ['type', 'a', 'A', 'i', 'I', '1']],
    th: ['align'],
    td: ['align'],
  },
  ancestors: {
    thead: ['table'],
    tbody: ['table'],
    tr: ['table'],
    th: ['table'],
    td: ['table'],
  },
  protocols: { href: ['http', 'https', 'mailto', 'tel'] },
  clobber: [],
  strip: ['script', 'style'],
};
