import { onOneLine } from '../model/text-shapes.ts';

/**
 * What a sentence of a protocol may do: `decides` (with an att-sats), `agrees` (the same in everyday words), `settles` (the verb itself says what is decided: godkänner),
 * `refers` (elsewhere or to another time), `notes`, `elects`, `proposes` (to whoever decides), `moves` (an yrkande), `joins` (another's),
 * `votes`, `reserves`, `recuses`, `assigns`, `adjourns`, `opens`, `closes`, `reports` (tells, and decides nothing).
 */
export type Act =
  | 'decides'
  | 'agrees'
  | 'settles'
  | 'refers'
  | 'notes'
  | 'elects'
  | 'proposes'
  | 'moves'
  | 'joins'
  | 'votes'
  | 'reserves'
  | 'recuses'
  | 'assigns'
  | 'adjourns'
  | 'opens'
  | 'closes'
  | 'reports';

/** The forms of a verb that the table gives, in the order of its columns. */
const forms = [
  'infinitive',
  'present',
  'past',
  'passivePresent',
  'passivePast',
  'supine',
  'participle',
] as const;
export type Form = (typeof forms)[number];

/** One wording with its forms; `…` in a form stands for the words between its parts. */
export interface ActRow {
  readonly act: Act;
  /** The infinitive, by which the row is spoken of. */
  readonly lemma: string;
  readonly forms: Readonly<Record<Form, readonly string[]>>;
}

/**
 * One row a wording: what it does, then its forms parted by commas. `beslutas` and `beslutades` are passive; the supine follows
 * `har` or `hade`, the participle `blev`, `anses` or `förklaras`.
 */
