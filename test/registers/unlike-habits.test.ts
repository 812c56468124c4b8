import { provesSeries, type Series } from './series.ts';

/** Boards and committees with habits of their own. */
const series: readonly Series[] = [
  {
    what: 'bullets under the minutes of the last meeting',
    meetings: [
      '## § 4 Båten\n\n- [ ] Bo Ek: hämta offert på ny motor\n- [ ] Kim Sav: städa bryggan före sjösättningen',
      '## § 2 Föregående protokoll\n\nUppdrag:\n\n> - Bo Ek: hämta offert på ny motor\n> - Kim Sav: städa bryggan före sjösättningen (klart)',
    ],
    register: [
      'hämta offert på ny motor open 2026-01-15 1',
      'städa bryggan före sjösättningen done 2026-01-15 0',
    ],
  },
  {
    what: 'a table with ids and how things stand',
    meetings: [
      '| Nr | Uppdrag | Ansvarig | Klart | Status |\n| --- | --- | --- | --- | --- |\n| U-11 | se över taxan för hamnen | Ada Berg | 2026-04-01 | Pågår |\n| U-12 | inventera lekplatserna | Bo Ek | 2026-05-01 | Pågår |',
      '| Nr | Uppdrag | Ansvarig | Klart | Status |\n| --- | --- | --- | --- | --- |\n> | U-11 | se över taxan för hamnen | Ada Berg | 2026-04-01 | Klart |\n> | U-12 | inventera lekplatserna | Bo Ek | 2026-05-01 | Pågår |',
      '| Nr | Uppdrag | Ansvarig | Klart | Status |\n| --- | --- | --- | --- | --- |\n> | U-12 | inventera lekplatserna | Bo Ek | 2026-05-01 | Avskrivet |',
    ],
    register: ['inventera lekplatserna withdrawn 2026-01-15 1', 'se över taxan för hamnen done 2026-01-15 0'],
  },
  {
    what: 'prose that is marked as an action',
    meetings: [
      'Bo Ek ringer vägföreningen om plogningen. {uppdrag: Bo Ek; 2026-02-10}',
      '> Bo Ek ringer vägföreningen om plogningen. {uppdrag: Bo Ek; 2026-02-10}',
      '> - [x] Bo Ek: ringer vägföreningen om plogningen',
    ],
    register: ['Bo Ek ringer vägföreningen om plogningen. done 2026-01-15 1'],
  },
  {
    what: 'one action that becomes two, one of which another takes over',
    meetings: [
      '- [ ] Ada Berg: ordna julmarknaden på torget',
      '> - [ ] Ada Berg: ordna julmarknaden på torget {ersatt: U-21, U-22}\n- [ ] Bo Ek: hyra bodar till julmarknaden {#U-21}\n- [ ] Kim Sav: bjuda in körer till julmarknaden {#U-22}',
      '> - [ ] Ada Berg: hyra bodar till julmarknaden {#U-21}\n> - [x] Kim Sav: bjuda in körer till julmarknaden {#U-22}',
    ],
    register: [
      'bjuda in körer till julmarknaden done 2026-02-15 0',
      'hyra bodar till julmarknaden open 2026-02-15 1',
      'ordna julmarknaden på torget replaced 2026-01-15 0',
    ],
  },
  {
    what: 'days of weeks and next meetings, done with a day',
    meetings: [
      '- [ ] Kim Sav: beställa nya skyltar (v. 8)\n- [ ] Bo Ek: laga grinden till nästa möte',
      '> - [x] Kim Sav: beställa nya skyltar (klart 2026-02-10)\n> - [ ] Bo Ek: laga grinden till nästa möte',
      '> - [x] Bo Ek: laga grinden (klart den 3 mars)',
    ],
    register: ['beställa nya skyltar done 2026-01-15 0', 'laga grinden till nästa möte done 2026-01-15 1'],
  },
  {
    what: 'actions in nearly the same words, in another order',
    meetings: [
      '- [ ] Bo Ek: granska fakturorna för januari\n- [ ] Bo Ek: granska fakturorna för februari',
      '> - [ ] Bo Ek: granska fakturorna för februari\n> - [ ] Bo Ek: granska fakturorna för januari',
      '> - [x] Bo Ek: granska fakturorna för januari\n> - [ ] Bo Ek: granska fakturorna för februari',
    ],
    register: [
      'granska fakturorna för februari open 2026-01-15 2',
      'granska fakturorna för januari done 2026-01-15 1',
    ],
  },
  {
    what: 'a committee that gives its chief a task and puts an item off',
    meetings: [
      '## § 7 Sjukfrånvaro\n\n### Beslut\n\nNämnden beslutar\n\natt uppdra åt förvaltningschefen att redovisa sjukfrånvaron senast 2026-03-01.\n\n## § 8 Skolskjutsar\n\n### Beslut\n\nNämnden beslutar att bordlägga ärendet.',
      '## § 9 Uppföljning av uppdrag\n\n> - [ ] förvaltningschefen: redovisa sjukfrånvaron senast 2026-03-01\n\n## § 10 Skolskjutsar\n\nÄrendet bordlades den 15 januari.\n\n### Beslut\n\nNämnden beslutar att uppdra åt skolchefen att se över skolskjutsarna senast 2026-09-01.',
      '## § 11 Uppföljning av uppdrag\n\n> - [x] förvaltningschefen: redovisa sjukfrånvaron senast 2026-03-01\n> - [ ] skolchefen: se över skolskjutsarna senast 2026-09-01',
    ],
    register: ['redovisa sjukfrånvaron done 2026-01-15 1', 'se över skolskjutsarna open 2026-02-15 1'],
  },
];

provesSeries(series);
