import type { Io } from '../io.ts';
import type { Language } from '../language.ts';
import { lineWidth } from '../terminal.ts';

/** A line on a terminal that tells how far a run has come. */
export interface Progress {
  /** Begins a run over so many notes; none is shown for one note only. */
  begin(total: number): void;
  /** Takes the line away, before something else is written. */
  clear(): void;
  /** Shows that so many notes are done. */
  show(done: number): void;
}

/** How far a run has come. */
export interface RunState {
  readonly done: number;
  readonly total: number;
  /** Since it began. */
  readonly seconds: number;
}

const clearLine = '\r\u001B[K';
const barWidth = 20;

/** The progress of runs, on standard error: for a person at a terminal only. */
export function progressOn({ stderr, env }: Pick<Io, 'stderr' | 'env'>, language: Language): Progress {
  if (stderr.isTTY !== true || env['TERM'] === 'dumb') {
    return { begin: () => {}, clear: () => {}, show: () => {} };
  }
  let [began, total] = [performance.now(), 0];
  let isShown = false;
  const clear = () => {
    if (isShown) stderr.write(clearLine);
    isShown = false;
  };
  const begin = (count: number) => {
    [began, total] = [performance.now(), count];
  };
  const show = (done: number) => {
    if (total < 2) return;
    const seconds = (performance.now() - began) / 1000;
    // A line as wide as the terminal would wrap.
    const line = progressLine({ done, total, seconds }, language).slice(0, lineWidth(stderr) - 1);
    stderr.write(clearLine + line);
    isShown = true;
  };
  return { begin, clear, show };
}

/** A bar, the count, the rate and the time that remains, as text. The latter two once there is something to tell them by. */
export function progressLine({ done, total, seconds }: RunState, language: Language): string {
  const filled = Math.floor((done / total) * barWidth);
  const bar = `[${'#'.repeat(filled)}${'.'.repeat(barWidth - filled)}]`;
  const count = `${bar} ${done}/${total}`;
  if (done === 0 || seconds === 0) return count;
  const rate = done / seconds;
  const perSecond = rate.toLocaleString(language, { maximumFractionDigits: 1 });
  const remaining = Math.ceil((total - done) / rate);
  const time = `${Math.floor(remaining / 60)}:${String(remaining % 60).padStart(2, '0')}`;
  return `${count}  ${perSecond}/s  ${language === 'sv' ? `${time} kvar` : `${time} left`}`;
}
