// A schema as a tree of fields: what the docs show of a body, a parameter or a model.

import type { Description } from '@beeper-openapi/scripts/openapi';
import { anchorBelow } from './anchors.ts';
import { type Limit, listLimits, print } from './limits.ts';
import { modelOf, type PlainSchema, type Schema, simplify } from './schema.ts';
import { isList, nameType, printType, type TypePart, variantsOf } from './type-name.ts';

export interface Field {
  /** The name as it is sent; for one of several forms, what tells it from the others. */
  name: string;
  role: 'root' | 'property' | 'entry' | 'variant';
  /** Where it is on its page. Made of names alone, so that it stays when other fields come or go. */
  anchor: string;
  type: TypePart[];
  required: boolean;
  nullable: boolean;
  deprecated: boolean;
  since?: string;
  /** Markdown. */
  description?: string;
  limits: Limit[];
  /** A value that could be sent, as text. */
  example?: string;
  values?: Values;
  /** What the value is made of. */
  children: Field[];
  /** The model whose page has the rest, where the tree ends before the fields do. */
  restIn?: string;
}

/** What a value may be. */
export interface Values {
  /** Whether the API may add to them. */
  open: boolean;
  known: { value: string; meaning?: string }[];
}

/** How many models deep a tree goes. Behind that, the models have pages of their own. */
const DEPTH = 2;

/**
 * The tree below a schema.
 *
 * @param anchor where the tree hangs on its page, such as `200`; empty at the top of a page
 * @param model the model that the schema is, if it is one
 */
export function growTree(description: Description, schema: Schema | boolean, anchor: string, model?: string): Field {
  const place: Place = { name: '', role: 'root', anchor, required: true };
  return new Tree(description).grow(schema, place, model === undefined ? [] : [model]);
}

/** Where a field comes from, beside its schema. */
type Place = Pick<Field, 'name' | 'role' | 'anchor' | 'required'>;

class Tree {
  readonly description: Description;

  constructor(description: Description) {
    this.description = description;
  }

  /** @param above the models that the field lies in, the outermost first */
  grow(schema: Schema | boolean, place: Place, above: readonly string[]): Field {
    const plain = simplify(this.description, schema);
    const element = this.elementOf(plain);
    const { model } = element;
    const ends = model !== undefined && (above.includes(model) || above.length > DEPTH);
    const children = ends
      ? []
      : this.childrenOf(element, place.anchor, model === undefined ? above : [...above, model]);
    const values = valuesOf(element);
    return {
      ...place,
      type: nameType(this.description, plain),
      nullable: plain.nullable,
      deprecated: plain.deprecated ?? false,
      ...(plain['x-since'] !== undefined && { since: plain['x-since'] }),
      ...(plain.description !== undefined && { description: plain.description }),
      limits: [...listLimits(plain), ...(element === plain ? [] : listLimits(element).map(ofEach))],
      ...(values && { values }),
      children,
      ...(ends && hasParts(element) && { restIn: model }),
    };
  }

  /** What a list holds, however deep lists are nested; anything else itself. */
  private elementOf(schema: PlainSchema): PlainSchema {
    const seen = new Set<string | undefined>();
    let element = schema;
    while (isList(element) && !(element.model !== undefined && seen.has(element.model))) {
      seen.add(element.model);
      element = simplify(this.description, element.items ?? true);
    }
    return element;
  }

  private childrenOf(schema: PlainSchema, anchor: string, above: readonly string[]): Field[] {
    const properties = Object.entries(schema.properties ?? {}).map(([name, property]) => {
      const place: Place = {
        name,
        role: 'property',
        anchor: anchorBelow(anchor, '.', name),
        required: schema.required?.includes(name) ?? false,
      };
      return this.grow(property, place, above);
    });
    const entries = schema.additionalProperties;
    if (typeof entries === 'object') {
      const name = properties.length === 0 ? 'each name' : 'any other name';
      const entry = this.grow(entries, { name, role: 'entry', anchor: `${anchor}*`, required: false }, above);
      // The type of the map has said what is in it, unless that has parts or a meaning.
      if (saysMore(entry)) properties.push(entry);
    }
    return [...properties, ...this.variantsBelow(schema, anchor, above)];
  }

  private variantsBelow(schema: PlainSchema, anchor: string, above: readonly string[]): Field[] {
    const variants = variantsOf(schema);
    const names = unique(variants.map((variant) => this.variantName(schema, variant)));
    const fields = variants.map((variant, index) => {
      const name = names[index] as string;
      return this.grow(
        variant,
        { name, role: 'variant', anchor: anchorBelow(anchor, '~', name), required: false },
        above,
      );
    });
    // Forms that a type's name tells apart already, such as `string or number`, are not listed again.
    return fields.some(saysMore) ? fields : [];
  }

  /** By what tells it apart: the value of the discriminator, the model's name, its title or its type. */
  private variantName(parent: PlainSchema, variant: Schema): string {
    const { $ref } = variant;
    const tags = Object.entries(parent.discriminator?.mapping ?? {});
    const tag = tags.find(([, reference]) => reference === $ref)?.[0];
    const model = $ref === undefined ? undefined : modelOf($ref);
    return tag ?? model ?? variant.title ?? printType(nameType(this.description, simplify(this.description, variant)));
  }
}

function saysMore({ children, description, restIn }: Field): boolean {
  return children.length > 0 || description !== undefined || restIn !== undefined;
}

/** Names of which some may be alike, numbered where they are. */
function unique(names: readonly string[]): string[] {
  return names.map((name, index) => {
    const before = names.slice(0, index).filter((other) => other === name).length;
    return before === 0 ? name : `${name} ${before + 1}`;
  });
}

function hasParts(schema: PlainSchema): boolean {
  return (
    schema.properties !== undefined || variantsOf(schema).length > 0 || typeof schema.additionalProperties === 'object'
  );
}

function valuesOf(schema: PlainSchema): Values | undefined {
  const open = schema['x-extensible-enum'];
  const known = open ?? schema.enum;
  if (!known) return undefined;
  const meanings = schema['x-enumDescriptions'] ?? {};
  return {
    open: open !== undefined,
    known: known.map((value) => {
      const meaning = meanings[String(value)];
      return { value: print(value), ...(meaning !== undefined && { meaning }) };
    }),
  };
}

function ofEach(limit: Limit): Limit {
  return { ...limit, text: `each ${limit.text}` };
}
