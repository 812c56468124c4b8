// What `import` brings of these modules loads much that nobody asked for.
const [fs, module, os, path, vm] = ['fs', 'module', 'os', 'path', 'vm'].map((id) =>
  process.getBuiltinModule(id),
);
const { fileURLToPath, pathToFileURL } = process.getBuiltinModule('url');

/**
 * Runs the module `entry` of the folder `bundle`, made by `scripts/bundle.ts`, and keeps in the folder `cache` what V8
 * compiled. Node's own compile cache keeps only what is compiled at load; this one has the functions that were called
 * too, which takes a fifth off the time of a short run.
 *
 * A module of the bundle is a function of `require`, `module`, `exports`, its own address, and what `import()` is in it. The small
 * ones stand by name in the file of `entry`, each large one in a file of its own.
 */
function runBundle(bundle, entry, cache) {
  const nodeRequire = module.createRequire(path.join(bundle, entry));
  const loaded = new Map();
  const scripts = [];

  const require = (id) => (id.startsWith('./') ? load(id.slice(2)).exports : nodeRequire(id));
  const late = async (id) => (id.startsWith('./') ? require(id) : import(id));
  const run = (name) => {
    const filename = path.join(bundle, name);
    const kept = path.join(cache, name);
    const script = compile(fs.readFileSync(filename, 'latin1'), { filename, cachedData: readIfThere(kept) });
    scripts.push({ script, kept, isKept: script.cachedDataRejected === false });
    return script.runInThisContext();
  };
  const small = run(entry);
  const load = (name) => {
    const known = loaded.get(name);
    if (known) return known;
    const loading = { exports: {} };
    loaded.set(name, loading);
    const address = pathToFileURL(path.join(bundle, name)).href;
    (small[name] ?? run(name))(require, loading, loading.exports, address, late);
    return loading;
  };

  process.once('exit', () => {
    if (isLong) growBy(2);
    keep(scripts, cache);
  });
  load(entry);
}

function compile(source, options) {
  if (isLong) growBy(2);
  return new vm.Script(source, options);
}

function readIfThere(file) {
  try {
    return fs.readFileSync(file);
  } catch {
    return undefined;
  }
}

/** The runs after which all is kept anew, with the functions that other notes needed besides: the second, fourth and eighth. */
const gatheringRuns = [1, 3, 7];

/** Several runs may end at once: each file appears whole or not at all. A folder that can't be written costs only time. */
function keep(scripts, cache) {
  try {
    const counter = path.join(cache, 'runs');
    const earlier = fs.statSync(counter, { throwIfNoEntry: false })?.size ?? 0;
    const isGathering = gatheringRuns.includes(earlier);
    const unkept = scripts.filter(({ isKept }) => isGathering || !isKept);
    if (unkept.length === 0 && earlier > gatheringRuns.at(-1)) return;
    for (const { script, kept } of unkept) {
      makeFolder(path.dirname(kept));
      const part = `${kept}.${process.pid}`;
      fs.writeFileSync(part, script.createCachedData(), { mode: 0o600 });
      fs.renameSync(part, kept);
    }
    fs.appendFileSync(counter, '.');
    forgetOthers(path.dirname(cache));
  } catch {
    // The next run compiles again.
  }
}

/** One folder at a time: with `recursive`, Node.js tries for ever in places like `/proc/x`, and heeds no signal meanwhile. */
function makeFolder(folder) {
  if (fs.existsSync(folder)) return;
  const parent = path.dirname(folder);
  if (parent !== folder) makeFolder(parent);
  try {
    fs.mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    // Another run may have made it meanwhile.
    if (error.code !== 'EEXIST') throw error;
  }
}

const keptBuilds = 4;

/** Removes what was kept for builds that have long been replaced: all but this one and those that were last added to. */
function forgetOthers(buildFolder) {
  const all = path.dirname(buildFolder);
  const others = fs
    .readdirSync(all)
    .map((name) => path.join(all, name))
    .filter((folder) => folder !== buildFolder)
    .map((folder) => ({ folder, added: fs.statSync(folder).mtimeMs }))
    .sort((one, other) => other.added - one.added);
  for (const { folder } of others.slice(keptBuilds - 1)) fs.rmSync(folder, { recursive: true, force: true });
}

