import { minutesBetween } from '../../language/dates/find-times.ts';
import { isMunicipal } from '../status/laws.ts';
import type { Finding, Rule } from '../rule.ts';

/** Between what was planned and what became of it a quarter is nothing. */
const leastMinutes = 16;

/** Elsewhere the cover may tell what was planned: an hour is another meeting. */
const mostPlanned = 60;

/** The time of the cover is that at which the chair opened and closed the meeting. */
export const sluttidOlika: Rule = {
  name: 'sluttid-olika',
  severity: 'info',
  check: ({ evidence }, profile) =>
    (['start', 'end'] as const).flatMap((fact): Finding[] => {
      const taken = evidence.find((one) => one.fact === fact && one.isTaken && one.value !== null);
      const told = evidence.find((one) => one.fact === fact && one.rank === 'event' && one.value !== null);
      if (!taken || !told || taken.rank === 'event') return [];
      const least =
        isMunicipal(profile) || profile.demands.law === 'aktiebolagslagen' ? leastMinutes : mostPlanned;
      if (minutesBetween(taken.value!, told.value!) < least) return [];
      const isStart = fact === 'start';
      return [
        {
          message: {
            sv: `Mötet ${isStart ? 'öppnades' : 'avslutades'} ${shown(told.value!)} enligt texten, men ${shown(taken.value!)} enligt omslaget.`,
            en: `The meeting was ${isStart ? 'opened' : 'closed'} at ${told.value!} by the text, but at ${taken.value!} by the cover.`,
          },
          help: { sv: 'Rätta det klockslag som är fel.', en: 'Correct the time that is wrong.' },
          position: told.position,
        },
      ];
    }),
};

function shown(time: string): string {
  return `kl. ${time.replace(':', '.')}`;
}
