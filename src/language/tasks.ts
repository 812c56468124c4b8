import { wordList } from './word-list.ts';
import { partPattern } from './pattern.ts';

/** Words of a unit, a body or an organisation. */
export const namesUnit = partPattern(
  wordList(
    'kommun, region, förvaltning, grupp, styrelse, nämnd, kontor, avdelning, enhet, utskott, skol, förbund, ' +
      'förening, kansli, bolag, verksamhet, ledning, chef, central, län, möte',
  ),
);

/** `uppdra att`, `ge i uppdrag att`: with a recipient there are words in between. */
export const assignsNobody =
  /(?<!\p{L})(?:(?:uppdra|uppdrar|uppdrog)|(?:ge|ger|gav|lämna|lämnar)\s+i\s+uppdrag)\s+att(?!\p{L})/giu;

/** Words of time that give no date but say when: then nothing is told. */
export const tellsWhen =
  /(?<!\p{L})(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|vår(?:en)?|sommar(?:en)?|höst(?:en)?|vinter(?:n)?|årsskiftet|kvartal\p{L}*|halvår\p{L}*|veckan?|v\.?\s?\d|måndag|tisdag|onsdag|torsdag|fredag|nästa|löpande|omgående|omedelbart|snarast|direkt|i\s?dag|i\s?morgon|senast|inför|före|innan|årligen)(?!\p{L})|\d{1,2}\/\d|\d{4}-\d{2}/iu;
