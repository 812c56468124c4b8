/** Rules about how something is worded or written. */
export const wordingRules: readonly string[] = [
  'adress-i-texten',
  'beslut-obestamt',
  'beslut-rad-utan-att',
  'datum-ofullstandigt',
  'decimalpunkt',
  'klockslag-form',
  'mellanslag-dubbelt',
  'ord-alderdomligt',
  'ord-avstavat',
  'ord-dubbelt',
  'paragraf-mellanslag',
  'parentes-oppen',
  'tankstreck-saknas',
];
