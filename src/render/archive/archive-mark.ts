/** By what stands in its head the index of an archive is known from a page of somebody else's. */
export const archiveMark = '<meta name="generator" content="protokoll --index">';

/** Whether an HTML page is one that `renderArchive` made, of whatever protocols. */
export function isArchive(html: string): boolean {
  return html.includes(archiveMark);
}
