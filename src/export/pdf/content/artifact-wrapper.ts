import type { PaintedStream } from './painted-stream.ts';

/** Running headers and page numbers are pagination; backgrounds and rules need no type (ISO 32000-1, 14.8.2.2). */
type ArtifactKind = 'plain' | 'pagination';

const opening: Record<ArtifactKind, string> = {
  plain: '/Artifact BMC\n',
  pagination: '/Artifact <</Type /Pagination>> BDC\n',
};

/** Puts `BMC … EMC` around unmarked content. One artifact covers as much as it may, so that the stream stays short. */
export class ArtifactWrapper {
  readonly #stream: PaintedStream;
  #pathStart: number | null = null;
  #open: ArtifactKind | null = null;

  constructor(stream: PaintedStream) {
    this.#stream = stream;
  }

  /** A path begins at the offset; whether it is painted, or only clips, is not known yet. */
  beginPath(at: number): void {
    this.#pathStart ??= at;
  }

  /** The path is painted: an artifact begins before it, since no operator but path construction may stand within. */
  openAtPath(): void {
    if (this.#pathStart !== null) this.open(this.#pathStart, 'plain');
  }

  endPath(): void {
    this.#pathStart = null;
  }

  open(at: number, kind: ArtifactKind): void {
    if (this.#open === kind) return;
    this.close(at);
    this.#stream.insert(at, opening[kind]);
    this.#open = kind;
  }

  close(at: number): void {
    if (this.#open === null) return;
    this.#stream.insert(at, at === this.#stream.source.length ? '\nEMC\n' : 'EMC\n');
    this.#open = null;
  }
}
