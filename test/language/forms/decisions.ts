import {
  endsTask,
  goesOnWithTask,
  tellsOnlyState,
  withdrawsTask,
} from '../../../src/language/told-states.ts';
import { saysAllByVerb } from '../../../src/language/decision-lines.ts';
import { decidesByItsVerb } from '../../../src/language/sure-decisions.ts';
import { readEnding, endingMark } from '../../../src/language/action-states.ts';
import { decidingWord } from '../../../src/language/deciding-words.ts';
import { decidesBelow } from '../../../src/language/decision-lists.ts';
import {
  adverb,
  bareLeadIn,
  convened,
  leadIn,
  manner,
  maySettle,
  needsClause,
} from '../../../src/language/decision-words.ts';
import { onlyNotes } from '../../../src/language/only-notes.ts';
import {
  tellsOfCarriedActions,
  tellsOfDoneActions,
  tellsOfEarlierMeeting,
} from '../../../src/language/earlier-actions.ts';
import { decidingSentences } from '../../../src/language/prose-decisions.ts';
import { asTask, promise, withoutDue } from '../../../src/language/promises.ts';
import { isPassiveDecision } from '../../../src/language/sentences/passive-decision.ts';
import { readDecisionLead } from '../../../src/language/sentences/decision-sentence.ts';
import { forms, isAll, pairs } from './forms.ts';

const promised = {
  återkopplar: 'återkoppla',
  återkommer: 'återkomma',
  återrapporterar: 'återrapportera',
  kontaktar: 'kontakta',
  undersöker: 'undersöka',
  kollar: 'kolla',
  bokar: 'boka',
  sammanställer: 'sammanställa',
  skickar: 'skicka',
  ringer: 'ringa',
  mejlar: 'mejla',
  mailar: 'maila',
  ordnar: 'ordna',
  fixar: 'fixa',
  'bjuder in': 'bjuda in',
  'tar in': 'ta in',
  'begär in': 'begära in',
  beställer: 'beställa',
  'köper in': 'köpa in',
  'följer upp': 'följa upp',
  utreder: 'utreda',
  meddelar: 'meddela',
  'räknar på': 'räkna på',
  förbereder: 'förbereda',
  'tar fram': 'ta fram',
  'tar kontakt': 'ta kontakt',
  'tar med sig': 'ta med sig',
  'tar reda på': 'ta reda på',
  'hör av sig': 'höra av sig',
  'ser över': 'se över',
  'ansvarar för att': 'ansvara för att',
  'kallar till': 'kalla till',
};

