/** A place in a printed document to sign at. */
export interface SignaturePlace {
  /** Name of its field: stable, in ASCII (`ordforande`, `justerare-1`). */
  readonly field: string;
  /** What is signed there and by whom, as read aloud. */
  readonly label: string;
}

/** No such host can exist (RFC 6761, 6.4): an address below it can only be ours. */
const root = 'https://sig.invalid/';

/** The address of a link that marks `place` on a printed page. No document keeps it: it becomes a field, or plain text. */
export function addressOfPlace({ field, label }: SignaturePlace): string {
  return `${root}${encodeURIComponent(field)}|${encodeURIComponent(label)}`;
}

/** The place that a link with this address marks; null for any other link. */
export function placeOfAddress(address: string): SignaturePlace | null {
  if (!address.startsWith(root)) return null;
  const [field = '', ...label] = decoded(address.slice(root.length)).split('|');
  return { field, label: label.join('|') || field };
}

/** An address that is not well-formed is taken as it is. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
