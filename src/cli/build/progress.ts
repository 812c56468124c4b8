import type { Io } from '../io.ts';
import type { Language } from '../language.ts';
import { lineWidth } from '../terminal.ts';

/** A line on a terminal that tells how far a run has come. */
export interface Progress {
  /** Begins a run over so many notes; nothing is shown for one note only. */
  begin(total: number): void;
  /** Shows how many notes are done, and how many of them took work. */
  show(done: number, worked: number): void;
  /** Takes the line away while something else is written. */
  giveWay(write: () => void): void;
  /** Takes the line away for good. */
  end(): void;
}

/** How far a run has come. */
export interface RunState {
  readonly done: number;
  /** Of those that are done, how many were not unchanged. */
  readonly worked: number;
  readonly total: number;
  /** Since it began. */
  readonly seconds: number;
}

const clearLine = '\r\u001B[K';
const barWidth = 20;

/** The progress of runs, on standard error: for a person at a terminal only. */
export function progressOn({ stderr, env }: Pick<Io, 'stderr' | 'env'>, language: Language): Progress {
  if (stderr.isTTY !== true || env['TERM'] === 'dumb') {
    return { begin: () => {}, show: () => {}, giveWay: (write) => write(), end: () => {} };
  }
  let [began, total, done, worked] = [0, 0, 0, 0];
  const draw = () => {
    if (total < 2) return;
    const seconds = (performance.now() - began) / 1000;
    // A line as wide as the terminal would wrap.
    const line = progressLine({ done, worked, total, seconds }, language).slice(0, lineWidth(stderr) - 1);
    stderr.write(clearLine + line);
  };
  const clear = () => {
    if (total >= 2) stderr.write(clearLine);
  };
  return {
    begin(count) {
      [began, total, done, worked] = [performance.now(), count, 0, 0];
      draw();
    },
    show(nowDone, nowWorked) {
      [done, worked] = [nowDone, nowWorked];
      draw();
    },
    giveWay(write) {
      clear();
      write();
      draw();
    },
    end() {
      clear();
      total = 0;
    },
  };
}

/** A bar, the count, the rate of the work and the time that remains, as text. The latter two once there is something to tell them by. */
export function progressLine({ done, worked, total, seconds }: RunState, language: Language): string {
  const filled = Math.floor((done / total) * barWidth);
  const bar = `[${'#'.repeat(filled)}${'.'.repeat(barWidth - filled)}]`;
  const count = `${bar} ${done}/${total}`;
  if (worked === 0 || seconds === 0) return count;
  const rate = worked / seconds;
  const perSecond = rate.toLocaleString(language, { maximumFractionDigits: 1 });
  const remaining = Math.ceil((total - done) / rate);
  const time = `${Math.floor(remaining / 60)}:${String(remaining % 60).padStart(2, '0')}`;
  return `${count}  ${perSecond}/s  ${language === 'sv' ? `${time} kvar` : `${time} left`}`;
}
