import { namesOtherBody, postsNamed, type Post } from '../../language/posts.ts';
import { isAboutFunctions } from '../../language/roles.ts';
import type { Profile } from '../../model/profile.ts';
import type { Protocol } from '../../model/protocol.ts';
import { electionSentences, type ElectionSentence } from '../content/election-sentences.ts';
import { electedInTables } from '../content/elected-in-tables.ts';
import { isMembersMeeting } from '../status/is-assembly.ts';
import { withoutParty } from '../people/find-person.ts';
import type { Finding, Rule } from '../rule.ts';

/** Nobody stands in for the board or the auditors that he or she is one of, and nobody has two seats. */
export const valdTvaGanger: Rule = {
  name: 'vald-tva-ganger',
  severity: 'warning',
  check: (protocol, profile) => twice(chosenAt(protocol, profile)),
};

interface Chosen {
  readonly name: string;
  readonly post: Post;
  readonly position: ElectionSentence['position'];
}

function chosenAt(protocol: Protocol, profile: Profile): Chosen[] {
  if (!isMembersMeeting(protocol, profile)) return [];
  const inSentences = electionSentences(protocol).flatMap(({ item, text, groups, position }): Chosen[] => {
    if (isAboutFunctions(item.title) || namesOtherBody(item.title) || namesOtherBody(text)) return [];
    const own = postsNamed(text);
    const posts = own.length > 0 ? own : postsNamed(item.title);
    const [post] = posts;
    if (post === undefined || posts.length > 1) return [];
    const names = groups.flatMap((group) => group.names).filter((name) => name.includes(' '));
    return [...new Set(names.map(withoutParty))].map((name) => ({ name, post, position }));
  });
  const inTables = electedInTables(protocol).flatMap(({ name, post: title, position }): Chosen[] => {
    const [post, ...more] = postsNamed(title);
    return post === undefined || more.length > 0 || namesOtherBody(title)
      ? []
      : [{ name: withoutParty(name), post, position }];
  });
  return [...inSentences, ...inTables];
}

const clashing: Readonly<Partial<Record<Post, Post>>> = {
  substitute: 'member',
  member: 'substitute',
  'auditor-substitute': 'auditor',
  auditor: 'auditor-substitute',
};

function twice(chosen: readonly Chosen[]): Finding[] {
  return chosen.flatMap(({ name, post, position }, nth): Finding[] => {
    const first = chosen.slice(0, nth).find((one) => one.name === name && one.post === clashing[post]);
    if (!first) return [];
    return [
      {
        message: {
          sv: `${name} väljs både till ordinarie och till ersättare.`,
          en: `${name} is chosen both for a seat and as a substitute.`,
        },
        help: { sv: 'Rätta det namn som är fel.', en: 'Correct the name that is wrong.' },
        position,
        related: [
          {
            message: { sv: 'Det andra valet.', en: 'The other election.' },
            position: first.position,
          },
        ],
      },
    ];
  });
}
