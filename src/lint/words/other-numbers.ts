import { numberOfOther } from '../../language/typed-numbers.ts';

/** Whether the words before a number say that it is no personal one. */
export function namesOtherNumber(before: string): boolean {
  return numberOfOther.test(before);
}
