const dot =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAUAAAAFCAYAAACNbyblAAAAHElEQVQI12P4//8/w38GIAXDIBKE0DHxgljNBAAO9TXL0Y4OHwAAAABJRU5ErkJggg==';
const sentence = 'Nämnden diskuterar förslaget utförligt med hänsyn till remissvaren. ';
const rows = (count: number): string =>
  Array.from({ length: count }, (_, index) => `<tr><td>${index + 1}</td><td>Rad</td></tr>`).join('');

/** What protocols are made of, each as the body of a page that is sound. */
export const features: Readonly<Record<string, string>> = {
  'headings and emphasis': `<h1>Protokoll</h1><p>Mötet <strong>öppnas</strong> <em>kl. 10</em>.</p><h2>§ 1</h2><h3>Beslut</h3><h2>§ 2</h2>`,
  'nested lists': `<ul><li>ett<ul><li>två</li><li>tre</li></ul></li></ul><ol><li>a<ol type="a"><li>b</li></ol></li></ol><ol type="I"><li>c</li></ol>`,
  'lists without labels, and wrongly nested': `<ul style="list-style:none"><li>a</li></ul><ul><ul><li>b</li></ul></ul><ul><li></li><li>c</li></ul><dl><dt>T</dt><dd>D</dd></dl>`,
  'table with spans and scopes': `<table><caption>Röster</caption><thead><tr><th scope="col" rowspan="2">Namn</th><th scope="colgroup" colspan="2">Röst</th></tr><tr><th scope="col">Ja</th><th scope="col">Nej</th></tr></thead><tbody><tr><th scope="row" rowspan="2">Anna</th><td>X</td><td>&nbsp;</td></tr><tr><td colspan="2">avstår</td></tr></tbody></table>`,
  'table over pages, with a link in its head': `<table><thead><tr><th scope="col">Nr <a href="https://example.se">källa</a> <img alt="Punkt" src="${dot}"></th><th scope="col">Text</th></tr></thead><tbody>${rows(90)}</tbody></table>`,
  'row over pages': `<table><tr><th scope="row">Anteckning</th><td>${sentence.repeat(150)}</td></tr></table>`,
  'links: broken over lines, around an image, empty, around a block': `<p>${sentence} <a href="https://example.se/lång">${sentence.repeat(3)}</a></p><p><a href="https://example.se/bild"><img alt="Logotyp" src="${dot}"></a> <a href="https://example.se/tom"></a></p><h1><a href="#x">R</a></h1><a href="https://example.se/block"><h2 id="x">Block</h2></a>`,
  'link over pages': `${`<p>${sentence.repeat(18)}</p>`.repeat(5)}<p><a href="https://example.se">${sentence.repeat(90)}</a></p>`,
  footnotes: `<p>Text<sup><a id="r1" href="#f1" role="doc-noteref">1</a></sup></p><section role="doc-endnotes"><ol><li id="f1" role="doc-footnote">Not <a href="#r1" role="doc-backlink">åter</a></li></ol></section>`,
  'images, figures and drawings': `<figure><img alt="En punkt" src="${dot}"><figcaption>Bild 1</figcaption></figure><p><img alt="" src="${dot}"></p><svg role="img" aria-label="Diagram" width="80" height="40"><rect width="80" height="40" fill="teal"/><text x="5" y="20">Hej</text></svg><svg width="40" height="40"><circle cx="20" cy="20" r="15"/></svg>`,
  'figures around tables and code': `<figure><table><tr><th scope="col">A</th></tr><tr><td>1</td></tr></table><figcaption>Tabell</figcaption></figure><figure style="border:1px solid"><pre><code>kod</code></pre></figure><p>x</p>`,
  'quotes, code and rules': `<blockquote><p>Citat</p></blockquote><pre><code>rad 1\n  rad 2</code></pre><p><code>kod</code></p><hr>`,
  'opacity, shadows, gradients and filters': `<div style="opacity:.5"><p>A</p><div style="opacity:.5"><ul><li>B</li></ul></div></div><div style="box-shadow:2px 2px 8px #000;background:linear-gradient(red,blue)">C</div><p style="filter:blur(1px)">D</p><p style="mix-blend-mode:multiply">E</p><img alt="F" style="opacity:.5;width:40px;border-radius:8px" src="${dot}">`,
  'backgrounds and bullets of images': `<div style="background:url(${dot})"><p>Text</p></div><ul style="list-style-image:url(${dot})"><li>x</li></ul>`,
  'fixed on each page': `<div style="position:fixed;top:0">Utkast</div>${`<p>${sentence.repeat(18)}</p>`.repeat(12)}`,
  'soft hyphens and hard spaces': `<p style="width:60px;hyphens:auto">sammanträdes&shy;protokoll med&nbsp;mellanrum <a href="https://example.se">läng&shy;re&shy;läng&shy;re</a></p>`,
  'signature places': `<div><a href="https://sig.invalid/ordforande|Ordf%C3%B6rande%2C%20Anna" style="display:block;height:18mm;width:80mm">Anna</a></div><table><tr><td><a href="https://sig.invalid/justerare|Justerare" style="display:block;height:18mm">Bo</a></td></tr></table><p><a href="https://sig.invalid/justerare|Justerare">Cia</a></p>`,
  'many pages': `<h1>Protokoll</h1>${Array.from({ length: 60 }, (_, index) => `<h2>§ ${index + 1}</h2><p>${sentence.repeat(9)}</p><ol><li>att <a href="https://example.se/${index}">remittera</a></li></ol>`).join('')}`,
};
