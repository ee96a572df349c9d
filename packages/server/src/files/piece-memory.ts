/**
 * The memory of what comes in, given back piece by piece. The collector would let some 64 MB of pieces gather first,
 * which are outside of the heap that it watches.
 */
export class PieceMemory {
  readonly #buffers = new WeakSet<ArrayBufferLike>();

  /** Passes on pieces that come in, each in memory that nobody else needs. */
  async *note(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const piece of pieces) {
      this.#buffers.add(piece.buffer);
      yield piece;
    }
  }

  /** Passes on pieces that leave, and frees those that came in just so once the next one is asked for. */
  async *free(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const piece of pieces) {
      yield piece;
      const { buffer, byteLength } = piece;
      // Where a piece was cut, the rest of its memory may still be needed.
      if (buffer instanceof ArrayBuffer && buffer.byteLength === byteLength && this.#buffers.has(buffer)) {
        buffer.transfer(0);
      }
    }
  }
}
