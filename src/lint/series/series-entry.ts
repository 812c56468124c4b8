import type { Position } from 'unist';
import { stateOf, type Action, type ActionState } from '../../model/action.ts';
import { foldName, seriesKey } from '../../model/series.ts';
import { isWordOfTime } from '../../language/action-states.ts';
import type { Profile } from '../../model/profile.ts';
import type { Numbering, Protocol } from '../../model/protocol.ts';
import { tellsOfCarriedActions } from '../../language/earlier-actions.ts';
import { partsOfName } from '../../language/likeness.ts';
import { partProgress } from '../../language/progress.ts';
import { toldAgain, type ToldAgain } from '../../language/told-again.ts';
import { actionsOf, briefly } from '../content/actions.ts';
import { fullText } from '../content/full-text.ts';
import { headingLine } from '../content/heading-line.ts';
import { isExtract } from '../status/is-extract.ts';
import { isVerified } from '../status/is-verified.ts';

/**
 * What the rules over several protocols need to know of each: little enough to be held for thousands, and plain data, which can be
 * kept from run to run. It holds no secrets.
 */
export interface SeriesEntry {
  /** The same for all protocols of the series: those of one body and profile. */
  readonly series: string;
  /** The organisation behind the body, in lower case; null where the notes name none. */
  readonly principal: string | null;
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly protocolNumber: string | null;
  /** Only some of the meeting's items. */
  readonly isExtract: boolean;
  /** Justerat, with a day or without. */
  readonly isSigned: boolean;
  /** As the notes have it; null leaves it to the profile. */
  readonly numbering: Numbering | null;
  /** The § numbers; null where no item has one. */
  readonly numbers: ItemNumbers | null;
  readonly actions: readonly SeriesAction[];
  /** What may tell of earlier actions. */
  readonly told: readonly ToldAgain[];
  /** All its words, in lower case. */
  readonly text: string;
}

export interface ItemNumbers {
  readonly prefix: string | null;
  readonly first: number;
  readonly least: number;
  readonly greatest: number;
  /** The heading of the first. */
  readonly heading: Position;
}

export interface SeriesAction extends Pick<
  Action,
  'id' | 'isNamed' | 'number' | 'text' | 'owners' | 'ownersInFull'
> {
  readonly followsUp: boolean;
  readonly state: ActionState;
  /** Its wording, short enough for a message. */
  readonly brief: string;
  /** The words of four letters or more that tell what is to be done, in lower case. */
  readonly words: readonly string[];
  /** 1-based. */
  readonly line: number;
}

/** What the series of a protocol needs to know of it; null without body or day, which belongs to none. */
export function seriesEntry(protocol: Protocol, profile: Profile): SeriesEntry | null {
  const { body, meeting, protocolNumber, numbering } = protocol;
  if (body === null || meeting.date === null) return null;
  const actions = actionsOf(protocol);
  return {
    series: seriesKey(profile.name, body),
    principal: protocol.principal === null ? null : foldName(protocol.principal),
    date: meeting.date,
    protocolNumber,
    isExtract: isExtract(protocol),
    isSigned: isSigned(protocol),
    numbering,
    numbers: numbersOf(protocol),
    actions: actions.map((action) => toSeriesAction(action, protocol)),
    told: toldAgain(protocol),
    text: folded([fullText(protocol), ...actions.map((action) => action.text)].join('\n')),
  };
}

function isSigned({ status, verifiedOn, verifications }: Protocol): boolean {
  return (
    isVerified(status) ||
    verifiedOn !== null ||
    verifications.some(({ items, date }) => items === null && date !== null)
  );
}

function numbersOf({ items }: Protocol): ItemNumbers | null {
  const first = items.find(({ number }) => number !== null);
  if (!first) return null;
  const numbers = items.flatMap(({ number }) => number ?? []);
  return {
    prefix: items[0]!.prefix,
    first: first.number!,
    least: Math.min(...numbers),
    greatest: Math.max(...numbers),
    heading: headingLine(first),
  };
}

function toSeriesAction(action: Action, { items }: Protocol): SeriesAction {
  const { id, isNamed, number = null, owners, ownersInFull, text, position } = action;
  return {
    id,
    isNamed,
    number,
    owners,
    ...(ownersInFull === undefined ? {} : { ownersInFull }),
    text,
    followsUp: tellsOfCarriedActions(itemAt(items, position.start.line)?.title ?? ''),
    state: stateOf(action),
    brief: briefly(action),
    words: wordsOf(partProgress(text, null).subject, ownersInFull ?? owners),
    line: position.start.line,
  };
}

/** The item that a line stands in. */
function itemAt(items: Protocol['items'], line: number): Protocol['items'][number] | undefined {
  return items.find(({ position }) => position.start.line <= line && line <= position.end.line);
}

function wordsOf(text: string, owners: readonly string[]): string[] {
  const names = new Set(owners.flatMap(partsOfName));
  return (folded(text).match(/\p{L}[\p{L}\d]{3,}/gu) ?? []).filter(
    (word) => !isWordOfTime(word) && !names.has(word),
  );
}

/** Text as series compare it. */
export function folded(text: string): string {
  return text.normalize('NFC').toLocaleLowerCase('sv');
}
