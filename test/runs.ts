/** What part of the trials at random a run of the tests makes; `npm run faults` makes all of them, and more. */
const part = Number(process.env['RUNS'] ?? 0.3);

/** How many times a property is tried of which `count` are many. */
export function runs(count: number): number {
  return Math.max(20, Math.ceil(count * part));
}

/** Whether one of many cases is among those tried: each case is in some places, and each place has its share of the cases. */
export function isTried(nth: number): boolean {
  return nth % Math.max(1, Math.round(1 / part)) === 0;
}
