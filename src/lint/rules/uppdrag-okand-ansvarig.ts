import { isPlainFullName } from '../../language/people/name-shape.ts';
import { namesUnit } from '../../language/tasks.ts';
import type { Position } from 'unist';
import type { Action } from '../../model/action.ts';
import type { Protocol } from '../../model/protocol.ts';
import { actionsOf } from '../content/actions.ts';
import { findText, placeOf } from '../content/find-words.ts';
import { findPerson } from '../people/find-person.ts';
import type { Finding, Rule } from '../rule.ts';

/** The owner of an action is somebody on the cover. Groups, roles and shortened names are not judged. */
export const uppdragOkandAnsvarig: Rule = {
  name: 'uppdrag-okand-ansvarig',
  severity: 'info',
  check: (protocol, _profile, text) =>
    protocol.present.length + protocol.called.length === 0
      ? []
      : actionsOf(protocol)
          .filter((action) => !isCarried(action, text))
          .flatMap((action) =>
            action.owners
              .filter((owner) => isFullName(owner) && findPerson(owner, null, protocol).kind !== 'known')
              .map((owner): Finding => ({
                message: {
                  sv: `${owner} har fått ett uppdrag men finns inte bland deltagarna.`,
                  en: `${owner} has been given an action but isn’t among the participants.`,
                },
                help: {
                  sv: 'Kontrollera namnet, och att den som inte var med får veta det.',
                  en: 'Check the name, and that somebody who wasn’t there is told.',
                },
                position: placeOfOwner(owner, action, protocol),
              })),
          ),
};

/** An action with an id of its own was given at an earlier meeting, to somebody who was there. */
function isCarried({ id, position: { start } }: Action, text: string): boolean {
  const mark = `{#${id}}`;
  if (!text.includes(mark)) return false;
  const [line = ''] = text.split('\n', start.line).slice(-1);
  return line.includes(mark);
}

/** That of a person, who is no organisation. */
function isFullName(owner: string): boolean {
  return isPlainFullName(owner) && !namesUnit.test(owner);
}

function placeOfOwner(owner: string, action: Action, protocol: Protocol): Position {
  const { start, end } = action.position;
  const hit = findText(protocol, owner)
    .map(placeOf)
    .find((place) => place.start.line >= start.line && place.end.line <= end.line);
  return hit ?? action.position;
}
