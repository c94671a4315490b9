// The command line of qemu-system-arm for an image.

export interface QemuRequest {
  readonly image: string;
  readonly machine: string;
  /** One instruction is one nanosecond of the program's time. */
  readonly icount: boolean;
  /** The program's arguments, its name first. */
  readonly arguments: readonly string[];
}

/** What the runtime has room for: COMMAND_LINE_MAX in boards/chips/cortex-m/port.c. */
export const commandLineMax = 1023;

/** The arguments as the runtime takes them: separated by spaces. */
export function semihostingLine(args: readonly string[]): string {
  return args.map(encodeArgument).join(' ');
}

/** What separates arguments, and what QEMU would not pass on, becomes %xx. */
function encodeArgument(argument: string): string {
  const bytes = new TextEncoder().encode(argument);
  return Array.from(bytes, (byte) =>
    byte > 0x20 && byte < 0x7f && byte !== 0x25 && byte !== 0x2c
      ? String.fromCharCode(byte)
      : `%${byte.toString(16).padStart(2, '0')}`,
  ).join('');
}

export function qemuArguments({ image, machine, icount, ...request }: QemuRequest) {
  const semihosting = request.arguments.map((argument) => `,arg=${encodeArgument(argument)}`);
  return [
    ...['-machine', machine, '-kernel', image],
    // Nothing but the program's serial line on the standard streams.
    ...['-display', 'none', '-monitor', 'none', '-parallel', 'none', '-nodefaults'],
    ...['-serial', 'stdio'],
    ...['-semihosting-config', `enable=on,target=native${semihosting.join('')}`],
    ...(icount ? ['-icount', 'shift=0,sleep=off'] : []),
  ];
}
