import type { CallCommand, CallOption } from './call-tree.ts';
import { casesOf, findCommand, patternsOf, quoted } from './cases.ts';
import type { Case } from './cases.ts';

/** A script for bash. Where it knows no words, bash completes files, with all that may be in their names. */
export function bashCompletion(commands: readonly CallCommand[], options: readonly CallOption[]): string {
  const cases = casesOf(commands, options);
  return `# protokoll completion bash
_protokoll() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" command="" known="" i
${findCommand('COMP_WORDS', 1, 'COMP_CWORD')}
  COMPREPLY=()
  case "$command $before" in
${cases.flatMap(valuesOfOptions).join('\n')}
    *)
      case "$command" in
${cases.map(wordsOfCommand).join('\n')}
      esac ;;
  esac
  COMPREPLY=($(compgen -W "$known" -- "$word"))
}
complete -o default -F _protokoll protokoll
`;
}

function valuesOfOptions(one: Case): string[] {
  return one.options.flatMap((option) => {
    if (option.values === null) return [];
    const found = option.values === 'files' ? 'return' : `known=${quoted(option.values.join(' '))}`;
    return [`    ${patternsOf(one, option)}) ${found} ;;`];
  });
}

function wordsOfCommand({ commands, options, values }: Case): string {
  const names = quoted(options.flatMap((option) => option.names).join(' '));
  const others = values === 'files' ? 'return' : `known=${quoted(values.join(' '))}`;
  return `        ${commands.map(quoted).join('|')}) if [[ $word == -* ]]; then known=${names}; else ${others}; fi ;;`;
}
