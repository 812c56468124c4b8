import { wordsFor } from './acts.ts';
import { wordGate } from './gate.ts';
import { anyOf } from './pattern.ts';

const active = ['present', 'past'] as const;

const agreeing = wordsFor(['agrees'], active).map(
  (form) => [form.replace(/\s.*/u, ''), form.replace(/^\S+\s/u, '')] as const,
);

/** Source of verbs with which a body agrees on what their clause says: `enades om`. */
export const agreeingVerb = anyOf(wordsFor(['agrees'], active));
/** Sources of verbs of agreement that go around their subject (`enades mötet om`): what stands before it, and after it. */
export const agreeingAround = {
  before: anyOf(agreeing.map(([first]) => first)),
  after: anyOf(agreeing.map(([, rest]) => rest)),
} as const;
/** Words that such a sentence is never without. */
export const wordsOfAgreement = agreeing.map(([first, rest]) => (rest.includes(' ') ? rest : first));

/** Whether a text may say that a body agreed on something. */
export const mayAgree = wordGate(wordsOfAgreement);
