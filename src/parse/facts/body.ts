import { partsAtSpaces } from '../../model/text-shapes.ts';
import { bodyKind, bodyNameOf, isGenericBody, namesBody, namesPrincipal } from '../../language/bodies.ts';
import { cueType } from '../../language/cues.ts';
import { withoutHeadCells } from '../../language/protocol-numbers.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Evidence } from '../../model/evidence.ts';
import { foldLabel } from '../front-matter/fold-label.ts';
import { canonicalKey } from '../front-matter/keys.ts';
import { byRank, evidenceOf, isToldOutright, type Candidate } from './candidate.ts';

/** The body that met, and how it was found. */
export interface SettledBody {
  readonly body: string | null;
  /** Whose body it is, where its name goes on with that: `Kulturnämnden, Norrviks kommun`. */
  readonly principal: string | null;
  readonly evidence: readonly Evidence[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The body: the strongest candidate, but where that is the word for a kind alone (`Styrelsen`), the fuller name of one of that
 * kind. Two bodies of one kind with different names are told (`organ-olika`). `owners`: whose body it is by other places; a name
 * that goes on with another one stays whole.
 */
export function settleBody(
  candidates: readonly Candidate<string>[],
  aliases: readonly string[],
  owners: readonly string[] = [],
): SettledBody {
  const ranked = byRank(candidates).filter(({ value, rank }) => rank === 'field' || isName(value));
  const first = ranked[0] ?? null;
  const fuller =
    first !== null && first.rank !== 'field' && isGenericBody(first.value)
      ? ranked.find(({ value }) => isFuller(value, first.value))
      : undefined;
  const taken = fuller ?? first;
  const known = new Set([taken?.value ?? '', ...aliases].map(foldLabel));
  const other = ranked.find(
    (one) => one !== taken && taken !== null && isToldOutright(one) && isOther(one.value, taken.value, known),
  );
  const name = taken && nameOf(taken);
  const own = taken === null || taken.rank === 'field' ? null : withOwner(name!);
  const owned = own ?? ranked.map((one) => withOwner(nameOf(one))).find((one) => one?.body === name) ?? null;
  const isKnownOwner =
    owned !== null && owners.every((owner) => foldLabel(owner) === foldLabel(owned.principal));
  return {
    body: isKnownOwner ? owned.body : name,
    principal: isKnownOwner ? owned.principal : null,
    evidence: evidenceOf('body', ranked, taken),
    diagnostics: taken && other ? [disagreement(taken, other)] : [],
  };
}

function nameOf({ rank, value }: Candidate<string>): string {
  return rank === 'field' ? value : bodyNameOf(withoutHeadCells(withoutSentenceStop(value)));
}

/** `Kulturnämnden, Norrviks kommun`: a body and whose it is. */
function withOwner(name: string): { readonly body: string; readonly principal: string } | null {
  const at = name.lastIndexOf(', ');
  const [body, principal] = [name.slice(0, Math.max(at, 0)), name.slice(at + 2)];
  return at > 0 && namesBody(body) && namesPrincipal(principal) ? { body, principal } : null;
}

/** `Norra scoutkåren.` at the end of a sentence; the stop of `Byalaget r.f.` is its own. */
function withoutSentenceStop(name: string): string {
  return name.replace(/(?<=\p{L}{4})\.$/u, '');
}

/** A label, a cue or a number is the name of nobody. */
function isName(text: string): boolean {
  return /\p{L}{2}/u.test(text) && canonicalKey(text) === null && cueType(text) === null;
}

function isFuller(name: string, generic: string): boolean {
  return name.length > generic.length && !isGenericBody(name) && bodyKind(name) === bodyKind(generic);
}

/** Whether two names are of bodies of one kind, and neither is a part of the other (`Socialnämnden`, `Kulturnämnden`). */
function isOther(name: string, taken: string, known: ReadonlySet<string>): boolean {
  const folded = foldLabel(name);
  const kind = bodyKind(name) ?? kindBefore(name, taken);
  const other = bodyKind(taken) ?? kindBefore(taken, name);
  if (kind === null || kind !== other || isGenericBody(name) || isGenericBody(taken)) return false;
  return ![...known].some((one) => one !== '' && (folded.includes(one) || one.includes(folded)));
}

/** The kind that two names begin with (`Samverkansgrupp Äldre`, `Samverkansgrupp Vuxna`); null where they differ there. */
function kindBefore(name: string, other: string): string | null {
  const [first = ''] = partsAtSpaces(name);
  return other.startsWith(`${first} `) ? bodyKind(first) : null;
}

function disagreement(taken: Candidate<string>, other: Candidate<string>): Diagnostic {
  return {
    rule: 'organ-olika',
    severity: 'warning',
    message: {
      sv: `Organet är ”${taken.value}” på ett ställe och ”${other.value}” på ett annat. Det första gäller här.`,
      en: `The body is “${taken.value}” in one place and “${other.value}” in another. The first is taken.`,
    },
    help: {
      sv: 'Skriv samma namn på båda ställena, eller det andra som ”alias”.',
      en: 'Write the same name in both places, or the other one as “alias”.',
    },
    position: other.position,
    related: [
      {
        message: { sv: 'Det namn som gäller står här.', en: 'The name that is taken stands here.' },
        position: taken.position,
      },
    ],
    fix: null,
  };
}
