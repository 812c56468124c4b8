import { wordsFor } from '../acts.ts';
import { anyOf } from '../pattern.ts';
import type { DecisionKind } from '../../model/blocks.ts';
import { looksLikeBody } from './body-names.ts';
import { electsByWording } from './election.ts';
import { elected } from '../decision-words.ts';
import { onOneLine } from '../../model/text-shapes.ts';

const higher = String.raw`(?<to>(?:KF|RF|KS|RS|LSVO|SVO|[A-ZÅÄÖ]{2,6}|(?:\p{L}+\s+)?\p{L}*(?:fullmäktige|styrelsen|nämnden|utskottet|stämman|årsmötet|direktionen|kommittén|rådet|gruppen|förbundet|regeringen)))`;

/** `att föreslå KF besluta att …` · `föreslår kommunfullmäktige att …` · `hemställer hos …` */
const proposes = new RegExp(
  String.raw`${anyOf([...wordsFor(['proposes'], ['infinitive', 'present', 'past']), 'propose', 'recommend'])}\s+(?:(?:hos|till|att|that|to)\s+)?(?:the\s+)?${higher}(?![\p{L}-])`,
  'iu',
);

const electing = `${elected.infinitive}|${elected.active}|${elected.passive}`;

/** `välja Bo Ek till kassör` · `Till justerare valdes Bo Ek` · `Bo Ek utses att justera` */
const elects = new RegExp(
  String.raw`(?:^|[\s,])(?:till\s+\p{L}.*?\s+(?:${electing})(?!\p{L})|(?:${electing})\s+(?!ut\s|(?<=(?:väljer|valde|välja)\s+)att\s)(?:.*?\s)?(?:till|som|att)\s|(?:${elected.passive})(?!\p{L})(?!\s+ut\s))`,
  'iu',
);

/** `Till ledamöter valdes:` */
const electsInLead = new RegExp(
  String.raw`(?:^|\s)(?:${elected.active}|${elected.passive})(?:\s+\p{L}+){0,3}\s*:?$`,
  'iu',
);

/** `Styrelsen utsåg Bo Ek.`: who, but not to what. */
const electsByName =
  /^\p{Lu}\p{Ll}+\s+(?:väljer|valde|utser|utsåg)\s+\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?\s\p{Lu}\p{Ll}+(?!\s(?:AB|HB|KB)\b)/u;

/** Tells a decision, an election and a proposal to another body apart, by the words of the lead and the clauses. */
export function decisionKind(
  lead: string,
  text: string,
  to: string | null,
): { readonly kind: DecisionKind; readonly to: string | null } {
  if (to !== null) return { kind: 'proposal', to };
  const start = `${lead} ${firstWords(text)}`;
  const proposal = /föresl|hemställ|re[ck]om+end|propose/i.test(start) ? proposes.exec(start) : null;
  const proposedTo = proposal?.groups!['to'];
  // `föreslår att`: only a name of a body is one.
  if (proposedTo !== undefined && looksLikeBody(proposedTo)) return { kind: 'proposal', to: proposedTo };
  if (/:.*[\s(,](?:omval|nyval|fyllnadsval)(?!\p{L})/u.test(firstLine(text)))
    return { kind: 'election', to: null };
  if (
    electsInLead.test(lead) ||
    elects.test(firstLine(text)) ||
    electsByWording(firstLine(text)) ||
    electsByName.test(text)
  )
    return { kind: 'election', to: null };
  return { kind: 'decision', to: null };
}

/** The first twelve words: a proposal says so at once. */
function firstWords(text: string): string {
  return onOneLine(/^\S*(?:\s+\S+){0,11}/.exec(text)![0]);
}

/** The start of the first line: an election says so at once, and the search is not linear. */
function firstLine(text: string): string {
  return (text.split('\n', 1)[0] ?? '').slice(0, 400);
}
