import type { OutlineHeading } from '../outline/outline-lines.ts';

/** The lines of a heading with another title; its signs and number stay. */
export function retitled(heading: OutlineHeading, title: string): string[] {
  const { first, last, titleLine, kind, label } = heading;
  const lines = Array.from({ length: last - first + 1 }, () => '');
  if (kind === 'setext') {
    lines[lines.length - 2] = withTitle(heading, title);
    lines[lines.length - 1] = heading.level === 1 ? '===' : '---';
    return lines;
  }
  lines[titleLine - first] = withTitle(heading, title);
  // The number stands above its title; what else stands beside it may be secret too.
  if (titleLine > first) lines[0] = kind === 'atx' ? `${'#'.repeat(heading.level)} ${label}` : label;
  return lines;
}

/** The entry of a list is all title only where it is bold. */
function withTitle({ before, kind }: OutlineHeading, title: string): string {
  if (kind === 'entry') return `${before}**${title}**`;
  const open = /\*\*|__/.exec(before)?.[0] ?? '';
  return `${before}${title}${before.split(open).length === 2 && open !== '' ? open : ''}`;
}
