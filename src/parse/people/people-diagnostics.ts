import type { Position } from 'unist';
import type { Bilingual, Diagnostic, Severity } from '../../model/diagnostic.ts';
import { listed } from '../../model/listed.ts';
import type { ReadPerson } from './read-person.ts';

const onePerLine: Bilingual = {
  sv: 'Skriv en person per rad: ”Namn, roll, organisation”.',
  en: 'Write one person a line: “Name, role, organisation”.',
};

/** A name in lower case, or one that looks like a title (`namn-oklart`). */
export function unclearName(name: string, position: Position): Diagnostic {
  return diagnostic('namn-oklart', 'warning', position, onePerLine, {
    sv: `”${name}” lästes som namnet på en person, fast det inte ser ut som ett namn.`,
    en: `“${name}” was read as the name of a person, though it does not look like a name.`,
  });
}

/** Parts of a line of names that were read as role or organisation of the person before them (`namn-oklart`). */
export function readAsDetails(details: readonly string[], name: string, position: Position): Diagnostic {
  const quoted = details.map((detail) => `”${detail}”`).join(', ');
  return diagnostic('namn-oklart', 'warning', position, onePerLine, {
    sv: `${quoted} lästes som roll eller organisation för ${name}, inte som fler personer.`,
    en: `${quoted} was read as the role or organisation of ${name}, not as more people.`,
  });
}

/** What looks like a second person but was read as role or organisation of the first (`namn-tolkat`). */
export function readAsOnePerson(detail: string, name: string, position: Position): Diagnostic {
  const help = {
    sv: `Är ”${detail}” en person: skriv ”${name} och ${detail}”, eller en rad var.`,
    en: `If “${detail}” is a person, write “${name} och ${detail}”, or one line each.`,
  };
  return diagnostic('namn-tolkat', 'info', position, help, {
    sv: `”${detail}” lästes som roll eller organisation för ${name}.`,
    en: `“${detail}” was read as the role or organisation of ${name}.`,
  });
}

/** A statement that was read as telling of several people (`narvaro-tolkad`). */
export function readAsShared(note: string, names: readonly string[], position: Position): Diagnostic {
  return diagnostic('narvaro-tolkad', 'info', position, null, {
    sv: `”${note}” lästes som att det gäller ${listed(names, 'och')}.`,
    en: `“${note}” was read as telling of ${listed(names, 'and')}.`,
  });
}

/** Somebody whom one list names and another tells was not there (`narvaro-tolkad`). */
export function readAsAbsent(name: string, position: Position): Diagnostic {
  return diagnostic('narvaro-tolkad', 'info', position, null, {
    sv: `${name} står i en lista och som frånvarande i en annan, och lästes som frånvarande.`,
    en: `${name} stands in one list and as absent in another, and was read as absent.`,
  });
}

/** Somebody who was understood as a person known under another spelling or a longer name (`namn-tolkat`). */
export function interpretedName(written: string, name: string, position: Position): Diagnostic {
  return diagnostic('namn-tolkat', 'info', position, null, {
    sv: `”${written}” lästes som ${name}.`,
    en: `“${written}” was read as ${name}.`,
  });
}

/** A name that fits several people, and so was given to none (`namn-tvetydigt`). */
export function ambiguousName(written: string, names: readonly string[], position: Position): Diagnostic {
  const help = { sv: 'Skriv hela namnet.', en: 'Write the full name.' };
  return diagnostic('namn-tvetydigt', 'warning', position, help, {
    sv: `”${written}” kan vara ${listed(names, 'eller')}.`,
    en: `“${written}” may be ${listed(names, 'or')}.`,
  });
}

/** A key or value of a person's mapping that could not be read (`person-oklar`); its text is kept. */
export function unreadField(key: string, value: string, expected: Bilingual, position: Position): Diagnostic {
  return diagnostic('person-oklar', 'warning', position, expected, {
    sv: `”${key}: ${value}” kunde inte läsas och behölls som text.`,
    en: `“${key}: ${value}” could not be read and was kept as text.`,
  });
}

