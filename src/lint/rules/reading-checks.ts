import type { Rule } from '../rule.ts';
import { beslutIText } from './beslut-i-text.ts';
import { beslutOrimligt } from './beslut-orimligt.ts';
import { fleraMoten } from './flera-moten.ts';
import { namnOrimligt } from './namn-orimligt.ts';
import { narvaroOlast } from './narvaro-olast.ts';
import { omrostningOlast } from './omrostning-olast.ts';
import { paragrafTappad } from './paragraf-tappad.ts';
import { paragrafTom } from './paragraf-tom.ts';
import { rubrikDubbel } from './rubrik-dubbel.ts';
import { uppgiftOlast } from './uppgift-olast.ts';

/** The rules that ask whether the notes can have been read right, and not what the meeting did. */
export const readingChecks: readonly Rule[] = [
  beslutIText,
  beslutOrimligt,
  fleraMoten,
  namnOrimligt,
  narvaroOlast,
  omrostningOlast,
  paragrafTappad,
  paragrafTom,
  rubrikDubbel,
  uppgiftOlast,
];
