/** Keys by which the front matter of a web-site generator is known: they tell how a page is published. */
const publishingKeys: readonly string[] = [
  ...'layout, permalink, categories, category, tags, tag, author, authors, draft, slug, description, excerpt'.split(
    ', ',
  ),
  ...'published, lastmod, weight, url, aliases, image, cover, sitemap'.split(', '),
];

/** `type` tells of a web site too, and may be misspelt for `typ` all the same. */
const publishing: ReadonlySet<string> = new Set([...publishingKeys, 'type']);

/** Keys of the front matter of web-site generators (Jekyll, Hugo, Eleventy, pandoc) that tell nothing about a meeting. */
const siteKeys: ReadonlySet<string> = new Set([
  ...publishingKeys,
  ...'keywords, författare, summary, publishdate, expirydate, toc, linktitle, menu, params, taxonomies'.split(
    ', ',
  ),
  ...'template, eleventynavigation, parent, nav_order, has_children, lang, locale, comments'.split(', '),
  ...'header-includes, geometry, documentclass, output, css'.split(', '),
]);

/** Keys that any page of a web site has, and that notes in English may have as well. */
const pageKeys: ReadonlySet<string> = new Set(['title', 'date']);

/** Whether a key of the front matter is one that each page of a web site has, so that alone it tells of nothing else. */
export function isPageKey(key: string): boolean {
  return pageKeys.has(key.toLowerCase());
}

/** Whether a key of the front matter shows that a web site publishes the notes. */
export function isPublishingKey(key: string): boolean {
  return publishing.has(key.toLowerCase());
}

/** Whether a key of the front matter is one of a web site's, which stands there as written and is no slip of the pen. */
export function isSiteKey(key: string): boolean {
  return siteKeys.has(key.toLowerCase());
}
