/**
 * What the program ends with: 0 fine, 1 ran and found errors, 2 could not do the job, 3 the rendering engine failed
 * for at least one document, 130 and 143 interrupted.
 */
export type ExitStatus = 0 | 1 | 2 | 3 | 130 | 143;

const worstFirst: readonly ExitStatus[] = [130, 143, 2, 3, 1, 0];

/** The one status of several that the program ends with. */
export function worstStatus(...statuses: readonly ExitStatus[]): ExitStatus {
  return worstFirst.find((status) => statuses.includes(status)) ?? 0;
}

/** The status after a signal: 128 and its number. */
export function signalStatus(signal: unknown): ExitStatus {
  return signal === 'SIGTERM' ? 143 : 130;
}
