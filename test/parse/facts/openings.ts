/** The facts of a meeting as somebody reads them off its notes; what is left out is told nowhere. */
export interface MeetingFacts {
  readonly date?: string;
  readonly start?: string;
  readonly end?: string;
  readonly place?: string;
  readonly body?: string;
}

/** The beginnings (and ends) of notes of unlike bodies, with the facts that were written down before they were read. */
export const openings: readonly (readonly [kind: string, notes: string, facts: MeetingFacts])[] = [
  [
    "a parents' meeting with a line that is only from when to when",
    '# Föräldramöte förskolan Lupinen 22 april 2026\n\nNärvarande: Mia Nord, Eva Ek\n\nKl 18:00 - 19:10\n\n**1. Sommar**\nStängt vecka 28.',
    { date: '2026-04-22', start: '18:00', end: '19:10', body: 'förskolan Lupinen' },
  ],
  [
    'a line with the day without its year, the time and the place',
    '# Protokoll styrelsemöte 2026-04-22\n\n*Onsdag 22 april kl. 18–19.30, klubbhuset*\n\n## 1. Öppnande\n\nAlla var välkomna.',
    { date: '2026-04-22', start: '18:00', end: '19:30', place: 'klubbhuset' },
  ],
  [
    'a line of the time and where',
    '# Protokoll styrelsemöte 2026-04-22\n\n18.00 – 19.10 i matsalen\n\n## 1. Öppnande\n\nAlla var välkomna.',
    { date: '2026-04-22', start: '18:00', end: '19:10', place: 'matsalen' },
  ],
  [
    'a programme before the items is not when they met',
    '# Protokoll styrelsemöte 2026-04-22\n\n17.30–18.00 mingel i foajén\n\n18.00 Fika\n\n## 1. Öppnande\n\nAlla var välkomna.',
    { date: '2026-04-22' },
  ],
  [
    'a line of another day is not when they met',
    '# Protokoll styrelsemöte 2026-04-22\n\nTorsdag 7 maj kl. 18.00–19.10\n\n## 1. Öppnande\n\nAlla var välkomna.',
    { date: '2026-04-22' },
  ],
  [
    'start and end on one line',
    '# Protokoll styrelsemöte 2026-04-22\n\nStart 18.00, slut 19.10\n\n## 1. Rapport\n\nAlla var välkomna.',
    { date: '2026-04-22', start: '18:00', end: '19:10' },
  ],
  [
    'a municipal board with a cover of labels',
    'SAMMANTRÄDESPROTOKOLL\nKulturnämnden\nSammanträdesdatum 2025-03-11\n\nPlats och tid: Stadshuset, sal B, kl. 13.15–15.40\nBeslutande: Ada Berg (S), Olof Ek (M)\n\n§ 12 Öppnande\nOrdföranden öppnar mötet.',
    { date: '2025-03-11', start: '13:15', end: '15:40', place: 'Stadshuset, sal B', body: 'Kulturnämnden' },
  ],
  [
    'a council pasted from a word processor',
    '# Kommunfullmäktige\n\n| | |\n|---|---|\n| Sammanträdesdatum | 2025-02-19 |\n| Plats och tid | Folkets hus, kl. 18.00–20.25 |\n| Ordförande | Karin Öst (S) |\n\n## § 1 Upprop\n\nUpprop förrättas.',
    { date: '2025-02-19', start: '18:00', end: '20:25', place: 'Folkets hus', body: 'Kommunfullmäktige' },
  ],
  [
    'the body in the genitive, the day after it',
    '# Socialnämndens protokoll 2025-10-23\n\n**Tid:** 13.15–14.00\n**Plats:** Stadshuset\n\n## § 1 Öppnande\n\nOrdföranden öppnar mötet.',
    { date: '2025-10-23', start: '13:15', end: '14:00', place: 'Stadshuset', body: 'Socialnämnden' },
  ],
  [
    'a title that says whose sammanträde it was',
    '# Protokoll från miljö- och byggnämndens sammanträde den 7 maj 2024\n\nNärvarande: Ada Berg, Olof Ek\n\n## § 40 Bygglov\n\nÄrendet bordläggs.',
    { date: '2024-05-07', body: 'Miljö- och byggnämnden' },
  ],
  [
    'capital labels with their values below',
    'PROTOKOLL\nKyrkorådet\nPLATS, DATUM OCH TID FÖR MÖTET\nFörsamlingshemmet, 2025-05-27 kl. 19.00–19.45\nBESLUTANDE\nRolf Ekbo, ordförande\n\n§ 11 Val av justerare\nKyrkorådet beslutar\natt välja Barbro Lo.',
    { date: '2025-05-27', start: '19:00', end: '19:45', place: 'Församlingshemmet', body: 'Kyrkorådet' },
  ],
  [
    'a title that goes on in the next line',
    'Protokoll fört vid sammanträde med styrelsen för\nLunda akademi\n24 september 2025, klockan 13.00–16.05\nKonferensrum Eken, Storgatan 3\n\nNärvarande ledamöter\nEric Hage, dekan\n\n§ 1 Föredragningslistan\nStyrelsen beslutar att fastställa listan.',
    {
      date: '2025-09-24',
      start: '13:00',
      end: '16:05',
      place: 'Konferensrum Eken, Storgatan 3',
      body: 'Styrelsen för Lunda akademi',
    },
  ],
  [
    'the name of the association, then the meeting below it',
    '# Byalaget Ekby\n## Protokoll styrelsemöte 2026-02-03\nNärvarande: Alma Ryd, Per Kvist\n\n### 1. Öppnande\nAlma öppnade.\n### 2. Kassa\nBeslöts att köpa tyg.',
    { date: '2026-02-03', body: 'Byalaget Ekby' },
  ],
  [
    'the name alone on the first line',
    'Ljunga Byalag\n\nProtokoll från årsmöte den 27 april 2025\n\nPlats: Snickeriet\n\n§ 1 Mötets öppnande\n\nSiv Ro öppnade mötet.',
    { date: '2025-04-27', place: 'Snickeriet', body: 'Ljunga Byalag' },
  ],
  [
    'a title that is a sentence',
    'Protokoll fört vid ordinarie föreningsstämma för Västra Näs Samfällighetsförening den 20 september 2025.\n\n§1 Ordförande\nTill ordförande valdes Siv Ro.',
    { date: '2025-09-20', body: 'Västra Näs Samfällighetsförening' },
  ],
  [
    'an opening sentence below a bare title',
    '# Vårmöte\n\nProtokoll fört vid Radioklubbens vårmöte torsdagen den 7:e mars 2024 klockan 19.35 i klubbhuset.\n\nNärvarande: Ida Lind, Bo Ek\n\n## 1. Mötets öppnande\n\nIda öppnade mötet.',
    { date: '2024-03-07', start: '19:35', place: 'klubbhuset', body: 'Radioklubben' },
  ],
  [
    'all of it in the title',
    '# Protokoll fört vid Vikbro Roddklubbs årsmöte torsdagen den 20 mars 2025 kl. 18.00 i båthuset\n\n## 1. Mötets öppnande\n\nAstrid Ljung öppnade mötet.',
    { date: '2025-03-20', start: '18:00', place: 'båthuset', body: 'Vikbro Roddklubb' },
  ],
  [
    'an opening sentence that is broken over lines',
    '# Protokoll\n\nProtokoll fört vid styrelsemöte i Brf Domherren tisdagen\nden 4 mars 2025 kl. 18.30 i tvättstugan.\n\n1. Öppnande\n2. Ekonomi\n',
    { date: '2025-03-04', start: '18:30', place: 'tvättstugan', body: 'Brf Domherren' },
  ],
  [
    'who met, and how',
    '# Anteckningar\n\nStyrelsen för Brf Eken möttes tisdagen den 4 mars 2025 kl 18.00 via Teams.\n\n## Ekonomi\n\nBra.\n\n## Tak\n\nDåligt.',
    { date: '2025-03-04', start: '18:00', place: 'via Teams', body: 'Styrelsen för Brf Eken' },
  ],
  [
    'somebody’s home',
    '# Styrelsemöte i Lilla kören\n\nVi träffades hos Bo den 4 mars 2025.\n\n## Noter\n\nBo köper noter.\n\n## Resan\n\nVi reser.',
    { date: '2025-03-04', place: 'hos Bo', body: 'Lilla kören' },
  ],
  [
    'a day first in the sentence',
    '# Kören\n\nDen 7 mars 2024 hölls styrelsemöte på Zoom.\n\n## Noter\n\nBo köper noter.\n\n## Resan\n\nVi reser.',
    { date: '2024-03-07', place: 'Zoom', body: 'Kören' },
  ],
  [
    'a list of decisions',
    '# Styrelsens beslutslista 28/25\n\nNorra studentkårens styrelse har på sitt möte den 2 oktober 2025 beslutat att:\n\n- godkänna principerna;\n- ordna julfest 11.12.',
    { date: '2025-10-02', body: 'Norra studentkårens styrelse' },
  ],
  [
    'a day as a heading of its own',
    '# Mötesprotokoll Kodklubben Ettan\n\n## 17 februari 2022\n\n## Närvarande\n\n- Ida Lind\n- Bo Ek\n\n## Mötets öppnande 12.15\n\n- Termosen är inköpt.\n\n## Mötet avslutas ~12.40',
    { date: '2022-02-17', start: '12:15', end: '12:40', body: 'Kodklubben Ettan' },
  ],
  [
    'a first heading of lower level',
    'Styrelsemöte 2020-06-25\n-----------------------\n\n# Närvarande\n\n* Ida Lind\n* Bo Ek\n\n# Konferensen\n\nText.\n\n# Webbplatsen\n\nSidan är klar.',
    { date: '2020-06-25' },
  ],
  [
    'a committee in Finland',
    '# Säkerhetsgruppens möte 9/2026\n\nTid: 7.10.2026 kl. 13–14\nNärvarande: Ida Lind (ordf.), Bo Ek (sekr.)\n\n## 1. Lösenord\n\nText.\n\nMötet avslutades kl. 13.55.',
    { date: '2026-10-07', start: '13:00', end: '14:00', body: 'Säkerhetsgruppen' },
  ],
  [
    'opened and closed in its items',
    '# Protokoll styrelsemöte Norra båtklubben 2024-03-07\n\nNärvarande: Ida Lind, Bo Ek\n\n## 1. Mötets öppnande\n\nOrdföranden förklarade mötet öppnat kl. 19.54.\n\n## 2. Paus\n\nMötet ajournerades 20.10–20.15.\n\n## 3. Mötets avslutande\n\nMötet avslutades 20.36.',
    { date: '2024-03-07', start: '19:54', end: '20:36', body: 'Norra båtklubben' },
  ],
  [
    'a planned time beside an actual one',
    '# Styrelsemöte Norra båtklubben 2024-03-07\n\nTid: kl. 18.00\nPlats: Klubbhuset\n\n## 1. Mötets öppnande\n\nIda öppnade mötet 18.07.\n\n## 2. Avslutning\n\nMötet förklarades avslutat klockan 20:15.',
    { date: '2024-03-07', start: '18:00', end: '20:15', place: 'Klubbhuset', body: 'Norra båtklubben' },
  ],
  [
    'somebody came after the opening',
    '# Årsmöte Norra båtklubben 2024-03-07\n\n## 1. Öppnande\n\nKl. 18.02 hälsade Ida alla välkomna och öppnade mötet. Bo kom 18.20.\n\n## 2. Slut\n\nMötet avslutades. Bo gick 19.30.',
    { date: '2024-03-07', start: '18:02', body: 'Norra båtklubben' },
  ],
  [
    'one line for both ends',
    '# Sektionsmöte 2023-11-02\n\nMötet öppnades 17.15 och avslutades 18.40.\n\n## Fika\n\nBulle.\n\n## Ekonomi\n\nBra.',
    { date: '2023-11-02', start: '17:15', end: '18:40' },
  ],
  [
    'labels for the two times',
    '# Föreningen Gnistan 2023-11-02\n\nStarttid: 17.15\nSluttid: 18.40\n\n## Fika\n\nBulle.\n\n## Ekonomi\n\nBra.',
    { date: '2023-11-02', start: '17:15', end: '18:40', body: 'Föreningen Gnistan' },
  ],
  [
    'a scout corps',
    '# Sjöscouternas vårmöte 2024-03-07\n\nNärvarande: Ida Lind, Bo Ek\n\n## 1. Mötets öppnande\n\nIda öppnade mötet.',
    { date: '2024-03-07', body: 'Sjöscouterna' },
  ],
  [
    'a sports club',
    '# IF Kamraternas årsmöte 2024-02-20 kl. 19.00, klubbstugan\n\n## 1. Öppnande\n\nText.',
    { date: '2024-02-20', start: '19:00', place: 'klubbstugan', body: 'IF Kamraterna' },
  ],
  [
    'a name with an s of its own',
    '# Kodklubben Västerås årsmöte 2024-02-20\n\n## 1. Öppnande\n\nText.',
    { date: '2024-02-20', body: 'Kodklubben Västerås' },
  ],
  [
    'a name that the notes have without the s',
    '# Brf Vikbros årsmöte 2024-02-20\n\nStyrelsen för Brf Vikbro hade kallat.\n\n## 1. Öppnande\n\nText.',
    { date: '2024-02-20', body: 'Brf Vikbro' },
  ],
  [
    'a name whose s may be its own',
    '# Brf Atlas årsmöte 2024-02-20\n\n## 1. Öppnande\n\nText.',
    { date: '2024-02-20' },
  ],
  [
    'a housing cooperative',
    '# Brf Solängens årsstämma den 14 maj 2025 kl. 18.30 i föreningslokalen\n\n## 1. Öppnande\n\nText.',
    { date: '2025-05-14', start: '18:30', place: 'föreningslokalen', body: 'Brf Solängen' },
  ],
  [
    'a company',
    'Kvarnbyns Bryggeri AB\nOrg.nr 556000-1234\n\nProtokoll fört vid årsstämma den 28 april 2025 i Kvarnbyn\n\n1. Öppnande\n\nStämman öppnades av Tova Rask.',
    { date: '2025-04-28', place: 'Kvarnbyn', body: 'Kvarnbyns Bryggeri AB' },
  ],
  [
    'a company board',
    '# Styrelsemöte i Nolltolv AB\n\n**Datum:** 3 september 2026\n**Tid:** 09:00 - 11:30\n**Plats:** Videomöte\n\n## 1. Öppnande\n\nText.',
    { date: '2026-09-03', start: '09:00', end: '11:30', place: 'Videomöte', body: 'Nolltolv AB' },
  ],
  [
    'a collaboration group',
    '# Minnesanteckningar Samverkansgrupp Vuxna\n\nDatum: fredagen den 28 maj 2021\nTid: 13.00–15.30\nPlats: via Teams\n\n## 1. Runda\n\nText.',
    { date: '2021-05-28', start: '13:00', end: '15:30', place: 'via Teams', body: 'Samverkansgrupp Vuxna' },
  ],
  [
    'a negotiation',
    'PROTOKOLL\nFörhandling enligt 11 § MBL\n\nTid: 2025-04-08 kl 13.30-14.45\nPlats: Stadshuset\n\n§ 1\nParterna träffas denna dag.\n\n§ 2\nText.',
    { date: '2025-04-08', start: '13:30', end: '14:45', place: 'Stadshuset' },
  ],
  [
    'a workplace meeting',
    'APT Förskolan Eken 2026-02-04 kl 16.30-18.00\n\nNärvarande: Anna Ek\n\n1. Schema\n2. Sommar',
    { date: '2026-02-04', start: '16:30', end: '18:00', body: 'Förskolan Eken' },
  ],
  [
    'notes in haste',
    'möte 14/5 2025 kulturgruppen\n\n- ekonomi\n- övrigt',
    { date: '2025-05-14', body: 'Kulturgruppen' },
  ],
  [
    'six figures',
    '# Protokoll 240312 Brf Eken\n\n## 1. Öppnande\n\nText.',
    { date: '2024-03-12', body: 'Brf Eken' },
  ],
  ['eight figures', '# Styrelsemöte 20240312\n\n## 1. Öppnande\n\nText.', { date: '2024-03-12' }],
  ['a stroke and a dash', '# Styrelsemöte 19/7 -20\n\n## 1. Öppnande\n\nText.', { date: '2020-07-19' }],
  ['a stroke and a year', '# Styrelsemöte 7/3 2024\n\n## 1. Öppnande\n\nText.', { date: '2024-03-07' }],
  ['points', '# Styrelsemöte 2024.03.07\n\n## 1. Öppnande\n\nText.', { date: '2024-03-07' }],
  ['the day first', 'Datum: 07-03-2024\n\n## 1. Öppnande\n\nText.', { date: '2024-03-07' }],
  ['an ordinal', 'Datum: den 7:e mars 2024\n\n## 1. Öppnande\n\nText.', { date: '2024-03-07' }],
  ['a short weekday', 'Datum: onsd 6/3-24\n\n## 1. Öppnande\n\nText.', { date: '2024-03-06' }],
  [
    'a bold line below the title',
    '# Styrelsemöte\n\n**Torsdag 7 mars 2024, kl. 18.00, Biblioteket**\n\n## 1. Öppnande\n\nText.',
    { date: '2024-03-07', start: '18:00', place: 'Biblioteket' },
  ],
  [
    'town and day on a first line',
    'Lund, den 7 mars 2024\n\n## 1. Öppnande\n\nText.\n\n## 2. Budget\n\nText.',
    { date: '2024-03-07' },
  ],
  [
    'labels in a list',
    '# Ledningsgruppen\n\n- Datum: 2024-03-07\n- Tid: 9–10.30\n- Plats: Rum 4\n\n## 1. Läget\n\nText.',
    { date: '2024-03-07', start: '09:00', end: '10:30', place: 'Rum 4', body: 'Ledningsgruppen' },
  ],
  [
    'a table with the labels above',
    '# Ledningsgruppen\n\n| Datum | Tid | Plats |\n|---|---|---|\n| 2024-03-07 | 9–10.30 | Rum 4 |\n\n## 1. Läget\n\nText.',
    { date: '2024-03-07', start: '09:00', end: '10:30', place: 'Rum 4', body: 'Ledningsgruppen' },
  ],
  [
    'a table with labels beside each other',
    '# Ledningsgruppen\n\n| Datum | 2024-03-07 | Tid | 9–10.30 |\n|---|---|---|---|\n| Plats | Rum 4 | Sekreterare | Bo Ek |\n\n## 1. Läget\n\nText.',
    { date: '2024-03-07', start: '09:00', end: '10:30', place: 'Rum 4', body: 'Ledningsgruppen' },
  ],
  [
    'a web site',
    '---\nlayout: post\ntitel: Styrelsemöte augusti\ndate: 2017-08-28 20:12:00 +0200\n---\n\n## Närvarande\n\n- Ida Lind\n\n## 1. Skrivaren\n\nText.',
    { date: '2017-08-28' },
  ],
  [
    'a web site that published later',
    '---\nlayout: post\ndate: 2017-08-30 20:12:00 +0200\n---\n\n# Styrelsemöte 28 augusti 2017\n\n## 1. Skrivaren\n\nText.',
    { date: '2017-08-28' },
  ],
  [
    'minutes in English',
    '# Board meeting 20 October 2020\n\n## 1. Opening of the meeting\n\nIda opened the meeting at 18:05.\n\n## 2. Closing\n\nThe meeting was adjourned at 19:30.',
    { date: '2020-10-20', start: '18:05', end: '19:30' },
  ],
  [
    'minutes of a society, by the clock of twelve hours',
    '# Minutes of the annual meeting of the Harbour Society\n\nDate: March 7th, 2024\nTime: 6:00 pm – 8:30 pm\nPlace: Town hall\n\n## 1. Opening\n\nText.',
    { date: '2024-03-07', start: '18:00', end: '20:30', place: 'Town hall', body: 'Harbour Society' },
  ],
  [
    'called to order',
    '# Harbour Society Meeting Minutes\n\nThe meeting was held on 7 March 2024 at the clubhouse.\n\n## Opening\n\nThe meeting was called to order at 7:02 pm.\n\n## Budget\n\nText.',
    { date: '2024-03-07', start: '19:02', place: 'the clubhouse', body: 'Harbour Society' },
  ],
  [
    'a student section',
    '# Protokoll styrelsemöte nr 14, Datasektionen\n\nTid: 2024-02-07 12:15\nPlats: Sektionslokalen\n\n## 1. OFMÖ\n\nIda öppnade mötet 12.18.\n\n## 2. OFMA\n\nIda avslutade mötet 12.52.',
    { date: '2024-02-07', start: '12:15', end: '12:52', place: 'Sektionslokalen', body: 'Datasektionen' },
  ],
  [
    'a parish',
    '# Protokoll fört vid sammanträde med Östra församlingens kyrkoråd\n\nTid och plats: Tisdagen den 5 november 2024 kl. 18.00, Församlingsgården\n\n## § 50 Öppnande\n\nText.',
    { date: '2024-11-05', start: '18:00', place: 'Församlingsgården', body: 'Östra församlingens kyrkoråd' },
  ],
  [
    'a road association',
    'Norrbyns vägförening\nÅrsmöte lördagen den 24 maj 2025 kl. 10.00 i Bygdegården\n\n§ 1 Öppnande\nText.\n\n§ 2 Val\nText.',
    { date: '2025-05-24', start: '10:00', place: 'Bygdegården', body: 'Norrbyns vägförening' },
  ],
  [
    'a party',
    '# Vänstra partiet i Norrvik: medlemsmöte\n\nMötet hölls den 3 februari 2025 i Folkets hus.\n\n## 1. Öppnande\n\nMötet öppnades kl 18.30 av Eva.\n\n## 2. Avslutning\n\nEva tackade alla och avslutade mötet kl. 20.',
    {
      date: '2025-02-03',
      start: '18:30',
      end: '20:00',
      place: 'Folkets hus',
      body: 'Vänstra partiet i Norrvik',
    },
  ],
  [
    'an annual meeting of a choir',
    '# Årsmöte 2025\n\nLilla kören, söndag 9 mars 2025\n\n## 1. Öppnande\n\nMötet öppnades 15.00.\n\n## 2. Avslut\n\nKl 16.10.',
    { date: '2025-03-09', start: '15:00', end: '16:10', body: 'Lilla kören' },
  ],
  [
    'a regional committee',
    'Regionstyrelsens arbetsutskott\nSAMMANTRÄDESPROTOKOLL\n2025-01-22\nkl. 09.00–11.45\nRegionens hus, Storsalen\n\n§ 1 Val av justerare\nText.\n\n§ 2 Budget\nText.',
    {
      date: '2025-01-22',
      start: '09:00',
      end: '11:45',
      place: 'Regionens hus, Storsalen',
      body: 'Regionstyrelsens arbetsutskott',
    },
  ],
  [
    'a working group, everything in the heading',
    '# Arbetsgruppen för lekplatser, 2024-03-07 kl 18–19.30, biblioteket\n\n## Gungor\n\nText.\n\n## Sand\n\nText.',
    {
      date: '2024-03-07',
      start: '18:00',
      end: '19:30',
      place: 'biblioteket',
      body: 'Arbetsgruppen för lekplatser',
    },
  ],
  ['an extra meeting', '# Extra styrelsemöte 2024-03-07\n\n## 1. Öppnande\n\nText.', { date: '2024-03-07' }],
  [
    'a digital meeting',
    '# Digitalt styrelsemöte 2024-03-07\n\n## 1. Öppnande\n\nText.',
    { date: '2024-03-07' },
  ],
  [
    'a meeting in a town',
    '# Styrelsemöte i Norrvik 2024-03-07\n\n## 1. Öppnande\n\nText.',
    { date: '2024-03-07' },
  ],
  ['today’s meeting', '# Dagens möte 2024-03-07\n\n## 1. Öppnande\n\nText.', { date: '2024-03-07' }],
  [
    'only beside the signatures',
    '# Styrelsemöte Brf Eken\n\n## 1. Öppnande\n\nText.\n\n## 2. Avslut\n\nText.\n\nNorrvik den 13 mars 2024\n\nVid protokollet\n\n.............\nAnna Ek',
    { date: '2024-03-13', body: 'Brf Eken' },
  ],
  [
    'an opening that tells the day',
    '# Årsmöte Gnistans IF\n\n## 1. Öppnande\n\nOrdföranden öppnade årsmötet den 7 mars 2024 kl. 19.00.\n\n## 2. Avslut\n\nText.',
    { date: '2024-03-07', start: '19:00', body: 'Gnistans IF' },
  ],
  [
    'another meeting’s day in a sentence',
    '# Styrelsemöte Brf Eken\n\nFöregående möte hölls den 3 februari 2024.\n\nDatum: 2024-03-07\n\n## 1. Öppnande\n\nText.',
    { date: '2024-03-07', body: 'Brf Eken' },
  ],
  [
    'a day of writing',
    '# Styrelsemöte Brf Eken\n\nSenast uppdaterad 2024-03-09\n\nDen 7 mars 2024 hölls mötet i tvättstugan.\n\n## 1. Öppnande\n\nText.',
    { date: '2024-03-07', place: 'tvättstugan', body: 'Brf Eken' },
  ],
  [
    'no day at all',
    '# Styrelsemöte Brf Eken\n\n## 1. Tak\n\nTaket lades om den 3 februari 2024 och var klart kl. 15.00.',
    { body: 'Brf Eken' },
  ],
  [
    'times of other things',
    '# Styrelsemöte Brf Eken 2024-03-07\n\n## 1. Butiken\n\nButiken öppnar kl. 10.00 och stänger 18.00.\n\n## 2. Förra mötet\n\nFörra mötet avslutades kl. 21.00.',
    { date: '2024-03-07', body: 'Brf Eken' },
  ],
  [
    'a municipality above the body',
    'NORRVIKS KOMMUN\nSocialnämnden\nProtokoll\n2024-03-07\n\n§ 1\nText\n\n§ 2\nText',
    { date: '2024-03-07', body: 'Socialnämnden' },
  ],
  [
    'a region above the body',
    'Region Norr\nRegionstyrelsen\n\nProtokoll från sammanträde den 7 mars 2024\n\n§ 1 A\nText\n\n§ 2 B\nText',
    { date: '2024-03-07', body: 'Regionstyrelsen' },
  ],
  [
    'a number of the protocol before the genitive',
    '# Protokoll nr 7/2025 från Hembygdsföreningens styrelsemöte torsdag den 13 mars 2025\n\n## 1. Öppnande\n\nText.\n\n## 2. Annat\n\nText.\n',
    { date: '2025-03-13', body: 'Hembygdsföreningen' },
  ],
  [
    'a hackerspace',
    '# Mötesanteckningar\n\n**När:** 2025-03-13 19:00\n**Var:** Labbet\n\n## 1. Öppnande\n\nText.\n\n## 2. Annat\n\nText.\n',
    { date: '2025-03-13', start: '19:00', place: 'Labbet' },
  ],
  [
    'a chat room',
    '# Styrelsemöte #12\n\n2025-03-13 kl 18:00–19:45, Discord\n\n## 1. Öppnande\n\nText.\n\n## 2. Annat\n\nText.\n',
    { date: '2025-03-13', start: '18:00', end: '19:45', place: 'Discord' },
  ],
  [
    'the number of the association on its line',
    '# Årsmötesprotokoll\n\nFöreningen Gnistan, org.nr 802400-1234\n\nSöndagen den 9 februari 2025, kl. 14:00, Folkets Hus\n\n## 1. Öppnande\n\nText.\n\n## 2. Annat\n\nText.\n',
    { date: '2025-02-09', start: '14:00', place: 'Folkets Hus', body: 'Föreningen Gnistan' },
  ],
  [
    'items opened and closed by somebody',
    'Protokoll vid årsmöte i Norrby vägsamfällighet 2025-03-13\nPlats: Skolan\n\n1. Mötet öppnas\nSiv öppnade mötet kl 18.00\n2. Mötet avslutas\nSiv avslutade mötet kl 19.10',
    { date: '2025-03-13', start: '18:00', end: '19:10', place: 'Skolan', body: 'Norrby vägsamfällighet' },
  ],
  [
    'three lines without labels',
    '# Protokoll\n\nStyrelsemöte, Norra Orienteringsklubben\n\nMåndag 10/3 2025 kl 19 i klubbstugan\n\n## 1. Öppnande\n\nText.\n\n## 2. Annat\n\nText.\n',
    { date: '2025-03-10', start: '19:00', place: 'klubbstugan', body: 'Norra Orienteringsklubben' },
  ],
  [
    'a parish council',
    '# Protokoll: Kyrkofullmäktige i Norrviks församling\n\nTisdagen den 4 november 2025 kl. 18.30–20.05 i Församlingshemmet\n\n## 1. Öppnande\n\nText.\n\n## 2. Annat\n\nText.\n',
    {
      date: '2025-11-04',
      start: '18:30',
      end: '20:05',
      place: 'Församlingshemmet',
      body: 'Kyrkofullmäktige i Norrviks församling',
    },
  ],
  [
    'a planned and an actual time',
    '# Föreningsstyrelsemöte\n\nMötet hölls i Rosa rummet, 2024-09-12, kl. 12:15.\n\n## Formalia\n\nMötet öppnades 12:17.\n\n## Avslut\n\nMötet stängdes 12:58.',
    { date: '2024-09-12', start: '12:15', end: '12:58', place: 'Rosa rummet' },
  ],
  [
    'the day first in the title',
    '# 2024-09-12 Styrelsemöte Radioklubben\n\n## 1. Öppnande\n\nText.\n\n## 2. Annat\n\nText.\n',
    { date: '2024-09-12', body: 'Radioklubben' },
  ],
  [
    'whose meeting it was, without a heading',
    'Tjejjourens styrelsemöte den 12/9-24\n\nNärvarande: Ida Lind, Bo Ek\n\n1. Öppnande\n2. Schema',
    { date: '2024-09-12', body: 'Tjejjouren' },
  ],
  [
    'a student council',
    '# Studentrådets möte nr 4, läsåret 2024/2025\n\nTid: Onsdag 12 februari 2025, 17.15\n\n## 1. Öppnande\n\nText.\n\n## 2. Annat\n\nText.\n',
    { date: '2025-02-12', start: '17:15', body: 'Studentrådet' },
  ],
  [
    'a committee with an adjournment',
    '# Teknikutskottet\n\nProtokoll från sammanträde 2025-02-12 kl. 13:00-16:10 (ajournering 14.30-14.45)\n\n## 1. Öppnande\n\nText.\n\n## 2. Annat\n\nText.\n',
    { date: '2025-02-12', start: '13:00', end: '16:10', body: 'Teknikutskottet' },
  ],
  [
    'a club with the meeting below its name',
    '# Bergets skytteklubb\n## Årsmöte 2025\n\nDatum: 12 februari 2025\n\n### 1. Öppnande\n\nMötet öppnades av Eva kl. 18.30\n\n### 2. Avslut\n\nMötet avslutades 19.40',
    { date: '2025-02-12', start: '18:30', end: '19:40', body: 'Bergets skytteklubb' },
  ],
  [
    'day and café in italics',
    '# Protokoll – Valberedningen\n\n*2025-02-12, Café Kaka*\n\n## 1. Öppnande\n\nText.\n\n## 2. Annat\n\nText.\n',
    { date: '2025-02-12', place: 'Café Kaka', body: 'Valberedningen' },
  ],
  [
    'a home, in a sentence',
    '# Styrelsemöte\n\nDen 12:e februari 2025 klockan 18:30 hemma hos Karin.\n\n## 1. Öppnande\n\nText.\n\n## 2. Annat\n\nText.\n',
    { date: '2025-02-12', start: '18:30', place: 'hos Karin' },
  ],
  [
    'a month in the title is no body',
    '# Styrelsemöte Mars 2024\n\n## 1. Öppnande\n\nText.\n\n## 2. Annat\n\nText.\n',
    {},
  ],
  ['a part is no body', '# Protokoll Årsmöte Del 2\n\n## 1. Öppnande\n\nText.\n\n## 2. Annat\n\nText.\n', {}],
  [
    'how it was held is no part of the body',
    '# Styrelsemöte Radioklubben (digitalt) 2024-03-07\n\n## 1. Öppnande\n\nText.\n\n## 2. Annat\n\nText.\n',
    { date: '2024-03-07', body: 'Radioklubben' },
  ],
  [
    'the time before the day',
    '# Styrelsemöte Radioklubben kl 18, 7 mars 2024\n\n## 1. Öppnande\n\nText.\n\n## 2. Annat\n\nText.\n',
    { date: '2024-03-07', start: '18:00', body: 'Radioklubben' },
  ],
  [
    'a draft is no place',
    '# Protokoll Brf Eken 2024-03-07 Utkast\n\n## 1. Öppnande\n\nText.\n\n## 2. Annat\n\nText.\n',
    { date: '2024-03-07', body: 'Brf Eken' },
  ],
  [
    'another meeting in a sentence',
    '# Styrelsemöte Radioklubben\n\nÅrsmötet hölls den 3 mars 2024 i klubbhuset.\n\nDatum: 2024-04-04\n\n## 1. Öppnande\n\nText.\n\n## 2. Annat\n\nText.\n',
    { date: '2024-04-04', body: 'Radioklubben' },
  ],
  [
    'another day in a sentence',
    '# Protokoll Radioklubben\n\nKommunen har den 3 februari 2024 skickat ett protokoll till oss.\n\n## 1. Öppnande\n\nText.\n\n## 2. Annat\n\nText.\n',
    { body: 'Radioklubben' },
  ],
  [
    'a number beside the day',
    '# Radioklubben – styrelsemöte nr 4 – 7 mars 2024\n\n## 1. Öppnande\n\nText.\n\n## 2. Annat\n\nText.\n',
    { date: '2024-03-07', body: 'Radioklubben' },
  ],
  [
    'who held a meeting',
    '# Medlemsmöte\n\nRadioklubben höll medlemsmöte den 7 mars 2024 kl. 18.00 i klubbhuset med 14 närvarande.\n\n## 1. Öppnande\n\nText.\n\n## 2. Annat\n\nText.\n',
    { date: '2024-03-07', start: '18:00', place: 'klubbhuset', body: 'Radioklubben' },
  ],
  [
    'a youth council',
    '# Protokoll Ungdomsrådets möte den 7:e mars, 2024 kl 17:00 - 18:30 på Fritidsgården\n\n## 1. Öppnande\n\nText.\n\n## 2. Annat\n\nText.\n',
    { date: '2024-03-07', start: '17:00', end: '18:30', place: 'Fritidsgården', body: 'Ungdomsrådet' },
  ],
  [
    'labels in English',
    'Date: 2019-09-19\nGroup: Grupp 14\nChair: Ida Lind\n\n1. Status.\n2. Övrigt.',
    { date: '2019-09-19', body: 'Grupp 14' },
  ],
  [
    'a number with the year first',
    '# Protokoll Styrelsemöte 2024:3\n\nTorsdagen den 7 mars 2024\nklockan 18–20\nBiblioteket, Storgatan 1\n\n## 1. Öppnande\n\nText.\n\n## 2. Annat\n\nText.\n',
    { date: '2024-03-07', start: '18:00', end: '20:00', place: 'Biblioteket, Storgatan 1' },
  ],
  [
    'the body below a numbered title',
    'Styrelseprotokoll nr 3 2024\nBrf Eken\nDatum: 7 mars 2024, kl 19.00\nPlats: Lokalen\n\n1. Öppnande\nText\n2. Annat\nText',
    { date: '2024-03-07', start: '19:00', place: 'Lokalen', body: 'Brf Eken' },
  ],
  [
    'day and items as headings of one level',
    '## Protokoll, Elevrådet\n### 2024-03-07\n\n- Närvarande: Ida, Bo\n\n### Kiosken\n\nText\n\n### Skolgården\n\nText',
    { date: '2024-03-07', body: 'Elevrådet' },
  ],
  [
    'a sentence with house and room',
    '# Beredningsgruppens möte\n\nMötet ägde rum torsdagen den 7 mars 2024, kl. 13.00–14.30, i Stadshuset, rum 4.\n\n## 1. Öppnande\n\nText.\n\n## 2. Annat\n\nText.\n',
    {
      date: '2024-03-07',
      start: '13:00',
      end: '14:30',
      place: 'Stadshuset, rum 4',
      body: 'Beredningsgruppen',
    },
  ],
  [
    'a week beside the day',
    '# Mötesanteckningar Arbetslag Blå vecka 12\n\nMåndag 18/3-24\n\n## 1. Öppnande\n\nText.\n\n## 2. Annat\n\nText.\n',
    { date: '2024-03-18', body: 'Arbetslag Blå' },
  ],
  [
    'times in words, and a home on a line of its own',
    '# Styrelsemöte Stickgillet Maskan\n\n3 mars 2026 kl. kvart över sex\nhemma hos Tyra\n\n## 1. Öppnande\n\nText.\n\n## 2. Avslut\n\nMötet avslutades kvart i åtta.\n',
    { date: '2026-03-03', start: '18:15', end: '19:45', place: 'hos Tyra', body: 'Stickgillet Maskan' },
  ],
  [
    'labels with times in words',
    'Styrelsemöte Norrby byalag\n\nTid: kvart i sju till halv nio\nDatum: 3/3 2026\nPlats: hemma hos Tyra\n\n1. Öppnande\nText\n2. Slut\nText',
    { date: '2026-03-03', start: '18:45', end: '20:30', place: 'hemma hos Tyra', body: 'Norrby byalag' },
  ],
  [
    'the day, the time in words and a home on one line',
    '# Styrelsemöte\n\n3 mars 2026 halv sju, hemma hos Tyra\n\n## 1. Öppnande\n\nText.\n\n## 2. Annat\n\nText.\n',
    { date: '2026-03-03', start: '18:30', place: 'hemma hos Tyra' },
  ],
  [
    'a home in the title, a nickname without a capital',
    'Möte hos gittan\n\ntisdag 3 mars 2026, halv sju\n\n1. Kaffe\nText\n2. Slut\nSlutade klockan tio i åtta.',
    { date: '2026-03-03', start: '18:30', end: '19:50', place: 'hos gittan' },
  ],
  [
    'whose meeting it was, at whose home',
    '# Styrelsemöte i Ekby byalag hemma hos Bo Ek tisdagen den 3 mars 2026\n\n## 1. Öppnande\n\nText.\n\n## 2. Annat\n\nText.\n',
    { date: '2026-03-03', place: 'hos Bo Ek', body: 'Ekby byalag' },
  ],
  [
    'a day with spaces',
    'Protokoll fört vid Skypemöte 19 03 12 kl. 10-11\n\nNärvarande: Ida Lind, Bo Ek\n\n§ 21 Öppnande\nText\n\n§ 22 Slut\nText',
    { date: '2019-03-12', start: '10:00', end: '11:00' },
  ],
  [
    'the menu of a web page above whose meeting it was',
    'Hem Bli medlem Stadgar\nJonglörpartiet\nProtokoll fört vid styrelsemöte 2006-03-14\n\n§1 Öppnande\nText\n\n§2 Slut\nText',
    { date: '2006-03-14', body: 'Jonglörpartiet' },
  ],
  [
    'a title below a link, with the year that the meeting was about',
    'Länk till dokumentet\n\nProtokoll från årsstämma i Långbyns vägsamfällighet för verksamhetsåret 2013 – 2014\n\nTid: 12 juli 2014, kl. 10.00\n\n§1 Öppnande\nText\n\n§2 Slut\nText',
    { date: '2014-07-12', start: '10:00', body: 'Långbyns vägsamfällighet' },
  ],
  [
    'a body at the end of a sentence',
    'Styrelsemöte med Norra scoutkåren.\n2012-09-19.\n\n§ 1 Öppnande\nText\n\n§ 2 Slut\nText',
    { date: '2012-09-19', body: 'Norra scoutkåren' },
  ],
];
