import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { ProtokollError, codeOf, foldName, reasonOf } from '../../index.ts';
import type { Bilingual, Config, Profile } from '../../index.ts';
import type { Context } from '../context.ts';
import type { ExitStatus } from '../exit-status.ts';
import { checkProfileName, profileNamed, profileNamesFor } from '../notes/known-profiles.ts';
import { shownPath } from '../notes/shown-path.ts';
import { isDay } from '../local-date.ts';
import { messages } from '../texts.ts';
import { readLastMeeting, type ReadMeeting } from './last-meeting.ts';
import { newMessages } from './texts.ts';

/** The options of `protokoll new`. */
export interface NewOptions {
  readonly from?: string;
  readonly profile?: string;
  readonly body?: string;
  readonly date?: string;
  readonly time?: string;
  readonly place?: string;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

/** `protokoll new`: writes the note of the next meeting, and tells its path. What is there already is never written over. */
export async function newNote(
  file: string | null,
  options: NewOptions,
  context: Context,
): Promise<ExitStatus> {
  const { io, library, say } = context;
  // Who gives all that it takes is asked nothing.
  const lacksBody = options.from === undefined && options.body === undefined;
  const maybeAsk = options.date === undefined || lacksBody ? askFreely(context) : () => null;
  const from = options.from ?? (await maybeAsk(newMessages.askFrom()));
  const before = from === null ? null : await readLastMeeting(from, context);
  const body =
    options.body ??
    before?.last.protocol.body ??
    (await ask(newMessages.askBody(), newMessages.lacksBody(), context));
  if (before !== null) refuseOtherBody(body, before, context);
  const date = options.date ?? (await ask(newMessages.askDate(), newMessages.lacksDate(), context));
  if (!isDay(date)) throw new ProtokollError(say(newMessages.badDate(date)));
  if (before !== null && date <= before.last.date)
    throw new ProtokollError(say(newMessages.notLater(date, before.last.date)));
  const target = resolve(io.cwd, file ?? (await nameFor(body, date, before)));
  const shown = shownPath(target, io.cwd);
  if (!options.dryRun && existsSync(target)) throw new ProtokollError(say(newMessages.isThere(shown)));
  const config = await context.loadConfig(target);
  await checkProfileName(options.profile, [{ file: target, shownAs: shown, isStdin: false }], context);
  const profile =
    options.profile === undefined
      ? (before?.profile ?? (await profileFor(config, maybeAsk, context)))
      : (profileNamed(options.profile, config, library) ?? library.defaultProfile);
  const lastFile = before && relative(dirname(target), before.note.file).replaceAll('\\', '/');
  const last = before?.last ?? null;
  const announced = last?.protocol.nextMeetings.find((meeting) => meeting.date === date);
  const time = options.time ?? (announced?.start == null ? await maybeAsk(newMessages.askTime()) : null);
  const place = options.place ?? (announced?.place == null ? await maybeAsk(newMessages.askPlace()) : null);
  const note = await library.nextNote({ profile, body, date, time, place, last, lastFile });
  if (!options.dryRun) await write(target, note.text, shown, context);
  const { text, items, actions } = note;
  if (options.json) io.stdout.write(`${JSON.stringify({ file: shown, items, actions, text }, null, 2)}\n`);
  else io.stdout.write(options.dryRun ? text : `${shown}\n`);
  return 0;
}

/** What one body has left open is nothing for the minutes of another. */
function refuseOtherBody(body: string, { note, last }: ReadMeeting, { say }: Context): void {
  const own = last.protocol.body;
  if (own !== null && foldName(own) !== foldName(body))
    throw new ProtokollError(say(newMessages.otherBody(note.shownAs, own, body)));
}

type MaybeAsk = (question: Bilingual) => Promise<string | null> | null;

/** Asks for what may be left open; null for no answer. */
function askFreely({ io, say }: Context): MaybeAsk {
  return async (question) => (await io.ask(say(question)))?.trim() || null;
}

/** Of the config, else as answered: asked for again until it is the name of one. */
async function profileFor(config: Config, maybeAsk: MaybeAsk, { library }: Context): Promise<Profile> {
  const ofConfig = config.profile && profileNamed(config.profile, config, library);
  if (ofConfig) return ofConfig;
  const names = profileNamesFor(config, library);
  for (;;) {
    const answer = await maybeAsk(newMessages.askProfile(names.join(', '), library.defaultProfile.name));
    const profile = answer === null ? library.defaultProfile : profileNamed(answer, config, library);
    if (profile) return profile;
  }
}

async function ask(question: Bilingual, isMissing: Bilingual, { io, say }: Context): Promise<string> {
  const answer = (await io.ask(say(question)))?.trim();
  if (!answer) throw new ProtokollError(say(isMissing));
  return answer;
}

/** Beside the last note and called as it, where its name holds its day; else by the body. */
async function nameFor(body: string, date: string, before: ReadMeeting | null): Promise<string> {
  const folder = before === null ? '' : dirname(before.note.file);
  const last = before === null ? '' : basename(before.note.file);
  if (before !== null && last.includes(before.last.date))
    return join(folder, last.replace(before.last.date, date));
  const name = body
    .toLocaleLowerCase('sv')
    .replaceAll(/[åä]/g, 'a')
    .replaceAll('ö', 'o')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '');
  return join(folder, `${name.slice(0, 60) || 'mote'}-${date}.md`);
}

async function write(target: string, text: string, shown: string, { language, say }: Context): Promise<void> {
  try {
    // `wx`: also what came in between is not overwritten.
    await writeFile(target, text, { flag: 'wx' });
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw new ProtokollError(say(newMessages.isThere(shown)));
    const reason = reasonOf(error);
    if (reason === null) throw error;
    throw new ProtokollError(say(messages.notWritable(shown, reason[language])));
  }
}
