import type { Finding, Rule } from '../rule.ts';
import { placeInBlock, blocksOfType } from '../content/item-parts.ts';
import { hasFixedMembers } from '../status/laws.ts';
import { listsAttendance, standingAt } from '../people/serving.ts';
import { findPerson } from '../people/find-person.ts';
import { subjectsOf } from '../people/statement-subjects.ts';
import type { Item, Protocol } from '../../model/protocol.ts';

/** Who has something noted in the protocol was there. */
export const anteckningEjNarvarande: Rule = {
  name: 'anteckning-ej-narvarande',
  severity: 'warning',
  check: (protocol, profile) =>
    protocol.items.flatMap((item) =>
      blocksOfType(item, 'note').flatMap((block) =>
        subjectsOf(block).flatMap((written): Finding[] => {
          const name = notThere(written, item, protocol);
          // Where others than those in the list may have come, only who is said to be absent was not there.
          if (name === null || !(hasFixedMembers(profile) || isAbsent(name, protocol))) return [];
          return [
            {
              message: {
                sv: `${name} lämnar en anteckning eller ett särskilt yttrande i § ${item.number} men var inte med enligt närvarolistan.`,
                en: `${name} has a statement noted in § ${item.number} but was not there by the attendance list.`,
              },
              help: {
                sv: 'Rätta namnet eller närvarolistan.',
                en: 'Correct the name or the attendance list.',
              },
              position: placeInBlock(protocol, block, written),
            },
          ];
        }),
      ),
    ),
};

function notThere(written: string, item: Item, protocol: Protocol): string | null {
  if (item.number === null || !listsAttendance(protocol)) return null;
  const found = findPerson(written, null, protocol);
  if (found.kind === 'unclear') return null;
  if (found.kind === 'stranger') return found.name;
  return standingAt(protocol, found.name, item) === 'absent' ? found.name : null;
}

function isAbsent(name: string, { absent, present }: Protocol): boolean {
  return absent.some((person) => person.name === name) && !present.some((person) => person.name === name);
}
