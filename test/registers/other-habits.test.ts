import { provesSeries, type Series } from './series.ts';

/** More habits, written with their registers before they were tried. */
const series: readonly Series[] = [
  {
    what: 'a table of measures with who and when first',
    meetings: [
      '### Åtgärdslista\n\n| Ansvarig | Åtgärd | Senast |\n| --- | --- | --- |\n| Kim Sav | laga takrännan på magasinet | 2026-03-20 |\n| Bo Ek och Ada Berg | skriva yttrande om bron | 2026-02-20 |',
      '### Åtgärdslista\n\n| Ansvarig | Åtgärd | Senast |\n| --- | --- | --- |\n> | Kim Sav | laga takrännan på magasinet | 2026-03-20 |\n> | Bo Ek och Ada Berg | skriva yttrande om bron | 2026-02-20 |\n| Ada Berg | tacka brandkåren | 2026-02-28 |',
      '### Åtgärdslista\n\n> - [x] Kim Sav: laga takrännan på magasinet\n> - [ ] Bo Ek och Ada Berg: skriva yttrande om bron (senast 2026-02-20)\n> - [x] Ada Berg: tacka brandkåren',
    ],
    register: [
      'laga takrännan på magasinet done 2026-01-15 1',
      'skriva yttrande om bron open 2026-01-15 2',
      'tacka brandkåren done 2026-02-15 0',
    ],
  },
  {
    what: 'numbered entries with the name in bold',
    meetings: [
      '### Att göra\n\n1. **Ada Berg:** räkna nycklarna till båthuset\n2. **Kim Sav:** byta säkringarna i pumphuset',
      '### Att göra\n\n> 1. **Kim Sav:** byta säkringarna i pumphuset\n> 2. **Ada Berg:** räkna nycklarna till båthuset',
      '### Att göra\n\n> 1. **Ada Berg:** räkna nycklarna till båthuset\n> 2. **Kim Sav:** byta säkringarna i pumphuset (klart)',
    ],
    register: [
      'byta säkringarna i pumphuset done 2026-01-15 1',
      'räkna nycklarna till båthuset open 2026-01-15 2',
    ],
  },
  {
    what: 'ids of the year, and one action that is given twice in a meeting',
    meetings: [
      '- [ ] Bo Ek: söka bygglov för vindskyddet {#U-2026-01}\n- [ ] Bo Ek: söka dispens för vindskyddet {#U-2026-02}',
      '> - [x] Bo Ek: söka bygglov för vindskyddet {#U-2026-01}\n> - [ ] Ada Berg: söka dispens för vindskyddet {#U-2026-02}',
      '> - [ ] Ada Berg: dispensen {avskriven: länsstyrelsen kräver ingen} {#U-2026-02}',
    ],
    register: [
      'söka bygglov för vindskyddet done 2026-01-15 0',
      'söka dispens för vindskyddet withdrawn 2026-01-15 1',
    ],
  },
  {
    what: 'tasks below the item that they are of, months apart',
    meetings: [
      '## § 3 Elen\n\nUppdrag: Kim Sav jämför elavtalen, klart 2026-02-20\n\n## § 4 Vägen\n\nUppdrag: Ada Berg, Bo Ek: sladda grusvägen (v. 18)',
      '## § 2 Elen\n\n> Uppdrag: Kim Sav jämför elavtalen, klart 2026-02-20\n\n## § 3 Vägen\n\n> - [ ] Ada Berg, Bo Ek: sladda grusvägen (v. 18)',
      '## § 5 Uppföljning\n\n> - [x] Kim Sav: jämför elavtalen\n> - [ ] Ada Berg, Bo Ek: sladda grusvägen (v. 18)',
    ],
    register: [
      'Kim Sav jämför elavtalen, klart 2026-02-20 done 2026-01-15 1',
      'sladda grusvägen open 2026-01-15 2',
    ],
  },
  {
    what: 'prose that is accepted, carried as lines',
    meetings: [
      'Ada Berg åtog sig att översätta skyltarna till finska. {uppdrag: Ada Berg; 2026-04-01}\n\nFrågan om staketet fick vänta.',
      '> - [ ] Ada Berg: översätta skyltarna till finska (senast 2026-04-01)',
      '> - [x] Ada Berg: översätta skyltarna till finska (klart 2026-03-02)',
    ],
    register: ['översätta skyltarna till finska done 2026-01-15 1'],
  },
  {
    what: 'two owners of like tasks, and one closed before the other',
    meetings: [
      '- [ ] Bo Ek: läsa av mätarna i hus A\n- [ ] Ada Berg: läsa av mätarna i hus B\n- [ ] Kim Sav: läsa av mätarna i hus C',
      '> - [ ] Bo Ek: läsa av mätarna i hus A\n> - [x] Ada Berg: läsa av mätarna i hus B\n> - [ ] Kim Sav: läsa av mätarna i hus C',
      '> - [x] Bo Ek: läsa av mätarna i hus A\n> - [ ] Kim Sav: läsa av mätarna i hus C {avskriven: huset är sålt}',
    ],
    register: [
      'läsa av mätarna i hus A done 2026-01-15 1',
      'läsa av mätarna i hus B done 2026-01-15 0',
      'läsa av mätarna i hus C withdrawn 2026-01-15 1',
    ],
  },
  {
    what: 'decisions that give tasks, with and without ids',
    meetings: [
      '## § 1 Miljön\n\n### Beslut\n\nRådet beslutar\n\natt uppdra åt miljöchefen att mäta bullret vid skolan senast 2026-05-01, och\natt ge Bo Ek i uppdrag att skriva till trafikverket senast 2026-03-01.',
      '## § 2 Uppföljning\n\n> - [ ] miljöchefen: mäta bullret vid skolan (senast 2026-05-01)\n> - [x] Bo Ek: skriva till trafikverket (senast 2026-03-01)',
      '## § 3 Uppföljning\n\n> - [x] miljöchefen: mäta bullret vid skolan',
    ],
    register: ['mäta bullret vid skolan done 2026-01-15 1', 'skriva till trafikverket done 2026-01-15 0'],
  },
  {
    what: 'a table with ids of its own column and a column of remarks',
    meetings: [
      '| Id | Uppdrag | Ansvarig | Klart senast | Anmärkning |\n| --- | --- | --- | --- | --- |\n| U-31 | mäta upp scenen | Ada Berg | 2026-03-01 | måttband finns |\n| U-32 | hyra högtalare | Kim Sav | 2026-03-01 | |',
      '> - [ ] Ada Berg: mäta scenen igen {#U-31}\n> - [x] Kim Sav: högtalarna {#U-32}',
    ],
    register: ['hyra högtalare done 2026-01-15 0', 'mäta scenen igen open 2026-01-15 1'],
  },
];

provesSeries(series);
