import { findAll } from '../model/find-all.ts';
import { tellsAttendance } from './attendance.ts';
import { beginsWithAtt } from './typed-marks.ts';
import { isNobodysName } from './no-people.ts';
import { isTitleWord } from './people.ts';
import { isNameParticle, nameParticles } from './name-particles.ts';
import { isNoName } from './elections.ts';
import { namesBody } from './bodies.ts';
import { partsAtSpaces } from '../model/text-shapes.ts';

const word = String.raw`\p{Lu}(?:\p{Ll}[\p{L}’'-]*|\.)`;
/** `Kim Sav`, `Kim von Sav (S)`, `Kim Sav, kassör`, `Kim Sav (S), ordinarie`: group `name`. */
const nameLine = new RegExp(
  String.raw`^[-*•\s]*(?<name>${word}(?:\s+${nameParticles}${word}){1,3})(?:\s*\([^()]{1,30}\)(?:,\s[^.,:;]{2,40})?|,\s[^.,:;]{2,40}|\s+[–-]\s+[^.:;]{2,40})?[,.]?$`,
  'u',
);

/** Whether a line holds one full name, perhaps with party or role, and nothing else. */
export function isNameLine(line: string): boolean {
  const name = line.length > 90 ? undefined : nameLine.exec(line)?.groups?.['name'];
  if (name === undefined || isNobodysName(name) || namesBody(name)) return false;
  return !partsAtSpaces(name).some((each) => !isNameParticle(each) && (isNoName(each) || isTitleWord(each)));
}

/** Names one a line, perhaps after a line that leads in (`att till ombud välja`). */
export function isListOfNames(lines: readonly string[]): boolean {
  const [first = '', ...others] = lines;
  const leadsIn = others.length > 1 && beginsWithAtt.test(first) && !goesOn.test(first);
  return others.length > 0 && (leadsIn || isNameLine(first)) && others.every(isNameLine);
}

/** The end of a line whose sentence goes on in the next. */
const goesOn = /(?:,|\s(?:och|samt))$/iu;

const labelled = /^\**(?<label>\p{Lu}[\p{L} ]{2,40}?)\**\s*:\**\s*(?<value>\S.*)$/u;
const fullName = new RegExp(String.raw`${word}\s+${word}`, 'gu');

/** The names in a line that says who was there (`Närvarande: Kim Sav, Bo Ek`); empty for other lines. */
export function namesPresent(line: string): string[] {
  const { label, value } = (line.length > 2000 ? null : labelled.exec(line))?.groups ?? {};
  if (label === undefined || value === undefined || !tellsAttendance(label)) return [];
  return [...findAll(fullName, value)].map(([name]) => name);
}
