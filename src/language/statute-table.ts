import type { LocalDate } from '../model/calendar.ts';
import type { Statute } from '../model/statute.ts';

/** Statutes that rules rest on, each above those that it replaced, and where their days are told: empty where nobody has checked them. */
const table = `
short | name                              | number    | from       | until      | source
KL    | kommunallagen                     | 2017:725  | 2018-01-01 |            | registret över SFS 1991:900
KL    | kommunallagen                     | 1991:900  | 1992-01-01 | 2017-12-31 | registret över SFS 1991:900
KL    | kommunallagen                     | 1977:179  | 1977-07-01 | 1991-12-31 |
FL    | förvaltningslagen                 | 2017:900  | 2018-07-01 |            | registret över SFS 1986:223
FL    | förvaltningslagen                 | 1986:223  | 1987-01-01 | 2018-06-30 | registret över SFS 1986:223
FL    | förvaltningslagen                 | 1971:290  | 1972-01-01 | 1986-12-31 |
OSL   | offentlighets- och sekretesslagen | 2009:400  | 2009-06-30 |            | registret över SFS 1980:100
OSL   | sekretesslagen                    | 1980:100  | 1981-01-01 | 2009-06-29 |
ABL   | aktiebolagslagen                  | 2005:551  | 2006-01-01 |            | SFS 2005:552, 1 och 2 §§
ABL   | aktiebolagslagen                  | 1975:1385 | 1977-01-01 | 2005-12-31 |
EFL   | lagen om ekonomiska föreningar    | 2018:672  | 2018-07-01 |            | SFS 2018:673, 1 och 3 §§
EFL   | lagen om ekonomiska föreningar    | 1987:667  | 1988-01-01 | 2018-06-30 |
BRL   | bostadsrättslagen                 | 1991:614  | 1991-07-01 |            | registret över SFS 1991:614
BRL   | bostadsrättslagen                 | 1971:479  | 1972-07-01 | 1991-06-30 |
MBL   | medbestämmandelagen               | 1976:580  | 1977-01-01 |            |
LTS   | lagen om trossamfund              | 1998:1593 | 2000-01-01 |            |
DOS   | lagen om tillgänglighet till digital offentlig service | 2018:1937 | 2019-01-01 | |
`;

/** Of days that nobody has compared with the statute itself. */
const unchecked = 'dagarna är inte kontrollerade mot författningen';

/** All rows of the table, in its order. */
export const statutes: readonly Statute[] = table
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [short, name, number, from, until, told] = line.split('|').map((cell) => cell.trim()) as [
      string,
      string,
      string,
      LocalDate,
      string,
      string,
    ];
    const source = told === '' ? unchecked : told;
    return { short, name, number, from, until: until === '' ? null : until, source };
  });

/** The short names of statutes, each once. */
export const statuteNames: readonly string[] = [...new Set(statutes.map(({ short }) => short))];

/** The statute of this short name that was in force on a day, or is where no day is given; null where none is known. */
export function statuteAt(short: string, day: LocalDate | null): Statute | null {
  const own = statutes.filter((statute) => statute.short === short);
  if (day === null) return own[0] ?? null;
  return own.find(({ from, until }) => from <= day && (until === null || day <= until)) ?? null;
}

/** The short name of the statute that a section is of (`kommunallagen 5 kap. 69 §`, `11 § MBL`); null for others. */
export function statuteOfSection(section: string): string | null {
  const text = section.toLowerCase();
  const named = statutes.find(
    ({ short, name }) => text.startsWith(`${name} `) || section.split(' ').includes(short),
  );
  return named?.short ?? null;
}
