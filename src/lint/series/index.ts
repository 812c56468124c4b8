import { aldrigJusterat } from './aldrig-justerat.ts';
import { paragrafSerie } from './paragraf-serie.ts';
import { protokollsnummerSerie } from './protokollsnummer-serie.ts';
import { publiceringPaNytt } from './publicering-pa-nytt.ts';
import type { SeriesRule } from './series-rule.ts';
import { uppdragTappat } from './uppdrag-tappat.ts';

/** All rules over several protocols, by name. */
export const seriesRules: readonly SeriesRule[] = [
  aldrigJusterat,
  paragrafSerie,
  protokollsnummerSerie,
  publiceringPaNytt,
  uppdragTappat,
];
