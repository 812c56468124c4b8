import { listedIn } from '../../language/sentences.ts';
import { blocksOfType, placeInBlock } from '../content/item-parts.ts';
import { errorIfMunicipal } from '../status/laws.ts';
import type { Finding, Rule } from '../rule.ts';
import { checkAttendance, outsiderAt } from '../people/taking-part.ts';

/** Who makes a proposal takes part in the item. */
export const yrkandeEjTjanstgorande: Rule = {
  name: 'yrkande-ej-tjanstgorande',
  severity: 'error',
  check: (protocol, profile) =>
    protocol.items.flatMap((item) =>
      blocksOfType(item, 'proposals').flatMap((block) =>
        block.proposals.flatMap(({ person }) =>
          moversOf(person).flatMap((written): Finding[] => {
            const outsider = outsiderAt({ name: written, party: null }, item, protocol, profile);
            if (!outsider) return [];
            return [
              {
                message: {
                  sv: `${outsider.name} lägger ett yrkande i § ${item.number} men ${outsider.reason.sv}.`,
                  en: `${outsider.name} makes a proposal in § ${item.number} but ${outsider.reason.en}.`,
                },
                help: checkAttendance,
                position: placeInBlock(protocol, block, written),
                severity: errorIfMunicipal(profile),
              },
            ];
          }),
        ),
      ),
    ),
};

function moversOf(person: string | null): string[] {
  return person === null ? [] : listedIn(person);
}
