import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { inOrder } from '../../../src/cli/build/in-order.ts';

test('results come in the order of the items, however long each takes, and no more than the limit at once', async () => {
  let running = 0;
  let most = 0;
  const work = async (item: number) => {
    most = Math.max(most, ++running);
    await wait(item % 3);
    running--;
    return item * 2;
  };
  const results: number[] = [];
  for await (const result of inOrder([1, 2, 3, 4, 5, 6, 7], 3, work)) results.push(result);
  expect(results).toEqual([2, 4, 6, 8, 10, 12, 14]);
  expect(most).toBe(3);
});

test('a failure is told at its turn', async () => {
  const work = (item: string) => (item === 'b' ? Promise.reject(new Error(item)) : Promise.resolve(item));
  const results = inOrder(['a', 'b', 'c'], 3, work);
  expect(await results.next()).toMatchObject({ value: 'a' });
  await expect(results.next()).rejects.toThrow('b');
});
