import { resolve } from 'node:path';

/** The file of an image, by its address as the notes have it, and the folder of the note. */
export function imageFile(folder: string, address: string): string {
  try {
    return resolve(folder, decodeURIComponent(address));
  } catch {
    return resolve(folder, address);
  }
}
