/** Keys of the front matter of web-site generators (Jekyll, Hugo, Eleventy, pandoc) that tell nothing about a meeting. */
const siteKeys: ReadonlySet<string> = new Set([
  ...'layout, permalink, categories, category, tags, tag, keywords, author, authors, författare, draft, slug'.split(
    ', ',
  ),
  ...'description, excerpt, summary, published, publishdate, lastmod, expirydate, weight, url, aliases, image'.split(
    ', ',
  ),
  ...'cover, toc, sitemap, linktitle, menu, params, taxonomies, template, eleventynavigation, parent'.split(
    ', ',
  ),
  ...'nav_order, has_children, lang, locale, comments, header-includes, geometry, documentclass, output, css'.split(
    ', ',
  ),
]);

/** Whether a key of the front matter is one of a web site's, which stands there as written and is no slip of the pen. */
export function isSiteKey(key: string): boolean {
  return siteKeys.has(key.toLowerCase());
}
