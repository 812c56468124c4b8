/** `Protokollet hålls tillgängligt hos sekreteraren senast den`: the last day on which members may first read it. */
const available =
  /(?<!\p{L})\p{Ll}{0,6}protokoll(?:et)?\s+(?:ska\s+|kommer\s+att\s+|från\s+stämman\s+)?(?:hålls|hållas|finns|finnas|vara|är|görs|göras|läggs|publiceras)\s[^.!?;\d]{0,120}?(?:senast|från(?:\s+och\s+med)?|fr\.o\.m\.)\s+(?:\p{Ll}+dagen\s+)?(?:den\s*)?$/iu;

/** Whether the words of a sentence before a day say that the minutes are to be had then. */
export function tellsDayOfMinutes(before: string): boolean {
  return available.test(before);
}

/** Whether the name of a body is that of a joint property association, which lag (1973:1150) om förvaltning av samfälligheter binds. */
export function isJointProperty(called: string): boolean {
  return /samfällighet/iu.test(called);
}

/** The financial years of a calendar year each that a text names (`räkenskapsåret 2025`). */
export function financialYears(text: string): number[] {
  return Array.from(
    text.matchAll(
      /(?:räkenskapsåret|årsredovisning(?:en)?(?:\s+för)?(?:\s+(?:år|räkenskapsåret))?)\s+(20\d\d)(?!\d|\s?[/–-]\s?\d)/giu,
    ),
    ([, year]) => Number(year),
  );
}

/** Whether a meeting is the annual one of its members, by what it is called; one that goes on from another is not. */
export function isAnnualMeeting(called: string): boolean {
  return (
    /årsstämma|ordinarie\s+(?:förenings|bolags)?stämma/iu.test(called) && !/extra|fortsatt/iu.test(called)
  );
}

/** Whether the words before a day say that the annual meeting is held on it. */
export function callsAnnualMeeting(before: string): boolean {
  return (
    /årsstämma|ordinarie\s+(?:förenings|bolags)?stämma/iu.test(before) && !/extra|fortsatt/iu.test(before)
  );
}
