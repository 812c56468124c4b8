/** Source of a place in a house. */
export const house =
  '(?:\\p{L}+\\s+)?\\p{L}*(?:huset?|hus|entrén?|kontoret?|kansliet?|receptionen|biblioteket|foajén|trapphuset)';

/** A notice board in a house, or a notice put up there. */
export const boardIndoors = new RegExp(
  `anslagstavlan?\\s+(?:i|på|vid|utanför)\\s+${house}(?!\\p{L})|(?:anslås|anslagits|anslagen|anslaget|anslogs)\\s+(?:i|på|vid)\\s+${house}(?!\\p{L})`,
  'iu',
);

/** Whether a text says in a sentence where the protocol is to be read (`Protokollet förvaras på kommunkansliet.`). */
export function tellsWhereKept(text: string): boolean {
  return kept.test(text);
}

const kept =
  /(?<!\p{L})protokollet\s+(?:förvaras|finns|finns\s+att\s+läsa|finns\s+tillgängligt|hålls\s+tillgängligt)\s+(?:på|i|hos|vid)\s\p{L}/iu;

/** A folded label of a public notice, whichever of its fields it names. */
export const namesNotice = /anslag/;
