/** A label with one or more lines of text. */
export interface Fact {
  readonly label: string;
  readonly lines: readonly string[];
}
