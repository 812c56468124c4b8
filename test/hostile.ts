import fc from 'fast-check';

/** The host that nothing may be fetched from. */
export const host = 'ond.example';

/** Addresses that no document may lead to or load, however they are written. */
const addresses = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'javascript&colon;alert(1)',
  '&#106;avascript:alert(1)',
  '&#x6A;avascript&#x3A;alert(1)',
  'java\\script:alert(1)',
  '%6Aavascript:alert(1)',
  'vbscript:msgbox(1)',
  'data:text/html,<script>alert(1)</script>',
  'data:image/svg+xml;base64,PHN2Zz48L3N2Zz4=',
  'file:///etc/passwd',
  '\\\\\\\\ond.example\\del',
  '//ond.example/x',
  '/etc/passwd',
  '../../hemligt.md',
  'blob:x',
  'about:blank',
];

/** Addresses of each kind in each place where Markdown or raw HTML may have one. */
const references = addresses.flatMap((address) => [
  `[text](${address})`,
  `[text](<${address}> "titel")`,
  `![bild](${address})`,
  `![bild](<${address}> "titel")`,
  `<${address}>`,
  `[text][ond]\n\n[ond]: ${address} 'titel'\n\n`,
  `![bild][ond]\n\n[ond]: <${address}>\n\n`,
  `[![bild](${address})](${address})`,
  `<a href="${address}">text</a>`,
]);

const markup = [
  '<script>alert(1)</script>',
  '<ScRiPt\nsrc=//ond.example/x.js>',
  '</style><script>alert(1)</script>',
  '</script><script>alert(1)</script>',
  '</body></html><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg/onload=alert(1)>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<style>body { background: url(http://ond.example/x) }</style>',
  '<link rel=stylesheet href=http://ond.example/x.css>',
  '<meta http-equiv=refresh content="0;url=http://ond.example">',
  '<base href="http://ond.example/">',
  '<form action=http://ond.example><input name=x></form>',
  '<details open ontoggle=alert(1)>',
  '<p style="background:url(http://ond.example/x)" id=x class=y>',
  '![x](http://ond.example/x.png)',
  '![x](http://ond.example/x.png "titel\\" onerror=\\"alert(1)")',
  '[x](http://ond.example/" onclick="alert(1))',
  '[x](https://exempel.se "a\\" onmouseover=\\"alert(1)")',
  '<http://ond.example/"onmouseover="alert(1)>',
  '`<script>alert(1)</script>`',
  '```html" onclick="alert(1)\n<script>alert(1)</script>\n```\n',
  '| <script> | a |\n|---|---|\n| <img onerror=x src=y> | `<b onclick=x>` |\n',
  '[^<script>]: <script>alert(1)</script>\n\n[^<script>]',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '"><script>alert(1)</script>',
  '\'"><img src=x onerror=alert(1)>',
];

const styles = [
  '"; } body { background: url(http://ond.example/x) } /*',
  '\\"; } * { display: none } @import "http://ond.example/x.css"; /*',
  'expression(alert(1))',
  '*/ @import url(//ond.example) /*',
  '\\00003c/style>',
  '<!--',
  ']]>',
];

const templates = [
  '{{title}}',
  '{{{body}}}',
  '{{#each parts}}x{{/each}}',
  '{{> body}}',
  '{{constructor.constructor "return 1"}}',
  '{{lookup this "constructor"}}',
  '\\{{title}}',
  '{{!-- --}}',
  '{{',
  '}}',
];

/** Text that would do harm where it was taken for more than text. */
export const hostile = fc.constantFrom(...references, ...markup, ...styles, ...templates);

/** Text of one line, for places that have no more: front matter, headings, names. */
export const hostileLine = hostile.map((text) => text.replace(/\s*\n\s*/g, ' '));

/** Characters that can't be seen, or that turn the reading order. */
export const hidden = fc.constantFrom(
  ...'\u200B\u200C\u200D\u2060\u200E\u200F\u061C\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069\u{E0041}',
);
