/** The ways to write items, by what stands before the title and after it. */
export const outlineForms: Readonly<Record<string, (number: number, title: string) => string>> = {
  'headings with §': (number, title) => `## § ${number} ${title}`,
  'headings with numbers': (number, title) => `## ${number}. ${title}`,
  'headings with bare numbers': (number, title) => `## ${number} ${title}`,
  'high headings': (number, title) => `# § ${number} ${title}`,
  'deep headings': (number, title) => `### § ${number} ${title}`,
  'underlined headings': (number, title) => `§ ${number} ${title}\n----------`,
  'bold lines': (number, title) => `**§ ${number} ${title}**`,
  'lines with §': (number, title) => `§ ${number} ${title}`,
  'numbers on lines of their own': (number, title) => `§ ${number}\n${title}`,
  'lines with numbers': (number, title) => `${number}. ${title}`,
  'bold entries': (number, title) => `${number}. **${title}**`,
  'headings with letters': (number, title) => `## ${'abcdef'[number - 1]}) ${title}`,
  'headings without numbers': (_, title) => `## ${title}`,
};
