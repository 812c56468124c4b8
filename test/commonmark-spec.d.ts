declare module 'commonmark-spec' {
  /** The examples of the CommonMark specification; a tab is written `→`. */
  export const tests: readonly {
    readonly number: number;
    readonly markdown: string;
    readonly html: string;
    readonly section: string;
  }[];
}
