import type { CallCommand, CallOption } from './call-tree.ts';
import { casesOf, findCommand, patternsOf, quoted } from './cases.ts';
import type { Case } from './cases.ts';

/** A script for zsh, to be sourced or put as `_protokoll` in a folder of `fpath`. */
export function zshCompletion(commands: readonly CallCommand[], options: readonly CallOption[]): string {
  const cases = casesOf(commands, options);
  return `#compdef protokoll
_protokoll() {
  local before="\${words[CURRENT-1]}" word="\${words[CURRENT]}" command="" i
  local -a known
${findCommand('words', 2, 'CURRENT')}
  case "$command $before" in
${cases.flatMap(valuesOfOptions).join('\n')}
  esac
  case "$command" in
${cases.map(wordsOfCommand).join('\n')}
    *) _files ;;
  esac
}
if [ "$funcstack[1]" = _protokoll ]; then _protokoll "$@"; else compdef _protokoll protokoll; fi
`;
}

function valuesOfOptions(one: Case): string[] {
  return one.options.flatMap((option) => {
    if (option.values === null) return [];
    const found = option.values === 'files' ? '_files' : `compadd -- ${option.values.map(quoted).join(' ')}`;
    return [`    ${patternsOf(one, option)}) ${found}; return ;;`];
  });
}

function wordsOfCommand({ commands, options, values, abouts }: Case): string {
  const told = options.flatMap(({ names, about }) => names.map((name) => described(name, about)));
  const others =
    values === 'files'
      ? '_files'
      : `known=(${values.map((value, nth) => described(value, abouts[nth])).join(' ')}); _describe ord known`;
  return `    ${commands.map(quoted).join('|')}) if [[ $word == -* ]]; then known=(${told.join(' ')}); _describe -o val known; else ${others}; fi ;;`;
}

function described(name: string, about = ''): string {
  return quoted(about === '' ? name : `${name}:${about}`);
}
