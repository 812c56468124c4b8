import { expect, test } from 'vitest';
import { parseItem } from '../parse-item.ts';

test('tens of thousands of clauses on one line are read at once', () => {
  const started = process.cpuUsage();
  const { blocks } = parseItem(`Nämnden beslutar ${'att köpa, och '.repeat(40_000)}`);
  const [decision] = blocks;
  expect(decision?.type === 'decision' && decision.clauses.length).toBe(40_000);
  expect(process.cpuUsage(started).user).toBeLessThan(6_000_000);
});

test('each of them stands where it was written', () => {
  const { blocks } = parseItem('Nämnden beslutar att köpa, och att sälja, samt att ge.');
  const [decision] = blocks;
  const columns =
    decision?.type === 'decision' ? decision.clauses.map(({ position }) => position.start.column) : [];
  expect(columns).toEqual([18, 28, 43]);
});
