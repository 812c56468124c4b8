import type { Bilingual } from '../../index.ts';
import type { subjects } from './texts.ts';

/** What was seen of one thing that the program needs. */
export interface Check {
  readonly subject: keyof typeof subjects;
  /** `warning`: all works, and could be better. */
  readonly verdict: 'ok' | 'warning' | 'fault';
  /** What is there; or what is wrong, and the one thing to do. */
  readonly finding: Bilingual;
}
