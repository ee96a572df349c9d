/** A page for the person who has come back: a heading and a sentence, readable without any other file. */
export function page(heading: string, text: string): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHTML(heading)}</title>
<style>
  :root { color-scheme: light dark; font: 1.125rem/1.5 system-ui, sans-serif }
  body { max-width: 34rem; margin: 20vh auto; padding: 0 1.5rem }
</style>
<h1>${escapeHTML(heading)}</h1>
<p>${escapeHTML(text)}</p>
`;
}

function escapeHTML(text: string): string {
  return text.replace(/[<>&"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