const major = Number(/^v(\d+)/.exec(process.version)?.[1]);
/** The flags of V8 that are set below have been tried with these versions. */
const isKnown = major <= 26;

/**
 * V8 compiles a pattern to be interpreted, and again to be run when it is used a second time. A note meets hundreds of patterns, most of
 * them on each line: compiled once, they take a fifth off the time of a short run.
 */
function compileOnce() {
  const { setFlagsFromString } = process.getBuiltinModule('v8');
  setFlagsFromString('--no-regexp-tier-up');
  // What was compiled long ago in a long run is to be kept too.
  setFlagsFromString('--no-flush-bytecode');
}

/**
 * What V8's last compiler costs, neither linting a thousand notes nor building a few makes up for; the one before it compiles what is
 * called often even for many notes. Older versions have no other before the last.
 */
function compileLittle() {
  if (major < 24) return;
  const { setFlagsFromString } = process.getBuiltinModule('v8');
  setFlagsFromString('--no-turbofan');
  setFlagsFromString('--invocation-count-for-maglev=20000');
}

/** In bytes; beyond this, the part of the heap where objects begin grows no more. */
const largestNewSpace = 16 * 2 ** 20;
let isLong = false;

/**
 * V8 lets the heap of a long run grow to several times what is in it. Kept small, building a thousand notes takes as long, and half the
 * memory.
 */
function staySmall() {
  const { getHeapSpaceStatistics, setFlagsFromString } = process.getBuiltinModule('v8');
  setFlagsFromString('--heap-growing-percent=60');
  // Again and again: what was kept of an earlier run is taken only under the flags that it was kept under.
  const limit = () => {
    const space = getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space');
    if (space.space_size >= largestNewSpace) growBy(1);
  };
  setInterval(limit, 100).unref();
}

/** How many times larger than before that part may become at once: 2 unless told. */
function growBy(factor) {
  process.getBuiltinModule('v8').setFlagsFromString(`--semi-space-growth-factor=${factor}`);
}

/** The bundle of the program, compiled code kept. */
function runBuilt(bundle) {
  const { id } = JSON.parse(fs.readFileSync(path.join(bundle, 'build.json'), 'utf8'));
  // The default folder is one that all users share, where somebody else could have put code for us to run.
  const home = process.env.XDG_CACHE_HOME || path.join(os.homedir(), '.cache');
  // What is kept is what a run needed, and each command needs its own part of the program.
  const command = /^[a-z]+$/.exec(process.argv[2] ?? '')?.[0] ?? 'none';
  const named = process.argv.slice(3).filter((word) => word.endsWith('.md')).length;
  const isRegister = ['actions', 'decisions', 'attendance'].includes(command);
  const buildsFew = command === 'build' && named > 0 && named < 4;
  const isThread = process.argv[3] === '#tråd';
  isLong = isKnown && command === 'build' && !buildsFew;
  // Threads have the flags of the process that starts them.
  if (isKnown && !isThread) {
    compileOnce();
    if (command === 'lint' || isRegister || buildsFew) compileLittle();
    // A register is most often told again of thousands of notes that are only looked at, which leaves nothing worth collecting.
    if (isRegister) growBy(16);
    if (isLong) staySmall();
  }
  runBundle(
    bundle,
    'protokoll.js',
    path.join(
      home,
      'protokoll',
      'compiled',
      `${process.version}-${process.arch}-${id}`,
      buildsFew ? 'build-few' : command,
    ),
  );
}

const bundle = fileURLToPath(new URL('../dist/bundle', import.meta.url));
if (fs.existsSync(bundle)) runBuilt(bundle);
else {
  process.stderr.write('protokoll: programmet är inte byggt; kör npm ci i dess mapp\n');
  process.exitCode = 2;
}
