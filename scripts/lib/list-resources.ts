import { pascalCase } from 'change-case';
import { toType } from './identifiers.ts';
import { listOperations } from './list-operations.ts';
import { type Description, type LocatedOperation, listLocatedOperations, tagDescription } from './openapi.ts';
import type { Operation } from './operation.ts';
import { refuseDoubles } from './refuse-doubles.ts';

/** A group of methods of a client; at the root, the client itself. */
export interface Resource {
  /** The way to it: `accounts`, `contacts` for `client.accounts.contacts`. Empty for the client itself. */
  path: readonly string[];
  className: string;
  description: string | undefined;
  methods: Method[];
  resources: Resource[];
}

/** A method of a client, which calls one operation. */
export interface Method {
  operation: Operation;
  located: LocatedOperation;
  /** What the types that belong to it begin with: `ContactList` for `ContactListParams`. */
  typeName: string;
}

/**
 * The resources of a description, as a tree. What never answers with a 2xx has no method, since `fetch` is not how to
 * call it: the upgrade to a WebSocket, a page for a browser.
 */
export function listResources(description: Description): Resource {
  const operations = listOperations(description);
  const callable = listLocatedOperations(description)
    .map((located, index) => ({ located, operation: operations[index] as Operation }))
    .filter(({ operation }) => Object.keys(operation.responses).some((status) => status.startsWith('2')));
  const typeNames = nameShortly(
    callable.map(({ operation }) => [...operation.resource.map(singular), operation.methodName]),
    2,
  );
  const root: Resource = { path: [], className: '', description: undefined, methods: [], resources: [] };
  for (const [index, method] of callable.entries()) {
    const resource = placeOf(root, method.operation.resource);
    resource.methods.push({ ...method, typeName: typeNames[index] as string });
  }
  const resources = resourcesBelow(root);
  const classNames = nameShortly(
    resources.map(({ path }) => path),
    1,
  );
  for (const [index, resource] of resources.entries()) {
    resource.className = classNames[index] as string;
    resource.description = describeResource(description, resource, callable);
  }
  refuseClashes(root, resources);
  return root;
}

function refuseClashes(root: Resource, resources: readonly Resource[]): void {
  const called = ({ operation }: Method) => ['client', ...operation.resource, operation.methodName].join('.');
  const methods = [root, ...resources].flatMap((resource) => resource.methods);
  refuseDoubles(
    [...methods.map(called), ...resources.map(({ path }) => ['client', ...path].join('.'))],
    (name) => name,
    (name) => `${name} would be both a method and what holds methods. Rename one of them.`,
  );
  refuseDoubles(
    resources,
    ({ className }) => className,
    (name, { path: one }, { path: other }) =>
      `client.${one.join('.')} and client.${other.join('.')} would both become the class ${name}. Rename one of them.`,
  );
  refuseDoubles(
    methods,
    ({ typeName }) => typeName,
    (name, one, other) =>
      `The types of ${called(one)} and ${called(other)} would both begin with ${name}. Rename one of them.`,
  );
}

/** The resources below one, inner ones first: a class has to stand before those that use it. */
export function resourcesBelow({ resources }: Resource): Resource[] {
  return resources.flatMap((inner) => [...resourcesBelow(inner), inner]);
}

/** What the document says of a resource: of the tag that has its name, or of one whose operations it has and no other. */
function describeResource(
  description: Description,
  { path, methods }: Resource,
  all: readonly Pick<Method, 'operation'>[],
): string | undefined {
  const tag = methods[0]?.operation.tag;
  if (tag === undefined) return undefined;
  const tagged = all.filter(({ operation }) => operation.tag === tag);
  const isItsOwn = pascalCase(tag) === pascalCase(path.at(-1) ?? '') || tagged.length === methods.length;
  return isItsOwn ? tagDescription(description, tag) : undefined;
}

function placeOf(root: Resource, path: readonly string[]): Resource {
  let at = root;
  for (const [index, name] of path.entries()) {
    let inner = at.resources.find((resource) => resource.path[index] === name);
    if (!inner) {
      inner = {
        path: path.slice(0, index + 1),
        className: '',
        description: undefined,
        methods: [],
        resources: [],
      };
      at.resources.push(inner);
    }
    at = inner;
  }
  return at;
}

/** A name for each path, of its last few parts; of all its parts where that would name two the same. */
function nameShortly(paths: readonly (readonly string[])[], parts: number): string[] {
  const short = paths.map((path) => pascalCase(path.slice(-parts).join(' ')));
  return paths.map((path, index) => {
    const name = short[index] as string;
    return toType(short.indexOf(name) === short.lastIndexOf(name) ? name : pascalCase(path.join(' ')), TAKEN);
  });
}

/** What the source of resources uses by these names. */
const TAKEN = [
  'APIPromise',
  'APIResource',
  'File',
  'NonNullable',
  'PagePromise',
  'RequestOptions',
  'Response',
  'WithUploads',
];

/** One of many: `contact` of `contacts`, `capability` of `capabilities`. */
function singular(word: string): string {
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return /[^aius]s$/.test(word) ? word.slice(0, -1) : word;
}
