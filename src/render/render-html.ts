import Handlebars from 'handlebars';
import type { Config } from '../model/config.ts';
import type { Profile } from '../model/profile.ts';
import type { Protocol } from '../model/protocol.ts';
import { designCss, logoUrl } from './design.ts';
import { facesFor } from './fonts/faces.ts';
import { fontFaceCss } from './fonts/font-face-css.ts';
import { dataUrl } from './images/image-file.ts';
import type { ImageFile } from './images/image-file.ts';
import { pageCss } from './page-css.ts';
import { structuredData } from './structured-data.ts';
import { loadTemplate } from './template.ts';
import { viewOf } from './view/view.ts';

export interface RenderOptions {
  readonly profile: Profile;
  readonly config: Config;
  /** Whether each page says *UTKAST*. */
  readonly draft: boolean;
  /**
   * `screen`: to be read, and printed by the reader. `print`: to be made a PDF; its running text has soft hyphens, the only
   * way to hyphenate Swedish in a headless Chromium.
   */
  readonly medium: 'screen' | 'print';
  /**
   * Whether each signature line gets a link that `finishPdf` makes a field of; for print only, since it leads nowhere.
   * Default false.
   */
  readonly signatureFields?: boolean;
  /** What is missing, in the language of the document: one list at the head of a draft. */
  readonly missing?: readonly string[];
  /** The images to show and the attached files, by their addresses in the notes, as `inlineImages` gives them; default none. */
  readonly images?: ReadonlyMap<string, ImageFile>;
}

/**
 * A protocol as one HTML file that needs no other: fonts and styles are inside, no script runs in it.
 * The same input gives the same bytes.
 *
 * @throws {ProtokollError} when a template of the user's own is faulty, or the logotype can't be shown.
 */
export function renderHtml(protocol: Protocol, options: RenderOptions): string {
  const { profile, config, medium, signatureFields = false, missing = [] } = options;
  const { design } = config;
  const template = loadTemplate(profile.template, design.templates);
  const given = [...(options.images ?? [])];
  const images = new Map(
    given
      .filter(([, { mediaType }]) => mediaType.startsWith('image/'))
      .map(([address, image]) => [address, dataUrl(image)]),
  );
  const view = viewOf(protocol, {
    ...options,
    signatureFields: signatureFields && medium === 'print',
    missing,
    images,
    sizes: new Map(given.map(([address, { bytes }]) => [address, bytes.length])),
    logo: logoUrl(design),
  });
  const sheets = ['shared.css', ...(medium === 'screen' ? ['screen.css'] : []), 'print.css'];
  const styles = [
    ...sheets.map((sheet) => template.text(sheet)),
    pageCss(view),
    designCss(design),
    ...(medium === 'print' ? [offScreen] : []),
  ].join('\n');
  const body = template.render('body', view);
  return template.render('document', {
    ...view,
    structuredData: medium === 'screen' ? new Handlebars.SafeString(structuredData(protocol, view)) : null,
    style: new Handlebars.SafeString(`${fontFaceCss(body + styles, facesFor(design.fonts))}\n${styles}`),
    body: new Handlebars.SafeString(body),
  });
}

/** Before it prints a document, the browser would lay it out and paint it for a screen that nobody sees. */
const offScreen = '@media screen { body { display: none } }';
