/** What is remembered of texts that come again; more are forgotten all at once, so that no note fills the memory. */
const most = 1000;
/** Longer texts hardly come again, and a thousand of them would fill it too. */
const longest = 2000;

/** A function of texts that keeps what it gave last: a note asks for the same few labels and names again and again. */
export function remembered<Value>(read: (text: string) => Value): (text: string) => Value {
  const kept = new Map<string, Value>();
  return (text) => {
    if (text.length > longest) return read(text);
    const known = kept.get(text);
    if (known !== undefined) return known;
    const value = read(text);
    if (kept.size >= most) kept.clear();
    kept.set(text, value);
    return value;
  };
}
