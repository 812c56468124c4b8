import type { CallCommand, CallOption } from './call-tree.ts';

/** What the scripts of bash and zsh tell apart: the command that is called, and what is being written. */
export interface Case {
  /** Names of the command; an empty name where none is written yet. */
  readonly commands: readonly string[];
  readonly options: readonly CallOption[];
  readonly values: CallCommand['values'];
  /** What each of the values is, in their order; empty where they tell that themselves. */
  readonly abouts: readonly string[];
}

/** The case of no command first. */
export function casesOf(commands: readonly CallCommand[], options: readonly CallOption[]): Case[] {
  return [
    {
      commands: [''],
      options,
      values: commands.map(({ names }) => names[0]!),
      abouts: commands.map(({ about }) => about),
    },
    ...commands.map(({ names, ...rest }) => ({ commands: names, ...rest, abouts: [] })),
  ];
}

/** Patterns of `case "$command $before"` for an option of a command. */
export function patternsOf({ commands }: Case, { names }: CallOption): string {
  return commands.flatMap((command) => names.map((name) => `'${command} ${name}'`)).join('|');
}

/** A word of a shell script. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

/** Finds the command in what is written, by the name of the array and of the place in it that the shell has. */
export function findCommand(words: string, first: number, place: string): string {
  return `  for ((i = ${first}; i < ${place}; i++)); do
    case "\${${words}[i]}" in
      --lang) i=$((i + 1)) ;;
      -*) ;;
      *) command="\${${words}[i]}"; break ;;
    esac
  done`;
}
