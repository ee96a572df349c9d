import { operations } from '@beeper-openapi/types/operations';
import type { App } from '../app.ts';
import { Failure } from '../failure.ts';
import { renderConsent, renderRefusal } from '../oauth/consent-page.ts';
import type { Grant } from '../oauth/grant.ts';
import type { Extension } from './answer.ts';
import { baseURLOf } from './base-url.ts';
import { readText } from './body.ts';
import type { Call } from './call.ts';

/**
 * Takes the answer to the consent page. It is no operation of the API but the page's own, so nothing else may send it:
 * a browser tells from which page a form came, and only who has seen the page knows the question's ID.
 */
export function consentPage(app: App): Extension {
  return {
    isAskedBy: (method, path) => method === 'POST' && path === operations.authorizeOAuth.path,
    respond: (call) => answerConsent(app, call),
  };
}

async function answerConsent(app: App, { context, headers }: Call): Promise<Response> {
  const { authorization, options, tokens } = app;
  try {
    const { origin } = headers;
    if (origin !== undefined && origin !== baseURLOf(context.req.url, headers, options.remoteAccess)) {
      throw new Failure(403, 'forbidden_origin', 'Only the consent page itself may answer.');
    }
    const answer = new URLSearchParams(await readText(context.req.raw, headers));
    const id = answer.get('question') ?? '';
    const question = authorization.find(id);
    const isAllowed = answer.get('decision') === 'allow';
    if (question && isAllowed && options.remoteAccess && !isOwner(tokens.find(answer.get('token') ?? ''))) {
      const complaint = 'This is not the token of this server. It was shown when the server started.';
      return renderConsent({ question, needsToken: true, complaint }, 403);
    }
    const location = authorization.answer(id, isAllowed ? answer.getAll('scope') : []);
    return new Response(null, { status: 303, headers: { location, 'cache-control': 'no-store' } });
  } catch (error) {
    if (error instanceof Failure) return renderRefusal(error.message, error.status);
    app.log.error('An answer to the consent page failed', error);
    return renderRefusal('Something went wrong inside the app.', 500);
  }
}

/** Tokens that were given to programs do not show whose server it is. */
function isOwner(grant: Grant | undefined): boolean {
  return grant !== undefined && grant.clientID === undefined;
}
