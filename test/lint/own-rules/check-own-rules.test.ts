import { expect, test } from 'vitest';
import { ownRuleOf } from '../../../src/config/own-rule.ts';
import type { OwnRuleSource } from '../../../src/config/own-rule-schema.ts';
import { findFaults, lintProtocol } from '../../../src/lint/lint-protocol.ts';
import { defaultConfig } from '../../../src/model/config.ts';
import { parseProtocol } from '../../../src/parse/parse-protocol.ts';
import { findProfile } from '../../../src/profiles/index.ts';

const notes = `---
organ: Kulturnämnden
datum: 2026-05-28
tid: 18.00–21.45
ordförande: Kim Sav (S)
justerare: Bo Ek (M), Ulla Sten (S), Dag Fors (M)
---
## § 7 Lekplats i Ängby

Dnr: KN 2026/31

### Beslut

Nämnden beslutar att bygga lekplatsen.

- [ ] Bo Ek: bjuda in grannarna, senast 2026-06-15

## § 8 Örtagård

### Beslut

Nämnden beslutar att avslå förslaget.

### Bilagor

- Bilaga 1: Ritning

## § 9 Information

Ordföranden informerade.
`;

/** The lines where a rule finds something. */
function lines(rule: Partial<OwnRuleSource>, text = notes): number[] {
  const own = ownRuleOf({ name: 'lokal-prov', message: 'Fel.', ...rule });
  return diagnostics(text, [own]).map(({ position }) => position.start.line);
}

function diagnostics(text: string, ownRules: ReturnType<typeof ownRuleOf>[], profile = 'namnd') {
  const config = { ...defaultConfig, ownRules };
  const found = findFaults(parseProtocol(text), { profile: findProfile(profile)!, config });
  return found.filter(({ rule }) => rule.startsWith('lokal-'));
}

const decision = { decision: {} };
const attachment = { attachment: {} };

test('what is required is looked for in the same item, or in all of the protocol', () => {
  expect(lines({ when: decision, require: attachment })).toEqual([12]);
  expect(lines({ when: decision, require: attachment, within: 'protocol' })).toEqual([]);
  expect(lines({ when: { item: {} }, require: decision })).toEqual([28]);
});

test('what is required of the thing itself is asked of it and of no other', () => {
  const require = { item: { caseNumber: { count: 1 } } };
  expect(lines({ when: { item: {} }, require })).toEqual([18, 28]);
  expect(lines({ when: { item: {} }, require, within: 'protocol' })).toEqual([]);
});

test('without anything that it is about, a rule is asked of the protocol once', () => {
  expect(lines({ require: { vote: {} } })).toEqual([1]);
  expect(lines({ require: decision })).toEqual([]);
  expect(lines({ require: { cover: { place: { count: 1 } } } })).toEqual([3]);
});

test('what is forbidden is told where it stands, and counted where it says how many', () => {
  expect(lines({ forbid: decision })).toEqual([12, 20]);
  expect(lines({ when: { item: { title: { matches: '^ört' } } }, forbid: decision })).toEqual([20]);
  expect(lines({ forbid: { ...decision, count: { min: 3 } } })).toEqual([]);
  expect(lines({ forbid: { ...decision, count: { min: 2 } } })).toEqual([1]);
});

test.each([
  [{ item: { title: 'lekplats i ängby' } }, [8]],
  [{ item: { title: { is: ['Örtagård', 'Information'] } } }, [18, 28]],
  [{ item: { number: { in: [7, '9'] } } }, [8, 28]],
  [{ item: { title: { matches: '^ÖRTA' } } }, [18]],
  [{ item: { title: { matches: 'a', not: { matches: '^(Ö|ö)' } } } }, [8, 28]],
  [{ item: { caseNumber: { not: { matches: 'KN' } } } }, [18, 28]],
  [{ item: { caseNumber: { count: { min: 1, max: 2 } } } }, [8]],
  [{ decision: { caseNumber: { matches: 'KN' } } }, [12]],
  [{ decision: { item: 'örtagård' } }, [20]],
  [{ action: { due: { before: '2026-06-15' } } }, []],
  [{ action: { due: { before: '2026-06-16', after: '2026-06-14' } } }, [16]],
  [{ action: { due: { days: 18 } } }, [16]],
  [{ action: { due: { days: 17 } } }, []],
  [{ action: { due: { days: { min: 19 } } } }, []],
  [{ action: { owner: 'bo ek', state: 'open' } }, [16]],
  [{ cover: { end: { after: '21.30' } } }, [3]],
  [{ cover: { end: { after: '21:45' } } }, []],
  [{ person: { as: 'verifier', party: 'M' } }, [6, 6]],
  [{ block: { type: ['attachments', 'votes'] } }, [24]],
] as [OwnRuleSource['forbid'], number[]][])('%j is found at %j', (forbid, expected) => {
  expect(lines({ forbid: forbid! })).toEqual(expected);
});

