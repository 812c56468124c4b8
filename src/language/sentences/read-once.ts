import type { BodyNames } from './body-names.ts';

/** Reads a sentence in the notes of a body. */
type Reader<Reading> = (text: string, names: BodyNames) => Reading;

/**
 * A reader that reads each sentence of the same notes once, however many stages ask about it: what it depends on is the words and
 * the names alone. What it remembers lives as long as the names do.
 */
export function readOnce<Reading>(read: Reader<Reading>): Reader<Reading> {
  const known = new WeakMap<BodyNames, Map<string, Reading>>();
  return (text, names) => {
    let ofNotes = known.get(names);
    if (ofNotes === undefined) known.set(names, (ofNotes = new Map()));
    const told = ofNotes.get(text);
    if (told !== undefined || ofNotes.has(text)) return told as Reading;
    const reading = read(text, names);
    ofNotes.set(text, reading);
    return reading;
  };
}
