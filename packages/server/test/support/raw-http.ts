import { connect } from 'node:net';

/** A reply as it came over the wire. */
export interface RawReply {
  status: number;
  /** By names in lower case. */
  headers: Record<string, string>;
  body: string;
}

/** Sends bytes that need not be HTTP, and reads the replies until the server ends the connection. */
export async function sendRaw(port: number, ...parts: (string | Uint8Array)[]): Promise<RawReply[]> {
  const socket = connect(port, '127.0.0.1');
  const chunks: Buffer[] = [];
  socket.on('data', (chunk) => chunks.push(chunk));
  const ended = new Promise<void>((done) => {
    socket.on('close', () => done());
    // Ended while it still writes is ended all the same.
    socket.on('error', () => done());
  });
  for (const part of parts) socket.write(part);
  await ended;
  return readReplies(Buffer.concat(chunks).toString('latin1'));
}

function readReplies(text: string): RawReply[] {
  const replies: RawReply[] = [];
  for (let rest = text; rest.startsWith('HTTP/1.1 '); ) {
    const end = rest.indexOf('\r\n\r\n');
    const [statusLine = '', ...lines] = rest.slice(0, end).split('\r\n');
    const headers = Object.fromEntries(
      lines.map((line) => {
        const colon = line.indexOf(':');
        return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
      }),
    );
    const length = Number(headers['content-length'] ?? 0);
    replies.push({ status: Number(statusLine.split(' ')[1]), headers, body: rest.slice(end + 4, end + 4 + length) });
    rest = rest.slice(end + 4 + length);
  }
  return replies;
}
