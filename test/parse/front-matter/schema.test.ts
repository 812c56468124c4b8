import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { canonicalKeys } from '../../../src/parse/front-matter/keys.ts';
import { frontMatterSchema } from '../../../src/parse/front-matter/schema.ts';

describe('frontMatterSchema', () => {
  const validate = new Ajv2020({ allowUnionTypes: true }).compile(frontMatterSchema());

  it('describes each key', () => {
    const properties = frontMatterSchema()['properties'] as Record<string, { description?: string }>;
    expect(Object.keys(properties)).toEqual(canonicalKeys);
    expect(canonicalKeys.filter((key) => !properties[key]?.description)).toEqual([]);
  });

  it.each([
    {},
    { datum: '2025-04-03', dnr: 230207, status: 'utkast', Närvarande: 'Kim Sav' },
    {
      justerare: { namn: 'Kim Sav', jäv: [36, '37'] },
      närvarande: ['Bo Ek', { namn: 'Ulla Alm', distans: true }],
    },
    { justering: ['§ 38: 2025-03-27, omedelbart', { paragrafer: '31–37', datum: '2025-04-03' }] },
  ])('accepts %j', (frontMatter) => {
    expect(validate(frontMatter)).toBe(true);
  });

  it.each([{ status: 'klart' }, { numrering: 'romersk' }, { språk: 'de' }, { titel: ['a'] }, []])(
    'rejects %j',
    (frontMatter) => {
      expect(validate(frontMatter)).toBe(false);
    },
  );
});
