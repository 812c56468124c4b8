import { resolve } from 'node:path';
import { defaultDesign } from '../model/config.ts';
import type { Design, Letterhead } from '../model/config.ts';
import type { Layer } from './layers.ts';
import { fontsOf } from './own-fonts.ts';
import { isTrue, listOf } from './plain-values.ts';

/** Each layer sets what it names. Paths are relative to the folder of the config file that says them. */
export function mergeDesigns(layers: readonly Layer[]): Design {
  return layers.reduce<Design>((design, { settings, folder }) => {
    const { decisionFirst, pageInitials, logo, colours, paper, fonts, templates } = settings;
    return {
      decisionFirst: decisionFirst === undefined ? design.decisionFirst : isTrue(decisionFirst),
      pageInitials: pageInitials === undefined ? design.pageInitials : isTrue(pageInitials),
      logo: logo === undefined ? design.logo : resolve(folder, logo),
      accent: colours?.accent?.toLowerCase() ?? design.accent,
      paper: paper ?? design.paper,
      fonts: fonts === undefined ? design.fonts : fontsOf(fonts, design.fonts, folder),
      templates: templates === undefined ? design.templates : resolve(folder, templates),
    };
  }, defaultDesign);
}

/** The letterhead that the layers make together; null where none says anything of it. */
export function mergeLetterheads(layers: readonly Layer['settings'][]): Letterhead | null {
  if (layers.every((layer) => layer.letterhead === undefined)) return null;
  const merged = Object.assign({}, ...layers.map((layer) => layer.letterhead)) as NonNullable<
    Layer['settings']['letterhead']
  >;
  return {
    name: merged.name ?? null,
    postalAddress: listOf(merged.postalAddress),
    visitingAddress: listOf(merged.visitingAddress),
    email: merged.email ?? null,
    phone: merged.phone ?? null,
    fax: merged.fax ?? null,
    website: merged.website ?? null,
    organisationNumber: merged.organisationNumber ?? null,
  };
}