test('things with the same value are counted as one', () => {
  const verifiers = (count: number) => ({ person: { as: 'verifier' }, count, distinct: 'party' });
  expect(lines({ require: verifiers(2) })).toEqual([]);
  expect(lines({ require: verifiers(3) })).toEqual([1]);
});

test('nothing is told of days from a day that is not known', () => {
  const require = { action: { due: { days: 1 } } };
  expect(lines({ require })).toEqual([1]);
  expect(lines({ require }, notes.replace('datum: 2026-05-28\n', ''))).toEqual([]);
});

test('a rule binds the profiles that it names', () => {
  const own = ownRuleOf({ name: 'lokal-prov', message: 'Fel.', profiles: 'namnd', forbid: decision });
  expect(diagnostics(notes, [own])).toHaveLength(2);
  expect(diagnostics(notes, [own], 'mote')).toHaveLength(0);
});

test('a finding has the words of the rule, and nothing that changes notes', () => {
  const help = { sv: 'Skriv om det.', en: 'Write it anew.' };
  const rule = { name: 'lokal-prov', severity: 'error' as const, message: 'Får inte beslutas.', help };
  const found = diagnostics(notes, [ownRuleOf({ ...rule, source: 'stadgarna 4 §', forbid: decision })]);
  expect(found[0]).toEqual({
    rule: 'lokal-prov',
    severity: 'error',
    message: { sv: 'Får inte beslutas.', en: 'Får inte beslutas.' },
    help: { sv: 'Skriv om det. (stadgarna 4 §)', en: 'Write it anew. (stadgarna 4 §)' },
    position: expect.objectContaining({ start: expect.objectContaining({ line: 12 }) }),
    related: [],
    fix: null,
  });
});

test('no rule of its own changes what the rules of the program find', () => {
  const settings = { profile: findProfile('namnd')!, config: defaultConfig };
  const parsed = parseProtocol(notes);
  const rules = (
    ['item', 'block', 'decision', 'vote', 'person', 'action', 'attachment', 'cover'] as const
  ).map((subject) => ownRuleOf({ name: `lokal-${subject}`, message: 'Fel.', forbid: { [subject]: {} } }));
  const before = JSON.stringify(parsed.protocol);
  const found = findFaults(parsed, { ...settings, config: { ...defaultConfig, ownRules: rules } });
  expect(found.filter(({ rule }) => !rule.startsWith('lokal-'))).toEqual(findFaults(parsed, settings));
  expect(JSON.stringify(parsed.protocol)).toBe(before);
});

test('an exception in the notes covers it; one from a rule that is not there is told', () => {
  const excepted = (name: string) => `${notes}\n<!-- protokoll-disable-file ${name} -- beslutat så -->\n`;
  const ownRules = [ownRuleOf({ name: 'lokal-prov', message: 'Fel.', forbid: decision })];
  const settings = { profile: findProfile('namnd')!, config: { ...defaultConfig, ownRules } };
  const rules = (text: string) => lintProtocol(parseProtocol(text), settings).map(({ rule }) => rule);
  expect(rules(excepted('lokal-prov'))).not.toContain('lokal-prov');
  expect(rules(excepted('lokal-prov'))).not.toContain('undantag-otydligt');
  expect(rules(excepted('lokal-prv'))).toContain('undantag-otydligt');
});
