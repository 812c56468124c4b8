import type { Nodes, Paragraph } from 'mdast';
import { lineText, plainText } from '../../model/text.ts';
import type { FrontMatterEntry } from '../front-matter/value.ts';
import type { OutlinePart } from '../outline/parts.ts';

/** The parts that people are chosen to play at the meeting itself. */
export type MeetingRole = 'ordförande' | 'sekreterare' | 'justerare';

const ofMeeting = String.raw`(?:för|vid|på)\s+(?:dagens\s+)?(?:mötet|möte|stämman|stämma|årsmötet|årsmöte|sammanträdet|sammanträde|årsstämman)`;
/** What each is called where the meeting's own is meant and not that of the body, and what such a person is chosen to do. */
const words: Readonly<Record<MeetingRole, { readonly role: string; readonly task: string }>> = {
  ordförande: {
    role: String.raw`(?:(?:mötes|stämmo|årsmötes|sammanträdes)ordförande|(?:mötets|stämmans)\s+ordförande|ordförande\s+${ofMeeting})`,
    task: String.raw`(?:leda|föra\s+ordet\s+vid)\s+(?:dagens\s+)?\p{L}*(?:möte|stämma)`,
  },
  sekreterare: {
    role: String.raw`(?:(?:mötes|stämmo|årsmötes)sekreterare|(?:mötets|stämmans)\s+sekreterare|sekreterare\s+${ofMeeting}|protokolls?förare)`,
    task: String.raw`(?:föra|skriva)\s+(?:dagens\s+)?(?:protokoll|\p{L}*anteckningar)`,
  },
  justerare: {
    role: String.raw`(?:protokolls?)?(?:justerare|justeringspersoner|justeringsperson|justeringsmän|justeringsman)`,
    task: String.raw`(?:(?:jämte|tillsammans\s+med)\s[^.]{1,60}?\s+)?justera(?=\s+(?:dagens\s+)?protokoll|\s+§|[.,]|$)`,
  },
};

/** As they stand before a colon in a list of those chosen. */
const labels: Readonly<Record<MeetingRole, string>> = {
  ordförande: '(?:[Mm]ötes|[Ss]tämmo)?[Oo]rdförande',
  sekreterare: '(?:[Mm]ötes|[Ss]tämmo)?[Ss]ekreterare|[Pp]rotokolls?förare',
  justerare: '(?:[Pp]rotokolls?)?[Jj]uster(?:are|ingspersoner|ingsmän)',
};

const name = String.raw`\p{Lu}[\p{L}'’-]+(?:\s+(?:(?:av|af|von|de|la)\s+)?\p{Lu}[\p{L}'’-]+){0,3}(?:\s*\([^()]{1,20}\))?`;
const names = String.raw`(${name}(?:(?:\s*,|\s+och|\s+samt|\s+&)\s+${name})*)`;
const verb = String.raw`(?:[Vv](?:aldes|alde|äljs|äljer|älja)|[Uu](?:tsågs|tsåg|tses|tser|tse)|omvaldes)(?:\s+enhälligt)?`;
const as = String.raw`(?:[Tt]ill|[Ss]om)`;
/** Where one is chosen for the meeting, so are the others. */
const functionaries =
  /justera|justering|mötes(?:ordförande|sekreterare|funktion)|(?:ordförande|sekreterare)\s+för\s+\p{L}*(?:mötet|stämman)|presidium|rösträknare|protokolls?förare|funktionär/iu;
const chairOfMeeting = new RegExp(words.ordförande.role, 'iu');
const chooses = /[Vv](?:ald|älj)|[Uu]ts[eå]|(?:fört|förde|för)\s+protokoll|protokolls?förare/u;

