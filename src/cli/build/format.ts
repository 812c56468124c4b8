/** The formats of documents, each also the extension of its files. */
export const formats = ['pdf', 'html', 'json'] as const;
export type Format = (typeof formats)[number];
