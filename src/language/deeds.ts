/** Whether words that tell of a deed tell of the one that a task asks for: `är inköpt` of `köpa livboj`, `är besiktigad` not of `måla bryggan`. */
export function isDeedOf(deed: string, task: string): boolean {
  const told = deed.toLowerCase();
  const words = task.toLowerCase().match(/^\p{L}{3}(?=\s)|\p{L}{4,}/gu) ?? [];
  return words.some(
    (word) => isVerb.test(word) && deedWords(told).some((each) => each.includes(stemOf(word))),
  );
}

const isVerb = /(?:a|r|ar|er)$/u;

/** What a sentence says was done stands behind these. */
function deedWords(told: string): string[] {
  const behind = told.split(/\s(?:är|har|blev|blivit|var)\s|[:;(–]/u).slice(1);
  return behind.length > 0 ? behind.join(' ').split(' ') : told.split(' ');
}

/** `köp` of `köper` and `köpa`. */
function stemOf(verb: string): string {
  return verb.slice(0, Math.max(3, verb.length - 2));
}
