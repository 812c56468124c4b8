import { createHash } from 'node:crypto';
import Handlebars from 'handlebars';
import { loadTemplate } from '../template.ts';
import { archiveMark } from './archive-mark.ts';
import { archiveView } from './archive-view.ts';
import type { ArchivedProtocol } from './archive-view.ts';

/**
 * The index of an archive as one HTML file: all protocols by year and body, with their items and decisions, which its script
 * searches in the page itself. Without scripts it is a plain list. The same archive gives the same bytes.
 */
export function renderArchive(protocols: readonly ArchivedProtocol[]): string {
  const template = loadTemplate('archive');
  const [style, script] = [template.text('archive.css'), template.text('search.js')];
  const view = archiveView(protocols);
  return template.render('archive', {
    ...view,
    words: new Handlebars.SafeString(view.words),
    // Nothing else may run or be fetched, whatever stands in the protocols.
    policy: `default-src 'none'; style-src '${hashOf(style)}'; script-src '${hashOf(script)}'`,
    mark: new Handlebars.SafeString(archiveMark),
    style: new Handlebars.SafeString(style),
    script: new Handlebars.SafeString(script),
  });
}

/** As policies name what they allow (https://www.w3.org/TR/CSP3/#external-hash). */
function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
