/** A block of the report as text: what it shall hold, for comparing and for people to read. */
import { contentOf } from '../block-content';
import { plainTextOf, shapeOf, type BlockShape } from '../block-shape';
import type { WantedBlock } from '../placed-block';

export const wantedShape = ({ block }: WantedBlock): BlockShape => shapeOf(contentOf(block));

export const wantedText = (wanted: WantedBlock): string => plainTextOf(wantedShape(wanted));
