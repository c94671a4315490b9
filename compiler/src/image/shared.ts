/** What a program that goes into the slot of a firmware refers to there instead of bringing it along. */
export interface Shared {
  /** The symbol of the firmware's str of this text, null when it has none. All that it has are interned. */
  name(text: string): string | null;
  /** The symbol of a native module's object. */
  module(name: string): string;
}
