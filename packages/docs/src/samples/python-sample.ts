import type { APIRequest, RequestBody } from '../console/request.ts';

/** A request by Python's `requests`, as a module. */
export function printPython({ body, headers, method, url }: APIRequest): string {
  const options = [
    ...(Object.keys(headers).length > 0 ? [`headers=${printHeaders(headers, body)}`] : []),
    ...(body ? printBody(body) : []),
  ].filter((option) => option !== 'headers={}');
  const needsToken = 'Authorization' in headers;
  return `${needsToken ? 'import os\n\n' : ''}import requests

response = requests.${method.toLowerCase()}(
    ${[printText(url), ...options].join(',\n    ')},
)
print(response.status_code, response.text)
`;
}

function printHeaders(headers: APIRequest['headers'], body: RequestBody | undefined): string {
  const entries = Object.entries(headers)
    // With \`json\` and \`data\`, the library knows the type.
    .filter(([name]) => !(body && name === 'Content-Type'))
    .map(([name, value]) => {
      const printed = name === 'Authorization' ? `"Bearer " + os.environ["BEEPER_ACCESS_TOKEN"]` : printText(value);
      return `${printText(name)}: ${printed}`;
    });
  return `{${entries.join(', ')}}`;
}

function printBody(body: RequestBody): string[] {
  if (body.kind === 'parts') {
    const files = body.parts.filter(({ value }) => typeof value !== 'string');
    const fields = body.parts.filter(({ value }) => typeof value === 'string');
    return [
      `files={${files.map(({ name, value }) => `${printText(name)}: (${printText((value as File).name)}, b"Rope, stove, tent")`).join(', ')}}`,
      ...(fields.length > 0
        ? [`data={${fields.map(({ name, value }) => `${printText(name)}: ${printText(value as string)}`).join(', ')}}`]
        : []),
    ];
  }
  try {
    return [`json=${printValue(JSON.parse(body.text), '    ')}`];
  } catch {
    return [`data=${printValue(Object.fromEntries(new URLSearchParams(body.text)), '    ')}`];
  }
}

/** A value of JSON as Python writes it. */
function printValue(value: unknown, indent: string): string {
  if (value === null) return 'None';
  if (value === true) return 'True';
  if (value === false) return 'False';
  if (typeof value === 'string') return printText(value);
  if (typeof value !== 'object') return String(value);
  const inner = `${indent}    `;
  const items = Array.isArray(value)
    ? value.map((item) => printValue(item, inner))
    : Object.entries(value).map(([key, item]) => `${printText(key)}: ${printValue(item, inner)}`);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return items.length === 0 ? `${open}${close}` : `${open}\n${inner}${items.join(`,\n${inner}`)},\n${indent}${close}`;
}

/** JSON writes texts as Python does. */
function printText(text: string): string {
  return JSON.stringify(text);
}
