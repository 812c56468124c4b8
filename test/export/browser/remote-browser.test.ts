import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { findBrowser } from '../../../src/export/browser/find-browser.ts';
import { identifyBrowser } from '../../../src/export/browser/identify-browser.ts';
import { addressesOf, parseRemoteAddress, webSocketOf } from '../../../src/export/browser/remote-address.ts';
import { openPrinter } from '../../../src/export/browser/printer.ts';
import type { Printer } from '../../../src/export/browser/printer.ts';
import { isAlive } from './browser-processes.ts';
import { endless, pageOf, titleOf } from './documents.ts';

const found = await findBrowser({ env: process.env }).catch(() => null);

interface Service {
  readonly process: ChildProcess;
  readonly port: string;
  readonly webSocket: string;
  /** What it has open, apart from its own blank page. */
  targets(): Promise<string[]>;
}

/** A browser that others have started and use too, at a port of its own or of one before it. */
async function startService(folder: string, port = '0'): Promise<Service> {
  const { path, libraryPath } = found!;
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const flags = [
    '--headless',
    '--disable-gpu',
    `--remote-debugging-port=${port}`,
    `--user-data-dir=${folder}`,
  ];
  const libraries = [libraryPath, process.env['LD_LIBRARY_PATH']].filter(Boolean).join(delimiter);
  const service = spawn(path, [...flags, ...root, 'about:blank'], {
    env: { ...process.env, ...(libraries && { LD_LIBRARY_PATH: libraries }) },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  for await (const chunk of service.stderr!) {
    said += String(chunk);
    const webSocket = /listening on (ws:\/\/127\.0\.0\.1:(\d+)\S+)/.exec(said);
    if (webSocket === null) continue;
    const [, address, listens] = webSocket as unknown as [string, string, string];
    const targets = async () => {
      const list = await (await fetch(`http://127.0.0.1:${listens}/json/list`)).json();
      return (list as { id: string }[]).map(({ id }) => id);
    };
    return { process: service, port: listens, webSocket: address, targets };
  }
  throw new Error(said);
}

async function kill({ process: service }: Service): Promise<void> {
  if (service.exitCode !== null || service.signalCode !== null) return;
  service.kill('SIGKILL');
  await once(service, 'exit');
}

describe.skipIf(found === null)('a browser that runs already (needs a browser)', () => {
  let folder: string;
  let service: Service;
  let printers: Printer[] = [];
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'protokoll-service-'));
    service = await startService(folder);
  });
  afterEach(async () => {
    await Promise.all(printers.map((printer) => printer.close()));
    printers = [];
  });
  afterAll(async () => {
    await kill(service);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });
  const open = async (browserUrl: string, notes: string[] = []) => {
    const printer = await openPrinter({
      browserUrl,
      pages: 2,
      note: ({ sv }) => notes.push(sv),
    });
    printers.push(printer);
    return printer;
  };

  test.each(['http', 'ws'])('prints when reached by %s, and is left as it was', async (scheme) => {
    const before = await service.targets();
    const url = scheme === 'ws' ? service.webSocket : `http://127.0.0.1:${service.port}`;
    const printer = await open(url);
    const titles = ['Ett', 'Två', 'Tre'].map(async (title) => titleOf(await printer.print(pageOf(title))));
    expect(await Promise.all(titles)).toEqual(['Ett', 'Två', 'Tre']);
    expect(printer.browserVersion).toMatch(/^\w*Chrome\/\d+\./);
    await printer.close();
    expect(await service.targets()).toEqual(before);
    expect(isAlive(service.process.pid!)).toBe(true);
  });

  test('two who share it do not see each other', async () => {
    const [one, other] = [await open(service.webSocket), await open(service.webSocket)];
    const titles = Array.from({ length: 6 }, (_, index) => `Protokoll ${index}`);
    const printed = titles.map(async (title, index) =>
      titleOf(await (index % 2 === 0 ? one : other).print(pageOf(title))),
    );
    expect(await Promise.all(printed)).toEqual(titles);
    await one.close();
    expect(await titleOf(await other.print(pageOf('Kvar')))).toBe('Kvar');
  });

  test('runs no script and fetches nothing', async () => {
    const requested: string[] = [];
    const server = createServer((request, response) => {
      requested.push(request.url ?? '');
      response.end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const notes: string[] = [];
    const printer = await open(service.webSocket, notes);
    const hostile = `<script>document.title = "skript"</script><img src="${origin}/bild.png">
      <link rel="preconnect" href="${origin}"><link rel="stylesheet" href="${origin}/stil.css">
      <iframe src="${origin}/ram"></iframe><meta http-equiv="refresh" content="0; url=${origin}/">`;
    expect(await titleOf(await printer.print(pageOf('Ursprunglig', hostile)))).toBe('Ursprunglig');
    server.close();
    expect(requested).toEqual([]);
    expect(notes).toEqual(expect.arrayContaining([expect.stringContaining(`${origin}/bild.png`)]));
  });

  test('gives up what never gets done, prints the rest and leaves nothing', async () => {
    const before = await service.targets();
    const printer = await open(service.webSocket);
    const hung = expect(printer.print(endless, { timeoutMs: 1500 })).rejects.toThrow(/blev inte klar i tid/);
    expect(await titleOf(await printer.print(pageOf('Nästa')))).toBe('Nästa');
    await hung;
    expect(await titleOf(await printer.print(pageOf('Sist')))).toBe('Sist');
    await printer.close();
    expect(await service.targets()).toEqual(before);
  });

  test('is known by the version that it prints as', async () => {
    const identity = await identifyBrowser({
      browserUrl: service.webSocket,
      env: {},
    });
    const { browserVersion } = await open(service.webSocket);
    expect(identity).toEqual({
      kind: 'remote',
      path: null,
      version: browserVersion,
    });
  });

  test('that stops and comes back prints the rest', async () => {
    const printer = await open(`http://127.0.0.1:${service.port}`);
    await printer.print(pageOf('Före'));
    await kill(service);
    const printing = printer.print(pageOf('Efter'));
    service = await startService(folder, service.port);
    expect(await titleOf(await printing)).toBe('Efter');
  });

  test('that stops for good is told', async () => {
    const [ownFolder] = [mkdtempSync(join(tmpdir(), 'protokoll-service-'))];
    const own = await startService(ownFolder);
    const printer = await open(`http://127.0.0.1:${own.port}`);
    await kill(own);
    rmSync(ownFolder, { recursive: true, force: true, maxRetries: 5 });
    await expect(printer.print(pageOf('Efter'))).rejects.toMatchObject({
      exitCode: 3,
      message: `Webbläsaren på http://127.0.0.1:${own.port} (--browser-url) går inte att nå (ECONNREFUSED).`,
    });
  });
});

