import { isOwnSubject, type BodyNames } from './body-names.ts';
import { elected, mayElect } from '../decision-words.ts';
import { becomes, roleName } from '../short-decisions.ts';
import { forWhom, officeStem } from '../elected-lines.ts';
import { anyOf } from '../pattern.ts';
import { isReelection } from './reelection.ts';
import { nicknamesIn } from '../nicknames.ts';
import { withoutAbbreviations } from '../sentences.ts';

const person = String.raw`\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]*\.?){0,3}(?:\s*\([^()]{1,20}\))?`;
const fullName = String.raw`\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]*\.?){1,3}(?:\s*\([^()]{1,20}\))?`;
const people = String.raw`${person}(?:(?:\s*,|\s+och|\s+samt|\s+and)\s+${person}){0,12}`;

/** Sentences that elect by their wording, with no body in them. */
const sentences: readonly RegExp[] = [
  // Valdes Bo Ek till kassör. · Utsågs: · Omvaldes, för tiden intill nästa årsstämma, Bo Ek.
  new RegExp(String.raw`^(?:${elected.passive})(?:,\s[^.!?,]{2,80},)?\s+[^.!?]{2,200}[.:!]?$`, 'iu'),
  // Till justerare valdes Bo Ek. · Till ledamöter valdes: · Som sekreterare utsågs Bo Ek.
  new RegExp(String.raw`^(?:Till|Som)\s+\p{L}[^.]{2,80}?\s+(?:${elected.passive})(?:\s|:\s*\S|:?$)`, 'u'),
  // Att jämte ordföranden justera protokollet utsågs Bo Ek.
  new RegExp(String.raw`^Att\s[^.]{5,120}?\s(?:${elected.passive})\s`, 'u'),
  // Bo Ek (S) utses att justera protokollet.
  new RegExp(
    String.raw`^${'\\p{Lu}\\p{L}+'}[^.]{0,120}?\s(?:${elected.passive}|blev\s+${elected.participle})\s+(?:enhälligt\s+)?(?:till|att|som)\s`,
    'u',
  ),
  // Bo Ek och Eva Ström valdes. · Bo Ek föreslås och väljs. · Bo Ek blev vald. · Bo Ek was elected treasurer.
  new RegExp(
    String.raw`^(?!(?:If|When|Whenever|Unless|Whether|Should|Once|Until|Before|After|Because|Although|While)\s)${people}\s+(?:föreslås\s+och\s+|föreslogs\s+och\s+)?(?:(?:${elected.passive}|blev\s+${elected.participle})(?:\s+enhälligt)?(?:\s+(?:på|för)\s+[^.!?]{2,30})?(?:,?\s+(?:med\s+|och\s+)?${person}\s+(?:som\s+)?(?:ersättare|suppleant))?[.!]?$|(?:is|are|was|were)\s+(?:re-?elected|elected|appointed)\s)`,
    'u',
  ),
  // Mötessekreterare blev Bo Ek. · Till kassör blev Bo Ek vald.
  new RegExp(
    String.raw`^(?:Till\s+)?${roleName}\s+(?:för\s[^.!?]{2,40}\s)?${anyOf(becomes)}\s+${person}`,
    'u',
  ),
  // Därefter valdes Bo Ek. · Härvid utsågs Bo Ek och Eva Ström.
  new RegExp(
    String.raw`^(?:Därefter|Härefter|Härvid|Vidare|Slutligen|Dessutom|Enhälligt|(?:Eftersom|Då|Sedan)\s[^.!?:]{2,80}?)\s+(?:${elected.passive})\s+${person}`,
    'u',
  ),
];

/** `Val av ordförande för mötet: Bo Ek.` */
const choice = new RegExp(
  String.raw`^Val\s+av\s+(?<what>[^:.]{2,60}):\s+${fullName}(?:(?:\s*,|\s+och|\s+samt)\s+${fullName}){0,12}\.?$`,
  'u',
);

/** What is chosen is somebody for an office: `Val av lokal: Folkets Hus` elects nobody. */
function choosesForOffice(text: string): boolean {
  const what = choice.exec(text)?.groups?.['what'];
  return what !== undefined && officeStem.test(what.replace(forWhom, ''));
}

// Till ordförande har Eva Ek utsetts av stämman. · Som justerare har stämman utsett Olof Alm.
const perfect = new RegExp(
  String.raw`^(?:Till|Som)\s+\p{L}[^.]{2,80}?\s+har\s+(?<who>[^.]{2,80}?)\s+(?<verb>${elected.supine})(?!\p{L})`,
  'u',
);

/** `tms valdes till sekreterare.` · `nsg väljs.` */
const ofNick = new RegExp(
  String.raw`^(?<who>[^.!?·]{2,80}?)\s+(?:${elected.passive}|blev\s+${elected.participle})(?:\s+(?:till|att|som)\s|\s*[.!]?$)`,
  'iu',
);

function electsNick(text: string): boolean {
  const who = ofNick.exec(text)?.groups?.['who'];
  return who !== undefined && nicknamesIn(who).length > 0;
}

/** Whether a sentence elects somebody by its wording alone (`Kim Sav och Bo Ek valdes.`); bodies that aren't ours elect elsewhere. */
export function isElection(written: string, names: BodyNames): boolean {
  if (!mayElect.test(written)) return false;
  const text = withoutAbbreviations(written);
  const match = perfect.exec(text);
  if (match) {
    const { who = '', verb = '' } = match.groups!;
    return verb.endsWith('s') || isOwnSubject(who, names);
  }
  return electsByForm(text);
}

function electsByForm(text: string): boolean {
  return (
    sentences.some((pattern) => pattern.test(text)) ||
    isReelection(text) ||
    choosesForOffice(text) ||
    electsNick(text)
  );
}

/** The same for the first line of a decision, whoever decides. */
export function electsByWording(written: string): boolean {
  if (!mayElect.test(written)) return false;
  const text = withoutAbbreviations(written);
  return perfect.test(text) || electsByForm(text);
}
