import type { Bilingual } from '../../model/diagnostic.ts';

const text = (sv: string, en: string): Bilingual => ({ sv, en });

/** What the page of a register says besides the register itself. */
export const registerLabels = {
  search: text('Sök i registret', 'Search the register'),
  shown: text('{n} av {m} rader', '{n} of {m} rows'),
  all: text('Hela registret', 'The whole register'),
  matrix: text('Närvaro per möte', 'Attendance by meeting'),
  matrixHint: text(
    '● alla §§, ◐ några, ○ inga. Siffrorna är §§ som personen tjänstgjorde i av mötets §§. För den som var med i några är varje § en ruta: fylld för den som tjänstgjorde, tom för den som inte gjorde det.',
    '● all §§, ◐ some, ○ none. The numbers are §§ that the person served in of those of the meeting. For those who were there for some, each § is a box: filled where the person served, empty where not.',
  ),
  person: text('Person', 'Person'),
  total: text('Summa', 'Total'),
  timeline: text('Uppdragen över tiden', 'The actions over time'),
  missed: text('ej', 'not'),
  olderBars: text(
    'äldre uppdrag står bara i tabellen nedan.',
    'older actions stand in the table below only.',
  ),
  timelineHint: text(
    'Varje streck går från den dag uppdraget gavs till den dag det avslutades. Öppna är fyllda, försenade randiga, avslutade tunna. ◆ är den dag det skulle vara klart.',
    'Each bar goes from the day the action was given to the day it ended. Open ones are filled, late ones striped, ended ones thin. ◆ is the day it was due.',
  ),
} satisfies Record<string, Bilingual>;
