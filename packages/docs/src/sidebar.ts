// The reference in the sidebar: operations by tag in the spec's order, models by name. Added to the guides, which
// Starlight lists by itself, so that a change of the spec shows without a restart.

import { defineRouteMiddleware, type StarlightRouteData } from '@astrojs/starlight/route-data';
import { eventPage, modelPage, operationPage, pages } from './reference/links.ts';
import { events, reference } from './reference/this-api.ts';

type Entry = StarlightRouteData['sidebar'][number];
type Link = Extract<Entry, { type: 'link' }>;

export const onRequest = defineRouteMiddleware(({ locals, url }) => {
  const route = locals.starlightRoute;
  const sidebar = [...route.sidebar, ...listReference(url.pathname)];
  const links = flatten(sidebar);
  const index = links.findIndex((link) => link.isCurrent);
  route.sidebar = sidebar;
  route.pagination = { prev: links[index - 1], next: index < 0 ? undefined : links[index + 1] };
});

function listReference(current: string): Entry[] {
  const link = (label: string, href: string, method?: string): Link => ({
    type: 'link',
    label,
    href,
    // While it renders a page, Astro leaves the extension out of its address.
    isCurrent: href.replace('.html', '') === current.replace('.html', ''),
    attrs: {},
    badge:
      method === undefined ? undefined : { text: method, variant: 'default', class: `method ${method.toLowerCase()}` },
  });
  const operations = reference.tags.map(
    (tag): Entry => ({
      type: 'group',
      label: tag.name,
      entries: tag.operations.map(({ id, method, summary }) => link(summary, operationPage(id), method)),
      collapsed: true,
      badge: undefined,
    }),
  );
  const models = reference.models.map(({ name }) => link(name, modelPage(name)));
  return [
    group('Operations', [link('All operations', pages.operations), ...operations]),
    group('Events', [
      link('All events', pages.events),
      link('Live events', pages.liveEvents),
      ...events.messages.map(({ name }) => link(name, eventPage(name))),
    ]),
    // Models are many, and most pages lead to those that matter there: all are listed only beside a model.
    group('Models', [link('All models', pages.models), ...(models.some((model) => model.isCurrent) ? models : [])]),
    group('More', [link('Errors', pages.errors), link('Versions', pages.versions), link('Changes', pages.changes)]),
  ];
}

function group(label: string, entries: Entry[]): Entry {
  return { type: 'group', label, entries, collapsed: false, badge: undefined };
}

function flatten(entries: readonly Entry[]): Link[] {
  return entries.flatMap((entry) => (entry.type === 'link' ? [entry] : flatten(entry.entries)));
}
