import type { Context } from '../context.ts';
import type { Bilingual, Printer, PrinterOptions } from '../../index.ts';

/** The one browser of a run: started when it is first asked for, and given to all who ask. */
export interface SharedPrinter {
  /** Rejects with a `ProtokollError` (exit 3) when there is no browser to start. */
  open(): Promise<Printer>;
  close(): Promise<void>;
  /** Aborts when the run is interrupted. */
  readonly signal: AbortSignal;
}

/** A printer for a run. An interruption ends it at once. */
export function sharedPrinter(
  { browser, browserUrl, pages }: Pick<PrinterOptions, 'browser' | 'browserUrl' | 'pages'>,
  note: (message: Bilingual) => void,
  { io, library }: Context,
): SharedPrinter {
  const signal = io.interrupted;
  let opening: Promise<Printer> | null = null;
  const close = async () => {
    await opening?.then(
      (printer) => printer.close(),
      () => {},
    );
  };
  signal.addEventListener('abort', () => void close(), { once: true });
  return {
    open: () => (opening ??= library.openPrinter({ browser, browserUrl, pages, env: io.env, note, signal })),
    close,
    signal,
  };
}
