import { EventEmitter } from 'node:events';
import { expect, test } from 'vitest';
import { askSecret } from '../../../src/cli/sign/ask-secret.ts';

class TestKeyboard extends EventEmitter {
  isRaw = false;
  setRawMode(isRaw: boolean) {
    this.isRaw = isRaw;
  }
  resume() {}
  pause() {}
}

test.each([
  ['a line', ['hemligt\r'], 'hemligt'],
  ['what is typed key by key', ['h', 'e', 'j', '\n'], 'hej'],
  ['letters that come in two', [Buffer.from('å').subarray(0, 1), Buffer.from('å').subarray(1), '\r'], 'å'],
  ['nothing', ['\r'], ''],
  ['what is deleted', ['hex\u007Fj\r'], 'hej'],
  ['Ctrl+C', ['he\u0003'], null],
])('%s', async (_what, keys, answer) => {
  const keyboard = new TestKeyboard();
  const asked = askSecret(keyboard);
  expect(keyboard.isRaw).toBe(true);
  for (const key of keys) keyboard.emit('data', Buffer.from(key));
  expect(await asked).toBe(answer);
  expect(keyboard.isRaw).toBe(false);
});
