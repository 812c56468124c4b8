import { expect, test } from 'vitest';
import { readBuildRecord } from '../../../src/export/record/build-record.ts';
import type { BuildRecord } from '../../../src/export/record/build-record.ts';

const record: BuildRecord = {
  recordVersion: 1,
  program: '1.0.0',
  browser: 'Chrome 140',
  templates: 'abc',
  profile: 'styrelse',
  date: '2026-02-28T12:00:00.000Z',
  pdfProfile: 'a-3a',
  signatureFields: false,
  draft: false,
  missing: [],
  unmasked: false,
  secrets: 0,
  confidential: [],
  principal: null,
  letterhead: null,
  design: {
    decisionFirst: false,
    pageInitials: false,
    accent: null,
    paper: 'A4',
    logo: null,
    templates: null,
  },
  images: {},
};

test('a record is read as it was written', () => {
  expect(readBuildRecord(JSON.stringify(record))).toEqual(record);
});

test.each([
  ['a date that does not exist', { date: '2026-99-99T12:00:00.000Z' }],
  ['a date without its time', { date: '2026-02-28' }],
  ['a later version', { recordVersion: 2 }],
])('with %s it is no record', (_what, change) => {
  expect(readBuildRecord(JSON.stringify({ ...record, ...change }))).toBeNull();
});
