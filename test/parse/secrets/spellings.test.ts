import { describe, expect, it } from 'vitest';
import { mask } from './mask.ts';
import { marks, noMarks } from './spellings.ts';

describe.each(Object.entries(marks))(
  'what may be meant as a mark hides the rest of the item: %s',
  (_, all) => {
    it.each(all)('%s', (written) => {
      const { text, diagnostics, secrets, findings } = mask(
        `# Möte\n\n## § 1 Öppnande\n\nOrd.\n\n## § 2 Ansökan\n\n${written}\n\nElsa Vik fick stöd.\n\n## § 3 Val\n\nBo Ek valdes.`,
      );
      expect(text).not.toMatch(/Elsa|Vik/);
      expect(JSON.stringify([diagnostics, secrets])).not.toMatch(/Elsa|Vik/);
      expect(findings.filter((each) => each.endsWith('error sekretess-oklar'))).not.toEqual([]);
      expect(text).toMatch(
        /^# Möte\n\n## § 1 Öppnande\n\nOrd\.\n\n## § 2 Ansökan\n[^]*\n## § 3 Val\n\nBo Ek valdes\.$/,
      );
    });
  },
);

describe.each(Object.entries(noMarks))('what hides nothing stays: %s', (_, all) => {
  it.each(all)('%s', (written) => {
    const notes = `# Möte\n\n## § 1 Öppnande\n\n${written}\n\nElsa Vik fick ordet.\n\n## § 2 Val\n\nBo Ek valdes.`;
    const { text, findings } = mask(notes);
    expect(text).toBe(notes.normalize('NFC'));
    expect(findings).toEqual([]);
  });
});
