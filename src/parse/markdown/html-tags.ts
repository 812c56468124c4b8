/** A tag of HTML as it is written. */
export interface Tag {
  readonly name: string;
  readonly isEnd: boolean;
  readonly attributes: string;
  /** Length in UTF-16 units. */
  readonly length: number;
}

/** What the inert tags of word processors, web pages and pandoc stand for; attributes mean nothing but the address of a link. */
const meanings: ReadonlyMap<string, Meaning> = new Map(
  (
    [
      ['strong', 'strong b'],
      ['emphasis', 'em i cite'],
      ['delete', 'del s strike'],
      ['sup', 'sup'],
      ['sub', 'sub'],
      ['link', 'a'],
      ['nothing', 'span font u small big ins mark abbr label o:p'],
      ['break', 'br'],
      ['rule', 'hr'],
      ['heading', 'h1 h2 h3 h4 h5 h6'],
      ['list', 'ul ol'],
      ['entry', 'li'],
      ['table', 'table'],
      ['row', 'tr'],
      ['cell', 'td th'],
      ['around-rows', 'thead tbody tfoot colgroup col'],
      [
        'block',
        'p div section article center blockquote main header footer figure figcaption caption dl dt dd',
      ],
    ] satisfies [Meaning, string][]
  ).flatMap(([meaning, names]) => names.split(' ').map((name): [string, Meaning] => [name, meaning])),
);

export type Meaning =
  | 'strong'
  | 'emphasis'
  | 'delete'
  | 'sup'
  | 'sub'
  | 'link'
  | 'nothing'
  | 'break'
  | 'rule'
  | 'heading'
  | 'list'
  | 'entry'
  | 'table'
  | 'row'
  | 'cell'
  | 'around-rows'
  | 'block';

const tag = /<(\/?)([A-Za-z][A-Za-z0-9:-]{0,30})((?:\s[^<>]*)?)>/y;

/** The tag that begins at the unit `at` (0-based) of a text; null where none does. */
export function tagAt(text: string, at: number): Tag | null {
  tag.lastIndex = at;
  const found = tag.exec(text);
  if (found === null) return null;
  const [{ length }, end, name = '', attributes = ''] = found;
  return { name: name.replace(/\/$/, '').toLowerCase(), isEnd: end !== '', attributes, length };
}

/** What a tag stands for; null for one that is shown as the text that it is. */
export function meaningOf({ name }: Tag): Meaning | null {
  return meanings.get(name) ?? null;
}

/** The address of a link to the web or to mail; null for any other. */
export function addressOf({ attributes }: Tag): string | null {
  return /\shref\s*=\s*["']?((?:https?:\/\/|mailto:)[^\s"'<>]{1,2000})/i.exec(attributes)?.[1] ?? null;
}
