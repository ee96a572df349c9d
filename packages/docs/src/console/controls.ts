// The fields of a form. The browser itself checks what they hold, as far as HTML can say it.

import { Explained } from './base-url.ts';
import { element } from './element.ts';
import { type Control, type Input, inputKey } from './form.ts';
import { readJSON } from './request.ts';

export interface Field {
  key: string;
  element: HTMLElement;
  /** An empty text when it is left out. */
  read(): string | File;
}

/** @param id that no other element of the page begins with */
export function renderField(id: string, input: Input): Field {
  const key = inputKey(input);
  const fieldID = `${id}-${key}`;
  const hintID = `${fieldID}-hint`;
  const name = input.in === 'whole' ? 'Body, as JSON' : input.name;
  const marks = input.required ? [' ', element('b', { class: 'required' }, 'required')] : [];
  const { after = [], control, read } = renderControl(fieldID, input, input.hint === undefined ? undefined : hintID);
  const isGroup = control instanceof HTMLFieldSetElement;
  const head = element('span', { class: 'field-name' }, name);
  const label = isGroup ? element('legend', {}, head, ...marks) : element('label', { for: fieldID }, head, ...marks);
  const hint = input.hint === undefined ? [] : [element('p', { class: 'hint', id: hintID }, input.hint)];
  if (isGroup) control.prepend(label);
  return {
    key,
    element: element('div', { class: 'field' }, ...(isGroup ? [control] : [label, control]), ...after, ...hint),
    read,
  };
}

interface Rendered {
  control: HTMLElement;
  after?: HTMLElement[];
  read(): string | File;
}

function renderControl(id: string, input: Input, describedBy: string | undefined): Rendered {
  const { control, example, required, value } = input;
  const common = { id, required, 'aria-describedby': describedBy };
  const text = { ...common, spellcheck: 'false', autocomplete: 'off' };
  const placeholder = example === undefined ? undefined : `such as ${example.replaceAll('\n', ', ')}`;
  switch (control.kind) {
    case 'boolean':
    case 'choice': {
      const values = control.kind === 'boolean' ? ['true', 'false'] : control.values;
      return readable(renderChoice(common, values, input));
    }
    case 'number': {
      const { maximum: max, minimum: min, whole } = control;
      return readable(
        element('input', { ...text, type: 'number', step: whole ? 1 : 'any', min, max, value, placeholder }),
      );
    }
    case 'list':
      if (control.values) return renderBoxes(id, control.values, value);
      return readable(
        element('textarea', { ...text, rows: 2, placeholder: placeholder ?? 'one on each line' }, value ?? ''),
      );
    case 'json':
      return readable(holdToJSON(element('textarea', { ...text, rows: 4, class: 'code' }, value ?? ''), input));
    case 'file': {
      const chosen = element('input', { ...common, type: 'file' });
      return { control: chosen, read: () => chosen.files?.[0] ?? '' };
    }
    case 'text':
      return renderText({ ...text, value, placeholder }, control);
  }
}

function readable(control: HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement): Rendered {
  return { control, read: () => control.value };
}

function renderChoice(common: Record<string, string | boolean | undefined>, values: string[], input: Input) {
  const { required, value } = input;
  const none = required && value !== undefined ? [] : [element('option', { value: '' }, '—')];
  const options = values.map((it) => element('option', { value: it, selected: it === value }, it));
  return element('select', common, ...none, ...options);
}

function renderBoxes(id: string, values: string[], value = ''): Rendered {
  const chosen = value.split('\n');
  const boxes = values.map((it) => element('input', { type: 'checkbox', value: it, checked: chosen.includes(it) }));
  const labels = boxes.map((box) => element('label', {}, box, ` ${box.value}`));
  return {
    control: element('fieldset', { id, class: 'boxes' }, ...labels),
    read: () => {
      return boxes
        .filter(({ checked }) => checked)
        .map((box) => box.value)
        .join('\n');
    },
  };
}

function renderText(
  attributes: Record<string, string | boolean | undefined>,
  { maxLength, minLength, pattern, secret, suggestions }: Extract<Control, { kind: 'text' }>,
): Rendered {
  const list = suggestions && `${attributes.id}-suggestions`;
  const type = secret ? 'password' : 'text';
  return {
    ...readable(element('input', { ...attributes, type, pattern, minlength: minLength, maxlength: maxLength, list })),
    ...(suggestions && {
      after: [element('datalist', { id: list }, ...suggestions.map((value) => element('option', { value })))],
    }),
  };
}

/** HTML has no check for JSON, so the field says itself whether it is any. */
function holdToJSON(area: HTMLTextAreaElement, { name }: Input): HTMLTextAreaElement {
  area.addEventListener('input', () => {
    try {
      if (area.value !== '') readJSON(area.value, name);
      area.setCustomValidity('');
    } catch (error) {
      if (!(error instanceof Explained)) throw error;
      area.setCustomValidity(error.message);
    }
  });
  return area;
}
