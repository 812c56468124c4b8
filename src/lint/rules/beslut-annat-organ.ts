import { isAbbreviation } from '../../language/sentences/body-names.ts';
import {
  proposesToOther,
  bodyDecides,
  articleAtEnd,
  assemblyDecides,
} from '../../language/decision-lines.ts';
import type { Decision } from '../../model/blocks.ts';
import type { Profile } from '../../model/profile.ts';
import { lineText } from '../../model/text.ts';
import { decisionsOf } from '../content/decisions.ts';
import { placeInBlock } from '../content/item-parts.ts';
import type { Finding, Rule } from '../rule.ts';
import { partsAtSpaces } from '../../model/text-shapes.ts';

/** What stands under Beslut is decided by the body that meets; decisions of others belong to the background. */
export const beslutAnnatOrgan: Rule = {
  name: 'beslut-annat-organ',
  severity: 'warning',
  check: (protocol, profile) =>
    decisionsOf(protocol).flatMap(({ item, decision }): Finding[] => {
      if (protocol.body === null || isForOthers(decision)) return [];
      const subject =
        assemblyAbove(decision, profile) ?? (decision.body === null ? subjectOf(decision) : null);
      if (!subject || isOwn(subject, [protocol.body, ...protocol.aliases])) return [];
      return [
        {
          message: {
            sv: `Beslutet i § ${item.number} fattas av ”${subject}”, men organet är ”${protocol.body}”.`,
            en: `The decision in § ${item.number} is made by “${subject}”, but the body is “${protocol.body}”.`,
          },
          help: {
            sv: `Flytta andras beslut till bakgrunden. Är det samma organ: skriv ”alias: ${subject}” överst.`,
            en: `Move decisions of others to the background. If it is the same body: write “alias: ${subject}” at the top.`,
          },
          position: placeInBlock(protocol, decision, subject),
        },
      ];
    }),
};

function subjectOf(decision: Decision): string | undefined {
  return bodyDecides.exec(opening(decision))?.groups?.['subject'];
}

/** `Stämman beslutar` in the protocol of a board: members or shareholders decide that, at a meeting of their own. */
function assemblyAbove(decision: Decision, { demands }: Profile): string | undefined {
  if (demands.meeting !== 'board' || demands.law === 'kommunallagen') return undefined;
  return assemblyDecides.exec(opening(decision))?.groups?.['subject'];
}

function opening({ lead, clauses }: Decision): string {
  return lineText(lead.length > 0 ? lead : (clauses[0]?.content ?? []));
}

/** A proposal to another body is worded as the decision of that body. */
function isForOthers({ kind, to, title }: Decision): boolean {
  return kind === 'proposal' || to !== null || proposesToOther.test(title ?? '');
}

/** Whether the words may mean one of the body's names, however loosely: then nothing is said. */
function isOwn(subject: string, names: readonly string[]): boolean {
  const words = partsAtSpaces(fold(subject));
  const last = words.at(-1)!.replace(articleAtEnd, '');
  return names.some((name) => {
    const own = fold(name);
    return isAbbreviation(name) || own.includes(last) || words.join(' ').includes(own);
  });
}

function fold(text: string): string {
  return text.toLocaleLowerCase('sv').trim();
}
