import { join } from 'node:path';
import { ProtokollError } from '../../index.ts';
import type { Context } from '../context.ts';
import type { ExitStatus } from '../exit-status.ts';
import { shownPath } from '../notes/shown-path.ts';
import { checkBrowser } from './check-browser.ts';
import type { Check } from './check.ts';
import { checkFolders } from './check-folders.ts';
import { findings, subjects, verdicts } from './texts.ts';

/** The options of `protokoll doctor`. */
export interface DoctorOptions {
  readonly browser?: string;
}

/**
 * `protokoll doctor`: tries what the program needs, and tells of each that it is ok, or what is wrong and the one thing to do.
 * Ends with 1 when something keeps documents from being made.
 */
export async function examine({ browser }: DoctorOptions, context: Context): Promise<ExitStatus> {
  const { io, say } = context;
  const checks: Check[] = [
    { subject: 'node', verdict: 'ok', finding: findings.plain(process.version) },
    ...(await checkBrowser(browser, context)),
    await checkFonts(context),
    ...(await checkFolders(context)),
    await checkConfig(context),
  ];
  for (const { subject, verdict, finding } of checks) {
    io.stdout.write(`${say(verdicts[verdict]).padEnd(6)}${say(subjects[subject])}: ${say(finding)}\n`);
  }
  return checks.some(({ verdict }) => verdict === 'fault') ? 1 : 0;
}

async function checkFonts({ library }: Context): Promise<Check> {
  try {
    const names = await library.fontNames();
    return { subject: 'fonts', verdict: 'ok', finding: findings.fonts(names.length) };
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n', 1)[0]! : String(error);
    return { subject: 'fonts', verdict: 'fault', finding: findings.noFonts(reason) };
  }
}

/** The config that a note in the current folder would have, tried on a document, since it may name files. */
async function checkConfig({ library, loadConfig, io }: Context): Promise<Check> {
  try {
    const config = await loadConfig(join(io.cwd, 'x.md'));
    const { folder } = config;
    const { protocol } = library.parseProtocol('');
    const settings = { profile: library.defaultProfile, images: new Map(), draft: false, missing: [] };
    if (folder !== null && protocol !== null)
      await library.renderHtml(protocol, { ...settings, config, medium: 'screen' });
    const finding = folder === null ? findings.noConfig() : findings.config(shownPath(folder, io.cwd));
    return { subject: 'config', verdict: 'ok', finding };
  } catch (error) {
    if (!(error instanceof ProtokollError)) throw error;
    return { subject: 'config', verdict: 'fault', finding: error.text };
  }
}
