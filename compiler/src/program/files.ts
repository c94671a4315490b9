/**
 * How the compiler sees files: through this interface, so that it runs wherever somebody can give it texts. Paths have `/`
 * between their parts; relative ones are the implementation's to resolve.
 */

export type FileKind = 'file' | 'folder';

/** Why a file could not be read, in words that end a sentence. */
export interface FileProblem {
  readonly kind: 'problem';
  readonly reason: string;
}

export interface FileSystem {
  /** Null where there is nothing. Letter case counts, whatever the disk thinks. */
  kind(path: string): FileKind | null;
  readBytes(path: string): Uint8Array | FileProblem;
  /** Names in a folder, sorted; none where there is no such folder. */
  list(path: string): readonly string[];
}

export function isProblem(result: Uint8Array | FileProblem): result is FileProblem {
  return 'kind' in result;
}

export function joinPath(folder: string, name: string): string {
  if (folder === '' || folder === '.') {
    return name;
  }
  return folder.endsWith('/') ? folder + name : `${folder}/${name}`;
}

/** The folder of a path; '' for a name alone. */
export function folderOf(path: string): string {
  const at = path.lastIndexOf('/');
  return at < 0 ? '' : at === 0 ? '/' : path.slice(0, at);
}

export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Files held in memory: for tests, web pages, and text that is nowhere on a disk. */
export class MemoryFiles implements FileSystem {
  private readonly files = new Map<string, Uint8Array>();
  private readonly folders = new Map<string, Set<string>>();

  constructor(files: Readonly<Record<string, string | Uint8Array>>) {
    const encoder = new TextEncoder();
    for (const [path, content] of Object.entries(files)) {
      this.files.set(path, typeof content === 'string' ? encoder.encode(content) : content);
      this.addToFolders(path);
    }
  }

  kind(path: string): FileKind | null {
    const plain = withoutSlash(path);
    return this.files.has(plain) ? 'file' : this.folders.has(plain) ? 'folder' : null;
  }

  readBytes(path: string): Uint8Array | FileProblem {
    const bytes = this.files.get(path);
    if (bytes !== undefined) {
      return bytes;
    }
    const reason = this.kind(path) === 'folder' ? 'it is a folder' : 'there is no such file';
    return { kind: 'problem', reason };
  }

  list(path: string): readonly string[] {
    return [...(this.folders.get(withoutSlash(path)) ?? [])].sort();
  }

  private addToFolders(path: string): void {
    for (let child = path; child !== '' && child !== '/'; child = folderOf(child)) {
      const folder = folderOf(child);
      const names = this.folders.get(folder) ?? new Set<string>();
      names.add(baseName(child));
      this.folders.set(folder, names);
    }
  }
}

function withoutSlash(path: string): string {
  const plain = path === '.' ? '' : path;
  return plain.length > 1 && plain.endsWith('/') ? plain.slice(0, -1) : plain;
}

/** Looks in several places in turn; where two have a folder, their names are put together. */
export class LayeredFiles implements FileSystem {
  constructor(private readonly layers: readonly FileSystem[]) {}

  kind(path: string): FileKind | null {
    return this.layerOf(path)?.kind(path) ?? null;
  }

  readBytes(path: string): Uint8Array | FileProblem {
    const layer = this.layerOf(path);
    return layer?.readBytes(path) ?? { kind: 'problem', reason: 'there is no such file' };
  }

  list(path: string): readonly string[] {
    return [...new Set(this.layers.flatMap((layer) => [...layer.list(path)]))].sort();
  }

  private layerOf(path: string): FileSystem | undefined {
    return this.layers.find((layer) => layer.kind(path) !== null);
  }
}
