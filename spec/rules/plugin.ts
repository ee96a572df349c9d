// The house's Redocly plugin: what our style asks of a description and no configurable rule can express.

import type { Plugin } from '@redocly/openapi-core';
import { exampleTypes, inlineStory, inlineStoryInMessages, messageExampleTypes } from './inline-story.ts';
import { websocketTypes } from './websocket-messages.ts';

export default function house(): Plugin {
  return {
    id: 'house',
    typeExtension: { oas3: (types) => websocketTypes(exampleTypes(types)), async3: messageExampleTypes },
    preprocessors: {
      oas3: { 'inline-story': inlineStory },
      async3: { 'inline-story': inlineStoryInMessages },
    },
  };
}
