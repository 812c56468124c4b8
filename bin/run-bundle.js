import fs from 'fs';
import module from 'module';
import path from 'path';
import process from 'process';
import { pathToFileURL } from 'url';
import vm from 'vm';

/**
 * Runs the module `entry` of the folder `bundle`, made by `scripts/bundle.ts`, and keeps in the folder `cache` what V8
 * compiled. Node's own compile cache keeps only what is compiled at load; this one has the functions that were called
 * too, which takes a fifth off the time of a short run.
 *
 * A module of the bundle is the body of a function with the parameters in `parameters`. Its name tells its contents.
 */
export function runBundle(bundle, entry, cache) {
  const nodeRequire = module.createRequire(path.join(bundle, entry));
  const loaded = new Map();
  const uncached = [];

  const require = (id) => (id.startsWith('./') ? load(id.slice(2)).exports : nodeRequire(id));
  const late = async (id) => (id.startsWith('./') ? require(id) : import(id));
  const load = (name) => {
    const known = loaded.get(name);
    if (known) return known;
    const file = path.join(bundle, name);
    const kept = path.join(cache, name);
    const script = new vm.Script(`(function(${parameters}){${fs.readFileSync(file, 'latin1')}\n})`, {
      filename: file,
      cachedData: readIfThere(kept),
    });
    if (script.cachedDataRejected !== false) uncached.push({ script, kept });
    const loading = { exports: {} };
    loaded.set(name, loading);
    script.runInThisContext()(require, loading, loading.exports, pathToFileURL(file).href, late);
    return loading;
  };

  process.once('exit', () => keep(uncached));
  load(entry);
}

const parameters = 'require,module,exports,__url,__import';

function readIfThere(file) {
  try {
    return fs.readFileSync(file);
  } catch {
    return undefined;
  }
}

/** Several runs may end at once: each file appears whole or not at all. A folder that can't be written costs only time. */
function keep(uncached) {
  try {
    for (const { script, kept } of uncached) {
      fs.mkdirSync(path.dirname(kept), { recursive: true, mode: 0o700 });
      const part = `${kept}.${process.pid}`;
      fs.writeFileSync(part, script.createCachedData(), { mode: 0o600 });
      fs.renameSync(part, kept);
    }
  } catch {
    // The next run compiles again.
  }
}
