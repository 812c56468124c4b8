import type { Position } from 'unist';
import type { Bilingual } from '../../model/diagnostic.ts';
import type { Protocol } from '../../model/protocol.ts';
import { isNameLine, namesPresent } from '../../language/name-lines.ts';
import { contentParts } from '../content/content-parts.ts';
import { passages } from '../content/passages.ts';
import { plainText } from '../../model/text.ts';
import type { Finding, Rule } from '../rule.ts';

/** What looks like a list of those present was read as one. */
export const narvaroOlast: Rule = {
  name: 'narvaro-olast',
  severity: 'warning',
  check: (protocol) => [...unreadLabels(protocol), ...unreadList(protocol)],
};

const help: Bilingual = {
  sv: 'Skriv ”Närvarande:” följt av namnen, före första paragrafen.',
  en: 'Write “Närvarande:” followed by the names, before the first item.',
};

/** Lines that say who was there, and name somebody who stands in no list. */
function unreadLabels(protocol: Protocol): Finding[] {
  const known = new Set(
    [protocol.present, protocol.absent, protocol.substitutes, protocol.others, protocol.called]
      .flat()
      .flatMap(({ name, written }) => [name, written]),
  );
  return passages(protocol).flatMap((passage) => {
    if (!passage.text.includes(':') || passage.part.block?.type !== 'prose') return [];
    let start = 0;
    return passage.text.split('\n').flatMap((line): Finding[] => {
      const at = start;
      start += line.length + 1;
      const names = namesPresent(line.trim());
      if (names.length === 0 || names.some((name) => known.has(name))) return [];
      return [unread(line.trim(), passage.place(at, at + line.length))];
    });
  });
}

function unread(line: string, position: Position): Finding {
  return {
    message: {
      sv: `”${line.slice(0, 60)}” lästes inte som närvaro, eftersom raden står nere i texten.`,
      en: `“${line.slice(0, 60)}” was not read as attendance, since the line stands in the text.`,
    },
    help,
    position,
  };
}

/** So many names below each other are a list of people. */
const fewest = 3;

/** A list of names before or in the first item, where nothing tells who was there. */
function unreadList(protocol: Protocol): Finding[] {
  const { present, called, attendanceNote, items } = protocol;
  if (present.length + called.length > 0 || attendanceNote !== null) return [];
  const end = items[1]?.position.start.line ?? Infinity;
  for (const { block, content } of contentParts(protocol)) {
    if (block?.type !== 'prose' || block.position.start.line >= end) continue;
    for (const node of content) {
      const lines = plainText([node]).split('\n');
      const names = lines.filter(isNameLine).length;
      if (names < fewest || names < lines.length - 1) continue;
      return [
        {
          message: {
            sv: `Listan med ${names} namn lästes inte som närvaro.`,
            en: `The list of ${names} names was not read as attendance.`,
          },
          help,
          position: node.position ?? block.position,
        },
      ];
    }
  }
  return [];
}
