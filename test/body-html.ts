import { defaultConfig } from '../src/model/config.ts';
import type { Protocol } from '../src/model/protocol.ts';
import { defaultProfile } from '../src/profiles/index.ts';
import { renderHtml } from '../src/render/render-html.ts';

/** What a document shows on screen, as HTML without its head. */
export function bodyHtml(protocol: Protocol): string {
  const html = renderHtml(protocol, {
    profile: defaultProfile,
    config: defaultConfig,
    draft: false,
    medium: 'screen',
  });
  return html.slice(html.indexOf('<body>'));
}
