import { readFileSync } from 'node:fs';

/** A small edit of a correct note that makes it wrong. */
export interface PlantedFault {
  /** The note in `notes/`. */
  readonly note: string;
  /** What a reviewer would say. */
  readonly what: string;
  /** Words that stand once in the note … */
  readonly from: string;
  /** … and what stands there in the wrong one. */
  readonly to: string;
}

/** The rows of `more-faults.txt` (`note · what · from ⇒ to`, `⏎` for a new line) below the heading of a family. */
function rowsIn(family: Family): Row[] {
  const text = readFileSync(new URL('more-faults.txt', import.meta.url), 'utf8');
  const section = text.split(/^# /m).find((part) => part.startsWith(`${family}\n`)) ?? '';
  return section
    .split('\n')
    .filter((line) => line.includes(' ⇒ '))
    .map((line) => {
      const [note, what, change] = line.split(' · ') as [string, string, string];
      const [from, to = ''] = change.replaceAll('⏎', '\n').split(/ ⇒ ?/u) as [string, string?];
      return [note, what, from, to] as const;
    });
}

/** What the faults are about. */
export const families = ['time', 'people', 'votes', 'facts', 'law', 'text'] as const;
export type Family = (typeof families)[number];

type Row = readonly [note: string, what: string, from: string, to: string];

const rows: Readonly<Record<Family, readonly Row[]>> = {
  time: [
    ['socialnamnd', 'ends before it starts', '13.15–16.40', '16.40–13.15'],
    ['socialnamnd', 'a break reversed', '14.55–15.10', '15.10–14.55'],
    ['socialnamnd', 'a break after the end', '14.55–15.10', '17.00–17.15'],
    ['kommunstyrelse', 'arrival after the end', 'kom kl. 09.10', 'kom kl. 12.10'],
    ['kommunstyrelse', 'departure before the start', 'kom kl. 09.10, §§ 13–16', 'gick kl. 08.10, §§ 12–13'],
    ['styrelse', 'closed before it opened', 'Mötet avslutades kl. 20.15', 'Mötet avslutades kl. 17.15'],
    [
      'arsmote',
      'closed before it opened, both in the items',
      'Mötet avslutades kl. 15.45',
      'Mötet avslutades kl. 13.45',
    ],
    [
      'bolagsstamma',
      'closed before it opened',
      'Stämman avslutades kl. 18.10',
      'Stämman avslutades kl. 16.10',
    ],
    [
      'socialnamnd',
      'a day that is none in the text',
      'Tjänsteskrivelse 2025-03-10',
      'Tjänsteskrivelse 2025-02-30',
    ],
    ['styrelse', 'a day that is none, by month', 'den 3 juni 2025', 'den 31 juni 2025'],
    ['mote', 'a day that is none', 'den 25 augusti 2025', 'den 32 augusti 2025'],
    ['brf', 'a month that is none', 'den 7 oktober 2025', '2025-13-07'],
    ['styrelse', 'an action due before the meeting', 'senast 2025-05-20', 'senast 2025-04-20'],
    ['mote', 'an action due the year before', 'senast 2025-08-22', 'senast 2024-08-22'],
    ['styrgrupp', 'an action due in eighty years', 'senast 2025-02-14', 'senast 2105-02-14'],
    ['samverkan', 'a clause that assigns before the meeting', 'senast 2025-05-15', 'senast 2025-03-15'],
    [
      'socialnamnd',
      'the next meeting in the past',
      'torsdagen den 24 april 2025',
      'torsdagen den 20 mars 2025',
    ],
    ['samverkan', 'the next meeting last year', 'den 12 juni 2025', 'den 12 juni 2024'],
    ['bolagsstyrelse', 'the next meeting before this', 'den 21 oktober 2025', 'den 21 augusti 2025'],
    ['fullmaktige', 'a decided meeting day in the past', 'den 27 januari 2025', 'den 27 januari 2023'],
    [
      'socialnamnd',
      'a basis dated after the meeting',
      'Tjänsteskrivelse 2025-03-10',
      'Tjänsteskrivelse 2025-05-10',
    ],
    ['bolagsstyrelse', 'a basis dated after the meeting, in a line', 'PM 2025-08-28', 'PM 2025-10-28'],
    [
      'socialnamnd',
      'verification announced for another day',
      'torsdagen den 3 april 2025 kl. 10.00',
      'tisdagen den 8 april 2025 kl. 10.00',
    ],
    ['mote', 'the wrong weekday', 'Tisdagen den 2 september', 'Onsdagen den 2 september'],
  ],
  people: [
    ['socialnamnd', 'present and absent', '- Lena Fors (S)\n\n## Övriga', '- Bo Ek (S)\n\n## Övriga'],
    ['styrelse', 'present and absent', 'frånvarande: Max Dal', 'frånvarande: Tove Alm'],
    [
      'mbl',
      'the same name twice',
      'Roy Sten, ordförande, för Vision',
      'Roy Sten, ordförande, för Vision\n  - Roy Sten, ordförande, för Vision',
    ],
    [
      'arsmote',
      'the same name twice',
      'Bengt Udd, Rolf Hav, Eivor Sten',
      'Bengt Udd, Rolf Hav, Bengt Udd, Eivor Sten',
    ],
    [
      'arsmote',
      'another chair elected',
      'Till ordförande för mötet valdes Sara Gren',
      'Till ordförande för mötet valdes Bengt Udd',
    ],
    [
      'arsmote',
      'another secretary elected',
      'Till sekreterare valdes Lars Moe',
      'Till sekreterare valdes Rolf Hav',
    ],
    [
      'arsmote',
      'another verifier elected',
      'Till justerare valdes Nina Falk och Omar Said',
      'Till justerare valdes Nina Falk och Rolf Hav',
    ],
    [
      'styrelse',
      'another verifier elected',
      'Till justerare valdes Petra Näs',
      'Till justerare valdes Tove Alm',
    ],
    ['socialnamnd', 'another verifier elected', 'utser Anna Berg att', 'utser David Munk att'],
    [
      'bolagsstyrelse',
      'another keeper of the minutes',
      'Tom Lager utsågs att föra protokollet',
      'Vera Lund utsågs att föra protokollet',
    ],
    ['bolagsstyrelse', 'another verifier', 'Klas Orr utsågs att justera', 'Vera Lund utsågs att justera'],
    [
      'bolagsstamma',
      'another chair elected',
      'valde Gun Alvar till ordförande',
      'valde Ulla Trygg till ordförande',
    ],
    ['samverkan', 'another verifier elected', 'utses Caj Nord och Disa Holm', 'utses Caj Nord och Britt Ask'],
    [
      'arsmote',
      'two seats, three names',
      'Bengt Udd (omval) och Rolf Hav (nyval)',
      'Bengt Udd (omval), Omar Said (nyval) och Rolf Hav (nyval)',
    ],
    [
      'bolagsstamma',
      'three seats, two names',
      'Gun Alvar, Rita Sorg och Ulla Trygg',
      'Gun Alvar och Rita Sorg',
    ],
    [
      'arsmote',
      'two verifiers, three names',
      'valdes Nina Falk och Omar Said',
      'valdes Nina Falk, Omar Said och Ylva Kron',
    ],
    [
      'arsmote',
      'the auditor sits on the board',
      'Till revisor valdes Eivor Sten',
      'Till revisor valdes Rolf Hav',
    ],
    [
      'arsmote',
      'the nominating committee sits on the board',
      'Till valberedning valdes Nina Falk',
      'Till valberedning valdes Bengt Udd',
    ],
    [
      'kommunstyrelse',
      'a separate statement by somebody who was not there',
      'Per Lilja (C) lämnar',
      'Yngve Dahl (C) lämnar',
    ],
    ['socialnamnd', 'a verifier who was not there', 'justerare: Anna Berg (M)', 'justerare: Lena Fors (S)'],
    [
      'mbl',
      'two verifiers of one party',
      'Roy Sten, för Vision\nnärvarande',
      'Linn Hake, för arbetsgivaren\nnärvarande',
    ],
    ['mbl', 'a party without a verifier', '\n  - Roy Sten, för Vision\nnärvarande', '\nnärvarande'],
    ['mbl', 'one party only', '\n  - Roy Sten, ordförande, för Vision\n', '\n'],
    ['socialnamnd', 'a nämnd without huvudman', 'huvudman: Vikbro kommun\n', ''],
    [
      'kommunstyrelse',
      'verification leaves out a §',
      'justering: \n  - §§ 12–14, 16:',
      'justering: \n  - §§ 12–13, 16:',
    ],
  ],
  votes: [
    [
      'socialnamnd',
      'the decision is what the minority wanted',
      'att öppna en träffpunkt i Norrby till en kostnad av 350 000 kronor.\n\n### Reservation',
      'att avslå förslaget.\n\n### Reservation',
    ],
    ['socialnamnd', 'totals and list differ', 'Med 4 ja-röster mot 3', 'Med 5 ja-röster mot 3'],
    [
      'socialnamnd',
      'a reservation by the winning side',
      'Anna Berg (M) och Gustav Holm (M) reserverar',
      'Bo Ek (S) och Gustav Holm (M) reserverar',
    ],
    ['socialnamnd', 'a voter of another party', '| Frida Sand | V | Ja |', '| Frida Sand | MP | Ja |'],
    ['socialnamnd', 'a voter who was absent', '| Kim Sav | S | Ja |', '| Lena Fors | S | Ja |'],
    ['socialnamnd', 'a vote that is none', '| David Munk | C | Nej |', '| David Munk | C | Kanske |'],
    [
      'socialnamnd',
      'a voter twice',
      '| Frida Sand | V | Ja |',
      '| Frida Sand | V | Ja |\n| Frida Sand | V | Ja |',
    ],
    [
      'socialnamnd',
      'a casting vote without a tie',
      'beslutar nämnden enligt förvaltningens förslag.\n\n### Beslut',
      'beslutar nämnden enligt förvaltningens förslag med ordförandens utslagsröst.\n\n### Beslut',
    ],
    ['fullmaktige', 'a wrong sum', '| Summa | 6 | 3 | 0 |', '| Summa | 7 | 2 | 0 |'],
    ['fullmaktige', 'two marks in a row', '| Pia Ryd (V) | | X | |', '| Pia Ryd (V) | X | X | |'],
    ['fullmaktige', 'a voter without a mark', '| Olle Bäck (C) | X | | |', '| Olle Bäck (C) | | | |'],
    [
      'fullmaktige',
      'a third did not want it',
      'Med 6 ja-röster mot 3 nej-röster',
      'Med 7 ja-röster mot 2 nej-röster',
    ],
    ['fullmaktige', 'the loser is elected', 'att välja Jan Sjö', 'att välja Olle Bäck'],
    [
      'fullmaktige',
      'a casting vote at an election',
      'Olle Bäck får 4 röster. Jan Sjö får 5 röster.',
      'Olle Bäck får 4 röster. Jan Sjö får 4 röster. Ordföranden har utslagsröst.',
    ],
    ['fullmaktige', 'more votes than present', 'Jan Sjö får 5 röster', 'Jan Sjö får 15 röster'],
    ['styrelse', 'more votes than present', '3 för, 2 emot', '6 för, 2 emot'],
    ['styrelse', 'decided against the majority', '3 för, 2 emot', '2 för, 3 emot'],
    ['styrelse', 'a tie that nothing settled', '3 för, 2 emot', '2 för, 2 emot'],
    [
      'arsmote',
      'the loser is elected',
      'Årsmötet valde Ylva Kron till ordförande',
      'Årsmötet valde Bengt Udd till ordförande',
    ],
    ['arsmote', 'more votes than the röstlängd', 'Ylva Kron fick 5 röster', 'Ylva Kron fick 9 röster'],
    ['bolagsstamma', 'a wrong sum of the röstlängd', '| Summa | 1000 | 1000 |', '| Summa | 1100 | 1000 |'],
    ['bolagsstamma', 'a wrong total of the dividend', 'totalt 2 000 kronor', 'totalt 20 000 kronor'],
    ['arsmote', 'the röstlängd is longer than the list', 'till 8 röstberättigade', 'till 12 röstberättigade'],
  ],
  facts: [
    [
      'socialnamnd',
      'the title has another day',
      '# Protokoll Socialnämnden 2025-03-27',
      '# Protokoll Socialnämnden 2025-03-26',
    ],
    ['styrelse', 'the title has another day', 'styrelsemöte 2025-05-06', 'styrelsemöte 2025-06-05'],
    ['bolagsstyrelse', 'the title has another number', 'Protokoll nr 7/2025', 'Protokoll nr 8/2025'],
    [
      'samverkan',
      'the title has another body',
      '# Sammanträdesprotokoll Samverkansgrupp Äldre',
      '# Sammanträdesprotokoll Samverkansgrupp Vuxna',
    ],
    [
      'samverkan',
      'the body misspelt',
      'Samverkansgrupp Äldre beslutar\n\natt ställa',
      'Samverkansgrupp Älde beslutar\n\natt ställa',
    ],
    [
      'socialnamnd',
      'the body misspelt',
      'Socialnämnden beslutar\n\natt godkänna',
      'Socialnämden beslutar\n\natt godkänna',
    ],
    [
      'socialnamnd',
      'another body decides',
      'Socialnämnden beslutar\n\natt lägga',
      'Byggnadsnämnden beslutar\n\natt lägga',
    ],
    ['kommunstyrelse', 'the same case number twice', 'Dnr KS 2025/41', 'Dnr KS 2025/40'],
    ['socialnamnd', 'another prefix of the case number', 'Dnr SN 2025/22', 'Dnr BN 2025/22'],
    [
      'socialnamnd',
      'another number of the same case',
      'Årsrapport 2024, dnr SN 2025/14',
      'Årsrapport 2024, dnr SN 2025/41',
    ],
    [
      'styrelse',
      'amounts differ within a §',
      'avgiften är 1 200 kronor per barn.\n\n-',
      'avgiften är 2 100 kronor per barn.\n\n-',
    ],
    [
      'socialnamnd',
      'amounts differ within a §',
      'träffpunkt i Norrby till en kostnad av 350 000 kronor.\n\n### Reservation',
      'träffpunkt i Norrby till en kostnad av 530 000 kronor.\n\n### Reservation',
    ],
    ['mote', 'amounts differ within a §', 'tillägget på 86 500 kronor', 'tillägget på 68 500 kronor'],
    ['brf', 'amounts differ within a §', 'AB på 4 200 000 kronor', 'AB på 2 400 000 kronor'],
    [
      'kommunstyrelse',
      'opposite clauses',
      'att bifalla medborgarförslaget.',
      'att bifalla medborgarförslaget,\n\natt avslå medborgarförslaget.',
    ],
    [
      'arsmote',
      'opposite clauses in a sentence',
      'beslutade att bifalla motionen.',
      'beslutade att bifalla motionen och att avslå motionen.',
    ],
    ['samverkan', 'a § that there is none of', 'se § 3', 'se § 13'],
    ['styrelse', 'a § that there is none of', 'enligt § 4', 'enligt § 14'],
    ['socialnamnd', 'a § of a person that there is none of', 'socialchef, §§ 31–33', 'socialchef, §§ 31–39'],
    ['kommunstyrelse', 'a number skipped', '## § 16 Medborgarförslag', '## § 17 Medborgarförslag'],
    ['styrelse', 'a number twice', '## § 5 Nytt släp', '## § 4 Nytt släp'],
    ['socialnamnd', 'a draft with a notice', 'status: anslaget', 'status: utkast'],
    ['brf', 'an attachment that there is none of', 'se bilaga 1', 'se bilaga 2'],
  ],
  law: [
    [
      'socialnamnd',
      'a refusal without reasons',
      '### Skäl för beslutet\n\nLokalen saknar ett kök som uppfyller kraven.\n\n',
      '',
    ],
    [
      'socialnamnd',
      'a refusal without an appeal',
      '### Hur man överklagar\n\nBeslutet kan överklagas till förvaltningsrätten inom tre veckor.\n\n',
      '',
    ],
    [
      'socialnamnd',
      'a refusal by the heading, without reasons',
      '### Skäl för beslutet\n\nLokalen saknar ett kök som uppfyller kraven.\n\n### Beslut\n\nSocialnämnden beslutar\n\natt avslå ansökan om serveringstillstånd.',
      '### Beslut\n\nSocialnämnden beslutar\n\natt avslå ansökan.',
    ],
    [
      'socialnamnd',
      'a proposal under Beslut',
      'Socialnämnden beslutar\n\natt godkänna',
      'Socialnämnden föreslås besluta\n\natt godkänna',
    ],
    ['arsmote', 'another body elects', 'Årsmötet valde följande', 'Styrelsen valde följande'],
    [
      'bolagsstyrelse',
      'no quorum',
      'Inga Rask, Klas Orr, Vera Lund\nfrånvarande: Hugo Sten',
      'Inga Rask, Klas Orr\nfrånvarande: Vera Lund, Hugo Sten',
    ],
    [
      'arsmote',
      'statutes changed in one reading',
      'behandlades för andra gången; det första beslutet fattades den 10 november 2024',
      'gicks igenom',
    ],
    [
      'mbl',
      'no closing',
      '\n## § 2 Avslutning\n\nFörhandlingen förklaras avslutad den 14 oktober 2025.\n',
      '',
    ],
    [
      'mbl',
      'the parties decide',
      'Parterna är eniga om den nya organisationen',
      'Parterna beslutar om den nya organisationen',
    ],
    [
      'socialnamnd',
      'delegated decisions without a list',
      'Redovisade delegationsbeslut:\n\n- Delegationsbeslut om bistånd, nr 14–22, februari 2025\n\n',
      '',
    ],
    [
      'kommunstyrelse',
      'a proposal without content',
      'Rut Stål (S) yrkar bifall till förslaget.',
      'Rut Stål (S) yrkar.',
    ],
    [
      'socialnamnd',
      'a proposal without a name',
      'Bo Ek (S) yrkar bifall till förvaltningens förslag.',
      'Det yrkas bifall till förvaltningens förslag.',
    ],
    [
      'socialnamnd',
      'a reservation without a name',
      'Anna Berg (M) och Gustav Holm (M) reserverar sig mot beslutet.',
      'Reservation lämnas mot beslutet.',
    ],
    [
      'socialnamnd',
      'an empty heading',
      '### Bakgrund\n\nEtt bolag har ansökt om serveringstillstånd vid Hamngatan.\n',
      '### Bakgrund\n',
    ],
    [
      'kommunstyrelse',
      'an empty heading',
      '### Särskilt yttrande\n\nPer Lilja (C) lämnar ett särskilt yttrande: lekplatsen bör ligga vid skolan.\n',
      '### Särskilt yttrande\n',
    ],
    ['socialnamnd', 'an unknown profile', 'profil: namnd', 'profil: nemnden'],
    ['socialnamnd', 'verified too late', 'justering: 2025-04-03', 'justering: 2025-04-23'],
    ['socialnamnd', 'the notice taken down too early', '2025-04-04 – 2025-04-28', '2025-04-04 – 2025-04-18'],
    [
      'fullmaktige',
      'a referral without reasons',
      'till kommunstyrelsen för att utreda kostnaden.\n\n### Beslutet',
      'till kommunstyrelsen.\n\n### Beslutet',
    ],
    [
      'socialnamnd',
      'a personal number with a wrong check digit',
      'Ett bolag har ansökt',
      'Kalle Bo, 19640823-3233, har ansökt',
    ],
    ['brf', 'an e-mail address', 'Ansökan behandlades.', 'Ansökan behandlades (mia.lund@gmail.com).'],
    [
      'brf',
      'a street address',
      'Ansökan behandlades.',
      'Ansökan från Mia Lund, Storgatan 14, 123 45 Vikbro, behandlades.',
    ],
    [
      'bolagsstamma',
      'no röstlängd',
      '\n| Aktieägare | Aktier | Röster |\n|---|---|---|\n| Rita Sorg | 400 | 400 |\n| Gun Alvar | 350 | 350 |\n| Ulla Trygg | 250 | 250 |\n| Summa | 1000 | 1000 |\n\nRöstlängden godkändes.',
      '\nPunkten utgick.',
    ],
    ['bolagsstamma', 'not duly called', 'Stämman förklarades behörigen sammankallad.', 'Punkten lämnades.'],
  ],
  text: [
    ['samverkan', 'a quotation mark that is not closed', '("Trygg hem")', '("Trygg hem)'],
    ['styrgrupp', 'a bracket that is not closed', '(delmål 2 är klart)', '(delmål 2 är klart'],
    ['styrgrupp', 'a doubled word', 'Projektet följer planen', 'Projektet följer följer planen'],
    ['mote', 'a doubled word', 'Taket är klart', 'Taket är är klart'],
    ['mbl', 'two spaces', 'redogör för förslaget', 'redogör  för förslaget'],
    ['bolagsstyrelse', 'a decimal point', '3,4 miljoner', '3.4 miljoner'],
    ['brf', 'a decimal point', '68,5 kvadratmeter', '68.5 kvadratmeter'],
    ['samverkan', 'a hyphen in a range', '3–4 gånger', '3-4 gånger'],
    ['styrelse', 'a hyphen in a range of days', '14–18 juli', '14-18 juli'],
    [
      'styrgrupp',
      'a bare address',
      'Projektet följer planen',
      'Projektet följer planen på https://exempel.se/digitalt',
    ],
    ['brf', 'a note left in the text', 'Styrelsen har begärt in', 'TODO: kolla. Styrelsen har begärt in'],
  ],
};

export const plantedFaults: readonly (PlantedFault & { readonly family: Family })[] = families.flatMap(
  (family) =>
    [...rows[family], ...rowsIn(family)].map(([note, what, from, to]) => ({ family, note, what, from, to })),
);
