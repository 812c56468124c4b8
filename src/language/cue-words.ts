import { wordList } from './word-list.ts';
import { partPattern, wordPattern } from './pattern.ts';

/** Without these an entry of a list is neither a decision, a reservation nor a vote. */
export const mayDecideOrReserve = partPattern(wordList('beslut, reserver, röst, voter'));

/** What announces the next lines. */
export const announcesMore = /[:,]$|(?<!\p{L})(?:följande|att)$/iu;

/** An att-sats right after a cue. */
export const clauseAfterCue = /^\s+att\s/i;

/** The cue of a decision before its att. */
export const decisionBeforeClause =
  /^(Beslut(?:\s+(?:gällande|avseende|rörande|angående)\s[^:.]{1,80}?)?)\s+(?=att\s)/u;

/** A sentence about a decision, and no cue. */
export const decisionIsMade = /(?:fattas|fattades|togs)(?!\p{L})/u;

/** A text that is long, and may begin with a cue all the same. */
export const mayHoldCue = /^.{1,100}?(?::|\s[–—-]\s|\satt\s)/su;

/** A decision on a part of an item, by its letter. */
export const decisionOnLetter =
  /^beslut (?:gällande|avseende|rörande|angående)\s+(?:punkt(?:en)?\s+)?(?:(\p{L})\)|(?=[^.]*$))/iu;

/** The same in other words. */
export const decisionUnderLetter = /^beslut (?:om|i|för|under)\s+(?:punkt(?:en)?\s+)?(\p{L})\)/iu;

/** `Reservation från Siv Rask (C)` · `Omröstning om återremiss` · `Protokollsanteckning (SD)` · `Protokollsanteckning, Siv Rask` */
export const cueOfSomebody =
  /^(reservation(?:er)?|avvikande mening|protokollsanteckning(?:ar)?|särskilt yttrande|yrkanden?|(?:sluten )?(?:omröstning|votering))(?:\s+(?:från|av|för|om|gällande)\s|\s*[,(\d–:-]).*$/iu;

/** What may belong to somebody. */
export const mayBelong = partPattern(wordList('beslut, förslag, yrkande, reservation'));

/** Whose decision, proposal or reservation it is. */
export const possessive =
  /^(.{2,60}?)(?::s|s|S)\s+((?:egna\s+)?beslut(?:\s+för\s+egen\s+del)?|förslag till beslut|förslag till (.+)|förslag|yrkande|reservation)$/iu;

/** To whom a proposal is made. */
export const proposalTo = /^förslag till (?!beslut)(.+)$/iu;

/** Whose decision is proposed. */
export const decisionAtEnd = /s?\s+beslut$/iu;

/** What begins no name of an owner. */
export const noOwner =
  /^(?:enligt|på|efter|utifrån|i enlighet med|med|bifall (?:till|av)|avslag (?:på|till|av)|godkännande av)\s/iu;

/** A decision. */
export const decisionAlone = wordPattern(wordList('beslut, beslut för egen del, egna beslut'), {
  whole: true,
});

/** A proposal. */
export const proposalAlone = wordPattern(wordList('yrkande'), { whole: true });

/** A reservation. */
export const reservationAlone = wordPattern(wordList('reservation'), { whole: true });

/** `Kommunstyrelsens förslag till kommunfullmäktige` */
export const proposesElsewhere =
  /^\p{Lu}[\p{L}\s]{2,60}s\s+(?:(?:egna\s+)?beslut(?:\s+för\s+egen\s+del)?|förslag(?:\s+till\s+\p{L}+)?)$/u;

/** A line that goes on with the next. */
export const goesOnBelow =
  /(?:[,–-]|\s(?:och|samt|eller|av|för|om|i|på|till|med|från|enligt|vid|en|ett|den|det|som|att))$/u;

/** A text that ends by referring to a proposal. */
export const endsAsProposed = /\s(?:enligt|i enlighet med)\s(?:[^.]{1,60}\s)?förslag(?:et)?\.?$/iu;

/** A text about votes. */
export const tellsVotes = partPattern(wordList('röst'));

/** A line that announces those who were chosen. */
export const announcesChosen =
  /:$|(?<!\p{L})(?:valdes|väljs|utsågs|utses)$|(?<!\p{L})följande(?!\p{L})[^.]*\.?$/iu;

/** A line that refers to the next lines. */
export const refersBelow = wordPattern(wordList('följande, nedanstående'));

/** A decision after its label. */
export const decisionLabel = /^beslut(?:et)?(?::\s|\s+att\s)/iu;

/** A text that begins with the word for a decision. */
export const beginsWithDecision = /^beslut\b/i;

/** Words that announce a quote: whose it is, or where it stands. */
export const introducesQuote =
  /:$|(?<!\p{L})(?:ur|enligt|citat|lyder|lydelse|skriver|skrev|tidigare|förra|föregående|följande)(?!\p{L})|protokoll|§|\d{4}-\d\d-\d\d/iu;

/** Without it a quoted text decides nothing. */
export const mayBeDecision = partPattern(wordList('beslut'));

/** The word before a decision. */
export const decisionWordBefore = /^beslut\p{L}*\s*[:–-]\s*/iu;

/** Who decides, by name. */
export const deciderNamed =
  /^(\p{Lu}[^.:]{1,60}?)\s+(?:beslutar|beslutade|beslöt|har beslutat|föreslår)(?!\p{L})/u;

/** `✅ Beslut: …`, `→ Beslut: …`: a picture or an arrow before a cue. */
export const pictureBefore = /^(?:[\p{Extended_Pictographic}\p{So}→➔⇒]\uFE0F?|[-=]{1,2}>)\s*(?=\p{L})/u;
