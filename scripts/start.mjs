#!/usr/bin/env node
// Starts the bundled command line from what V8 made of it at the first start; where that is missing, of another Node or
// not to be written, the bundle is compiled anew. The build copies this file to dist/regesta.js.
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Script } from 'node:vm';

const bundle = join(import.meta.dirname, 'regesta.cjs');
const compiled = join(import.meta.dirname, `regesta-${process.version}-${process.arch}.cache`);

const script = new Script(
  `(function(require,module,exports,__dirname,__import){${readFileSync(bundle, 'latin1')}\n})`,
  {
    filename: bundle,
    cachedData: readIfThere(compiled),
  },
);
const module = { exports: {} };
script.runInThisContext()(createRequire(bundle), module, module.exports, import.meta.dirname, (name) => import(name));
// After the work, so that it holds the functions that the work needed.
if (script.cachedDataRejected !== false) process.once('exit', keep);

function readIfThere(path) {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

function keep() {
  try {
    const own = `${compiled}.${process.pid}`;
    writeFileSync(own, script.createCachedData());
    renameSync(own, compiled);
  } catch {
    // A folder that can't be written to only means that every start compiles.
  }
}
