import { chmod, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ProtokollError, defaultProfile, parseProtocol, renderHtml } from '../../../src/index.ts';
import { folderWith, run } from '../support/run.ts';
import type { Setting } from '../support/run.ts';

async function doctor(setting: Setting = {}, files: Readonly<Record<string, string>> = {}) {
  const folder = await folderWith(files);
  const ended = await run(folder, 'doctor', { env: { XDG_CACHE_HOME: join(folder, 'cache') }, ...setting });
  return { ...ended, folder };
}

test('all that is needed is there', async () => {
  const { status, stdout, stderr, folder } = await doctor();
  expect(status).toBe(0);
  expect(stderr).toBe('');
  expect(stdout).toContain(`ok    Node.js: ${process.version}\n`);
  expect(stdout).toContain('ok    webbläsare: Fake 1, /fake\nok    utskrift: Fake/1 skrev en sida (');
  expect(stdout).toMatch(/^(ok {4}|obs {3})sandlåda: /m);
  expect(stdout).toMatch(/^ok {4}typsnitt: \d+ följer med programmet$/m);
  expect(stdout).toContain(`ok    cachemapp: ${join(folder, 'cache/protokoll')}\n`);
  expect(stdout).toContain('ok    inställningar: ingen fil härifrån och uppåt; protokoll init skriver en\n');
});

describe('a fault ends with 1, and the rest is looked at', () => {
  test('no browser', async () => {
    const { status, stdout } = await doctor({ library: { identifyBrowser: () => Promise.resolve(null) } });
    expect(status).toBe(1);
    expect(stdout).toMatch(/^fel {3}webbläsare: ingen finns; installera Google Chrome/m);
    expect(stdout).not.toContain('utskrift');
    expect(stdout).toContain('typsnitt');
  });

  test('a browser that does not answer', async () => {
    const identifyBrowser = () => Promise.reject(new Error('spawn ENOEXEC\n  at x'));
    const { status, stdout } = await doctor({ library: { identifyBrowser } });
    expect(status).toBe(1);
    expect(stdout).toMatch(/^fel {3}webbläsare: den svarar inte \(spawn ENOEXEC\); installera om den/m);
  });

  test('a browser that does not start', async () => {
    const openPrinter = () => Promise.reject(new ProtokollError('Webbläsaren får ingen sandlåda här', 3));
    const { status, stdout } = await doctor({ library: { openPrinter } });
    expect(status).toBe(1);
    expect(stdout).toMatch(/^fel {3}utskrift: Webbläsaren får ingen sandlåda här$/m);
  });

  test('no place for the files of a browser', async () => {
    const refusal = Object.assign(new Error('EACCES'), { code: 'EACCES', syscall: 'mkdtemp' });
    const { status, stdout } = await doctor({ library: { openPrinter: () => Promise.reject(refusal) } });
    expect(status).toBe(1);
    expect(stdout).toMatch(/^fel {3}utskrift: behörighet saknas$/m);
    expect(stdout).toContain('tillfällig mapp');
  });

  test('fonts that are not there', async () => {
    const fontNames = () => Promise.reject(new Error('no file'));
    const { status, stdout } = await doctor({ library: { fontNames } });
    expect(status).toBe(1);
    expect(stdout).toContain('fel   typsnitt: de går inte att läsa (no file); installera om protokoll\n');
  });

  test('a logotype that is not there', async () => {
    const files = { 'protokoll.config.yaml': 'logo: märke.svg\n' };
    const { status, stdout } = await doctor(
      { library: { defaultProfile, parseProtocol, renderHtml } },
      files,
    );
    expect(status).toBe(1);
    expect(stdout).toMatch(/^fel {3}inställningar: Logotypen .*märke\.svg finns inte\.$/m);
  });

  test('a config that can not be understood', async () => {
    const { status, stdout } = await doctor({}, { 'protokoll.config.json': '{ "profil": "mote" }' });
    expect(status).toBe(1);
    expect(stdout).toMatch(/^fel {3}inställningar: protokoll.config.json.*profil/m);
  });
});

describe('a cache folder', () => {
  test('that can not be made is told, and nothing fails', async () => {
    const folder = await folderWith({ cache: 'a file' });
    const env = { XDG_CACHE_HOME: join(folder, 'cache') };
    const { status, stdout } = await run(folder, 'doctor', { env });
    expect(status).toBe(0);
    expect(stdout).toMatch(/^obs {3}cachemapp: .*; gör mappen skrivbar, eller sätt XDG_CACHE_HOME/m);
  });

  test.skipIf(process.platform === 'win32')('that others can write to is told', async () => {
    const folder = await folderWith({});
    await mkdir(join(folder, 'protokoll'));
    await chmod(join(folder, 'protokoll'), 0o777);
    const { stdout } = await run(folder, 'doctor', { env: { XDG_CACHE_HOME: folder } });
    expect(stdout).toMatch(/^obs {3}cachemapp: andra användare kan skriva i .*; kör: chmod go-w /m);
  });
});

test('in English', async () => {
  const folder = await folderWith({});
  expect((await run(folder, 'doctor --lang en')).stdout).toContain('ok    browser: Fake 1, /fake\n');
});
