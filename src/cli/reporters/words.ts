import type { Diagnostic } from '../../index.ts';
import type { Language } from '../language.ts';
import { printable } from '../notes/shown-path.ts';

/** What is wrong and what to do, a line each. */
export function messageAndHelp({ message, help }: Diagnostic, language: Language): string {
  return [message, help].flatMap((text) => (text ? [printable(text[language])] : [])).join('\n');
}
