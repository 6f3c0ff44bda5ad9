/** Elements of WordprocessingML that are carried over or say nothing here; any other is 501. */
import { notImplemented } from '../../protocol/api-error';
import type { XmlNode } from './xml-node';

/** @throws ApiError 501 for the first child that is not known. */
export function requireKnown(node: XmlNode | undefined, known: ReadonlySet<string>): void {
  const other = node?.children.find(({ name }) => !known.has(name));
  if (other) throw notImplemented(`a .docx with <${other.name}> in <${node!.name}>`);
}
