// The forms of the API that this site documents, made once.

import type { Description } from '@beeper-openapi/scripts/openapi';
import bundle from '@beeper-openapi/spec/openapi.json' with { type: 'json' };
import { operations } from '@beeper-openapi/types/operations';
import { makeForms } from './make-form.ts';

export const forms = makeForms(bundle as unknown as Description, Object.values(operations));
