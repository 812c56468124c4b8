import { watch as watchFolder } from 'node:fs';
import type { FSWatcher, Stats } from 'node:fs';
import { dirname, relative, sep } from 'node:path';
import { watch as watchTrees } from 'chokidar';
import { isOfManifest } from '../manifest/record-store.ts';
import { foldersAbove } from './named-places.ts';
import type { NamedPlaces } from './named-places.ts';

/** Files that are being watched. */
export interface WatchedFiles {
  /** Watches these files and folders too; absolute paths. */
  add(paths: Iterable<string>): void;
  /** Resolves when something has changed since it was last called, and nothing more has for a moment. */
  changed(): Promise<void>;
  close(): Promise<void>;
}

/** Milliseconds without a change after which what was being written is written. */
const quietTime = 150;

/** Milliseconds after which a folder that came is surely watched: what was written into it before that is then looked for. */
const settlingTime = 1000;

/** What documents are made of; nothing that is written is one of these. */
const sources = /\.(?:md|markdown|png|jpe?g|gif|webp|svg|hbs|css)$/i;
const configs = /^protokoll\.config\.(?:yaml|json|mjs)$/;

/** Watches the notes that are named, the images beside them and the config files above them. Resolves when it has begun. */
export async function watchFiles(places: NamedPlaces): Promise<WatchedFiles> {
  const files = new Set(places.files);
  const trees = new Set(places.folders);
  let hasChanged = false;
  let timer: NodeJS.Timeout | undefined;
  let tell: (() => void) | null = null;
  const note = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      hasChanged = true;
      tell?.();
    }, quietTime);
  };

  const ignored = (path: string, stats?: Stats) => {
    // Without `stats` it is not known yet what it is.
    if (stats === undefined || files.has(path)) return false;
    if (!stats.isDirectory()) return !sources.test(path);
    // The folder of a file that goes is watched for its coming back.
    const isNamed = [...files].some((file) => dirname(file) === path);
    return !isNamed && ![...trees].some((tree) => isOpen(path, tree));
  };
  let settling: NodeJS.Timeout | undefined;
  const noteLater = () => {
    clearTimeout(settling);
    settling = setTimeout(note, settlingTime);
  };
  const start = (paths: readonly string[]) => {
    const watcher = watchTrees([...paths], { ignored, ignoreInitial: true, ignorePermissionErrors: true });
    watcher.on('all', (event) => {
      if (event === 'addDir') noteLater();
      if (event !== 'unlinkDir') note();
    });
    return watcher;
  };
  const watcher = start([...trees, ...files]);
  const watchers = [watcher];
  const configWatchers = foldersAbove(places).flatMap((folder) => watchConfigs(folder, note));
  await new Promise<void>((resolve) => watcher.once('ready', resolve));
  return {
    add(paths) {
      const fresh = [...new Set(paths)].filter((path) => !files.has(path) && !trees.has(path));
      if (fresh.length === 0) return;
      for (const path of fresh) {
        files.add(path);
        trees.add(path);
      }
      // What was written after it was read and before it is watched is seen by looking again.
      watchers.push(start(fresh).once('ready', note));
    },
    async changed() {
      if (!hasChanged) await new Promise<void>((resolve) => (tell = resolve));
      hasChanged = false;
      tell = null;
    },
    async close() {
      clearTimeout(timer);
      clearTimeout(settling);
      for (const each of configWatchers) each.close();
      await Promise.all(watchers.map((each) => each.close()));
    },
  };
}

/** Whether a folder is in the tree, and not in a part of it where no notes are looked for. */
function isOpen(folder: string, tree: string): boolean {
  if (folder !== tree && !folder.startsWith(tree + sep)) return false;
  const parts = relative(tree, folder).split(sep);
  return !isOfManifest(folder) && !parts.some((part) => part.startsWith('.') || part === 'node_modules');
}

/** Watches the config files of one folder, those to come too. A folder that may not be read has none that count. */
function watchConfigs(folder: string, note: () => void): FSWatcher[] {
  try {
    const watcher = watchFolder(folder, (_, name) => {
      if (name === null || configs.test(name)) note();
    });
    return [watcher.on('error', () => watcher.close())];
  } catch {
    return [];
  }
}
