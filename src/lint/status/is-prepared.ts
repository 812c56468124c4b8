import type { Protocol } from '../../model/protocol.ts';
import { decisionsAmong } from '../../model/blocks.ts';
import { electsVerifiers } from '../../language/fixed-items.ts';
import { isVerified } from './is-verified.ts';

/**
 * Whether the notes were written before the meeting, as `protokoll new` does: some are called, nothing is decided yet, and the
 * item that is to elect verifiers is empty. Then nobody can say who they are.
 */
export function isPrepared({ status, called, items }: Protocol): boolean {
  return (
    !isVerified(status) &&
    called.length > 0 &&
    items.some(({ title, blocks }) => electsVerifiers(title) && blocks.length === 0) &&
    items.every(({ blocks }) => decisionsAmong(blocks).length === 0)
  );
}
