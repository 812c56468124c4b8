/** The statute that a rule rests on, by its short name; its page tells the section. Rules of pure logic rest on none. */
export const groundOfRule: Readonly<Record<string, string>> = {
  'anslag-kort': 'KL',
  'anslag-ofullstandigt': 'KL',
  'anslag-sent': 'KL',
  'avvikande-mening': 'ABL',
  'beslutsforhet-saknas': 'KL',
  'beslutsgang-saknas': 'KL',
  'justering-sen': 'KL',
  'motivering-saknas': 'FL',
  'omedelbar-justering': 'KL',
  'omrostning-utan-lista': 'KL',
  'overklagande-saknas': 'FL',
  'plats-bara-distans': 'KL',
  'reservation-utan-namn': 'KL',
  'tjanstgorande-saknas': 'KL',
};
