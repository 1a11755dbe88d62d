import { closeSync, existsSync, fstatSync, fsyncSync, ftruncateSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * What is asked of the disk when output is written: few operations, each of which may fail or be the last before the machine dies.
 * Synchronous, so that nothing else happens in between. They throw what Node's own do.
 */
export interface Disk {
  /** Opens a file to write at its end; made anew (`w`) or as it is (`a`). */
  readonly open: (path: string, how: 'w' | 'a', mode: number) => number;
  readonly write: (file: number, text: string) => void;
  /** Returns when all that was written is safe from a power cut. */
  readonly sync: (file: number) => void;
  /** Cuts the file off after so many bytes; false when it is shorter. */
  readonly cut: (path: string, bytes: number) => boolean;
  readonly close: (file: number) => void;
  readonly rename: (from: string, to: string) => void;
  readonly remove: (path: string) => void;
  readonly exists: (path: string) => boolean;
  /** The whole text; null when there is no such file. */
  readonly read: (path: string) => string | null;
  /** Makes what was renamed in the folder of this file safe from a power cut. */
  readonly syncFolder: (path: string) => void;
}

/** The disk of this machine. */
export const disk: Disk = {
  open: (path, how, mode) => openSync(path, how, mode),
  write: (file, text) => { writeFileSync(file, text, 'utf8'); },
  sync: fsyncSync,
  cut: (path, bytes) => {
    const file = openSync(path, 'r+');
    try {
      if (fstatSync(file).size < bytes) return false;
      ftruncateSync(file, bytes);
      return true;
    } finally {
      closeSync(file);
    }
  },
  close: closeSync,
  rename: renameSync,
  remove: (path) => { rmSync(path, { force: true }); },
  exists: existsSync,
  read: (path) => existsSync(path) ? readFileSync(path, 'utf8') : null,
  syncFolder: (path) => {
    // Not every system lets a folder be opened; there its names are as safe as it makes them.
    try {
      const folder = openSync(dirname(path), 'r');
      try { fsyncSync(folder); } finally { closeSync(folder); }
    } catch { /* nothing more can be done */ }
  },
};
