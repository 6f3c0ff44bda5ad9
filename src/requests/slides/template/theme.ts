/** The twelve colours of the theme (LOOK.md section 2). Everything else names these slots, so a municipality's own theme carries through. */
import type { slides_v1 } from 'googleapis/build/src/apis/slides/v1';
import { fieldMask } from '../../field-mask';

const palette = {
  DARK1: '17222B',
  LIGHT1: 'FFFFFF',
  DARK2: '45525E',
  LIGHT2: 'F1F4F6',
  ACCENT1: 'B23A0E',
  ACCENT2: '2F3640',
  ACCENT3: '0A62B0',
  ACCENT4: '4F8F86',
  ACCENT5: '77838E',
  ACCENT6: '17495C',
  HYPERLINK: '0A58A3',
  FOLLOWED_HYPERLINK: '0A58A3',
} as const;

const rgb = (hex: string): slides_v1.Schema$RgbColor => {
  const part = (place: number): number => parseInt(hex.slice(place, place + 2), 16) / 255;
  return { red: part(0), green: part(2), blue: part(4) };
};

/** Colours are set on the master, all twelve at once (GOOGLE.md 6). */
export function setThemeColors(masterId: string): slides_v1.Schema$Request {
  const colors = Object.entries(palette).map(([type, hex]) => ({ type, color: rgb(hex) }));
  const pageProperties = { colorScheme: { colors } };
  return { updatePageProperties: { objectId: masterId, pageProperties, fields: fieldMask(pageProperties) } };
}
