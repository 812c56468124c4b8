/** Between those who are sent something; one office may have *och* in its name (`Bygg och miljö`, `Mark- och miljöenheten`). */
export const recipientSeam = /\s*[,;]\s*|(?<!-)\s+och\s+(?=\p{Lu})/u;

/** A line that begins with the number of an attachment. */
export const beginsAttachment = /^(?:bilaga\s+)?\d{1,3}[a-zåäö]?[.:)]\s/iu;

/** Between attachments on a line. */
export const attachmentSeam = /\s*[,;]\s+(?=(?:och\s+)?(?:bilaga\s+)?\d{1,3}[a-zåäö]?[.:)]\s)/iu;

/** The number of an attachment and its name. */
export const attachmentNumber = /^(?:bilaga\s+)?(\d{1,3}[a-zåäö]?)\s*[:.)–-]\s*(.*)$/iu;

/** The same after the word. */
export const attachmentWord = /^bilaga\s+(\d{1,3}[a-zåäö]?)\s*(.*)$/iu;
