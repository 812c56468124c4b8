import type { RootContent } from 'mdast';
import type { CoverNote, Protocol } from '../../../model/protocol.ts';
import { foldLabel } from '../../front-matter/fold-label.ts';
import type { FieldText } from '../fields.ts';
import { readTitle } from './title.ts';

/** What a cover tells in the end of the facts that a subtitle may tell. */
export type ToldFacts = Pick<Protocol, 'kind' | 'body' | 'principal' | 'title' | 'protocolNumber'> & {
  readonly meeting: Pick<Protocol['meeting'], 'date'>;
};

/**
 * The subtitle, where it was taken off the notes since fields hold its words, and another place then told one of those facts: it
 * stays on the cover as written.
 */
export function untoldSubtitle(
  subtitle: FieldText | null,
  top: readonly RootContent[],
  { kind, body, principal, title, protocolNumber, meeting }: ToldFacts,
): CoverNote[] {
  if (!subtitle || top.some((node) => holds(node, subtitle))) return [];
  const own = readTitle(subtitle);
  const said = [title, kind, [body, principal].join(' '), body, protocolNumber].map((words) =>
    foldLabel(words ?? ''),
  );
  const isSaid = (words: string | null): boolean =>
    words === null || said.some((each) => each.includes(foldLabel(words)));
  const isToldAll = [own.kind, own.body, own.protocolNumber].every(isSaid);
  return isToldAll && (own.date === null || own.date.date === meeting.date)
    ? []
    : [{ title: null, ...subtitle }];
}

function holds({ position }: RootContent, { position: { start } }: FieldText): boolean {
  return position !== undefined && position.start.line <= start.line && start.line <= position.end.line;
}
