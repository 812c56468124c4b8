/** Something said about a person beside name, role and organisation. Only what is said is set. */
export interface Remark {
  readonly include?: readonly number[];
  readonly exclude?: readonly number[];
  readonly partial?: readonly number[];
  readonly from?: number;
  readonly until?: number;
  readonly arrived?: string;
  readonly left?: string;
  readonly partly?: boolean;
  readonly absent?: boolean;
  readonly serving?: boolean;
  /** The words that tell of the role, as written (`tjg ers.`). */
  readonly role?: string;
  readonly replaces?: string;
  readonly replacedParty?: string;
  readonly remote?: boolean;
  readonly recused?: readonly number[];
  /** The words to keep as the statement on presence. */
  readonly note?: string;
  /** Told with a verb, so that it holds for all the names that `och` joins before it. */
  readonly verbal?: boolean;
  /** Told of all the people of the statement (`båda på distans`). */
  readonly everyone?: boolean;
}

/** A way to write a remark: reads it at the start of `text`, which has no space around it; null when it stands not there. */
export type RemarkForm = (text: string) => { readonly remark: Remark; readonly length: number } | null;
