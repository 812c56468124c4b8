import { statuteAt } from '../../language/statute-table.ts';
import type { Bilingual } from '../../model/diagnostic.ts';
import type { Profile } from '../../model/profile.ts';
import type { Protocol } from '../../model/protocol.ts';
import { groundOfRule } from '../catalogue/grounds.ts';
import type { Finding } from '../rule.ts';

/**
 * A finding as the law was when the meeting was held: where another statute was in force than the one that its rule rests on, it is
 * no error, and says which it was. No section is given, since that of the older one is not known.
 */
export function atThatTime(finding: Finding, rule: string, { meeting }: Protocol, profile: Profile): Finding {
  const short = groundOf(rule, profile);
  const now = short === null ? null : statuteAt(short, null);
  if (meeting.date === null || now === null || meeting.date >= now.from) return finding;
  const then = statuteAt(now.short, meeting.date);
  const told: Bilingual = {
    sv: then
      ? `När mötet hölls gällde ${then.name} (${then.number}); regeln bygger på den som gäller nu.`
      : `Regeln bygger på ${now.name} (${now.number}), som inte gällde när mötet hölls.`,
    en: then
      ? `At the time of the meeting ${then.name} (${then.number}) was in force; the rule rests on the present one.`
      : `The rule rests on ${now.name} (${now.number}), which was not in force at the time of the meeting.`,
  };
  const help = finding.help
    ? { sv: `${finding.help.sv} ${told.sv}`, en: `${finding.help.en} ${told.en}` }
    : told;
  return { ...finding, help, severity: finding.severity === 'info' ? 'info' : 'warning' };
}

/** The same duty may rest on another statute for another kind of body. */
function groundOf(rule: string, { demands }: Profile): string | null {
  const ground = groundOfRule[rule] ?? null;
  if (ground !== 'KL' || demands.law === 'kommunallagen') return ground;
  return demands.law === 'aktiebolagslagen' ? 'ABL' : null;
}
