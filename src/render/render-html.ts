import Handlebars from 'handlebars';
import type { Config } from '../model/config.ts';
import type { Profile } from '../model/profile.ts';
import type { Protocol } from '../model/protocol.ts';
import { fontFaceCss } from './fonts/font-face-css.ts';
import { pageCss } from './page-css.ts';
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
  /** What is missing, in the language of the document: one list at the head of a draft. */
  readonly missing?: readonly string[];
  /** Folder (an absolute path) with files that replace those of the template, one by one. */
  readonly templates?: string;
}

/**
 * A protocol as one HTML file that needs no other: fonts and styles are inside, scripts there are none.
 * The same input gives the same bytes.
 *
 * @throws {ProtokollError} when a template of the user's own is faulty.
 */
export function renderHtml(protocol: Protocol, options: RenderOptions): string {
  const { profile, medium, missing = [] } = options;
  const template = loadTemplate(profile.template, options.templates);
  const view = viewOf(protocol, { ...options, missing });
  const sheets = ['shared.css', ...(medium === 'screen' ? ['screen.css'] : []), 'print.css'];
  const styles = [...sheets.map((sheet) => template.css(sheet)), pageCss(view)].join('\n');
  const body = template.render('body', view);
  return template.render('document', {
    ...view,
    style: new Handlebars.SafeString(`${fontFaceCss(body + styles)}\n${styles}`),
    body: new Handlebars.SafeString(body),
  });
}
