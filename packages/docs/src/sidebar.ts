// The reference in the sidebar: operations by tag in the spec's order, models by name. Added to the guides, which
// Starlight lists by itself, so that a change of the spec shows without a restart.
//
// It lists what is beside the page: the operations of its tag and no others, a model and no others. A sidebar that lists
// everything makes every page grow with the API, and a site with the square of it.

import { defineRouteMiddleware, type StarlightRouteData } from '@astrojs/starlight/route-data';
import { eventPage, modelPage, operationPage, pages, tagAnchor } from './reference/links.ts';
import { events, reference } from './reference/this-api.ts';

type Entry = StarlightRouteData['sidebar'][number];
type Link = Extract<Entry, { type: 'link' }>;

const tags = reference.tags.map(({ name, operations }) => ({
  name,
  links: operations.map(({ id, method, summary }) => link(summary, operationPage(id), method)),
}));
const models = reference.models.map(({ name }) => link(name, modelPage(name)));
const eventLinks = [
  link('All events', pages.events),
  link('Live events', pages.liveEvents),
  ...events.messages.map(({ name }) => link(name, eventPage(name))),
];
const more = [link('Errors', pages.errors), link('Versions', pages.versions), link('Changes', pages.changes)];
const allOperations = link('All operations', pages.operations);
const allModels = link('All models', pages.models);

/** Every page of the reference, in the order to read them in. */
const order = [allOperations, ...tags.flatMap(({ links }) => links), ...eventLinks, allModels, ...models, ...more];

export const onRequest = defineRouteMiddleware(({ locals, url }) => {
  const route = locals.starlightRoute;
  // While it renders a page, Astro leaves the extension out of its address.
  const isHere = ({ href }: Link) => href === url.pathname || href === `${url.pathname}.html`;
  const links = [...flatten(route.sidebar), ...order];
  const index = links.findIndex((one) => one.isCurrent || isHere(one));
  route.pagination = { prev: links[index - 1], next: index < 0 ? undefined : links[index + 1] };
  route.sidebar = [...route.sidebar, ...listReference(isHere)];
});

function listReference(isHere: (link: Link) => boolean): Entry[] {
  const mark = (links: Link[]) => links.map((one) => ({ ...one, isCurrent: isHere(one) }));
  const operations = tags.map(({ name, links }) =>
    links.some(isHere) ? group(name, mark(links)) : link(name, `${pages.operations}#${tagAnchor(name)}`),
  );
  return [
    group('Operations', [...mark([allOperations]), ...operations]),
    group('Events', mark(eventLinks)),
    group('Models', mark([allModels, ...models.filter(isHere)])),
    group('More', mark(more)),
  ];
}

function link(label: string, href: string, method?: string): Link {
  return {
    type: 'link',
    label,
    href,
    isCurrent: false,
    attrs: {},
    badge:
      method === undefined ? undefined : { text: method, variant: 'default', class: `method ${method.toLowerCase()}` },
  };
}

function group(label: string, entries: Entry[]): Entry {
  return { type: 'group', label, entries, collapsed: false, badge: undefined };
}

function flatten(entries: readonly Entry[]): Link[] {
  return entries.flatMap((entry) => (entry.type === 'link' ? [entry] : flatten(entry.entries)));
}
