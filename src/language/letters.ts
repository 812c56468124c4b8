import { anyOf } from './pattern.ts';

/** Labels of the head of a mail. */
const labels = ['Från', 'From', 'Skickat', 'Sent', 'Till', 'To', 'Kopia', 'Cc', 'Ämne', 'Subject'];
const headLine = new RegExp(String.raw`^${anyOf(labels)}\s*:\s*\S`, 'iu');
const subject = /^(?:ämne|subject)\s*:\s*/iu;
const greeting = /^(?:hej|hejsan|tjena|hallå|god\s+(?:morgon|kväll|dag)|kära|bästa|hi|hello|dear)(?!\p{L})/iu;

/** Whether lines at the top are the head of a mail, or a greeting in it, and not the notes that it brings. */
export function opensLetter(lines: readonly string[]): boolean {
  const [first = ''] = lines;
  if (greeting.test(first)) return lines.length <= 3;
  return lines.filter((line) => headLine.test(line)).length > 1 && lines.some((line) => subject.test(line));
}

/** Whether a line tells when a web site published or changed its page. */
export function tellsPublishing(text: string): boolean {
  return /^(?:sidan\s+)?(?:senast\s+)?(?:uppdatera|publicera|ändra|granska|updated|published)/iu.test(text);
}

const trail = /^(?:hem|start|startsidan?|home)\s*[/>»›|]\s*\p{L}/iu;

/** Whether a line is the way to a page of a web site (`Hem / Om oss / Protokoll`). */
export function isTrail(text: string): boolean {
  return trail.test(text);
}
