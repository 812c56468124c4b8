import type { CallCommand, CallOption } from './call-tree.ts';

/** A script for fish. */
export function fishCompletion(commands: readonly CallCommand[], options: readonly CallOption[]): string {
  const none = `-n ${quoted(`not __fish_seen_subcommand_from ${commands.flatMap(({ names }) => names).join(' ')}`)}`;
  return [
    '# protokoll completion fish',
    'complete -c protokoll -e',
    ...options.map((option) => `complete -c protokoll ${none} ${optionWords(option)}`),
    ...commands.map(
      ({ names, about }) => `complete -c protokoll ${none} -f -a ${quoted(names[0]!)} -d ${quoted(about)}`,
    ),
    ...commands.flatMap(({ names, options: own, values }) => {
      const within = `complete -c protokoll -n ${quoted(`__fish_seen_subcommand_from ${names.join(' ')}`)}`;
      return [
        ...own.map((option) => `${within} ${optionWords(option)}`),
        ...(values === 'files' ? [] : [`${within} -f -a ${quoted(values.join(' '))}`]),
      ];
    }),
    '',
  ].join('\n');
}

function optionWords({ names, about, values }: CallOption): string {
  const spelt = names.map((name) => (name.startsWith('--') ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`));
  const taken = values === null ? [] : values === 'files' ? ['-r'] : ['-x', '-a', quoted(values.join(' '))];
  return [...spelt, ...taken, '-d', quoted(about)].join(' ');
}

function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
