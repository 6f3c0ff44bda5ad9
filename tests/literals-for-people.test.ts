/** Every word that a person sees comes from src/messages: outside it no literal says anything to people. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { swedishWordsIn } from './swedish-words';

const SRC = join(__dirname, '../src');

/** Folders whose literals are no words of the product, with the reason. */
const EXCEPTED: Readonly<Record<string, string>> = {
  'messages/': 'the words themselves',
  'tools/': 'what whoever builds and pushes reads is not the product',
  'workspace/': 'says what Google says, in Google’s own words',
  'jobs/workbook/migrations/': 'what workbooks made by earlier versions hold',
  'command/demo/': 'the made-up survey: what its people wrote, in each language',
};

/** Single literals that look like words and are none, with the reason. */
const NO_WORDS: readonly { readonly where: string; readonly literal: RegExp; readonly why: string }[] = [
  {
    where: 'responses/personal',
    literal: /./,
    why: 'recognises what people call columns of personal data, in any language',
  },
  { where: 'responses/', literal: /^\//, why: 'expressions that recognise what people write, in any language' },
  { where: 'requests/documents/template/template-files', literal: /^UEsDB/, why: 'files in base64' },
  { where: 'render/slide/pptx/', literal: /^med$|^\{[-0-9A-F]+\}$/, why: 'OOXML: medium; the id of a style of tables' },
];

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'));

const excepted = (file: string): boolean => Object.keys(EXCEPTED).some((begin) => file.startsWith(begin));

/** A capital letter and at least two words after it: "Choose a column". */
const SENTENCE = /^\p{Lu}\p{Ll}*( \p{L}[\p{L}’'-]*[.,:;]?){2,}/u;

const saysSomething = (text: string): boolean => swedishWordsIn(text).length > 0 || SENTENCE.test(text.trim());

/** Faults of the program itself: new Error('…'), super('…'). They are told as "an error that the tool does not know". */
const isThrown = ({ parent }: ts.Node): boolean => {
  if (!parent || ts.isBlock(parent)) return false;
  if (ts.isNewExpression(parent)) return /Error$/.test(parent.expression.getText());
  return (ts.isCallExpression(parent) && parent.expression.kind === ts.SyntaxKind.SuperKeyword) || isThrown(parent);
};

const partsOf = (node: ts.Node): readonly string[] => {
  if (ts.isRegularExpressionLiteral(node)) return swedishWordsIn(node.text).length > 0 ? [node.text] : [];
  if (ts.isStringLiteralLike(node)) return [node.text];
  return ts.isTemplateExpression(node)
    ? [[node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('…')]
    : [];
};

/** "report/deck/x.ts:12: Alla kommuner", for each literal that says something. */
function literalsIn(file: string, text: string): readonly string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  const found: string[] = [];
  const isNoWord = (part: string): boolean =>
    NO_WORDS.some(({ where, literal }) => file.startsWith(where) && literal.test(part));
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    for (const part of partsOf(node))
      if (saysSomething(part) && !isNoWord(part) && !isThrown(node))
        found.push(`${file}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}: ${part.trim()}`);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Text between the tags of a page, and attributes that are read aloud. */
const wordsOfPage = (file: string, html: string): readonly string[] =>
  [
    ...html
      .replace(/<!--[\s\S]*?-->|<(style|script)[\s\S]*?<\/\1>|<[?]!?=[\s\S]*?[?]>/g, '')
      .matchAll(/(?:aria-label|title|alt|placeholder)="([^"]*\p{L}[^"]*)"|>([^<]*\p{L}[^<]*)</gu),
  ].map(([, attribute, text]) => `${file}: ${(attribute ?? text ?? '').trim()}`);

const names = filesBelow(SRC).filter((file) => !excepted(file));
const read = (file: string): string => readFileSync(join(SRC, file), 'utf8');

describe('literals outside messages/', () => {
  it('say nothing to people in the code', () => {
    const literals = names.filter((file) => file.endsWith('.ts')).flatMap((file) => literalsIn(file, read(file)));
    expect(literals).toEqual([]);
  });

  it('say nothing to people in the pages of the dialogs', () => {
    expect(names.filter((file) => file.endsWith('.html')).flatMap((file) => wordsOfPage(file, read(file)))).toEqual([]);
  });

  it('are looked at: planted words are caught, a fault of the program is not', () => {
    expect(literalsIn('x.ts', "const title = 'Alla kommuner'; const other = `Choose a column ${x}`;")).toEqual([
      'x.ts:1: Alla kommuner',
      'x.ts:1: Choose a column …',
    ]);
    expect(literalsIn('x.ts', "throw new Error('There is no such tab'); const key = 'sheetId';")).toEqual([]);
    expect(wordsOfPage('x.html', '<p id="title">Stäng rutan</p><b aria-label="Close"></b>')).toEqual([
      'x.html: Stäng rutan',
      'x.html: Close',
    ]);
  });

  it('have no exception that is not needed any more', () => {
    const all = filesBelow(SRC);
    expect(Object.keys(EXCEPTED).filter((begin) => !all.some((file) => file.startsWith(begin)))).toEqual([]);
  });
});
