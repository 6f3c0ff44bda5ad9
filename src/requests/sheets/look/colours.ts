/** The palette of tabs (LOOK.md section 2) as Google's colours. */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';

export const palette = {
  text: '#17222B',
  paper: '#FFFFFF',
  second: '#45525E',
  startHere: '#B23A0E',
  knownWeakness: '#2F3640',
  unknownStrength: '#0A62B0',
  knownStrength: '#4F8F86',
  head: '#E4E9ED',
  line: '#D5DADF',
  owned: '#FFF8E1',
  late: '#B23A0E',
  nearDue: '#FFE3A3',
  silent: '#DDE3F0',
  incomplete: '#E3E3E3',
} as const;

export type ColourName = keyof typeof palette;

const part = (hex: string, at: number): number => parseInt(hex.slice(at, at + 2), 16) / 255;

export const colour = (name: ColourName): sheets_v4.Schema$ColorStyle => {
  const hex = palette[name];
  return { rgbColor: { red: part(hex, 1), green: part(hex, 3), blue: part(hex, 5) } };
};
