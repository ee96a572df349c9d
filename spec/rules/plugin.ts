// The house's Redocly plugin: what our style asks of a description and no configurable rule can express.

import type { Plugin } from '@redocly/openapi-core';
import { exampleTypes, inlineStory } from './inline-story.ts';

export default function house(): Plugin {
  return {
    id: 'house',
    typeExtension: { oas3: exampleTypes, async3: exampleTypes },
    preprocessors: { oas3: { 'inline-story': inlineStory } },
  };
}
