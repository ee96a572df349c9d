import { type Exported, listExports } from '@beeper-openapi/scripts/list-exports';

export interface ExampleProgram {
  /** Such as `findApp-1.ts`. */
  file: string;
  code: string;
}

const modules: Record<string, string> = {
  'packages/client/src/index.ts': '@beeper-openapi/client',
  'packages/client/src/events/index.ts': '@beeper-openapi/client/events',
  'packages/client/src/helpers/index.ts': '@beeper-openapi/client/helpers',
  'packages/client/src/oauth/index.ts': '@beeper-openapi/client/oauth',
};

/** What who reads an example has already. */
const given: Record<string, string> = {
  client: 'const client = new BeeperDesktop();',
  store: 'const store = new MemoryTokenStore();',
  open: "const open = (url: string) => console.log('Open', url);",
  accountID: "const accountID = 'local-whatsapp_ba_7Qm2xVn4';",
  chatID: "const chatID = '!Rd9kWq2LmVx7:beeper.local';",
  homedir: "import { homedir } from 'node:os';",
  join: "import { join } from 'node:path';",
};

export const exported: Exported[] = listExports(Object.keys(modules));

/** The examples in the comments of what is exported, each a program of its own. */
export const programs: ExampleProgram[] = exported.flatMap(({ name, entry, examples }) =>
  examples.map((example, index) => {
    const part = modules[entry]?.split('/')[2] ?? 'client';
    return { file: `${part}-${name}-${index + 1}.ts`, code: complete(example) };
  }),
);

function complete(example: string): string {
  const known = Object.entries(given).filter(
    ([name]) => mentions(example, name) && !new RegExp(`^const ${name} =`, 'm').test(example),
  );
  const text = [...known.map(([, line]) => line), example].join('\n');
  const imports = new Map<string, string>();
  for (const { name, kind, entry } of exported) {
    if (kind === 'type' || !mentions(text, name) || example.startsWith('import ')) continue;
    // Two of them have this name: one for programs that follow events.
    const isOther = entry.includes('/events/') !== /\.(?:events|messages\.watch)\b/.test(example);
    if (!imports.has(name) || !isOther) imports.set(name, `import { ${name} } from '${modules[entry]}';`);
  }
  return [...imports.values(), text, 'export {};', ''].join('\n');
}

/** Whether a text has a name by itself, not as what belongs to something else. */
function mentions(text: string, name: string): boolean {
  return new RegExp(String.raw`(?<![.\w'])${name}\b(?![':])`).test(text);
}
