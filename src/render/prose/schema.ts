import type { Schema } from 'hast-util-sanitize';

/**
 * What prose may consist of once it is HTML: text structure, and links to the web, mail and telephones.
 * No scripts, styles or event handlers; images hold themselves; ids, fragment links and classes are our own.
 */
export const proseSchema: Schema = {
  tagNames: [
    ['p', 'br', 'hr', 'blockquote', 'pre', 'code', 'em', 'strong', 'del', 'a', 'sup', 'sub', 'img', 'span'],
    ['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'li', 'input'],
    ['table', 'thead', 'tbody', 'tr', 'th', 'td'],
  ].flat(),
  attributes: {
    a: ['href', 'id', 'title'],
    img: ['src', 'alt'],
    span: [['className', 'image-title']],
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
  protocols: { href: ['http', 'https', 'mailto', 'tel'], src: ['data'] },
  clobber: [],
  strip: ['script', 'style'],
};