const table = `
act      | infinitive             | present                     | past                          | passive now               | passive then                 | supine                | participle
decides  | besluta                | beslutar, besluter          | beslutade, beslöt             | beslutas                  | beslutades, beslöts          | beslutat              |
decides  | bestämma               | bestämmer                   | bestämde                      | bestäms                   | bestämdes                    | bestämt               |
decides  | bestämma sig för       | bestämmer sig för, bestämmer oss för | bestämde sig för, bestämde oss för | | | bestämt sig för, bestämt oss för |
decides  | fatta beslut           | fattar beslut               | fattade beslut                | beslut fattas             | beslut fattades              | fattat beslut         |
decides  | ta beslut              | tar beslut                  | tog beslut                    | beslut tas                | beslut togs                  | tagit beslut          |
agrees   | enas om                | enas om, enas kring         | enades om, enades kring       |                           |                              | enats om              |
agrees   | komma överens om       | kommer överens om           | kom överens om                |                           |                              | kommit överens om     |
agrees   | vara överens om        | är överens om               | var överens om                |                           |                              |                       |
agrees   | vara eniga om          | är eniga om, är enig om     | var eniga om, var enig om     |                           |                              |                       |
agrees   | vara ense om           | är ense om                  | var ense om                   |                           |                              |                       |
agrees   | ställa sig bakom       | ställer sig bakom, ställer oss bakom | ställde sig bakom, ställde oss bakom |                           |                              | ställt sig bakom      |
agrees   | köra på                | kör på                      | körde på                      |                           |                              |                       |
decides  | rösta för              | röstar för                  | röstade för                   |                           |                              |                       |
decides  | beslutet blir          |                             |                               | beslutet blir             | beslutet blev                |                       |
decides  | fastslå                | fastslår, slår fast         | fastslog, slog fast           | fastslås, slås fast       | fastslogs, slogs fast        | fastslagit, slagit fast | fastslagen, fastslaget, fastslagna
decides  | klubba                 | klubbar                     | klubbade                      | klubbas                   | klubbades                    | klubbat               | klubbad, klubbat, klubbade
decides  | decide                 | decides, decide             | decided                       |                           | was decided, were decided    | decided               |
decides  | resolve                | resolves, resolve           | resolved                      |                           | was resolved, were resolved  | resolved              |
decides  | agree                  | agrees, agree               | agreed                        |                           | was agreed, were agreed      | agreed                |
settles  | godkänna               | godkänner                   | godkände                      | godkänns, godkännes       | godkändes                    | godkänt               | godkänd, godkänt, godkända
settles  | acceptera              | accepterar                  | accepterade                   | accepteras                | accepterades                 |                       | accepterad, accepterat, accepterade
settles  | rösta igenom           | röstar igenom               | röstade igenom                | röstas igenom             | röstades igenom              |                       |
settles  | få ansvarsfrihet       |                             |                               | får ansvarsfrihet         | fick ansvarsfrihet           |                       |
settles  | rösta ner              | röstar ner                  | röstade ner                   | röstas ner, röstas ned    | röstades ner, röstades ned   |                       |
settles  | säga ja till           | säger ja till               | sa ja till, sade ja till      |                           |                              |                       |
settles  | vakantsätta            | vakantsätter                | vakantsatte                   | vakantsätts               | vakantsattes                 |                       |
settles  | bemyndiga              | bemyndigar                  | bemyndigade                   | bemyndigas, får delegation | bemyndigades, fick delegation | bemyndigat           |
settles  | fastställa             | fastställer                 | fastställde                   | fastställs, fastställes   | fastställdes                 | fastställt            | fastställd, fastställt, fastställda
settles  | anta                   | antar                       | antog                         | antas                     | antogs                       | antagit               | antagen, antaget, antagna
settles  | bifalla                | bifaller                    | biföll, bifall                | bifalls, bifalles         | bifölls                      | bifallit              | bifallen, bifallet, bifallna
settles  | avslå                  | avslår                      | avslog                        | avslås                    | avslogs                      | avslagit              | avslagen, avslaget, avslagna
settles  | bevilja                | beviljar                    | beviljade                     | beviljas                  | beviljades                   | beviljat              | beviljad, beviljat, beviljade
settles  | entlediga              | entledigar                  | entledigade                   | entledigas                | entledigades                 | entledigat            | entledigad, entledigat, entledigade
settles  | befria                 | befriar                     | befriade                      | befrias                   | befriades                    | befriat               | befriad, befriat, befriade
settles  | avskriva               | avskriver                   | avskrev                       | avskrivs                  | avskrevs                     | avskrivit             | avskriven, avskrivet, avskrivna
settles  | tillstyrka             | tillstyrker                 | tillstyrkte                   | tillstyrks                | tillstyrktes                 | tillstyrkt            | tillstyrkt, tillstyrkta
settles  | avstyrka               | avstyrker                   | avstyrkte                     | avstyrks                  | avstyrktes                   | avstyrkt              | avstyrkt, avstyrkta
settles  | balansera … i ny räkning | balanserar … i ny räkning | balanserade … i ny räkning | balanseras i ny räkning | balanserades i ny räkning | balanserat i ny räkning |
settles  | lägga … till handlingarna | lägger … till handlingarna | lade … till handlingarna     | läggs … till handlingarna | lades … till handlingarna    | lagt … till handlingarna | lagd till handlingarna, lagt till handlingarna, lagda till handlingarna
settles  | lägga … till protokollet | lägger … till protokollet | lade … till protokollet       | läggs … till protokollet  | lades … till protokollet     | lagt … till protokollet |
settles  | anse … besvarad        | anser … besvarad, anser … besvarat, anser … besvarade | ansåg … besvarad, ansåg … besvarat, ansåg … besvarade | anses … besvarad, anses … besvarat, anses … besvarade | ansågs … besvarad, ansågs … besvarat, ansågs … besvarade | |
settles  | förklara … besvarad    | förklarar … besvarad, förklarar … besvarat, förklarar … besvarade | förklarade … besvarad, förklarade … besvarat, förklarade … besvarade | förklaras … besvarad, förklaras … besvarat, förklaras … besvarade | förklarades … besvarad, förklarades … besvarat, förklarades … besvarade | |
settles  | anse … behandlad       |                             |                               | anses … behandlad, anses … slutbehandlad | ansågs … behandlad, ansågs … slutbehandlad | |
settles  | adjungera              | adjungerar                  | adjungerade                   | adjungeras                | adjungerades                 | adjungerat            |
settles  | besvara med ja         | svarar ja                   | svarade ja                    | besvaras med ja, besvaras jakande | besvarades med ja, besvarades jakande |             | besvarad med ja
settles  | approve                | approves, approve           | approved                      |                           | was approved, were approved  | approved              | approved
settles  | adopt                  | adopts, adopt               | adopted                       |                           | was adopted, were adopted    | adopted               | adopted
settles  | reject                 | rejects, reject             | rejected                      |                           | was rejected, were rejected  | rejected              | rejected
refers   | bordlägga              | bordlägger                  | bordlade                      | bordläggs                 | bordlades                    | bordlagt              | bordlagd, bordlagt, bordlagda
refers   | återremittera          | återremitterar              | återremitterade               | återremitteras            | återremitterades             | återremitterat        | återremitterad, återremitterat, återremitterade
refers   | remittera              | remitterar                  | remitterade                   | remitteras                | remitterades                 | remitterat            | remitterad, remitterat, remitterade
refers   | hänskjuta              | hänskjuter                  | hänsköt                       | hänskjuts                 | hänsköts                     | hänskjutit            | hänskjuten, hänskjutet, hänskjutna
refers   | postpone               |                             | postponed                     |                           | was postponed, were postponed | postponed            |
notes    | notera                 | noterar                     | noterade                      | noteras                   | noterades                    | noterat               |
notes    | anteckna               | antecknar                   | antecknade                    | antecknas                 | antecknades                  | antecknat             |
notes    | note                   |                             | noted                         |                           | was noted, were noted        | noted                 |
elects   | välja                  | väljer                      | valde                         | väljs, väljes             | valdes                       | valt, valts           | vald, valt, valda
elects   | utse                   | utser                       | utsåg                         | utses                     | utsågs                       | utsett, utsetts       | utsedd, utsett, utsedda
elects   | föreslå och välja      | föreslår och väljer         | föreslog och valde            | föreslås och väljs        | föreslogs och valdes         |                       |
elects   | omvälja                | omväljer                    | omvalde                       | omväljs                   | omvaldes                     | omvalt, omvalts       | omvald, omvalda
elects   | välja om               | väljer om                   | valde om                      | väljs om                  | valdes om                    | valt om               |
elects   | nyvälja                | nyväljer                    | nyvalde                       | nyväljs                   | nyvaldes                     | nyvalt, nyvalts       | nyvald, nyvalda
elects   | förordna               | förordnar                   | förordnade                    | förordnas                 | förordnades                  | förordnat, förordnats | förordnad, förordnade
elects   | re-elect               | re-elects                   | re-elected                    | is re-elected, are re-elected | was re-elected, were re-elected | re-elected            |
elects   | elect                  | elects                      | elected                       | is elected, are elected   | was elected, were elected    | elected               |
elects   | appoint                | appoints                    | appointed                     | is appointed, are appointed | was appointed, were appointed | appointed           |
proposes | föreslå                | föreslår                    | föreslog                      | föreslås                  | föreslogs                    | föreslagit            |
proposes | hemställa              | hemställer                  | hemställde                    |                           |                              | hemställt             |
proposes | rekommendera           | rekommenderar               | rekommenderade                |                           |                              | rekommenderat         |
moves    | yrka                   | yrkar                       | yrkade                        |                           |                              | yrkat                 |
joins    | instämma               | instämmer                   | instämde                      |                           |                              | instämt               |
joins    | biträda                | biträder                    | biträdde                      |                           |                              | biträtt               |
votes    | rösta                  | röstar                      | röstade                       |                           |                              | röstat                |
reserves | reservera sig          | reserverar sig              | reserverade sig               |                           |                              | reserverat sig        |
recuses  | anmäla jäv             | anmäler jäv, anmäler sig jävig, anmäler sig som jävig | anmälde jäv, anmälde sig jävig, anmälde sig som jävig | | | anmält jäv     |
assigns  | uppdra åt              | uppdrar åt                  | uppdrog åt                    | uppdras åt                | uppdrogs åt                  | uppdragit åt          |
assigns  | ge i uppdrag           | ger i uppdrag               | gav i uppdrag                 |                           |                              |                       |
assigns  | ge … i uppdrag         | ger … i uppdrag             | gav … i uppdrag               | ges i uppdrag, får i uppdrag | gavs i uppdrag, fick i uppdrag | gett … i uppdrag  |
adjourns | ajournera              | ajournerar                  | ajournerade                   | ajourneras                | ajournerades                 | ajournerat            |
opens    | öppna                  | öppnar                      | öppnade                       | öppnas                    | öppnades                     | öppnat                | öppnad, öppnat
opens    | hälsa … välkomna       | hälsar … välkomna           | hälsade … välkomna            |                           |                              |                       |
closes   | avsluta                | avslutar                    | avslutade                     | avslutas                  | avslutades                   | avslutat              | avslutad, avslutat
reports  | berätta                | berättar                    | berättade                     |                           |                              | berättat              |
reports  | informera              | informerar                  | informerade                   |                           |                              | informerat            |
reports  | redogöra               | redogör                     | redogjorde                    |                           |                              | redogjort             |
reports  | rapportera             | rapporterar                 | rapporterade                  |                           |                              | rapporterat           |
reports  | redovisa               | redovisar                   | redovisade                    |                           |                              | redovisat             |
reports  | presentera             | presenterar                 | presenterade                  |                           |                              | presenterat           |
reports  | meddela                | meddelar                    | meddelade                     |                           |                              | meddelat              |
reports  | påpeka                 | påpekar                     | påpekade                      |                           |                              | påpekat               |
reports  | framföra               | framför                     | framförde                     |                           |                              | framfört              |
reports  | fråga                  | frågar                      | frågade                       |                           |                              | frågat                |
reports  | undra                  | undrar                      | undrade                       |                           |                              | undrat                |
reports  | tacka                  | tackar                      | tackade                       |                           |                              | tackat                |
reports  | önska                  | önskar                      | önskade                       |                           |                              | önskat                |
`;

