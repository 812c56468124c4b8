/** The steps of the first guide, by their headings (`## 1. Hämta programmet`). */
export function firstSteps(guide: string): string[] {
  return [...guide.matchAll(/^## \d+\. (.+)$/gm)].map(([, title]) => title!);
}

/** The name that the guide gives to its note. */
export function firstNoteName(guide: string): string {
  const name = /^Spara den som `([^`]+\.md)`/m.exec(guide)?.[1];
  if (name === undefined) throw new Error('docs/kom-igang.md: no `….md` to save the note as');
  return name;
}