/** What ends a task, who promised it, and what is read of decisions by their words. */
export const decisionForms = [
  forms(
    'actions that were done',
    `
    avslutade uppdrag, avslutade åtgärder, klara uppdrag, utförda uppdrag, utförda åtgärder, genomförda uppdrag,
    slutförda uppdrag, completed actions
  `,
    (words) => tellsOfDoneActions(words) && tellsOfCarriedActions(words),
  ),
  forms(
    'a task that is ended in a sentence',
    'klart, klara, avslutat, avslutas, avslutade, slutfört, slutförd, genomfört, utfört, åtgärdat, verkställt, färdigt, fullgjort',
    (word) => endsTask(`Uppdraget att mäta bullret är ${word}.`, false),
  ),
  forms('a decision that ends a task', 'avsluta, avslutar, avslutas', (word) =>
    endsTask(`att ${word} uppdraget att mäta bullret`, true),
  ),
  forms(
    'a task that is withdrawn in a sentence',
    `
    avskriven, avskrivet, avskrivs, avskrevs, avskriva, avskriver, avförd, avfört, avförs, avföra, avför, återkallad,
    återkallat, återkallas, återkalla, withdrawn
  `,
    (word) => withdrawsTask(`Åtgärden är ${word}.`, false),
  ),
  forms(
    'what was to be done',
    'uppdraget, uppdragen, åtgärden, åtgärderna, uppgiften, uppgifterna, the action, the task',
    (word) => endsTask(`${word} är klart`, false) && endsTask(`${word} is completed`, false),
  ),
  forms(
    'what goes on about a task',
    'uppdraget är, uppgiften har, åtgärden anses, det är, detta är, uppdraget avslutas, uppdraget avskrivs, the action is, the task has',
    (words) => goesOnWithTask.test(`${words} klart`),
  ),
  forms(
    'what has not ended yet',
    `
    inte, ej, ännu, ska, skall, bör, kan, beräknas, väntas, förväntas, planeras, när, tills, innan, senast, blir, bli, delvis,
    kvarstår, återstår, pågår, not, yet, will, until, when, partly
  `,
    (word) =>
      !endsTask(`uppdraget ${word} klart`, false) && !withdrawsTask(`uppdraget ${word} avskrivs`, false),
  ),
  forms(
    'how a task stands, and nothing more',
    `
    pågår, pågående, kvarstår, återstår, kvar, påbörjat, påbörjad, påbörjats, ej påbörjat, ej påbörjad, inte påbörjat, ej klart,
    inte klart, ej klar, inte klar, försenat, försenad, öppet, öppen, väntar, under arbete, bevakas, in progress, ongoing, open,
    pending, klart, slutfört, avskrivet, avskrivs
  `,
    tellsOnlyState,
  ),
  forms(
    'a task withdrawn',
    `
    avskriven, avskrivet, avskrivs, avskrevs, avförd, avfört, avförs, struken, struket, utgår, återkallad,
    återkallat, withdrawn, dropped
  `,
    (word) =>
      readEnding(`${word}: för dyrt`)?.kind === 'withdrawn' && isAll(endingMark, `{${word}: för dyrt}`),
  ),
  forms(
    'a task replaced',
    'ersatt av, ersatt, ersätts av, ersattes av, replaced by, replaced',
    (word) =>
      readEnding(`${word}: U-2`)?.kind === 'replaced' &&
      readEnding(`${word}: U-2`)?.rest === 'U-2' &&
      isAll(endingMark, `{${word}: U-2}`),
  ),
  forms(
    'verbs that decide',
    `
    beslutar, beslutade, beslutas, beslutades, beslutat, beslöt, beslöts, besluter, bestämmer, bestämde, bestäms,
    bestämdes, enades, enas, föreslår, föreslog, hemställer, väljer, valde, väljs, valdes, utser, utsåg, utses,
    utsågs, godkänner, godkände, godkänns, godkändes, antar, antog, antas, antogs, fastställer, fastställde,
    fastställs, fastställdes, beviljar, beviljas, beviljades, bifaller, bifölls, bifalls, bifalles, avslår,
    avslog, avslås, avslogs, bordlägger, bordläggs, bordlades, återremitterar, återremitteras, återremitterades,
    antecknas, antecknades, noteras, noterades, uppdrar åt, uppdrog åt, reserverar sig, yrkar, yrkade, decides, decided,
    resolves, resolved, approved, elected, klubbade, nyväljer, lade rapporten till handlingarna
  `,
    (word) => decidingWord.test(`Styrelsen ${word} att laga bryggan`),
  ),
  forms(
    'findings of a meeting',
    `
    behörigt utlyst, behörigen utlyst, stadgeenligt utlyst, stadgeenligt kallad, behörigt sammankallad,
    behörigen sammankallad, beslutsmässigt, beslutsmässig, beslutför, beslutfört, utlyst i behörig ordning
  `,
    (word) => decidesByItsVerb(`Mötet är ${word}.`),
  ),
  forms(
    'verbs that say all below a heading',
    'avvakta, avstå, bordlägga, bordläggs, bordlades, ajournera',
    (word) => saysAllByVerb.test(`att ${word}`),
  ),
  forms('decides what stands below', 'beslutar, beslutade, beslutat, beslöt, beslutit, decided', (word) =>
    decidesBelow(`Styrelsen ${word} att:`),
  ),
  forms('between the verb and the list', 'att, följande, enligt följande, to', (word) =>
    decidesBelow(`Styrelsen beslutar ${word}`),
  ),
  forms('who decided is left out', 'Godkände, Beviljade, Bordlade, Antog, Avslog', (word) =>
    isPassiveDecision(`${word} ett bidrag till kören.`, { body: null, aliases: [] }),
  ),
  forms(
    'what a body does before it decides',
    'diskuterade, diskuterar, behandlade, behandlar, överlade, prövade',
    (word) =>
      readDecisionLead(`Styrelsen ${word} och beslöt att laga bryggan.`, { body: null, aliases: [] }) !==
      null,
  ),
  forms(
    'what a vote led to',
    'alltså blev det, så blir det, då blir det, därmed blev det, det blir alltså, det blev därför, det blev därmed, det blir då',
    (words) =>
      decidingSentences(`Vi röstade. ${words.charAt(0).toUpperCase()}${words.slice(1)} Vadstena.`, null)
        .length === 1 && decidingSentences(`Det regnade. ${words} Vadstena.`, null).length === 0,
  ),
  forms('needs a clause', 'bestämmer, bestämde, bestämt, agreed, agrees, agree', (word) =>
    needsClause.test(word),
  ),
  forms(
    'before the verb',
    `
    för egen del, därefter, därmed, därför, således, sålunda, slutligen, vidare, dessutom, samtidigt, härefter,
    härvid, enhälligt
  `,
    (word) => isAll(leadIn, word) && isAll(bareLeadIn, word),
  ),
  forms(
    'what goes before a decision',
    `
    diskussion, diskussioner, debatt, överläggning, överläggningar, omröstning, votering, genomgång, föredragning,
    dragning, samtal, resonemang, övervägande, överväganden
  `,
    (word) =>
      isAll(bareLeadIn, `efter en längre ${word}`) &&
      readDecisionLead(`Efter ${word} bestämdes att laga bryggan.`, { body: null, aliases: [] }) !== null &&
      readDecisionLead(`Det bestämdes efter ${word} att laga bryggan.`, { body: null, aliases: [] }) !== null,
  ),
  forms(
    'whose wish is decided',
    'förslag, initiativ, begäran',
    (word) =>
      readDecisionLead(`På styrelsens ${word} så beslutades att laga bryggan.`, {
        body: null,
        aliases: [],
      }) !== null,
  ),
  forms(
    'before a decision that answers',
    'ja, nej, ok, okej',
    (word) =>
      readDecisionLead(`${word}, mötet beslutade att laga bryggan.`, { body: null, aliases: [] }) !== null,
  ),
  forms(
    'in what manner',
    `
    enhälligt, enigt, med acklamation, genom acklamation, följande, därför, även, också, enligt följande,
    unanimously
  `,
    (word) => isAll(manner, word),
  ),
  forms(
    'adverbs after the verb',
    'även, också, vidare, dessutom, därefter, därför, således, därmed, slutligen, samtidigt',
    (word) => isAll(adverb, word),
  ),
  forms(
    'that the meeting may decide',
    `
    utlyst, utlysta, behörigt, stadgeenligt, sammankallad, sammankallat, kallad, kallat, beslutsför, beslutför,
    beslutsfört, beslutfört, beslutsmässig, beslutsmässigt
  `,
    (word) => isAll(convened, `fann sig ${word}`) && maySettle.test(word),
  ),
  forms(
    'how it is found',
    'fann sig, finner sig, ansåg sig, anser sig, förklarades, förklaras, ansågs, anses, befanns, befinns, konstaterades, konstateras',
    (word) => isAll(convened, `${word} utlyst`),
  ),
  forms('elections by noun', 'omval, nyval, fyllnadsval', (word) => maySettle.test(word)),
  forms(
    'only notes',
    'lägga rapporten till handlingarna, lägger rapporten till handlingarna, läggs till handlingarna, lades till handlingarna, ta del av rapporten, tar del av rapporten, tacka för rapporten, tackar för rapporten, godkänna informationen, godkänna redovisningen, godkänna rapporten, informationen godkänns, rapporten godkänns, redovisningen godkänns',
    onlyNotes,
  ),
  forms(
    'actions since before',
    `
    föregående, förra, tidigare, uppföljning, uppföljning av beslut, uppföljning av uppdrag, kvarstående,
    kvarvarande, utestående, öppna uppdrag, pågående, åtgärdslista, åtgärdslistan, uppdragslista, uppdragslistan,
    bevakning, bevakningslista, rest, restlista, genomgång av uppdrag, genomgång av åtgärder, uppdrag från, åtgärder från,
    previous, follow-up, open actions, outstanding
  `,
    tellsOfCarriedActions,
  ),
  forms(
    'an earlier meeting',
    `
    föregående, förra, tidigare, senaste, protokoll, protokollet, beslutade, beslut, sedan, previous, last
  `,
    tellsOfEarlierMeeting,
  ),
  forms(
    'who decides',
    'vi, man, mötet, årsmötet, stämman, sammanträdet, alla, samtliga',
    (word) =>
      decidingSentences(
        `Efter en lång diskussion så kom ${word} fram till och beslutade att anta budgeten`,
        null,
      ).length === 1,
  ),
  forms(
    'what decides nothing',
    `
    om, huruvida, innan, föreslår, föreslog, föreslås, förslag, yrkar, yrkade, yrkande, ansåg, tyckte, menade,
    undrade, informerade, berättade, rapporterade, enligt, eftersom, då, som, därför att, redan, sedan, fick,
    vad, hur, vem, rätt, möjlighet
  `,
    (word) => decidingSentences(`I går ${word} mötet beslutade att anta budgeten`, null).length === 0,
  ),
  pairs(
    'promises',
    promised,
    (verb, infinitive) =>
      asTask(`${verb} med kommunen`) === `${infinitive} med kommunen` && isAll(promise, verb),
  ),
  forms(
    'before the day',
    'senast, till, före, innan, den',
    (word) =>
      withoutDue(
        `ringa kommunen ${word} 3 maj`,
        `ringa kommunen ${word} `.length,
        `ringa kommunen ${word} 3 maj`.length,
      ) === 'ringa kommunen',
  ),
];
