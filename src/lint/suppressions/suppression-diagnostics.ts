import type { Bilingual, Diagnostic, Severity } from '../../model/diagnostic.ts';
import { nearestName } from '../../model/nearest.ts';
import { suppressionDirectives, type Suppression } from '../../model/suppression.ts';
import { isFirm } from './firm-rules.ts';

/** What is wrong with an exception; `used` are the rules that it kept from being told, `known` all that there are. */
export function suppressionDiagnostics(
  suppression: Suppression,
  used: ReadonlySet<string>,
  known: readonly string[],
): Diagnostic[] {
  const { directive, rules, reason } = suppression;
  if (!suppressionDirectives.some((known) => known === directive)) {
    return [diagnosticOf(suppression, 'undantag-otydligt', 'warning', unknownDirective(directive))];
  }
  if (rules.length === 0) return [diagnosticOf(suppression, 'undantag-otydligt', 'warning', noRule)];
  return [
    ...rules
      .filter((rule) => !used.has(rule))
      .map((rule) =>
        known.includes(rule) && !isFirm(rule)
          ? diagnosticOf(suppression, 'undantag-oanvant', 'warning', unused(rule))
          : diagnosticOf(
              suppression,
              'undantag-otydligt',
              'warning',
              isFirm(rule) ? firm(rule) : unknown(rule, known),
            ),
      ),
    ...(reason === null ? [diagnosticOf(suppression, 'undantag-utan-skal', 'error', noReason)] : []),
  ];
}

interface Told {
  readonly message: Bilingual;
  readonly help: Bilingual | null;
}

function diagnosticOf(
  { position }: Suppression,
  rule: string,
  severity: Severity,
  { message, help }: Told,
): Diagnostic {
  return { rule, severity, message, help, position, related: [], fix: null };
}

function unknownDirective(directive: string): Told {
  return {
    message: {
      sv: `Undantaget ”protokoll-${directive}” finns inte, så inget undantas.`,
      en: `There is no exception “protokoll-${directive}”, so nothing is excepted.`,
    },
    help: {
      sv: 'Skriv protokoll-disable-next-line, protokoll-disable eller protokoll-disable-file.',
      en: 'Write protokoll-disable-next-line, protokoll-disable or protokoll-disable-file.',
    },
  };
}

const noRule: Told = {
  message: {
    sv: 'Undantaget säger inte vilken regel det gäller, så inget undantas.',
    en: 'The exception does not say which rule it is about, so nothing is excepted.',
  },
  help: {
    sv: 'Skriv regelns namn, det sista på raden i ett fynd, före skälet.',
    en: 'Write the name of the rule, the last on the line of a finding, before the reason.',
  },
};

const noReason: Told = {
  message: { sv: 'Undantaget saknar skäl.', en: 'The exception has no reason.' },
  help: {
    sv: 'Skriv skälet sist i kommentaren, efter två bindestreck: -- skäl.',
    en: 'Write the reason at the end of the comment, after two hyphens: -- reason.',
  },
};

function unused(rule: string): Told {
  return {
    message: {
      sv: `Undantaget från ${rule} behövs inte: regeln finner inget där.`,
      en: `The exception from ${rule} is not needed: the rule finds nothing there.`,
    },
    help: { sv: 'Ta bort det.', en: 'Remove it.' },
  };
}

function unknown(rule: string, known: readonly string[]): Told {
  const suggestion = nearestName(rule, known);
  return {
    message: { sv: `Regeln ”${rule}” finns inte.`, en: `There is no rule “${rule}”.` },
    help:
      suggestion === null
        ? { sv: 'protokoll rules visar alla regler.', en: 'protokoll rules lists all rules.' }
        : { sv: `Menar du ${suggestion}?`, en: `Do you mean ${suggestion}?` },
  };
}

function firm(rule: string): Told {
  return {
    message: {
      sv: `Från ${rule} går det inte att göra undantag.`,
      en: `No exception can be made from ${rule}.`,
    },
    help: { sv: 'Rätta anteckningen i stället.', en: 'Correct the notes instead.' },
  };
}
