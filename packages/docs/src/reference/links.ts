// Where things are on the site. Addresses are written from the site's root; the build makes them relative.

import { headingAnchor } from './anchors.ts';

export const pages = {
  gettingStarted: '/getting-started.html',
  introduction: '/introduction.html',
  operations: '/reference/operations.html',
  models: '/reference/models.html',
  events: '/reference/events.html',
  errors: '/reference/errors.html',
  versions: '/reference/versions.html',
  changes: '/reference/changes.html',
  liveEvents: '/reference/events/live.html',
  oneFile: '/reference.html',
};

export function operationPage(id: string): string {
  return `/reference/operations/${id}.html`;
}

export function modelPage(name: string): string {
  return `/reference/models/${name}.html`;
}

/** @param name as the event is sent: `message.upserted` */
export function eventPage(name: string): string {
  return `/reference/events/${name}.html`;
}

export function versionAnchor(version: string): string {
  return `${pages.versions}#${version}`;
}

/** Where a tag is on the page of all operations. */
export function tagAnchor(tag: string): string {
  return headingAnchor(tag);
}