/** `Till justerare valdes Bo Ek` · `Bo Ek valdes till justerare` · `Valdes Bo Ek att justera protokollet` */
function sentenceOf(key: MeetingRole, role: string, label: string | null): RegExp {
  const { task } = words[key];
  const forms = [
    String.raw`(?:^|\s)${as}\s+${role}(?!\p{L})[^.,:]{0,40}?(?:\s|:\s)(?:${verb}\s+)?${names}`,
    String.raw`${names}\s+(?:\p{Ll}[^.,]{0,40}?\soch\s+)?${verb}\s+(?:${as}\s+${role}(?!\p{L})|att\s+${task})`,
    String.raw`(?:${verb}|\soch)\s+${names}\s+(?:${as}\s+${role}(?!\p{L})|(?:till\s+)?att\s+${task})`,
    String.raw`[Aa]tt\s+${task}[^.]{0,20}?\s${verb}\s+${names}`,
    ...(label === null
      ? []
      : [String.raw`^(?:\p{L}[.)]\s+)?(?:${label})(?:\s+tillika\s+\p{L}+)?\s*:\s*${names}`]),
    ...(key === 'sekreterare'
      ? [
          String.raw`${names}\s+(?:har\s+)?(?:fört|förde|för)\s+protokoll`,
          String.raw`${names}\s+(?:tjänstgjorde|tjänstgör|fungerade)\s+som\s+${role}`,
          String.raw`(?:anmäl(?:de|er|des|s)|anlitade)\s+${names}\s+som\s+${role}`,
        ]
      : []),
  ];
  return new RegExp(forms.join('|'), 'u');
}

/** In an item in which nothing else is chosen: `Valdes Bo Ek och Siv Rask.` · `Mötet valde Bo Ek` · `Bo Ek valdes.` · `Bo Ek` */
const aboutRole = new RegExp(
  String.raw`^(?:Till\s+[\p{L}\s]{3,40}?\s+|\p{L}+\s+)?${verb}\s+${names}|^${names}(?:\s+${verb}(?!\p{L})|\.?$)|\soch\s+(?:valde|utsåg)\s+${names}`,
  'u',
);

/**
 * Who leads, writes and verifies, as the notes tell in the items (`Till mötesordförande valdes Kim Sav.`), in the form of the
 * front matter. Only the `wanted` roles, and each only where the words say that it is one at this meeting.
 */
export function electedRoles(
  parts: readonly OutlinePart[],
  wanted: readonly MeetingRole[],
): FrontMatterEntry[] {
  return wanted.flatMap((key) => {
    const { role } = words[key];
    const sentence = sentenceOf(key, role, null);
    const plainSentence = sentenceOf(key, `(?:${role}|${key})`, labels[key]);
    const title = new RegExp(role, 'iu');
    for (const part of parts) {
      if (part.kind !== 'item') continue;
      const heading = lineText(part.heading);
      const isAbout = title.test(heading);
      const areOfMeeting = functionaries.test(heading);
      for (const paragraph of [...headingOf(part), ...paragraphsOf(part.nodes)]) {
        const isPlain = areOfMeeting || chairOfMeeting.test(lineText([paragraph]));
        const found = read(paragraph, isPlain ? plainSentence : sentence, isAbout, areOfMeeting);
        if (found !== null) return [toEntry(key, found, paragraph)];
      }
    }
    return [];
  });
}

function read(
  paragraph: Paragraph,
  sentence: RegExp,
  isAbout: boolean,
  areOfMeeting: boolean,
): string | null {
  const text = plainText([paragraph]);
  if (text.length > 600 || !(isAbout || areOfMeeting || chooses.test(text))) return null;
  for (const part of text.split(/\n|(?<=\p{L}{2}[.)])\s+(?=\p{Lu})/u)) {
    // What is said to be another role is not this one.
    const mayBeAbout = isAbout && !/(?:^|\s)(?:[Tt]ill|[Ss]om)\s+\p{Ll}/u.test(part);
    const match = sentence.exec(part) ?? (mayBeAbout ? aboutRole.exec(part) : null);
    const found = match?.slice(1).find((group) => group !== undefined);
    if (found !== undefined) return found;
  }
  return null;
}

function toEntry(key: MeetingRole, text: string, { position }: Paragraph): FrontMatterEntry {
  const value = { kind: 'text' as const, text, position: position! };
  return { key, written: key, value, position: position!, keyPosition: position! };
}

/** What stands in the heading itself, where it is a sentence. */
function headingOf({ heading, isLine, position }: OutlinePart & { kind: 'item' }): Paragraph[] {
  return isLine && heading.length > 0 ? [{ type: 'paragraph', children: [...heading], position }] : [];
}

function paragraphsOf(nodes: readonly Nodes[]): Paragraph[] {
  return nodes.flatMap((node) => {
    if (node.type === 'paragraph') return [node];
    return node.type === 'list' || node.type === 'listItem' ? paragraphsOf(node.children) : [];
  });
}