/** Somebody signs who was not chosen to, and somebody who was does not (`justerare-andra`), where they were chosen. */
export function otherVerifier(
  signing: readonly ReadPerson[],
  chosen: readonly ReadPerson[],
  where: Position,
): Diagnostic {
  const help = {
    sv: 'Rätta justerarna överst, i underskrifterna eller i ärendet där de valdes.',
    en: 'Correct the verifiers at the top, in the signatures or in the item where they were chosen.',
  };
  const [signs, elected] = [signing, chosen].map((people) => people.map(({ name }) => name)) as [
    string[],
    string[],
  ];
  const told = diagnostic('justerare-andra', 'warning', where, help, {
    sv: `Mötet valde ${listed(elected, 'och')} att justera, men ${listed(signs, 'och')} står som justerare (rad ${signing[0]!.position.start.line}).`,
    en: `The meeting chose ${listed(elected, 'and')} to verify, but ${listed(signs, 'and')} signs as verifier (line ${signing[0]!.position.start.line}).`,
  });
  return { ...told, related: [statedHere(signing[0]!)] };
}

/** Another leads or writes than who was chosen to (`vald-annan`), where the one was chosen. */
export function otherRole(
  role: 'ordförande' | 'sekreterare',
  [stated]: readonly ReadPerson[],
  [chosen]: readonly ReadPerson[],
  where: Position,
): Diagnostic {
  const help = {
    sv: 'Rätta namnet överst eller i ärendet där mötet valde.',
    en: 'Correct the name at the top or in the item where the meeting chose.',
  };
  const english = role === 'ordförande' ? 'chair' : 'secretary';
  const told = diagnostic('vald-annan', 'warning', where, help, {
    sv: `Mötet valde ${chosen!.name} till ${role}, men ${stated!.name} står som ${role} (rad ${stated!.position.start.line}).`,
    en: `The meeting chose ${chosen!.name} as ${english}, but ${stated!.name} is given as ${english} (line ${stated!.position.start.line}).`,
  });
  return { ...told, related: [statedHere(stated!)] };
}

/** Who signs without having been chosen, told also where that is, below the election (`underskrift-annan`). */
export function signsUnchosen(
  role: 'ordförande' | 'sekreterare' | 'justerare',
  [signs]: readonly ReadPerson[],
  chosen: readonly ReadPerson[],
  where: Position,
): Diagnostic[] {
  if (!signs || signs.position.start.line <= where.end.line) return [];
  const english = { ordförande: 'chair', sekreterare: 'secretary', justerare: 'verifier' }[role];
  const names = chosen.map(({ name }) => name);
  const told = diagnostic('underskrift-annan', 'info', signs.position, null, {
    sv: `${signs.name} skriver under som ${role}, men mötet valde ${listed(names, 'och')} (rad ${where.start.line}).`,
    en: `${signs.name} signs as ${english}, but the meeting chose ${listed(names, 'and')} (line ${where.start.line}).`,
  });
  return [told];
}

/** Another signs as chair, secretary or verifier than the notes name (`underskrift-annan`); `at`: where the one stands who is told of. */
export function otherSigner(
  role: 'ordförande' | 'sekreterare' | 'justerare',
  named: ReadPerson,
  signs: ReadPerson,
  at: ReadPerson,
): Diagnostic {
  const english = { ordförande: 'chair', sekreterare: 'secretary', justerare: 'verifier' }[role];
  const help = {
    sv: 'Rätta namnet i underskrifterna eller där rollen anges.',
    en: 'Correct the name in the signatures or where the role is stated.',
  };
  const told = diagnostic('underskrift-annan', 'warning', at.position, help, {
    sv: `${named.name} står som ${role}, men ${signs.name} skriver under (rad ${signs.position.start.line}).`,
    en: `${named.name} is given as ${english}, but ${signs.name} signs (line ${signs.position.start.line}).`,
  });
  return { ...told, related: [statedHere(at === named ? signs : named)] };
}

function statedHere({ name, position }: ReadPerson): Diagnostic['related'][number] {
  return { message: { sv: `${name} står här.`, en: `${name} stands here.` }, position };
}

function diagnostic(
  rule: string,
  severity: Severity,
  position: Position,
  help: Bilingual | null,
  message: Bilingual,
): Diagnostic {
  return { rule, severity, message, help, position, related: [], fix: null };
}
