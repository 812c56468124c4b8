/** `sekreterare Bo Ek`, among others: roles stand before the names. */
export const rolesBeforeNames = /(?:^|[,\s])\p{Ll}[\p{Ll}-]{3,}\s\p{Lu}\p{Ll}+\s\p{Lu}/u;

/** A list of names that breaks off after a first name (`Gunnel Sand, Magnus`). */
export const brokenName = /^[^,]*\p{L}\s\p{L}[^]*(?:,|\soch)\s+\p{Lu}\p{Ll}[\p{L}-]*$/u;

/** A line that begins with one word more of a name (`Forsell, Ylva Ås`). */
export const surnameFirst = /^\p{Lu}\p{Ll}[\p{L}-]*(?:\s*\([^()]{1,20}\))?(?:\s*[,.]|\s+och\s|$)/u;

/** A first name in a list of those present; global. */
export const firstName =
  /(?<!\p{L})(?:(\p{Lu}[\p{L}-]+)(?:\s+\p{Lu}|(?=\s*["”“])|\)|\s*(?:[,(.\n]|$|\soch\s))|(?<=^|\n|,\s)(\p{Ll}[\p{L}\d_-]+)(?=\s*(?:[,(\n]|$)))/gu;

/** `Ordförande Lisbet` among others of the kind on a line: groups 1 and 2; global. */
export const roleBeforeName =
  /(?<=^|[,;]\s|\soch\s)(\p{L}[\p{L} ]{2,30}?)\s+(\p{Lu}\p{Ll}[\p{L}-]*(?:\s\p{Lu}[\p{L}-]*){0,2})(?=\s*(?:[,;.]|$)|\soch\s)/gu;

/** What stands between names on a line, and nothing else. */
export const joinsNames = /^(?:[\s,;.]|och(?!\p{L}))*$/u;
