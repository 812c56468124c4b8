import { isTaskAtMeeting } from '../../language/role-words.ts';
import { clauseStart } from '../../language/typed-marks.ts';
import {
  mayAssignInProse,
  givenTasks,
  promisedTask,
  givenElsewhere,
  officeAlone,
} from '../../language/tasks.ts';
import { findDates } from '../../language/dates/find-dates.ts';
import { asTask, isForNextMeeting, withoutDue } from '../../language/promises.ts';
import { looksLikeOrganisation, isTitleWord } from '../../language/people.ts';
import { splitOwners } from './action.ts';
import { looksLikeBody } from '../../language/sentences/body-names.ts';
import { beginsWithCapital, partsAtSpaces } from '../../model/text-shapes.ts';

/** A sentence that may give an uppdrag, taken apart as far as it goes. */
export interface ActionCandidate {
  readonly owners: readonly string[];
  /** As it was said, without `att`. */
  readonly task: string;
  /** The task as it is given, without the words for when: `kolla med kommunen` of `kollar med kommunen till nästa möte`. */
  readonly given: string;
  /** `2023-05-30` or `till nästa möte`; null when the sentence tells no time. */
  readonly due: string | null;
}

/** What a reader of candidates must know. */
export interface CandidateContext {
  readonly meetingDate: string | null;
  /** Whether a name is that of somebody on the cover. */
  readonly isKnown: (name: string) => boolean;
}

/** Cheap to ask of a whole paragraph: whether any sentence in it may be a candidate. */
export function mayGiveAction(text: string): boolean {
  return mayAssignInProse.test(text);
}

/** Reads a sentence as an uppdrag given (`Kim fick i uppdrag att …`) or promised (`Kim återkopplar vid nästa möte`); null else. */
export function readActionCandidate(sentence: string, context: CandidateContext): ActionCandidate | null {
  if (!mayAssignInProse.test(sentence) || givenElsewhere.test(sentence)) return null;
  // Who leads, writes or verifies today has a role and no task.
  if (isTaskAtMeeting(sentence)) return null;
  const text = sentence.replace(/^[-=]?[>→➔]\s*|[.!]+$/gu, '');
  for (const form of givenTasks) {
    const match = form.exec(text);
    if (match) return toCandidate(match, context);
  }
  const match = promisedTask.exec(text);
  const owners = match ? splitOwners(match.groups!['who']!) : [];
  return match && owners.length > 0 && owners.every((owner) => isDoer(owner, context))
    ? toCandidate(match, context)
    : null;
}

function toCandidate(match: RegExpExecArray, context: CandidateContext): ActionCandidate {
  const { who = '', task = '' } = match.groups!;
  const day = findDates(task, { reference: context.meetingDate })
    .filter(({ date }) => date !== null)
    .at(-1);
  const words = asTask(withoutDue(task, day?.start ?? 0, day?.end ?? 0));
  return {
    owners: splitOwners(who),
    task: task.replace(clauseStart, ''),
    given: words.replace(clauseStart, ''),
    due: day?.date ?? (isForNextMeeting(task) ? 'till nästa möte' : null),
  };
}

/** People of the cover, and roles and groups; `Frågan återkommer` has no doer. */
function isDoer(owner: string, { isKnown }: CandidateContext): boolean {
  const words = partsAtSpaces(owner);
  if (words.includes('att')) return false;
  if (words.length > 4 || !beginsWithCapital(owner)) return false;
  if (officeAlone.test(owner)) return true;
  return isKnown(owner) || isTitleWord(words.at(-1)!) || looksLikeBody(owner) || looksLikeOrganisation(owner);
}
