/**
 * Reduces Google's discovery documents to what requests are checked against: `npm run schema -- FOLDER` reads the
 * documents in FOLDER and writes schema/{sheets,slides,docs,drive}.json, one line per method and schema, without descriptions but
 * with the rules that they tell (text-rules.ts).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { textRules } from './text-rules';

/** The part of a discovery document that is read here. */
export interface Discovery {
  readonly name: string;
  readonly rootUrl: string;
  readonly servicePath: string;
  readonly parameters: Readonly<Record<string, Property>>;
  readonly schemas: Readonly<Record<string, Property>>;
  readonly methods?: Readonly<Record<string, DiscoveryMethod>>;
  readonly resources?: Readonly<Record<string, Resource>>;
}

interface Resource {
  readonly methods?: Readonly<Record<string, DiscoveryMethod>>;
  readonly resources?: Readonly<Record<string, Resource>>;
}

interface DiscoveryMethod {
  readonly id: string;
  readonly httpMethod: string;
  readonly path: string;
  readonly parameters?: Readonly<Record<string, Property>>;
  readonly request?: { readonly $ref: string };
  readonly response?: { readonly $ref: string };
}

interface Property {
  readonly $ref?: string;
  readonly type?: string;
  readonly format?: string;
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly items?: Property;
  readonly properties?: Readonly<Record<string, Property>>;
  readonly additionalProperties?: Property;
  readonly required?: boolean;
  readonly repeated?: boolean;
}

type Fields = Record<string, string>;

const SOURCES: Readonly<Record<string, string>> = {
  sheets: 'sheets-v4.json',
  slides: 'slides-v1.json',
  docs: 'docs-v1.json',
  drive: 'drive-v3.json',
};

/** Type words are explained in api-schema.ts. An object described in place becomes a schema of its own, `Outer.property`. */
function typeWord(property: Property, owner: string, schemas: Record<string, Fields>): string {
  if (property.$ref) return `$${property.$ref}`;
  if (property.enum) return `enum:${property.enum.join('|')}`;
  if (property.type === 'array') return `[]${typeWord(property.items ?? {}, owner, schemas)}`;
  if (property.properties) {
    schemas[owner] = fieldWords(property.properties, owner, schemas);
    return `$${owner}`;
  }
  if (property.type === 'object') return `{}${typeWord(property.additionalProperties ?? {}, owner, schemas)}`;
  if (property.format === 'google-fieldmask') return 'mask';
  if (property.type === 'any' || property.type === undefined) return 'any';
  return property.format ? `${property.type}:${property.format}` : property.type;
}

const isRequired = (property: Property): boolean =>
  property.required === true || /^Required\./.test(property.description ?? '');

function fieldWords(
  properties: Readonly<Record<string, Property>>,
  owner: string,
  schemas: Record<string, Fields>,
): Fields {
  const fields: Fields = {};
  for (const [name, property] of Object.entries(properties)) {
    const repeated = property.repeated ? '[]' : '';
    fields[name] = `${repeated}${typeWord(property, `${owner}.${name}`, schemas)}${isRequired(property) ? '!' : ''}`;
  }
  return fields;
}

function methodsOf(resource: Resource): readonly DiscoveryMethod[] {
  return [...Object.values(resource.methods ?? {}), ...Object.values(resource.resources ?? {}).flatMap(methodsOf)];
}

const lines = (entries: readonly (readonly [string, unknown])[]): string =>
  entries.map(([key, value]) => `    ${JSON.stringify(key)}: ${JSON.stringify(value)}`).join(',\n');

/** The compact document as the text of its file. */
export function compactSchema(document: Discovery): string {
  const schemas: Record<string, Fields> = {};
  for (const [name, schema] of Object.entries(document.schemas)) {
    // A schema that is a bare map or any value (JsonSchema's `Struct`) has no fields of its own.
    schemas[name] = schema.properties ? fieldWords(schema.properties, name, schemas) : {};
  }
  const rules = Object.entries(document.schemas).flatMap(([name, { description = '', properties = {} }]) => {
    const told = textRules(description, properties);
    return told ? [[name, told] as const] : [];
  });
  const methods = methodsOf(document).map(
    (method) =>
      [
        method.id,
        {
          verb: method.httpMethod,
          path: document.servicePath + method.path,
          parameters: fieldWords(method.parameters ?? {}, method.id, schemas),
          ...(method.request && { request: method.request.$ref }),
          ...(method.response && { response: method.response.$ref }),
        },
      ] as const,
  );
  return `{
  "rootUrl": ${JSON.stringify(document.rootUrl)},
  "parameters": ${JSON.stringify(fieldWords(document.parameters, 'parameters', schemas))},
  "methods": {
${lines(methods)}
  },
  "schemas": {
${lines(Object.entries(schemas))}
  },
  "rules": {
${lines(rules)}
  }
}
`;
}

/** File name under schema/ → its text, for the documents of a folder. */
export function compactFolder(folder: string): readonly (readonly [string, string])[] {
  return Object.entries(SOURCES).map(([api, source]) => {
    const document = JSON.parse(readFileSync(join(folder, source), 'utf8')) as Discovery;
    return [`${api}.json`, compactSchema(document)] as const;
  });
}

if (require.main === module) {
  const folder = process.argv[2];
  if (folder === undefined) throw new Error('usage: npm run schema -- FOLDER');
  for (const [name, text] of compactFolder(folder))
    writeFileSync(join(__dirname, '../workspace/protocol/schema', name), text);
}
