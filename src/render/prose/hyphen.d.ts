declare module 'hyphen/sv/index.js' {
  const language: { hyphenateSync(text: string): string };
  export default language;
}

declare module 'hyphen/en-gb/index.js' {
  const language: { hyphenateSync(text: string): string };
  export default language;
}
