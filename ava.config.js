// Tests are TypeScript, run through tsx. Worker threads are off: tsx's loader needs processes.
export default {
  files: ['test/**/*.test.ts'],
  extensions: { ts: 'module' },
  nodeArguments: ['--import=tsx'],
  workerThreads: false,
  concurrency: 2,
  timeout: '600s',
};
