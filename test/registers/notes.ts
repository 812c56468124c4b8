import {
  defaultProfile,
  findProfile,
  noteFacts,
  parseProtocol,
  type RegisterChoice,
  type RegisteredNote,
} from '../../src/index.ts';

/** Every row, as things stood on a day. */
export const everything: RegisterChoice = {
  body: null,
  owner: null,
  open: false,
  overdue: false,
  since: null,
  until: null,
  caseNumber: null,
  search: null,
  per: '2026-12-31',
};

/** Notes as registers have them. */
export function registered(file: string, notes: string): RegisteredNote {
  const protocol = parseProtocol(notes).protocol!;
  return { file, facts: noteFacts(protocol, findProfile(protocol.profile ?? '') ?? defaultProfile) };
}

/** A meeting of Gruppen on a day, with these lines in its only §. */
export function meeting(date: string, lines: string, more = ''): RegisteredNote {
  return registered(
    `${date}.md`,
    `---\norgan: Gruppen\ndatum: ${date}\nnärvarande: Bo Ek, Ada Berg\n${more}---\n\n## § 1 Läget (Dnr G 2026/4)\n\n${lines}\n`,
  );
}
