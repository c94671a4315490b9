// Records what CPython prints for the files of test/syntax/cases: `NAME.py.ast` beside each `NAME.py`.
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
version, path = sys.argv[1:]
if not '%d.%d' % sys.version_info[:2] == version:
    sys.exit('this is not CPython %s but %s' % (version, sys.version))
with open(path, 'rb') as file:
    tree = ast.parse(file.read(), path, 'exec', type_comments=True)
options = {} if version == '3.11' else {'show_empty': True}
for node in ast.walk(tree):
    if getattr(node, 'type_params', None) == []:
        del node.type_params
text = ast.dump(tree, indent=3, **options) + '\\n'
sys.stdout.buffer.write(text.encode('utf-8'))
`;

function record(python: string, version: string, place: string): void {
  for (const name of readdirSync(place).filter((file) => file.endsWith('.py'))) {
    const path = join(place, name);
    writeFileSync(`${path}.ast`, execFileSync(python, ['-c', program, version, path]));
    console.log(`recorded: ${path}.ast`);
  }
}

const { values } = parseArgs({ options: { newer: { type: 'string' } } });
record('python3', '3.11', folder);
if (values.newer !== undefined) record(values.newer, '3.13', join(folder, 'newer'));
