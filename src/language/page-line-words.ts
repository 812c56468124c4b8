/** A line that is no furniture, since it has a mark. */
export const markedLine =
  /^(?:[#>|+*§[\d-]|att(?!\p{L})|\p{L}[.)]\s|\p{Lu}\p{L}{0,14}\s§)|§\s?\d|\[|:::|^ {4}|^\t/iu;
