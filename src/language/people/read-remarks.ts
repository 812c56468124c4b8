import { findAll } from '../../model/find-all.ts';
import { isFullName } from './name-shape.ts';
import { bareItems, presenceForms } from './presence-forms.ts';
import { roleForms, servingFor, verbNote } from './role-forms.ts';
import type { Remark, RemarkForm } from './remark.ts';
import { wordList } from '../word-list.ts';
import { looksLikeParty, looksLikeTitle } from '../people.ts';
import { beginsWithDigit } from '../../model/text-shapes.ts';

const forms: readonly RemarkForm[] = [...presenceForms, ...roleForms];
/** The words that a remark may begin with, whatever its form; no other needs to be compared with any of them. */
const firstWords = new Set(
  wordList(
    'deltog, deltar, deltagit, närvarande, närvarade, närvarar, närvaro, medverkade, medverkar, tjänstgjorde, ' +
      'tjänstgör, kom, kommer, anlände, anländer, ankom, anslöt, ansluter, inträdde, tillträdde, tillträder, gick, ' +
      'går, avvek, slutade, avgick, lämnade, lämnar, i, på, vid, under, för, fr, från, from, t, till, tom, del, ' +
      'delar, en, dock, ej, inte, icke, utom, förutom, undantaget, frånvarande, exkl, kl, klockan, punkt, punkten, ' +
      'punkterna, endast, bara, enbart, anmälde, anmält, anmäld, lämnat, p, pga, jäv, jävig, tjg, tjänstg, ' +
      'tjänstgörande, ers, ersättare, ersätter, ersatte, ersätts, ersattes, suppleant, ledamot, vikarie, istället, ' +
      'ja, nej, yes, no, distans, via, över, per, digitalt, har, hade, förhindrad, förhinder, återbud, sjuk, avböjt, avböjde, tackat, declined, hon, ' +
      'han, hen, de, finns, fanns, var, är, kunde, kan, delvis, halva, hela, lite, något, sen, försenad, m, ' +
      'came, arrived, joined, left, leaves, departed, remote, remotely, online, by',
  ),
);
/** Characters of a name with its role: what stands further on in one part is no remark. */
const longestHead = 300;
/** A longer text is none about one person. */
const longestRemarks = 2000;
const everyone = /^(?:båda|bägge|samtliga|alla)\s+/iu;
const between = /^(?:\s*(?:,|;|och|samt|men|\+|&)\s*|\s+)/iu;
const openings = /(?<![\p{L}\p{N}§.:])(?:§|\d|\p{Ll})/gu;
const firm =
  /\d|^(?:p\.\s?\d|på|via|ej|inte|icke|tjg|tjänst|ersätter|ersättare|anmält|lämnat|har\s+anmält|har\s+lämnat)(?!\p{L})/iu;

/** The remarks that all of `text` consists of (`tjg ers., §§ 1–4`); null when there is anything else in it. */
export function readRemarks(text: string): Remark[] | null {
  if (text.length > longestRemarks) return null;
  const remarks: Remark[] = [];
  const shared = everyone.exec(text)?.[0] ?? '';
  let rest = text.slice(shared.length).trim();
  while (rest !== '') {
    const found = readOne(rest);
    if (found === null) return null;
    const comment = found.remark.note === undefined ? '' : commentAfter(rest.slice(found.length));
    remarks.push(...withComment(found.remark, comment));
    rest = rest.slice(found.length + comment.length);
    if (/^\s*\.?\s*$/u.test(rest)) break;
    const gap = between.exec(rest)?.[0];
    if (gap === undefined) return null;
    rest = rest.slice(gap.length);
  }
  if (shared === '') return remarks;
  return remarks.map((remark, index) => ({
    ...remark,
    everyone: true,
    ...(index === 0 ? { note: text } : {}),
  }));
}

/** The reason that stands in parentheses after a statement on presence: `ej § 56 (teknikfel)`. */
function commentAfter(text: string): string {
  const [comment = '', words = ''] = (/^\s*\(/u.test(text) && /^\s*\(([^()]{2,80})\)/u.exec(text)) || [];
  return looksLikeParty(words) ? '' : comment;
}

/** A comment that is a remark itself (`(ersattes av Bo Ek)`) is one; any other belongs to the words before it. */
function withComment(remark: Remark, comment: string): Remark[] {
  if (comment === '') return [remark];
  const told = readRemarks(comment.trim().slice(1, -1));
  return told === null ? [{ ...remark, note: `${remark.note}${comment}` }] : [remark, ...told];
}

/** The first place in `text` from which on it consists of nothing but remarks; null when it does not end in any. */
export function findRemarks(text: string): { readonly at: number; readonly remarks: Remark[] } | null {
  const whole = readRemarks(text);
  if (whole !== null && whole.length > 0 && !servingFor.test(text)) return { at: 0, remarks: whole };
  for (const match of findAll(openings, text)) {
    if (match.index > longestHead) break;
    if (isInParentheses(text, match.index)) continue;
    if (match.index === 0 || !mayFollow(text.slice(0, match.index).trim(), text.slice(match.index))) continue;
    const remarks = readRemarks(text.slice(match.index));
    if (remarks !== null) return { at: match.index, remarks };
  }
  return null;
}

/** What stands in parentheses is read for itself. */
function isInParentheses(text: string, at: number): boolean {
  const opening = text.lastIndexOf('(', at);
  return opening > text.lastIndexOf(')', at) && text.includes(')', at);
}

/** A bare number may belong to a role (`avdelning 3`), and so may a loose word (`projektledare som är föräldraledig`). */
function mayFollow(before: string, remark: string): boolean {
  if (before.endsWith(')')) return true;
  if (beginsWithDigit(remark)) return isFullName(before) || /[.:]/u.test(remark);
  const endsInLowerCase = /(?:^|\s)\p{Ll}\S*$/u.test(before);
  return firm.test(remark) || !(endsInLowerCase && looksLikeTitle(before));
}

function readOne(text: string): ReturnType<RemarkForm> {
  const [word] = text.toLowerCase().split(/[^a-zåäö]/, 1);
  if (word !== '' && !firstWords.has(word!)) return null;
  for (const read of forms) {
    const found = read(text);
    if (found !== null) return found;
  }
  return bareItems(text) ?? verbNote(text);
}
