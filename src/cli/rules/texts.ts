import type { Bilingual, Statute } from '../../index.ts';

const text = (sv: string, en: string): Bilingual => ({ sv, en });

function capital(name: string): string {
  return `${name[0]!.toUpperCase()}${name.slice(1)}`;
}

/** What `--help` says of `protokoll rules`. */
export const ruleHelp = {
  test: text(
    'pröva de egna reglerna på de exempel som står vid dem',
    'try the own rules on the examples that stand with them',
  ),
  lawOption: text('--law <lag>', '--law <law>'),
  law: text(
    'bara reglerna som bygger på en lag: KL, FL, ABL …',
    'only the rules that rest on a law: KL, FL, ABL …',
  ),
  atOption: text('--at <dag>', '--at <day>'),
  at: text(
    'lagen som den gällde den dagen (ÅÅÅÅ-MM-DD)',
    'the law as it was in force on that day (YYYY-MM-DD)',
  ),
} satisfies Record<string, Bilingual>;

/** What it says of the rules of a config's own. */
export const ruleMessages = {
  dayWithoutLaw: () =>
    text(
      '--at säger vilken dag; ange också lagen med --law',
      '--at tells the day; name the law too by --law',
    ),
  unknownLaw: (law: string, known: readonly string[], suggestion: string | null) =>
    text(
      `okänd lag ${law}; ${suggestion === null ? `känner ${known.join(', ')}` : `menar du ${suggestion}?`}`,
      `unknown law ${law}; ${suggestion === null ? `knows ${known.join(', ')}` : `do you mean ${suggestion}?`}`,
    ),
  noDay: (day: string) =>
    text(`--at: ${day} är ingen dag (ÅÅÅÅ-MM-DD)`, `--at: ${day} is no day (YYYY-MM-DD)`),
  lawNow: ({ name, number, from, source }: Statute) =>
    text(
      `${capital(name)} (${number}), i kraft från ${from}. Källa: ${source}.`,
      `${capital(name)} (${number}), in force from ${from}. Source: ${source}.`,
    ),
  lawThen: ({ name, number, from, until, source }: Statute, now: Statute) =>
    text(
      `${capital(name)} (${number}), i kraft ${from} till ${until!}. Källa: ${source}. Reglerna bygger på ${now.number}: för möten före ${now.from} är de varningar utan paragraf.`,
      `${capital(name)} (${number}), in force ${from} to ${until!}. Source: ${source}. The rules rest on ${now.number}: for meetings before ${now.from} they are warnings without a section.`,
    ),
  noLawThen: ({ name, number, from }: Statute, day: string) =>
    text(
      `Vilken lag som gällde ${day} är inte känt. Reglerna bygger på ${name} (${number}), i kraft från ${from}.`,
      `Which law was in force on ${day} is not known. The rules rest on ${name} (${number}), in force from ${from}.`,
    ),
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