describe('a browser on a machine with a name', () => {
  test.each(['http://localhost:9222', 'ws://localhost:9222/devtools/browser/1'])(
    '%s is tried by number too',
    async (text) => {
      const [named, numbered] = await addressesOf(parseRemoteAddress(text));
      expect(named!.href).toContain('//localhost:9222');
      expect(numbered!.hostname).toMatch(/^127\.0\.0\.1$|^\[::1\]$/);
      expect(numbered!.pathname).toBe(named!.pathname);
    },
  );

  test.each(['https://chrome.example', 'ws://127.0.0.1:9222', 'http://[::1]:9222'])(
    '%s is not',
    async (text) => {
      expect(await addressesOf(parseRemoteAddress(text))).toHaveLength(1);
    },
  );

  test('is where it is reached, whatever it says', async () => {
    const server = createServer(({ url }, response) => {
      response.end(
        JSON.stringify({
          webSocketDebuggerUrl: `ws://10.0.0.1:9222/devtools/${url}`,
        }),
      );
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
    const found = await webSocketOf(new URL(`http://${host}/a?token=b`), AbortSignal.timeout(5000));
    server.close();
    expect(found.href).toBe(`ws://${host}/devtools//a/json/version?token=b`);
  });
});

test.each(['ws', 'http'])('nothing at the address is told (%s), without the key in it', async (scheme) => {
  const opening = openPrinter({
    browserUrl: `${scheme}://user:hemligt@127.0.0.1:9/x?token=hemlig`,
  });
  await expect(opening).rejects.toMatchObject({
    name: 'ProtokollError',
    exitCode: 3,
  });
  await expect(opening).rejects.toThrow(
    /^Webbläsaren på \w+:\/\/127\.0\.0\.1:9 \(--browser-url\) går inte att nå/,
  );
});

test.each(['chrome', 'localhost:9222', 'file:///usr/bin/chromium', ''])(
  '"%s" is no address',
  async (browserUrl) => {
    await expect(openPrinter({ browserUrl })).rejects.toMatchObject({
      name: 'ProtokollError',
      exitCode: 2,
    });
  },
);
