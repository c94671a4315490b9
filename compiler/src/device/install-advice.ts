// What to type to get a tool that is missing, for each kind of system. One table: `mpy-ts doctor`, the
// errors of `build` and `run`, and docs/cli.md agree.

export type ToolName =
  | 'arm-none-eabi-gcc'
  | 'c-library'
  | 'qemu-system-arm'
  | 'host-gcc'
  | 'dfu-util'
  | 'python3'
  | 'chromium';

interface Advice {
  readonly debian: string;
  readonly macos: string;
  readonly windows: string;
  /** The same with xpm, anywhere; null where no xPack holds the tool. */
  readonly xpm: string | null;
}

const toolchainByXpm = 'npx xpm install';

export const installAdvice: Readonly<Record<ToolName, Advice>> = {
  'arm-none-eabi-gcc': {
    debian: 'sudo apt-get install gcc-arm-none-eabi picolibc-arm-none-eabi',
    macos: toolchainByXpm,
    windows: toolchainByXpm,
    xpm: toolchainByXpm,
  },
  'c-library': {
    debian: 'sudo apt-get install picolibc-arm-none-eabi',
    macos: toolchainByXpm,
    windows: toolchainByXpm,
    xpm: toolchainByXpm,
  },
  'qemu-system-arm': {
    debian: 'sudo apt-get install qemu-system-arm',
    macos: 'brew install qemu',
    windows: 'winget install SoftwareFreedomConservancy.QEMU',
    xpm: 'npx xpm install --global @xpack-dev-tools/qemu-arm@latest',
  },
  'host-gcc': {
    debian: 'sudo apt-get install gcc gcc-multilib',
    macos: 'macOS has no 32-bit programs: use the emulator (--board pyboard-v1.1)',
    windows: 'the board "host" needs Linux (WSL will do): use the emulator (--board pyboard-v1.1)',
    xpm: null,
  },
  'dfu-util': {
    debian: 'sudo apt-get install dfu-util',
    macos: 'brew install dfu-util',
    windows: 'get it from https://dfu-util.sourceforge.net and put its folder in PATH',
    xpm: null,
  },
  python3: {
    debian: 'sudo apt-get install python3',
    macos: 'brew install python3',
    windows: 'winget install Python.Python.3.13',
    xpm: null,
  },
  chromium: {
    debian: 'sudo apt-get install chromium',
    macos: 'brew install --cask chromium',
    windows: 'winget install Hibbiki.Chromium',
    xpm: null,
  },
};

/** Lines that say what to do on this machine. `packageRoot` is where xpm finds the version to install. */
export function adviseInstall(
  tool: ToolName,
  platform: NodeJS.Platform,
  packageRoot: string,
): readonly string[] {
  const advice = installAdvice[tool];
  const xpm = advice.xpm === toolchainByXpm ? `${toolchainByXpm} (in ${packageRoot})` : advice.xpm;
  if (platform === 'darwin' || platform === 'win32') {
    const own = platform === 'darwin' ? advice.macos : advice.windows;
    if (own === toolchainByXpm) return [`install it: ${own} (in ${packageRoot})`];
    return xpm === null ? [`install it: ${own}`] : [`install it: ${own}`, `or with xpm: ${xpm}`];
  }
  const debian = `install it: ${advice.debian} (Debian, Ubuntu)`;
  return xpm === null ? [debian] : [debian, `or with xpm: ${xpm}`];
}
