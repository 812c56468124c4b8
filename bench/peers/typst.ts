/** Typst on the same text, with its headings, lists and tables as plain paragraphs: an upper bound for its speed. */
import { readFileSync, writeFileSync } from 'node:fs';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { filesIn } from '../build.ts';

const compiler = NodeCompiler.create();
for (const file of filesIn(process.argv[2]!)) {
  const pdf = compiler.pdf({ mainFileContent: toTypst(readFileSync(file, 'utf8')) });
  writeFileSync(file.replace(/\.md$/, '.typst.pdf'), pdf);
}

function toTypst(markdown: string): string {
  return markdown.replace(/[\\#$@<>*_`[\]]/g, '\\$&').replace(/^(?:\\#)+ (.*)$/gm, '= $1');
}
