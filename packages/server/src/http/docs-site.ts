import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { etag } from 'hono/etag';
import { type Extension, noSuchPath } from './answer.ts';
import type { Bindings } from './incoming.ts';

const PATH = '/docs';

/** Serves the documentation, as its own build has left it. */
export function docsSite(folder: string): Extension {
  const site = new Hono<{ Bindings: Bindings }>();
  site.use(etag(), serveStatic({ root: folder, rewriteRequestPath: (path) => path.slice(PATH.length) }));
  site.notFound(({ req }) => {
    throw noSuchPath(req.path);
  });
  site.onError((error) => {
    throw error;
  });
  return {
    isAskedBy: (method, path) =>
      (method === 'GET' || method === 'HEAD') && (path === PATH || path.startsWith(`${PATH}/`)),
    respond({ context: { req, env } }) {
      // Its links are relative, so they need the slash.
      if (req.path === PATH) return new Response(null, { status: 301, headers: { location: `${PATH}/` } });
      return site.fetch(req.raw, env);
    },
  };
}
