/** A number of bytes as people read it: `512 byte`, `120 kB`, `1,4 MB`. */
export function formatSize(bytes: number, language: 'sv' | 'en'): string {
  if (bytes < 1000) return `${bytes}\u00a0${language === 'sv' ? 'byte' : 'bytes'}`;
  const kilobytes = Math.round(bytes / 1000);
  if (kilobytes < 1000) return `${kilobytes}\u00a0kB`;
  const megabytes = (bytes / 1_000_000).toFixed(1);
  return `${language === 'sv' ? megabytes.replace('.', ',') : megabytes}\u00a0MB`;
}
