import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lint, loadConfig } from '@redocly/openapi-core';
import { expect, onTestFinished, test } from 'vitest';
import { problemsOf, yaml } from './lib/problems-of.ts';

test('the command line finds what the generators find', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'rules-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'openapi.yaml');
  const document = yaml`
    openapi: 3.1.0
    info: { title: Things, version: 1.0.0 }
    paths:
      /v1/things:
        get:
          operationId: fetchThings
          description: what there is
  `;
  writeFileSync(file, document);
  const configPath = join(import.meta.dirname, '../redocly.yaml');

  const command = spawnSync('redocly', ['lint', file, '--format=json', '--config', configPath], { encoding: 'utf8' });
  const problems = await lint({ ref: file, config: await loadConfig({ configPath }) });

  const brief = (found: { ruleId: string; message: string }[]) => found.map(({ ruleId, message }) => [ruleId, message]);
  expect(brief(JSON.parse(command.stdout).problems)).toEqual(brief(problems));
  const rules = problems.map(({ ruleId }) => ruleId);
  expect(rules).toEqual(expect.arrayContaining(['no-empty-servers', 'rule/operation-id', 'house/sentence-style']));
});

test('a schema that only AsyncAPI refers to is held to the rules for schemas', async () => {
  const files = {
    'asyncapi.yaml': yaml`
      asyncapi: 3.0.0
      info: { title: Things, version: 1.0.0 }
      components:
        messages:
          thing:
            payload: { $ref: components/schemas/Thing.yaml }
    `,
    'components/schemas/Thing.yaml': yaml`
      properties:
        Weight:
          description: in grams
          type: number
          enum: [1]
          example: 1
          x-since: 4.2
      oneOf:
        - $ref: Thing.yaml
      discriminator:
        propertyName: kind
    `,
  };
  const schemaRules = [
    'house/absence',
    'house/described',
    'house/discriminator-mapping',
    'house/enum-descriptions',
    'house/key-order',
    'house/names',
    'house/sentence-style',
    'house/since',
    'rule/schema-examples',
  ];
  for (const rule of schemaRules) {
    expect(await problemsOf(rule, files, 'asyncapi.yaml'), rule).toHaveLength(1);
  }
});
