import fc from 'fast-check';
import { expect, test } from 'vitest';
import { actionStates, type ActionState } from '../../src/model/action.ts';
import { defaultConfig } from '../../src/model/config.ts';
import {
  defaultProfile,
  lintSeries,
  makeRegister,
  noteFacts,
  parseProtocol,
  seriesEntry,
} from '../../src/index.ts';
import { everything } from './notes.ts';

/** An action that meeting `from` gives, that `carried` more carry over, and that then ends, or stays open as long as there are meetings. */
interface Plan {
  readonly from: number;
  readonly carried: number;
  readonly end: ActionState;
  readonly owner: string;
  readonly due: string;
  readonly isNamed: boolean;
}

const meetings = 6;
const tasks =
  'beställa lampor, granska räkenskaper, inventera förrådet, kontakta hyresvärden, översätta stadgarna, måla staketet, fotografera utställningen, digitalisera arkivet'.split(
    ', ',
  );
const marks = {
  open: ['[ ]', ''],
  done: ['[x]', ''],
  withdrawn: ['[ ]', ' {avskriven: behövs inte}'],
  replaced: ['[ ]', ' {ersatt: U-99}'],
};

const plan = fc.record({
  from: fc.nat(meetings - 1),
  carried: fc.nat(meetings),
  end: fc.constantFrom(...actionStates),
  owner: fc.constantFrom('Bo Ek', 'Ada Berg', 'kansliet'),
  due: fc.constantFrom('', ' (v. 42)', ' (till nästa möte)', ' (senast 2027-03-01)', ' senast 2026-02-01'),
  isNamed: fc.boolean(),
});

test('each opened action stands in the register once with its true state; one dropped line is one finding', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(plan, { minLength: 1, maxLength: tasks.length }),
      fc.nat(1000),
      async (plans, chosen) => {
        const lines = plans.flatMap(linesOf);
        expect(await registerOf(lines)).toEqual(plans.map(expected).toSorted());
        expect(droppedIn(lines)).toBe(0);
        const carried = lines.filter(({ isFirst }) => !isFirst);
        const dropped = carried[chosen % Math.max(carried.length, 1)];
        if (dropped) expect(droppedIn(lines.filter((line) => line !== dropped))).toBe(1);
      },
    ),
    { numRuns: 40 },
  );
});

interface Line {
  readonly meeting: number;
  readonly isFirst: boolean;
  readonly text: string;
}

function lastOf({ from, carried, end }: Plan): number {
  return end === 'open' ? meetings - 1 : Math.min(from + carried + 1, meetings - 1);
}

/** An action of the last meeting can't have ended. */
function stateOf(each: Plan): ActionState {
  return lastOf(each) > each.from ? each.end : 'open';
}

function linesOf(each: Plan, nth: number): Line[] {
  const { from, owner, due, isNamed } = each;
  return Array.from({ length: lastOf(each) - from + 1 }, (_, later) => {
    const meeting = from + later;
    const [box, mark] = marks[meeting === lastOf(each) ? stateOf(each) : 'open'];
    const id = isNamed ? ` {#U-${nth}}` : '';
    return { meeting, isFirst: later === 0, text: `- ${box} ${owner}: ${tasks[nth]}${due}${mark}${id}` };
  });
}

function expected(each: Plan, nth: number): string {
  return `${tasks[nth]} ${stateOf(each)} ${dayOf(each.from)}`;
}

function dayOf(meeting: number): string {
  return `2026-0${meeting + 1}-15`;
}

function protocolsOf(lines: readonly Line[]) {
  return Array.from({ length: meetings }, (_, nth) => {
    const own = lines.filter(({ meeting }) => meeting === nth).map(({ text }) => text);
    const notes = `---\norgan: Gruppen\ndatum: ${dayOf(nth)}\n---\n\n## § 1 Läget\n\n${own.join('\n')}\n`;
    return { file: `${nth}.md`, protocol: parseProtocol(notes).protocol! };
  });
}

async function registerOf(lines: readonly Line[]): Promise<string[]> {
  const notes = protocolsOf(lines).map(({ file, protocol }) => ({
    file,
    facts: noteFacts(protocol, defaultProfile),
  }));
  const { content } = await makeRegister('actions', notes, everything);
  if (content.kind !== 'actions') return [];
  return content.rows
    .map(
      ({ text, state, opened }) => `${tasks.find((task) => text.startsWith(task))} ${state} ${opened.date}`,
    )
    .toSorted();
}

function droppedIn(lines: readonly Line[]): number {
  const files = protocolsOf(lines).map(({ file, protocol }) => ({
    file,
    entry: seriesEntry(protocol, defaultProfile)!,
    profile: defaultProfile,
    config: defaultConfig,
  }));
  return lintSeries(files).filter(({ diagnostic }) => diagnostic.rule === 'uppdrag-tappat').length;
}
