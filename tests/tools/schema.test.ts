import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { compactFolder, compactSchema, type Discovery } from '../../src/tools/schema';
import { fieldType, fieldWord, methodSchema, unknownPath } from '../../src/workspace/protocol/api-schema';
import { describeShared, shared } from '../shared';

const SCHEMA = resolve(__dirname, '../../src/workspace/protocol/schema');

describe('compact schemas', () => {
  it('keep types, enums, maps, masks, nested objects and required fields, and no description', () => {
    const document: Discovery = {
      name: 'made-up',
      rootUrl: 'https://example.com/',
      servicePath: 'made/v1/',
      parameters: { fields: { type: 'string' } },
      schemas: {
        Thing: {
          properties: {
            id: { type: 'string', format: 'int64', description: 'Required. What it is.' },
            parts: { type: 'array', items: { $ref: 'Thing' } },
            mask: { type: 'string', format: 'google-fieldmask' },
            colour: { type: 'string', enum: ['RED', 'BLUE'] },
            labels: { type: 'object', additionalProperties: { type: 'string' } },
            anything: { type: 'any' },
            untyped: {},
            list: { type: 'array' },
            map: { type: 'object' },
            count: { type: 'integer', format: 'int32', description: 'Not Required. Said so.' },
            inner: { type: 'object', properties: { on: { type: 'boolean' } } },
          },
        },
      },
      resources: {
        things: {
          methods: {
            get: {
              id: 'made-up.things.get',
              httpMethod: 'GET',
              path: 'things/{id}',
              response: { $ref: 'Thing' },
              parameters: { id: { type: 'string', required: true }, tags: { type: 'string', repeated: true } },
            },
          },
        },
      },
    };
    expect(JSON.parse(compactSchema(document))).toEqual({
      rootUrl: 'https://example.com/',
      parameters: { fields: 'string' },
      methods: {
        'made-up.things.get': {
          verb: 'GET',
          path: 'made/v1/things/{id}',
          parameters: { id: 'string!', tags: '[]string' },
          response: 'Thing',
        },
      },
      schemas: {
        Thing: {
          id: 'string:int64!',
          parts: '[]$Thing',
          mask: 'mask',
          colour: 'enum:RED|BLUE',
          labels: '{}string',
          anything: 'any',
          untyped: 'any',
          list: '[]any',
          map: '{}any',
          count: 'integer:int32',
          inner: '$Thing.inner',
        },
        'Thing.inner': { on: 'boolean' },
      },
      rules: {},
    });
  });

  it('are read back by their type words', () => {
    expect(fieldWord('sheets', 'ValueRange', 'values')).toBe('[][]any');
    expect(fieldType('[][]any')).toEqual({ kind: 'list', of: { kind: 'list', of: { kind: 'any' } } });
    expect(fieldType('integer:int32!')).toEqual({ kind: 'scalar', type: 'integer', format: 'int32' });
    expect(fieldWord('sheets', 'ValueRange', 'toString')).toBeUndefined();
    expect(methodSchema('drive.files.copy')?.path).toBe('drive/v3/files/{fileId}/copy');
    expect(methodSchema('drive.files.toString')).toBeUndefined();
  });

  it('say which path of a mask a message does not have', () => {
    expect(unknownPath('sheets', 'Spreadsheet', ['sheets.properties.title', 'sheets.*', 'sheets.nope'])).toBe(
      'sheets.nope',
    );
    expect(unknownPath('drive', 'File', ['appProperties.anything', 'capabilities.canEdit'])).toBeUndefined();
  });
});

describeShared('the compact schemas beside the discovery documents', shared.discovery, () => {
  it('are made of them', () => {
    for (const [name, text] of compactFolder(shared.discovery))
      expect([name, readFileSync(resolve(SCHEMA, name), 'utf8')]).toEqual([name, text]);
  });
});
