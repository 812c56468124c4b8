/** Source of a place in a house. */
export const house =
  '(?:\\p{L}+\\s+)?\\p{L}*(?:huset?|hus|entrén?|kontoret?|kansliet?|receptionen|biblioteket|foajén|trapphuset)';

/** A notice board in a house, or a notice put up there. */
export const boardIndoors = new RegExp(
  `anslagstavlan?\\s+(?:i|på|vid|utanför)\\s+${house}(?!\\p{L})|(?:anslås|anslagits|anslagen|anslaget|anslogs)\\s+(?:i|på|vid)\\s+${house}(?!\\p{L})`,
  'iu',
);

/** A folded label of a public notice, whichever of its fields it names. */
export const namesNotice = /anslag/;
