// The house's Redocly plugin: what our style asks of a description and no configurable rule can express.

import type { Plugin } from '@redocly/openapi-core';
import { absence } from './absence.ts';
import { described } from './described.ts';
import { discriminatorMapping } from './discriminator-mapping.ts';
import { enumDescriptions } from './enum-descriptions.ts';
import { exampleTypes, inlineStory, inlineStoryInMessages, messageExampleTypes } from './inline-story.ts';
import { keyOrder } from './key-order.ts';
import { knownValues } from './known-values.ts';
import { names } from './names.ts';
import { openEnums } from './open-enums.ts';
import { responseSet } from './response-set.ts';
import { sdkMethod } from './sdk-method.ts';
import { sentenceStyle } from './sentence-style.ts';
import { sharedParameters } from './shared-parameters.ts';
import { since } from './since.ts';
import { websocketTypes } from './websocket-messages.ts';

/** Rules for what OpenAPI and AsyncAPI have in common, the schemas above all. */
const shared = {
  absence,
  described,
  'discriminator-mapping': discriminatorMapping,
  'enum-descriptions': enumDescriptions,
  'key-order': keyOrder,
  names,
  'sentence-style': sentenceStyle,
  since,
};

export default function house(): Plugin {
  return {
    id: 'house',
    typeExtension: { oas3: (types) => websocketTypes(exampleTypes(types)), async3: messageExampleTypes },
    preprocessors: {
      oas3: { 'inline-story': inlineStory },
      async3: { 'inline-story': inlineStoryInMessages },
    },
    rules: {
      oas3: {
        ...shared,
        'known-values': knownValues,
        'open-enums': openEnums,
        'response-set': responseSet,
        'sdk-method': sdkMethod,
        'shared-parameters': sharedParameters,
      },
      async3: shared,
    },
  };
}
