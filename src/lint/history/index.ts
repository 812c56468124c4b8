import { andradEfterJustering } from './andrad-efter-justering.ts';
import type { HistoryRule } from './history-rule.ts';

/** All rules over a protocol and its earlier version, by name. */
export const historyRules: readonly HistoryRule[] = [andradEfterJustering];
