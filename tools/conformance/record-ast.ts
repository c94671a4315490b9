// Records what CPython prints for the files of test/syntax/cases: beside each `NAME.py` the tree in `NAME.py.ast`,
// and with the places of all nodes in `NAME.py.places` (by CPython 3.13: in f-strings, 3.11 has them wrong).
//
//     npx tsx tools/conformance/record-ast.ts [--newer PYTHON3.13]

import { execFileSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findPackageRoot } from '../../compiler/src/cli/package.js';

const folder = join(findPackageRoot(), 'test', 'syntax', 'cases');

const program = `
import ast, sys, warnings
warnings.simplefilter('ignore')
version, places, path = sys.argv[1:]
if not '%d.%d' % sys.version_info[:2] == version:
    sys.exit('this is not CPython %s but %s' % (version, sys.version))
with open(path, 'rb') as file:
    tree = ast.parse(file.read(), path, 'exec', type_comments=True)
options = {} if version == '3.11' else {'show_empty': True}
for node in ast.walk(tree):
    if getattr(node, 'type_params', None) == []:
        del node.type_params
text = ast.dump(tree, indent=3, include_attributes=places == 'places', **options) + '\\n'
sys.stdout.buffer.write(text.encode('utf-8'))
`;

interface Recording {
  readonly python: string;
  readonly version: string;
  readonly ending: 'ast' | 'places';
}

function record({ python, version, ending }: Recording, place: string): void {
  for (const name of readdirSync(place).filter((file) => file.endsWith('.py'))) {
    const path = join(place, name);
    writeFileSync(
      `${path}.${ending}`,
      execFileSync(python, ['-c', program, version, ending, path]),
    );
    console.log(`recorded: ${path}.${ending}`);
  }
}

const { values } = parseArgs({ options: { newer: { type: 'string' } } });
const newerFolder = join(folder, 'newer');
record({ python: 'python3', version: '3.11', ending: 'ast' }, folder);
if (values.newer !== undefined) {
  const newer = { python: values.newer, version: '3.13' };
  record({ ...newer, ending: 'ast' }, newerFolder);
  record({ ...newer, ending: 'places' }, folder);
  record({ ...newer, ending: 'places' }, newerFolder);
}
