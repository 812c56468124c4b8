import type { Bilingual } from '../model/diagnostic.ts';
import type { LabelKey, Profile } from '../model/profile.ts';
import type { Protocol } from '../model/protocol.ts';

/** The words that a template prints, in the language of the document. */
export type Labels = Readonly<Record<LabelKey, string>>;

/** The words for `profile`: its own where it has any, else the ordinary ones. */
export function labelsFor(profile: Profile, language: Protocol['language']): Labels {
  const labels = Object.entries({ ...ordinaryLabels, ...profile.labels });
  return Object.fromEntries(labels.map(([key, words]) => [key, words[language]])) as Labels;
}

/** The word that bodies have for which no profile has its own. */
export function ordinaryLabel(key: LabelKey, language: Protocol['language']): string {
  return ordinaryLabels[key][language];
}

const ordinaryLabels: Readonly<Record<LabelKey, Bilingual>> = {
  protocol: { sv: 'Protokoll', en: 'Minutes' },
  documentKind: { sv: 'Beteckning', en: 'Kind of document' },
  body: { sv: 'Organ', en: 'Body' },
  date: { sv: 'Datum', en: 'Date' },
  timeAndPlace: { sv: 'Tid och plats', en: 'Time and place' },
  timeAndPlaceJoined: { sv: 'Tid, plats', en: 'Time, place' },
  caseNumber: { sv: 'Dnr', en: 'Case number' },
  protocolNumber: { sv: 'Protokoll nr', en: 'Minutes no.' },
  previous: { sv: 'Föregående protokoll', en: 'Previous minutes' },
  status: { sv: 'Status', en: 'Status' },
  statusVerified: { sv: 'Justerat', en: 'Verified' },
  statusPosted: { sv: 'Anslaget', en: 'Posted' },
  statusCorrected: { sv: 'Rättat', en: 'Corrected' },
  chair: { sv: 'Ordförande', en: 'Chair' },
  secretary: { sv: 'Sekreterare', en: 'Secretary' },
  secretaries: { sv: 'Sekreterare', en: 'Secretaries' },
  chairAndSecretary: { sv: 'Ordförande och sekreterare', en: 'Chair and secretary' },
  verifiedBy: { sv: 'Justeras', en: 'Verified' },
  onBehalfOf: { sv: 'för', en: 'for' },
  verifiedFor: { sv: 'Justeras för', en: 'Verified for' },
  verifiedOn: { sv: 'Justerat', en: 'Verified on' },
  called: { sv: 'Kallade', en: 'Called' },
  present: { sv: 'Närvarande', en: 'Present' },
  servingSubstitutes: { sv: 'Tjänstgörande ersättare', en: 'Serving substitutes' },
  substitutes: { sv: 'Ersättare', en: 'Substitutes' },
  others: { sv: 'Övriga närvarande', en: 'Others present' },
  absent: { sv: 'Frånvarande', en: 'Absent' },
  remote: { sv: 'på distans', en: 'remotely' },
  replaces: { sv: 'ersätter', en: 'replaces' },
  recused: { sv: 'jäv', en: 'recused' },
  items: { sv: 'Paragrafer', en: 'Items' },
  itemList: { sv: 'Ärendeförteckning', en: 'List of items' },
  signatures: { sv: 'Underskrifter', en: 'Signatures' },
  verificationPlaceAndTime: { sv: 'Justeringens plats och tid', en: 'Place and time of verification' },
  chosenVerifiers: { sv: 'Utses att justera', en: 'Chosen to verify' },
  initials: { sv: 'Justerandes sign', en: 'Verifiers’ initials' },
  extractCertificate: { sv: 'Utdragsbestyrkande', en: 'Certified extract' },
  publicNotice: { sv: 'Anslag/bevis', en: 'Public notice' },
  meetingDate: { sv: 'Sammanträdesdatum', en: 'Date of the meeting' },
  noticeFrom: { sv: 'Anslaget sätts upp', en: 'Posted' },
  noticeTo: { sv: 'Anslaget tas ned', en: 'Taken down' },
  noticeKeptAt: { sv: 'Förvaringsplats', en: 'Kept at' },
  signature: { sv: 'Underskrift', en: 'Signature' },
  distribution: { sv: 'Sändlista', en: 'Distribution' },
  attachments: { sv: 'Bilagor', en: 'Attachments' },
  attachment: { sv: 'Bilaga', en: 'Attachment' },
  nextMeetings: { sv: 'Nästa möte', en: 'Next meeting' },
  corrections: { sv: 'Rättelser', en: 'Corrections' },
  footnotes: { sv: 'Noter', en: 'Notes' },
  backToText: { sv: 'Tillbaka till texten', en: 'Back to the text' },
  voter: { sv: 'Ledamot', en: 'Member' },
  party: { sv: 'Parti', en: 'Party' },
  vote: { sv: 'Röst', en: 'Vote' },
  voteYes: { sv: 'Ja', en: 'Yes' },
  voteNo: { sv: 'Nej', en: 'No' },
  voteAbstain: { sv: 'Avstår', en: 'Abstains' },
  voteAbsent: { sv: 'Frånvarande', en: 'Absent' },
  voteNotVoting: { sv: 'Deltar inte', en: 'Not voting' },
  draft: { sv: 'Utkast', en: 'Draft' },
  missing: { sv: 'Detta saknas eller stämmer inte', en: 'What is missing or does not agree' },
  confidential: { sv: 'Sekretess', en: 'Confidential' },
  postalAddress: { sv: 'Postadress', en: 'Postal address' },
  visitingAddress: { sv: 'Besöksadress', en: 'Visiting address' },
  email: { sv: 'E-post', en: 'E-mail' },
  phone: { sv: 'Tel', en: 'Phone' },
  fax: { sv: 'Fax', en: 'Fax' },
  website: { sv: 'Webbplats', en: 'Website' },
  organisationNumber: { sv: 'Organisationsnummer', en: 'Organisation number' },
};
