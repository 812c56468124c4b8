import type { Position } from 'unist';
import { withSmallInitial } from '../../../model/text.ts';
import type { FrontMatterEntry, TextValue } from '../../front-matter/value.ts';
import { isFullName, isNameShaped } from '../../../language/people/name-shape.ts';
import { looksLikeOrganisation } from '../../../language/people.ts';
import { signingHeading, tellsWriter, forWhom, forParty, signerSeam } from '../../../language/signing.ts';
import { isDetail } from '../../../language/people/read-head.ts';
import { isFill } from '../lines/label.ts';
import {
  dayVerified,
  namesParty,
  partsAtFill,
  roleBeforeName,
  roleOf,
  type SigningRole,
} from './signing-roles.ts';
import { placesToSign } from '../lines/note-labels.ts';
import { beforeAddition, partsAtCommas, withoutColon, withoutHead } from '../../../model/text-shapes.ts';

/** Those who sign. Roles stand before the names that they are of, or all below them. */
export class Signers {
  readonly #entries: FrontMatterEntry[] = [];
  #role: SigningRole | null = null;
  #unnamed: TextValue[] = [];
  #hasPlace = false;
  /** The roles that stand beside each other on a line, for the names below them. */
  #columns: readonly SigningRole[] = [];
  /** The roles that stand below each other without names, for as many names below them. */
  #stacked: SigningRole[] = [];
  /** The roles below a row of names that have roles above them. */
  #below: readonly SigningRole[] = [];
  #row = 0; // How many names the line before gave, where it gave nothing else.