/** All wordings, in the order of the table. */
export const actRows: readonly ActRow[] = table
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [act = '', ...cells] = line.split('|').map((cell) => cell.trim());
    const words = forms.map((form, nth) => [form, (cells[nth] ?? '').split(', ').filter(Boolean)]);
    return { act: act as Act, lemma: cells[0]!, forms: Object.fromEntries(words) as ActRow['forms'] };
  });

/** The words of the table for some acts in some forms: `wordsFor(['elects'], ['passivePast'])` are `valdes`, `utsågs` … */
export function wordsFor(acts: readonly Act[], wanted: readonly Form[]): readonly string[] {
  const rows = actRows.filter(({ act }) => acts.includes(act));
  return rows.flatMap((row) => wanted.flatMap((form) => row.forms[form]));
}

/** The words of the table for some wordings, by their infinitives: `wordsOf(['avslå'], ['present'])` are `avslår`. */
export function wordsOf(lemmas: readonly string[], wanted: readonly Form[]): readonly string[] {
  return lemmas.flatMap((lemma) => {
    const rows = actRows.filter((row) => row.lemma === lemma);
    if (rows.length === 0) throw new Error(`no row of acts: ${lemma}`);
    return rows.flatMap((row) => wanted.flatMap((form) => row.forms[form]));
  });
}

/** The row that has these words among its forms, or their last word (`har i dag beslutat`); null where none has. */
export function rowWith(words: string): ActRow | null {
  const folded = onOneLine(words.toLowerCase()).trim();
  rowOfForm ??= new Map(
    actRows
      .toReversed()
      .flatMap((row) => forms.flatMap((form) => row.forms[form].map((word) => [word, row] as const))),
  );
  return rowOfForm.get(folded) ?? rowOfForm.get(folded.slice(folded.lastIndexOf(' ') + 1)) ?? null;
}

/** Made when somebody asks why. */
let rowOfForm: ReadonlyMap<string, ActRow> | null = null;
