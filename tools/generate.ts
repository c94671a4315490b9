// Writes the generated files, or with --check says which are not current and ends with 1.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import prettier from 'prettier';
import { findPackageRoot } from '../compiler/src/cli/package.js';
import { generators } from './generators/index.js';
import type { GeneratedFile } from './generators/index.js';

const root = findPackageRoot();
const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
process.exitCode = await main(values.check);

async function main(check: boolean): Promise<number> {
  const owners = new Map<string, string>();
  let stale = 0;
  for (const generator of generators) {
    for (const file of await generator.files()) {
      const owner = owners.get(file.path);
      if (owner !== undefined)
        throw new Error(`${file.path}: made by ${owner} and ${generator.name}`);
      owners.set(file.path, generator.name);
      if (await update(file, check)) {
        stale += 1;
        console.log(`${check ? 'not current' : 'written'}: ${file.path} (${generator.name})`);
      }
    }
  }
  if (check && stale > 0) console.log('run "npm run generate" and commit the result');
  if (stale === 0) console.log(`generated files: ${owners.size}, all current`);
  return check && stale > 0 ? 1 : 0;
}

/** Whether the file was not current; unless checking, it is afterwards. */
async function update({ path, text }: GeneratedFile, check: boolean): Promise<boolean> {
  const wanted = await formatted(path, text);
  const place = join(root, path);
  if (readIfThere(place) === wanted) return false;
  if (!check) {
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, wanted);
  }
  return true;
}

/** TypeScript is laid out by prettier, so that lint accepts it; the rest is as the generator made it. */
async function formatted(path: string, text: string): Promise<string> {
  if (!path.endsWith('.ts')) return text;
  const config = await prettier.resolveConfig(join(root, path));
  return prettier.format(text, { ...config, filepath: path });
}

function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
