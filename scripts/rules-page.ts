import { knownRules, rulePageFile, ruleSummary } from '../src/index.ts';
import type { KnownRule } from '../src/index.ts';

const severities = { error: 'fel', warning: 'varning', info: 'info' } as const;

const parts: readonly { origin: KnownRule['origin']; title: string; lead: string }[] = [
  {
    origin: 'linter',
    title: 'Vad protokollet säger',
    lead: 'De här reglerna granskar vad som står i protokollet. Vilka som gäller beror på profilen.',
  },
  {
    origin: 'reading',
    title: 'Hur anteckningarna lästes',
    lead: 'De här säger vad som inte gick att läsa, och hur något lästes som kunde läsas på flera sätt.',
  },
  {
    origin: 'printing',
    title: 'När en PDF görs',
    lead: 'De här hindrar att en PDF säger sig vara arkivbeständig och tillgänglig utan att vara det.',
  },
];

/** `docs/regler.md`: all rules with what they are about, made of their pages. */
export async function rulesPage(): Promise<string> {
  const sections = await Promise.all(parts.map(section));
  return `# Reglerna

Graden är den vanliga. En profil kan göra en regel mildare eller strängare, och [inställningarna](installningar.md) går före profilen. \`protokoll explain REGEL\` visar en regels sida, och \`protokoll rules\` listar dem. Det som en regel upplyser om på flera ställen i en anteckning sägs en gång, med de andra ställena under.

${sections.join('\n')}`;
}

async function section({ origin, title, lead }: (typeof parts)[number]): Promise<string> {
  const rows = knownRules.filter((rule) => rule.origin === origin).map(row);
  return `## ${title}

${lead}

| regel | grad | vad |
|---|---|---|
${(await Promise.all(rows)).join('\n')}
`;
}

async function row({ name, severity }: KnownRule): Promise<string> {
  const summary = (await ruleSummary(name)).replaceAll('|', '\\|');
  return `| [\`${name}\`](../${rulePageFile(name)}) | ${severities[severity]} | ${summary} |`;
}
