import { looksLikeBody, isOwnSubject, type BodyNames } from './body-names.ts';
import type { LineElement } from './elements.ts';

const passive =
  'godkänns|godkändes|fastställs|fastställdes|antas|antogs|bifalls|bifölls|avslås|avslogs|bordläggs|bordlades|återremitteras|' +
  'återremitterades|beviljas|beviljades|läggs till handlingarna|lades till handlingarna|läggs till protokollet|noteras till protokollet';

const passiveSentence = new RegExp(
  String.raw`^\p{Lu}(?:(?!\b(?:att|som|om|när|förra|tidigare|senaste|föregående möte|ska|kan|bör)\b)[^.!?])*\s(?:${passive})(?![\p{L}-])[^.!?]{0,80}[.!]?$`,
  'u',
);
const election =
  /^(?:Till\s+\p{Ll}[^.]{2,80}?\s+(?:valdes|väljs|utsågs|utses|omvaldes|nyvaldes)\s|\p{Lu}[^.]{2,120}?\s(?:valdes|utsågs|omvaldes|nyvaldes)\s+(?:till|att|som)\s)/u;
const active =
  /^(?<subject>\p{Lu}[\p{L}\s]{2,40}?)\s+(?:godkände|godkänner|fastställde|fastställer|antog|antar|bifaller|bifall|avslår|avslog|bordlade|bordlägger|återremitterade|återremitterar|beviljade|beviljar|enades om att|enas om att|lade [^.]{2,80} till handlingarna|lägger [^.]{2,80} till handlingarna)(?![\p{L}-])/u;

/**
 * Whether a line outside any Beslut heading is a decision by its wording alone: `Dagordningen godkändes.`,
 * `Till justerare valdes Kim Sav.`, `Mötet godkände budgeten.` Sentences about other times and conditions are not.
 */
export function isPassiveDecision(element: LineElement, names: BodyNames): boolean {
  const text = element.text;
  if (text.length > 300) return false;
  if (election.test(text) || passiveSentence.test(text))
    return !/\b(?:förra|tidigare|senaste)\b/iu.test(text);
  const subject = active.exec(text)?.groups?.['subject'];
  return (
    subject !== undefined &&
    looksLikeBody(subject) &&
    isOwnSubject(subject, names) &&
    !/\b(?:förra|tidigare|senaste)\b/iu.test(text)
  );
}
