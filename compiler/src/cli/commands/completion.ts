// `mpy-ts completion SHELL` prints a script that teaches the shell to complete mpy-ts's commands and
// options. The script asks `mpy-ts completion -- WORDS` for the candidates: commands first, then the
// options of the command, or the values of an option that has a list of them. File names are left
// to the shell.

import { defineCommand } from '../command.js';
import { exitCodes } from '../exit-codes.js';
import { createParser, declaredOptions } from '../parser.js';
import { commands } from './index.js';

const shells = ['bash', 'zsh', 'fish'] as const;
type Shell = (typeof shells)[number];

export const command = defineCommand({
  options: (parser) =>
    parser.positional('shell', {
      type: 'string',
      choices: shells,
      describe: 'The shell; without it, the one that SHELL names',
    }),
  examples: [
    { command: 'completion bash >> ~/.bashrc', meaning: 'Install for bash' },
    { command: 'completion zsh >> ~/.zshrc', meaning: 'Install for zsh' },
    {
      command: 'completion fish > ~/.config/fish/completions/mpy-ts.fish',
      meaning: 'Install for fish',
    },
  ],
  run: async ({ shell }, { console, env, programArguments }) => {
    if (programArguments.length > 0) {
      for (const candidate of await candidates(programArguments)) console.write(`${candidate}\n`);
    } else {
      console.write(scripts[shell ?? shellOf(env['SHELL'])]);
    }
    return exitCodes.ok;
  },
});

function shellOf(path: string | undefined): Shell {
  return shells.find((shell) => path?.endsWith(shell) === true) ?? 'bash';
}

/** What may stand where the last of `words` stands; `words` come after the name `mpy-ts`. */
export async function candidates(words: readonly string[]): Promise<readonly string[]> {
  const current = words.at(-1) ?? '';
  const before = words.slice(0, -1);
  const entry = commands.find(({ name }) => before.includes(name));
  const parser = createParser('', 100);
  if (entry !== undefined) (await entry.load()).command.configure(parser);
  const { key, choices } = declaredOptions(parser);

  const previous = before.at(-1) ?? '';
  const values = previous.startsWith('--') ? choices[previous.slice(2)] : undefined;
  if (values !== undefined) return startingWith(values.map(String), current);
  if (current.startsWith('-')) {
    const long = Object.keys(key).filter((name) => name.length > 1);
    return startingWith(long.map((name) => `--${name}`).sort(), current);
  }
  if (entry === undefined) {
    return startingWith(
      commands.map(({ name }) => name),
      current,
    );
  }
  return entry.name === 'completion' ? startingWith(shells, current) : [];
}

function startingWith(words: readonly string[], prefix: string): readonly string[] {
  return words.filter((word) => word.startsWith(prefix));
}

const scripts: Readonly<Record<Shell, string>> = {
  bash: `# mpy-ts: completion for bash
_mpy_ts() {
  local line
  COMPREPLY=()
  while IFS= read -r line; do
    COMPREPLY+=("$line")
  done < <(mpy-ts completion -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
}
complete -o default -F _mpy_ts mpy-ts
`,
  zsh: `#compdef mpy-ts
# mpy-ts: completion for zsh
_mpy_ts() {
  local -a found
  found=(\${(f)"$(mpy-ts completion -- "\${(@)words[2,CURRENT]}" 2>/dev/null)"})
  if (( \${#found} )); then compadd -- $found; else _files; fi
}
compdef _mpy_ts mpy-ts
`,
  fish: `# mpy-ts: completion for fish
function __mpy_ts_candidates
  set -l words (commandline -opc) (commandline -ct)
  mpy-ts completion -- $words[2..-1] 2>/dev/null
end
complete -c mpy-ts -a '(__mpy_ts_candidates)'
`,
};