  /** Reads the cells of a line; false when one of them is nothing that belongs to a sign-off. */
  readLine(cells: readonly string[], position: Position): boolean {
    const roles = cells.map((cell) => roleOf(withoutColon(cell))).filter((role) => role !== null);
    if (cells.length > 1 && roles.length === cells.length) {
      // `Emma Vik     Rut Ek` above `sekreterare     justeras`
      if (this.#unnamed.length === roles.length) {
        for (const [nth, value] of this.#unnamed.entries()) this.#add(roles[nth]!, value, position);
        this.#unnamed = [];
        return (this.#hasPlace = true);
      }
      // The same below `Vid protokollet`; names with a role above them keep it, if others stand below these.
      if (this.#row === roles.length && this.#columns.length > 0) this.#below = roles;
      else if (this.#row === roles.length) this.#retitle(roles);
      else this.#columns = roles;
      return (this.#hasPlace = true);
    }
    this.#settleBelow(cells);
    if (this.#addOrganisations(cells) || this.#addForParties(cells, position)) return true;
    const before = this.#entries.length;
    const areColumns = cells.length > 1 && this.#columns.length > 1 && cells.length >= this.#columns.length;
    const isRead =
      areColumns && !cells.every(isFill)
        ? cells.every((cell, nth) => {
            // The last role is that of all who stand further to the right.
            this.#role = this.#inColumn(this.#columns[nth] ?? this.#columns.at(-1)!);
            return this.#readName(cell, position);
          })
        : cells.every((cell) => this.#read(cell, position));
    this.#row = this.#entries.length - before === cells.length ? cells.length : 0;
    return isRead;
  }

  /** The roles below a row of names are those of the names below them, or else of those above. */
  #settleBelow(cells: readonly string[]): void {
    const roles = this.#below;
    if (roles.length === 0 || cells.every(isFill)) return;
    this.#below = [];
    if (cells.length === roles.length && cells.every((cell) => isFullName(cell))) this.#columns = roles;
    else this.#retitle(roles);
  }

  #retitle(roles: readonly SigningRole[]): void {
    const first = this.#entries.length - roles.length;
    for (const [nth, key] of roles.entries())
      this.#entries[first + nth] = { ...this.#entries[first + nth]!, key, written: key };
    this.#row = 0;
  }

  /** `Arbetsgivaren     Kommunal     Vision` below three names: for whom each signs. */
  #addOrganisations(cells: readonly string[]): boolean {
    const first = this.#entries.length - cells.length;
    if (cells.length < 2 || cells.length !== this.#row || !cells.every(namesParty)) return false;
    for (const [nth, cell] of cells.entries()) this.#addOrganisation(first + nth, cell);
    this.#row = 0;
    return true;
  }

  /** `Sekreterare     För arbetsgivaren     Vision` below names without a role: each signs so, or for a party. */
  #addForParties(cells: readonly string[], position: Position): boolean {
    const areBelow = cells.every((cell) => namesParty(cell) || roleOf(cell) !== null);
    if (cells.length < 2 || cells.length !== this.#unnamed.length || !areBelow) return false;
    const first = this.#entries.length;
    for (const [nth, value] of this.#unnamed.entries())
      this.#add(roleOf(cells[nth]!) ?? 'justerare', value, position);
    this.#unnamed = [];
    for (const [nth, cell] of cells.entries())
      if (roleOf(cell) === null) this.#addOrganisation(first + nth, cell);
    return (this.#hasPlace = true);
  }

  /** One person writes; the names below hers in the same column verify, where another column says that people do. */
  #inColumn(role: SigningRole): SigningRole {
    const isTaken = role !== 'justerare' && this.#entries.some(({ key }) => key === role);
    return isTaken && this.#columns.includes('justerare') ? 'justerare' : role;
  }

  /** False when the text is neither a role, a name nor a line to write on. */
  #read(written: string, position: Position): boolean {
    const text = written.replace(/^\/\s*(?=\p{Lu})|(?<=\p{L})\s*\/$/gu, '');
    if (isFill(text) || signingHeading.test(withoutColon(text))) return (this.#hasPlace = true);
    const verified = dayVerified(text, position);
    if (verified !== null) {
      this.#entries.push(verified);
      this.#setRole('justerare', position);
      return true;
    }
    const places = placesToSign(text, position);
    if (places.length > 0) return this.#entries.push(...places) > 0;
    const [label = '', ...others] = partsAtFill(text);
    const told = roleBeforeName(text);
    if (told) return (this.#setRole(told.role, position), this.#readName(told.name, position));
    if (this.#goesOn(text)) return true;
    const colon = /^([^:]+):\s*(\S.*)$/u.exec(text);
    const writes = colon !== null && tellsWriter(colon[1]!) && isFullName(colon[2]!);
    const role = writes ? 'sekreterare' : roleOf(colon ? colon[1]! : label);
    if (colon && this.#role === 'justerare' && forWhom.test(colon[1]!))
      return this.#readName(`${colon[2]!.trim()}, ${withSmallInitial(colon[1]!)}`, position);
    if (role === null) return others.length === 0 && this.#readName(text, position);
    const name = colon ? withoutHead(colon[2]!, '.…_ ') : others.join(' ').trim();
    this.#setRole(role, position, name === '');
    if (others.length > 0) this.#hasPlace = true;
    // `Justeras: Pål`, after a label a first name is enough.
    return name === '' || this.#readName(name, position, colon !== null);
  }

  /** Null where someone is named without a role, or nobody signs anything. */
  finish(): FrontMatterEntry[] | null {
    if (this.#below.length > 0) this.#retitle(this.#below);
    if (this.#unnamed.length > 0 || !(this.#hasPlace || this.#entries.length > 0)) return null;
    if (this.#stacked.length > 1 && this.#stacked.length === this.#entries.length)
      this.#retitle(this.#stacked);
    return this.#entries;
  }

  /** `isAlone`: the line names nobody. */
  #setRole(role: SigningRole, position: Position, isAlone = false): void {
    this.#hasPlace = true;
    this.#columns = [];
    if (!isAlone) this.#stacked = [];
    else if (this.#entries.length === 0 && this.#unnamed.length === 0) this.#stacked.push(role);
    if (this.#unnamed.length === 0) this.#role = role;
    for (const value of this.#unnamed) this.#add(role, value, position);
    this.#unnamed = [];
  }

  /** `För arbetsgivaren`, `Kommunal` below the name of one who verifies: for whom. */
  #goesOn(text: string): boolean {
    const last = this.#entries.at(-1);
    if (last?.key !== 'justerare' || last.value.kind !== 'text' || roleOf(text) !== null) return false;
    if (text.length > 60 || last.value.text.includes(',')) return false;
    if (!forParty.test(text) && !looksLikeOrganisation(text)) return false;
    this.#addOrganisation(this.#entries.length - 1, text);
    return true;
  }

  #addOrganisation(at: number, text: string): void {
    const entry = this.#entries[at]!;
    if (entry.value.kind !== 'text' || entry.key !== 'justerare') return;
    const told = forWhom.test(text) ? withSmallInitial(text) : text;
    this.#entries[at] = { ...entry, value: { ...entry.value, text: `${entry.value.text}, ${told}` } };
  }

  #readName(text: string, position: Position, isLabelled = false): boolean {
    const several = text.split(signerSeam);
    if (several.length > 1 && several.every((each) => isFullName(each) && !isDetail(each)))
      return several.every((each) => this.#readName(each, position, isLabelled));
    const [written = '', own = ''] = partsAtCommas(text);
    const name = beforeAddition(written);
    if (!(isFullName(name) || (isLabelled && isNameShaped(name))) || isDetail(name)) return false;
    const ownRole = roleOf(own);
    if (ownRole !== null) {
      this.#add(ownRole, { kind: 'text', text: written, position }, position);
      return true;
    }
    const value: TextValue = { kind: 'text', text, position };
    if (this.#role === null) this.#unnamed.push(value);
    else this.#add(this.#role, value, position);
    return true;
  }

  #add(key: SigningRole, value: TextValue, keyPosition: Position): void {
    this.#entries.push({ key, written: key, value, position: value.position, keyPosition });
  }
}
