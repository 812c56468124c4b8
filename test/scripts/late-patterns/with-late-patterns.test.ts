import { expect, it } from 'vitest';
import { withLatePatterns } from '../../../scripts/late-patterns/with-late-patterns.ts';

function written(source: string, file = 'src/parse/notes.ts'): string {
  return withLatePatterns(file, source, 'm', (nth) => (nth === 1 ? 'ord' : undefined));
}

const head = "import{latePattern as __pattern}from'm';";

it('makes the patterns of a module late, each with what it needs', () => {
  expect(written(String.raw`const one = /\d"x/u; const two = [/ord/i];`)).toBe(
    `${head}const one = __pattern("\\\\d\\"x","u"); const two = [__pattern("ord","i","ord")];`,
  );
});

it('shares a literal of a function between its calls, but for one that remembers where it was', () => {
  const source = 'const f = (t) => /a/.test(t) || t.replaceAll(/b/g, "") || loop(/c/g);';
  expect(written(source)).toBe(
    `${head}const __pattern0=/* @__PURE__ */__pattern("a","");const __pattern1=/* @__PURE__ */__pattern("b","g","ord");` +
      'const __pattern2=/* @__PURE__ */__pattern("c","g");' +
      'const f = (t) => __pattern0.test(t) || t.replaceAll(__pattern1, "") || loop(__pattern2.anew());',
  );
});

it('puts what a pattern is made of off until it is asked, but for that of a user', () => {
  const source = 'const p = new RegExp(`^${words}$`, "iu"); const f = (p) => new RegExp(p, "u");';
  expect(written(source)).toBe(
    `${head}const p = __pattern(()=>(\`^\${words}$\`), "iu"); const f = (p) => __pattern((p), "u").anew();`,
  );
  expect(written('const f = (p) => RegExp(p);', 'src/language/pattern.ts')).toBe(
    `${head}const f = (p) => __pattern(()=>(p),undefined);`,
  );
});

it('tells what is needed of no pattern that the next call makes of other words', () => {
  const source = 'const f = (p) => RegExp(p, "u"); const g = () => /a/.test(x) && /b/.test(x);';
  expect(withLatePatterns('src/language/pattern.ts', source, 'm', (nth) => `ord${nth}`)).toBe(
    `${head}const __pattern0=/* @__PURE__ */__pattern("a","","ord0");const __pattern1=/* @__PURE__ */__pattern("b","","ord1");` +
      'const f = (p) => __pattern(()=>(p), "u"); const g = () => __pattern0.test(x) && __pattern1.test(x);',
  );
});

it('makes a sticky pattern anew, also for a method of a text', () => {
  expect(written('const f = (t) => t.replace(/a/y, "");')).toContain('t.replace(__pattern0.anew(), "")');
});

it('leaves the letters of what reads secrets exact', () => {
  expect(written(String.raw`const p = /\p{L}/u;`, 'src/parse/secrets/marks.ts')).toContain('exactPattern');
});

it('leaves a module without patterns as it is', () => {
  expect(written('const slash = 4 / 2; // /not/')).toBe('const slash = 4 / 2; // /not/');
});
