// Reads the values of the TOML files that describe boards and chips. These files are part of mpy-ts, or written by somebody who ports it: a
// mistake ends the command with the file, the key and what it must be.

import { readFileSync } from 'node:fs';
import { parse } from 'smol-toml';
import { Failure } from './failure.js';

type Table = Readonly<Record<string, unknown>>;

export class TomlReader {
  private constructor(
    private readonly path: string,
    private readonly prefix: string,
    private readonly values: Table,
  ) {}

  static read(path: string): TomlReader {
    try {
      return new TomlReader(path, '', parse(readFileSync(path, 'utf8')));
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      throw new Failure('usage', `${path} cannot be read: ${error.message.split('\n')[0] ?? ''}`);
    }
  }

  /** Null when the key is not there. */
  table(key: string): TomlReader | null {
    const value = this.values[key];
    if (value === undefined) return null;
    if (!isTable(value)) throw this.wrong(key, 'a table');
    return new TomlReader(this.path, `${this.prefix}${key}.`, value);
  }

  string(key: string): string {
    return this.required(key, this.optionalString(key));
  }

  optionalString(key: string): string | null {
    const value = this.values[key];
    if (value === undefined) return null;
    if (typeof value !== 'string' || value === '') throw this.wrong(key, 'a string');
    return value;
  }

  choice<Choice extends string>(key: string, choices: readonly Choice[]): Choice {
    const value = this.string(key);
    const found = choices.find((choice) => choice === value);
    if (found === undefined) throw this.wrong(key, `one of ${choices.join(', ')}`);
    return found;
  }

  integer(key: string): number {
    return this.required(key, this.optionalInteger(key));
  }

  optionalInteger(key: string): number | null {
    const value = this.values[key];
    if (value === undefined) return null;
    if (typeof value !== 'number' || !Number.isInteger(value) || value < 0) {
      throw this.wrong(key, 'an integer that is not negative');
    }
    return value;
  }

  strings(key: string): readonly string[] {
    const value = this.values[key];
    if (value === undefined) return [];
    if (!Array.isArray(value) || !value.every((item) => typeof item === 'string')) {
      throw this.wrong(key, 'an array of strings');
    }
    return value;
  }

  wrong(key: string, wanted: string): Failure {
    return new Failure('usage', `${this.path}: ${this.prefix}${key} must be ${wanted}`);
  }

  private required<Value>(key: string, value: Value | null): Value {
    if (value === null) {
      throw new Failure('usage', `${this.path}: ${this.prefix}${key} is missing`);
    }
    return value;
  }
}

function isTable(value: unknown): value is Table {
  return (
    typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)
  );
}
