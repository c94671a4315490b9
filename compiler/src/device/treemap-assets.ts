// What the page of `mpy-ts size --html` is made of: our script and style in compiler/assets, the layout from d3-hierarchy.

import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TreemapAssets } from '../emit/treemap.js';

export function treemapAssets(packageRoot: string): TreemapAssets {
  const layout = dirname(fileURLToPath(import.meta.resolve('d3-hierarchy')));
  const own = join(packageRoot, 'compiler', 'assets', 'treemap');
  const read = (...path: readonly string[]) => readFileSync(join(...path), 'utf8');
  return {
    layout: read(layout, 'd3-hierarchy.min.js'),
    script: read(own, 'page.js'),
    style: read(own, 'style.css'),
  };
}
