// A real browser for tests. The one that the machine has is preferred; else the Chromium that comes with the packages,
// so that a test in a browser needs nothing installed and is never skipped.

import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type Browser, chromium } from 'playwright-core';
import { repositoryPath } from './repository.ts';

/**
 * Starts a headless Chromium. Close it when done.
 *
 * @example
 * const browser = await launchBrowser();
 * const page = await browser.newPage();
 */
export async function launchBrowser(): Promise<Browser> {
  const { executablePath, env = {} } = findSystemBrowser() ?? (await unpackBrowser());
  return chromium.launch({
    executablePath,
    env: { ...process.env, ...env },
    args: [
      // Nothing but the page under test may use the network.
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // Chromium refuses to start its sandbox as root.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
}

interface Executable {
  executablePath: string;
  env?: Record<string, string>;
}

function findSystemBrowser(): Executable | undefined {
  const chosen = process.env.CHROME_PATH;
  if (chosen) {
    if (existsSync(chosen)) return { executablePath: chosen };
    throw new Error(`CHROME_PATH names ${chosen}, and nothing is there. Correct it, or unset it.`);
  }
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
  const folders = (process.env.PATH ?? '').split(delimiter);
  const usual = [
    ...folders.flatMap((folder) => names.map((name) => join(folder, name))),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ];
  const executablePath = usual.find((path) => existsSync(path));
  return executablePath === undefined ? undefined : { executablePath };
}

/** The Chromium of @sparticuz/chromium, with the libraries and the font that a bare Linux lacks. */
async function unpackBrowser(): Promise<Executable> {
  if (process.platform !== 'linux') {
    throw new Error('No Chromium or Chrome was found. Install one, or set CHROME_PATH to where it is.');
  }
  const about = new URL('../package.json', import.meta.resolve('@sparticuz/chromium'));
  const { version } = JSON.parse(readFileSync(about, 'utf8'));
  const home = repositoryPath(`node_modules/.cache/chromium-${version}`);
  if (!existsSync(home)) await unpack(home);
  const libraries = [join(home, 'al2023/lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(delimiter);
  return {
    executablePath: join(home, 'chromium'),
    env: { LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: join(home, 'fonts.conf') },
  };
}

async function unpack(home: string): Promise<void> {
  // Two test runs may start at once: each unpacks for itself, and the first to finish gives the folder its name.
  const own = `${home}-${process.pid}`;
  await mkdir(own, { recursive: true });
  const script = fileURLToPath(new URL('unpack-chromium.ts', import.meta.url));
  // The package unpacks into the folder for temporary files, wherever a process has that.
  await promisify(execFile)(process.execPath, [script], { env: { ...process.env, TMPDIR: own } });
  // Its own font configuration names fixed folders. The system's comes first, where there is one.
  const fonts = `<include ignore_missing="yes">/etc/fonts/fonts.conf</include><dir>${join(home, 'fonts')}</dir>`;
  await writeFile(join(own, 'fonts.conf'), `<fontconfig>${fonts}</fontconfig>\n`);
  try {
    await rename(own, home);
  } catch (error) {
    await rm(own, { recursive: true });
    if (!existsSync(home)) throw error;
  }
}
