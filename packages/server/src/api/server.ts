import { createHash } from 'node:crypto';
import { arch, platform, release } from 'node:os';
import type { App } from '../app.ts';
import { hasAlready } from '../files/entity-tag.ts';
import { baseURLOf } from '../http/base-url.ts';
import { listEndpoints } from '../oauth/endpoints.ts';
import type { Handlers } from './handler.ts';

/** The spec, and what tells this one from any other. Half a megabyte, which most never ask for. */
async function readSpec(): Promise<{ text: string; etag: string }> {
  const { spec } = await import('./spec.gen.ts');
  const text = JSON.stringify(spec);
  return { text, etag: `"${createHash('sha256').update(text).digest('base64url')}"` };
}

export function serverHandlers({ address, options, version }: App): Pick<Handlers, 'retrieveInfo' | 'retrieveSpec'> {
  let document: ReturnType<typeof readSpec> | undefined;

  return {
    retrieveInfo({ url, headers }) {
      const baseURL = baseURLOf(url, headers, options.remoteAccess);
      return {
        // No edition of Beeper itself, and it does not pass for one.
        app: { name: 'Beeper OpenAPI Server', version, bundle_id: 'beeper-openapi.server' },
        platform: { os: platform(), arch: arch(), release: release() },
        server: {
          status: 'running',
          base_url: baseURL,
          port: address.port,
          hostname: address.hostname,
          remote_access: options.remoteAccess,
          mcp_enabled: false,
        },
        endpoints: {
          oauth: listEndpoints(baseURL),
          spec: `${baseURL}/v1/spec`,
          mcp: `${baseURL}/v0/mcp`,
          ws_events: `${baseURL}/v1/ws`,
        },
      };
    },

    async retrieveSpec({ headers }) {
      document ??= readSpec();
      const { text, etag } = await document;
      const validators = { etag, 'cache-control': 'no-cache' };
      if (hasAlready(headers['if-none-match'] ?? '', etag))
        return new Response(null, { status: 304, headers: validators });
      return new Response(text, { headers: { ...validators, 'content-type': 'application/json' } });
    },
  };
}
