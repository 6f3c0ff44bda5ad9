/**
 * Loads TypeScript modules anew each time, as Jest does for each test file, so that what a fault or a test left in a module is not seen by the
 * next. What takes long is kept: the compiled code, and whole modules that no fault can reach, such as a survey that tests are made from.
 */
import { transformSync } from '@swc/core';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, extname, resolve } from 'node:path';
import { compileFunction } from 'node:vm';

interface Module {
  exports: unknown;
  /** Whether it must be loaded anew, since it or something that it imports may hold a fault, or tells Jest of hooks while it is loaded. */
  anew: boolean;
}
type Body = (require: unknown, module: Module, exports: unknown, dirname: string, filename: string) => void;

/** A call that Stryker plants, or one of Jest's hooks. */
const ANEW = /\bstryMutAct_|\b(?:before|after)(?:Each|All)\(/;

const compiled = new Map<string, { readonly body: Body; readonly anew: boolean }>();
const kept = new Map<string, Module>();
const resolved = new Map<string, string>();

function compile(file: string): { readonly body: Body; readonly anew: boolean } {
  const text = readFileSync(file, 'utf8');
  const { code } = transformSync(text, {
    filename: file,
    jsc: { parser: { syntax: 'typescript' }, target: 'es2021' },
    module: { type: 'commonjs' },
    configFile: false,
    swcrc: false,
  });
  const names = ['require', 'module', 'exports', '__dirname', '__filename'];
  return { body: compileFunction(code, names, { filename: file }) as Body, anew: ANEW.test(text) };
}

function compiledOnce(file: string): ReturnType<typeof compile> {
  const known = compiled.get(file) ?? compile(file);
  compiled.set(file, known);
  return known;
}

const candidates = (path: string): readonly string[] => [path, `${path}.ts`, `${path}/index.ts`, `${path}.json`];
const isFile = (path: string): boolean => existsSync(path) && statSync(path).isFile();

/** The file that a relative name means in a folder. Throws where there is none. */
function fileOf(folder: string, name: string): string {
  const path = resolve(folder, name);
  const known = resolved.get(path);
  if (known !== undefined) return known;
  const file = candidates(path).find(isFile);
  if (file === undefined) throw new Error(`No module ${name} in ${folder}`);
  resolved.set(path, file);
  return file;
}

/** Runs a module and, each once, those that it imports. Packages and files that are not TypeScript come from Node, which keeps them. */
export function loadFresh(entry: string): void {
  const first = resolve(entry);
  const modules = new Map<string, Module>();
  const load = (file: string): Module => {
    const known = modules.get(file) ?? kept.get(file);
    if (known) return known;
    const { body, anew } = compiledOnce(file);
    const module: Module = { exports: {}, anew };
    modules.set(file, module);
    const folder = dirname(file);
    const fromNode = createRequire(file);
    const require = (name: string): unknown => {
      if (!name.startsWith('.')) return fromNode(name);
      const wanted = fileOf(folder, name);
      if (extname(wanted) !== '.ts') return fromNode(wanted);
      const imported = load(wanted);
      module.anew ||= imported.anew;
      return imported.exports;
    };
    body(Object.assign(require, { resolve: fromNode.resolve }), module, module.exports, folder, file);
    if (!module.anew && file !== first) kept.set(file, module);
    return module;
  };
  load(first);
}
