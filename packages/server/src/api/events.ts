import type { App } from '../app.ts';
import { Refusal } from '../failure.ts';
import type { Grant } from '../oauth/grant.ts';
import type { Handlers } from './handler.ts';

/** https://www.rfc-editor.org/rfc/rfc6455#section-4.2.1 */
const KEY = /^[\w+/]{22}==$/;

export function eventHandlers({ events }: App): Pick<Handlers, 'connectWebSocket'> {
  return {
    connectWebSocket({ headers, grant, protocolSwitch }) {
      if (!protocolSwitch || headers['sec-websocket-version'] !== '13') {
        throw new Refusal(426, 'upgrade_required', 'Connect with a WebSocket client.', {
          headers: { upgrade: 'websocket', connection: 'Upgrade', 'sec-websocket-version': '13' },
        });
      }
      if (!KEY.test(headers['sec-websocket-key'] ?? '')) {
        throw new Refusal(400, 'bad_request', 'Sec-WebSocket-Key is not the base64 of 16 bytes.');
      }
      if (events.isFull) {
        throw new Refusal(429, 'too_many_requests', 'Too many clients follow events. End a connection first.', {
          headers: { 'retry-after': '10' },
        });
      }
      return protocolSwitch((request, stream, head) => events.accept(request, stream, head, grant as Grant));
    },
  };
}
