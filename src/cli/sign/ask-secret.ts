import { StringDecoder } from 'node:string_decoder';

const [controlC, controlD, deletion] = ['\u0003', '\u0004', '\u007F'];

/** A terminal that can be typed in without its showing what is typed. */
export interface Keyboard {
  setRawMode(isRaw: boolean): unknown;
  on(event: 'data', listener: (data: Uint8Array) => void): unknown;
  off(event: 'data', listener: (data: Uint8Array) => void): unknown;
  resume(): unknown;
  pause(): unknown;
}

/** Reads a line that is typed without showing it; null when it is given up (Ctrl+C, Ctrl+D). */
export function askSecret(keyboard: Keyboard): Promise<string | null> {
  const decoder = new StringDecoder('utf8');
  const typed: string[] = [];
  return new Promise((resolve) => {
    const end = (answer: string | null) => {
      keyboard.off('data', take);
      keyboard.setRawMode(false);
      keyboard.pause();
      resolve(answer);
    };
    const take = (data: Uint8Array) => {
      for (const key of decoder.write(Buffer.from(data))) {
        if (key === '\r' || key === '\n') return end(typed.join(''));
        if (key === controlC || key === controlD) return end(null);
        // Terminals differ in what they send for it.
        if (key === deletion || key === '\b') typed.pop();
        else typed.push(key);
      }
    };
    keyboard.setRawMode(true);
    keyboard.on('data', take);
    keyboard.resume();
  });
}
