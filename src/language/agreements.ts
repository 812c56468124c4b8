import { wordsFor } from './acts.ts';
import { wordGate } from './gate.ts';
import { anyOf, wordPattern } from './pattern.ts';

const active = ['present', 'past'] as const;

const agreeing = wordsFor(['agrees'], active).map(
  (form) => [form.replace(/\s.*/u, ''), form.replace(/^\S+\s/u, '')] as const,
);

/** All of a verb with which a body agrees on what its clause says (`enades om`), or what of it stands before the subject. */
export const isAgreement = wordPattern(
  [...wordsFor(['agrees'], active), ...agreeing.map(([first]) => first)],
  {
    whole: true,
  },
);
/** Sources of verbs of agreement that go around their subject (`enades mötet om`): what stands before it, and after it. */
export const agreeingAround = {
  before: anyOf(agreeing.map(([first]) => first)),
  after: anyOf(agreeing.map(([, rest]) => rest)),
} as const;
/** Words that such a sentence is never without. */
export const wordsOfAgreement = agreeing.map(([first, rest]) => (rest.includes(' ') ? rest : first));

/** Whether a text may say that a body agreed on something. */
export const mayAgree = wordGate(wordsOfAgreement);
