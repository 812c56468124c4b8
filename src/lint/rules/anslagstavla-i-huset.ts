import { boardIndoors } from '../../language/notice-boards.ts';
import type { Position } from 'unist';
import type { Protocol } from '../../model/protocol.ts';
import { placeOfWords } from '../content/cover-places.ts';
import { passages } from '../content/passages.ts';
import { isMunicipal } from '../status/laws.ts';
import type { Finding, Rule } from '../rule.ts';

/** The official notice board of a municipality or region has been on its website since 2018. */
export const anslagstavlaIHuset: Rule = {
  name: 'anslagstavla-i-huset',
  severity: 'info',
  applies: isMunicipal,
  check: (protocol, _profile, text) => {
    const { date } = protocol.meeting;
    if (date === null || date < '2018-01-01') return [];
    const found = placeInCover(protocol, text) ?? placeInSections(protocol);
    if (!found) return [];
    const { words, position } = found;
    const finding: Finding = {
      message: {
        sv: `”${words}”: den officiella anslagstavlan finns på webbplatsen.`,
        en: `“${words}”: the official notice board is on the website.`,
      },
      help: {
        sv: 'Skriv ”den digitala anslagstavlan”, eller bara ”anslagstavlan”. Var protokollet förvaras skrivs för sig.',
        en: 'Write “den digitala anslagstavlan” or just “anslagstavlan”. Where the protocol is kept is written apart.',
      },
      ...(position && { position }),
    };
    return [finding];
  },
};

interface Found {
  readonly words: string;
  readonly position: Position | null;
}

function placeInCover({ coverNotes, verifications }: Protocol, text: string): Found | null {
  const texts = [
    ...coverNotes.map((note) => `${note.title ?? ''} ${note.text}`),
    ...verifications.flatMap(({ written, notice }) => [written, notice?.keptAt ?? null]),
  ];
  for (const each of texts) {
    const words = boardIndoors.exec(each ?? '')?.[0];
    if (words !== undefined) return { words, position: placeOfWords(words, words, text) };
  }
  return null;
}

/** What an item tells of notice boards is another matter. */
function placeInSections(protocol: Protocol): Found | null {
  for (const passage of passages(protocol)) {
    const match = passage.part.item === null ? boardIndoors.exec(passage.text) : null;
    if (match)
      return { words: match[0], position: passage.place(match.index, match.index + match[0].length) };
  }
  return null;
}
