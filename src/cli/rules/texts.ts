import type { Bilingual } from '../../index.ts';

const text = (sv: string, en: string): Bilingual => ({ sv, en });

/** What `--help` says of `protokoll rules`. */
export const ruleHelp = {
  test: text(
    'pröva de egna reglerna på de exempel som står vid dem',
    'try the own rules on the examples that stand with them',
  ),
} satisfies Record<string, Bilingual>;

/** What it says of the rules of a config's own. */
export const ruleMessages = {
  noOwnRules: () =>
    text('här finns inga egna regler (ownRules) att pröva', 'there are no own rules (ownRules) to try here'),
  noExamples: () => text('har inga exempel', 'has no examples'),
  asShown: (wrong: number, right: number) =>
    text(
      `${wrong} fel och ${right} rätt exempel: som de ska`,
      `${wrong} wrong and ${right} right examples: as they should be`,
    ),
  missed: (nth: number) =>
    text(`fel exempel ${nth}: regeln finner inget`, `wrong example ${nth}: the rule finds nothing`),
  notBound: (nth: number) =>
    text(
      `fel exempel ${nth}: regeln gäller inte profilen; skriv den överst i exemplet (profil: …)`,
      `wrong example ${nth}: the rule doesn't bind its profile; write it at the top of the example (profil: …)`,
    ),
  falseAlarm: (nth: number, lines: readonly number[]) =>
    text(
      `rätt exempel ${nth}: regeln finner fel på rad ${lines.join(', ')}`,
      `right example ${nth}: the rule finds faults on line ${lines.join(', ')}`,
    ),
  tried: (count: number, failed: number) =>
    text(
      `${count} ${count === 1 ? 'egen regel prövad' : 'egna regler prövade'}: ${failed === 0 ? 'alla gör som exemplen säger' : `${failed} gör inte som exemplen säger`}`,
      `${count} own ${count === 1 ? 'rule' : 'rules'} tried: ${failed === 0 ? 'all do as the examples say' : `${failed} do not as the examples say`}`,
    ),
} satisfies Record<string, (...values: never[]) => Bilingual>;
