/** Rules about how something is worded or written. */
export const wordingRules: readonly string[] = [
  'beslut-obestamt',
  'beslut-rad-utan-att',
  'datum-ofullstandigt',
  'klockslag-form',
  'ord-alderdomligt',
  'paragraf-mellanslag',
  'tankstreck-saknas',
];
