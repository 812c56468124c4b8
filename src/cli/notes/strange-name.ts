/** Whether the system gave a name that is not in UTF-8: what can't be read of it has become U+FFFD, and no file is found by it. */
export function isStrangelyNamed(path: string): boolean {
  return path.includes('\uFFFD');
}
