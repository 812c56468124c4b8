import { existsSync } from 'node:fs';
import type { Context } from '../../context.ts';
import { checkNote, hasErrors } from '../../notes/check-note.ts';
import { makeDocument } from '../make-document.ts';
import type { MakeSettings } from '../make-document.ts';
import type { Job, PlannedDocument } from '../plan-outputs.ts';
import { refuseOverwriting } from './refuse-overwriting.ts';

/** How the documents would be made. */
export interface RefusalSettings extends MakeSettings {
  readonly unmasked: boolean;
  readonly profile: string | null;
  readonly strict: boolean;
}

/**
 * The documents of a note that would not take the place of what lies there, with the failure that building them would end with.
 * Only a note that has files in its places is read. `recordedNote` as for `buildNote`.
 */
export async function findRefusals(
  job: Job,
  recordedNote: string | null,
  settings: RefusalSettings,
  context: Context,
): Promise<ReadonlyMap<PlannedDocument, unknown>> {
  const refused = new Map<PlannedDocument, unknown>();
  const taken = job.documents.filter(({ file }) => file !== null && existsSync(file));
  if (taken.length === 0) return refused;
  const checked = await checkNote(job.note, settings, context);
  const { protocol, text, diagnostics } = checked;
  const isPassedOver = protocol !== null && !job.note.isNamed && context.library.isSummons(protocol, text);
  if (protocol === null || isPassedOver || (settings.strict && hasErrors(diagnostics))) return refused;

  const ready = { ...checked, protocol, draft: hasErrors(diagnostics) || protocol.status === 'utkast' };
  for (const document of taken) {
    try {
      const refuseContents = await refuseOverwriting({ document, checked: ready, recordedNote }, context);
      if (refuseContents === null) continue;
      const { contents } = await makeDocument(document, ready, settings, context);
      if (contents !== null) await refuseContents(contents);
    } catch (error) {
      refused.set(document, error);
    }
  }
  return refused;
}
