import { provesSeries, type Series } from './series.ts';

const series: readonly Series[] = [
  {
    what: 'ids, and words that change from meeting to meeting',
    meetings: [
      '- [ ] Bo Ek: boka lokal {#U-1}\n- [ ] Ada Berg: skriva till kommunen {#U-2}',
      '> - [ ] Bo Ek: hitta ett ställe för festen {#U-1}\n> - [x] Ada Berg: brevet {#U-2}',
      '> - [x] Bo Ek: festen {#U-1}',
    ],
    register: ['hitta ett ställe för festen done 2026-01-15 1', 'skriva till kommunen done 2026-01-15 0'],
  },
  {
    what: 'no ids, and an owner who is renamed and another who takes over',
    meetings: [
      '- [ ] Kim: inventera förrådet i källaren\n- [ ] Ada Berg: granska räkenskaperna noga',
      '> - [ ] Kim Sav: inventera förrådet i källaren\n> - [ ] Ada Berg: granska räkenskaperna noga',
      '> - [ ] Kim Sav: inventera förrådet i källaren\n> - [x] Ada Berg: granska räkenskaperna noga',
    ],
    register: [
      'granska räkenskaperna noga done 2026-01-15 1',
      'inventera förrådet i källaren open 2026-01-15 2',
    ],
  },
  {
    what: 'weeks and next meetings',
    meetings: [
      '- [ ] Bo Ek: hyra släp (v. 42) {#U-1}\n- [ ] Ada Berg: ringa vaktmästaren (till nästa möte) {#U-2}',
      '> - [ ] Bo Ek: hyra släp (v. 42) {#U-1}\n> - [ ] Ada Berg: ringa vaktmästaren (till nästa möte) {#U-2}',
      '> - [ ] Bo Ek: hyra släp (v. 42) {#U-1}\n> - [x] Ada Berg: ringa vaktmästaren {#U-2}',
    ],
    register: ['hyra släp open 2026-01-15 2', 'ringa vaktmästaren done 2026-01-15 1'],
  },
  {
    what: 'one action that becomes two',
    meetings: [
      '- [ ] Bo Ek: ordna resan {#U-1}',
      '> - [ ] Bo Ek: ordna resan {ersatt: U-2} {#U-1}\n- [ ] Bo Ek: boka buss {#U-2}\n- [ ] Ada Berg: boka hotell {#U-3}',
      '> - [x] Bo Ek: boka buss {#U-2}\n> - [ ] Ada Berg: boka hotell {#U-3}',
    ],
    register: [
      'boka buss done 2026-02-15 0',
      'boka hotell open 2026-02-15 1',
      'ordna resan replaced 2026-01-15 0',
    ],
  },
  {
    what: 'withdrawn with a reason, and given again later as another',
    meetings: [
      '- [ ] Bo Ek: måla staketet vid grinden {#U-1}',
      '> - [ ] Bo Ek: måla staketet vid grinden {avskriven: regn} {#U-1}',
      '- [ ] Bo Ek: måla staketet vid grinden {#U-9}',
    ],
    register: [
      'måla staketet vid grinden open 2026-03-15 0',
      'måla staketet vid grinden withdrawn 2026-01-15 0',
    ],
  },
  {
    what: 'given and done in the same meeting',
    meetings: [
      '- [x] Bo Ek: hämta nyckeln hos grannen {#U-1}\n- [ ] Ada Berg: köpa kaffe till årsmötet {#U-2}',
      '> - [ ] Ada Berg: köpa kaffe till årsmötet {#U-2}',
      '> - [x] Ada Berg: köpa kaffe till årsmötet {#U-2}',
    ],
    register: ['hämta nyckeln hos grannen done 2026-01-15 0', 'köpa kaffe till årsmötet done 2026-01-15 1'],
  },
  {
    what: 'a table that goes on',
    meetings: [
      '| Uppdrag | Ansvarig | Klart |\n| --- | --- | --- |\n| översätta stadgarna till engelska | Bo Ek | 2026-05-01 |\n| digitalisera arkivet på vinden | Ada Berg | 2026-06-01 |',
      '| Uppdrag | Ansvarig | Klart |\n| --- | --- | --- |\n> | översätta stadgarna till engelska | Bo Ek | 2026-05-01 |\n> | digitalisera arkivet på vinden | Ada Berg | 2026-06-01 |',
    ],
    register: [
      'digitalisera arkivet på vinden open 2026-01-15 1',
      'översätta stadgarna till engelska open 2026-01-15 1',
    ],
  },
  {
    what: 'a clause of a decision, followed up with its id',
    meetings: [
      '### Beslut\n\natt uppdra åt kansliet att redovisa kostnaderna för resorna senast 2026-09-01',
      '> - [ ] kansliet: redovisa kostnaderna för resorna senast 2026-09-01',
      '> - [x] kansliet: redovisa kostnaderna för resorna senast 2026-09-01',
    ],
    register: ['redovisa kostnaderna för resorna done 2026-01-15 1'],
  },
  {
    what: 'lines of owner, action and day',
    meetings: [
      'Ansvarig: Bo Ek\nÅtgärd: reparera bryggans räcke\nKlart: 2026-08-01',
      '> - [ ] Bo Ek: reparera bryggans räcke (senast 2026-08-01)',
    ],
    register: ['reparera bryggans räcke open 2026-01-15 1'],
  },
  {
    what: 'a list under a heading, with owners last',
    meetings: [
      '### Att göra\n\n- beställa lampor till hallen (Bo Ek)\n- fotografera utställningen i foajén (Ada Berg)',
      '### Att göra\n\n> - beställa lampor till hallen (Bo Ek)\n> - fotografera utställningen i foajén (Ada Berg)',
    ],
    register: [
      'beställa lampor till hallen open 2026-01-15 1',
      'fotografera utställningen i foajén open 2026-01-15 1',
    ],
  },
  {
    what: 'lines that say where they come from, as new writes them',
    meetings: [
      '- [ ] Bo Ek: kontakta hyresvärden (senast 2026-04-01) {#U-1}',
      '> - [ ] Bo Ek: kontakta hyresvärden (senast 2026-04-01), från § 1, 2026-01-15 {#U-1}',
      '> - [ ] Bo Ek: kontakta hyresvärden (senast 2026-04-01), från § 1, 2026-01-15 {#U-1}',
      '> - [x] Bo Ek: kontakta hyresvärden (senast 2026-04-01), från § 1, 2026-01-15 {#U-1}',
    ],
    register: ['kontakta hyresvärden done 2026-01-15 2'],
  },
  {
    what: 'summed up again without ids, one of them done by then',
    meetings: [
      '- [ ] Bo Ek: beställa böcker till skolan (v. 20)\n- [ ] Ada Berg: tömma containern på gården\n\nSammanfattning:\n\n- [ ] Bo Ek: beställa böcker till skolan\n- [x] Ada Berg: tömma containern på gården',
      '> - [ ] Bo Ek: beställa böcker till skolan (v. 20)',
    ],
    register: [
      'beställa böcker till skolan open 2026-01-15 1',
      'tömma containern på gården done 2026-01-15 0',
    ],
  },
  {
    what: 'summed up again in the same note',
    meetings: [
      '- [ ] Bo Ek: byta lås i förrådet (senast 2026-04-01) {#U-1}\n\nSammanfattning av uppdrag:\n\n- [ ] Bo Ek: byta lås i förrådet {#U-1}',
      '> - [x] Bo Ek: byta lås i förrådet {#U-1}',
    ],
    register: ['byta lås i förrådet done 2026-01-15 0'],
  },
];

provesSeries(series);
