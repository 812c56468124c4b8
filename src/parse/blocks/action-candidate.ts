import { findDates } from '../../language/dates/find-dates.ts';
import { gated } from '../../language/gate.ts';
import { asTask, isForNextMeeting, mayPromise, promise, withoutDue } from '../../language/promises.ts';
import { looksLikeOrganisation, isTitleWord } from '../../language/people.ts';
import { splitOwners } from './action.ts';
import { looksLikeBody } from '../../language/sentences/body-names.ts';

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

const hint = gated(mayPromise, new RegExp(String.raw`[Uu]ppdra|[Uu]ppdrog|${promise}`, 'u'));

const given: readonly RegExp[] = [
  /^(?<who>\p{Lu}[^.:;]{0,80}?)\s+(?:fick|får|ges|gavs)\s+i uppdrag\s+(?<task>att\s.+)$/u,
  /(?<!\p{L})(?:[Uu]ppdras|[Uu]ppdrogs|uppdrar|uppdra)\s+åt\s+(?<who>[^.:;]{2,80}?)\s+(?<task>att\s.+)$/u,
  /(?<!\p{L})(?:ger|ge)\s+(?<who>[^.:;]{2,80}?)\s+i uppdrag\s+(?<task>att\s.+)$/u,
];
const promised = new RegExp(
  String.raw`^(?<who>\p{Lu}[^.:;]{0,60}?)\s+(?:ska\s+)?(?<task>(?:${promise})(?!\p{L}).*)$`,
  'u',
);
/** Sentences on what others did, or did before. */
const elsewhere =
  /^(?:På|Vid|Under|Sedan|Efter)\s|(?<!\p{L})(?:förra|tidigare|redan|har (?:gett|fått)|hade|beslutade)(?!\p{L})/u;

/** Cheap to ask of a whole paragraph: whether any sentence in it may be a candidate. */
export function mayGiveAction(text: string): boolean {
  return hint.test(text);
}

/** Reads a sentence as an uppdrag given (`Kim fick i uppdrag att …`) or promised (`Kim återkopplar vid nästa möte`); null else. */
export function readActionCandidate(sentence: string, context: CandidateContext): ActionCandidate | null {
  if (!hint.test(sentence) || elsewhere.test(sentence)) return null;
  const text = sentence.replace(/[.!]+$/, '');
  for (const form of given) {
    const match = form.exec(text);
    if (match) return toCandidate(match, context);
  }
  const match = promised.exec(text);
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
    task: task.replace(/^att\s+/u, ''),
    given: words.replace(/^att\s+/u, ''),
    due: day?.date ?? (isForNextMeeting(task) ? 'till nästa möte' : null),
  };
}

/** People of the cover, and roles and groups; `Frågan återkommer` has no doer. */
function isDoer(owner: string, { isKnown }: CandidateContext): boolean {
  const words = owner.split(/\s+/);
  if (words.includes('att')) return false;
  if (words.length > 4 || !/^\p{Lu}/u.test(owner)) return false;
  if (/^(?:Förvaltningen|Kansliet|Sekretariatet|Kontoret|Enheten|Kommunen|Regionen)$/.test(owner))
    return true;
  return isKnown(owner) || isTitleWord(words.at(-1)!) || looksLikeBody(owner) || looksLikeOrganisation(owner);
}
