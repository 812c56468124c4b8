import type { Status } from '../../model/protocol.ts';

/** Whether a protocol of this status is justerat, so that nothing in it may change silently. */
export function isVerified(status: Status): boolean {
  return status === 'justerat' || status === 'anslaget' || status === 'rättat';
}
