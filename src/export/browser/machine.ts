import { homedir } from 'node:os';

/** What the search for a browser needs to know of the machine. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly architecture: NodeJS.Architecture;
  readonly env: NodeJS.ProcessEnv;
  /** The user's home folder; null for a user without one. */
  readonly home: string | null;
}

/** The machine this process runs on, with the environment given. */
export function thisMachine(env: NodeJS.ProcessEnv): Machine {
  return { platform: process.platform, architecture: process.arch, env, home: env['HOME'] || homeOfUser() };
}

function homeOfUser(): string | null {
  try {
    return homedir() || null;
  } catch {
    return null;
  }
}
