// Runs the command line from its sources, through tsx: `npx tsx compiler/src/cli/dev.ts version`.

import { main } from './main.js';

process.exitCode = await main(process.argv.slice(2));
