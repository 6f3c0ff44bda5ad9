import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { languages, wordsIn } from '../../src/messages';
import { findingWords } from '../../src/messages/finding';
import { say, type Told } from '../../src/messages/told';
import {
  errorSamples,
  findingSamples,
  mappingFaultSamples,
  planFindingSamples,
  settingFaultSamples,
} from './told-samples';

const ODD = /undefined|null|NaN|\[object|signifikant|konfidensintervall|score/;
const source = resolve(__dirname, '../../src');
const others = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.startsWith('messages'))
  .map((name) => readFileSync(join(source, name), 'utf8'))
  .join('\n');
const each = <Details extends object>(samples: Details): readonly Told<Details>[] =>
  (Object.keys(samples) as (keyof Details)[]).map((code) => ({ code, details: samples[code] }) as Told<Details>);

it.each(
  [findingSamples, planFindingSamples, errorSamples, mappingFaultSamples, settingFaultSamples].flatMap((samples) =>
    Object.keys(samples),
  ),
)('%s is told somewhere', (code) => expect(others).toMatch(new RegExp(`'${code}'|\\b${code}: `)));

describe.each(languages)('in %s', (language) => {
  const words = wordsIn(language);

  it.each(each(findingSamples))('the words of $code say what, and what to do', (finding) => {
    const { what, todo } = findingWords(finding, words);
    expect(`${what} ${todo}`).not.toMatch(ODD);
    expect(what).toMatch(/[.!?]$/);
    expect(todo).toMatch(/[.!?]$/);
  });

  it.each([
    ...each(planFindingSamples).map((one) => [one.code, say(one, words.planFindings)]),
    ...each(mappingFaultSamples).map((one) => [one.code, say(one, words.mappingFaults)]),
    ...each(settingFaultSamples).map((one) => [one.code, say(one, words.settingFaults)]),
    ...each(errorSamples).map((one) => [one.code, say(one, words.errorMessages.survey)]),
  ])('%s is said in whole sentences', (_, said) => {
    expect(said).not.toMatch(ODD);
    expect(said).toMatch(/[.!?]$/);
  });
});
