/** How a mail looks (LOOK.md sections 2, 3 and 8): text and background always in pairs, so that a forced dark mode stays readable. */
const FONT = "font-family:'Open Sans',Arial,sans-serif";
const INK = '#17222B';
const SECOND = '#45525E';
const PAPER = '#FFFFFF';
const LINE = '#D5DADF';
const LINK = '#0A58A3';
const WARM = '#B23A0E';

const text = (size: number, color: string, more = ''): string =>
  `margin:0;${FONT};font-size:${size}px;line-height:1.4;color:${color};background-color:${PAPER}${more}`;

/** With a border, so that it survives a reader that drops backgrounds. */
const badge = (border: string, color: string, background: string): string =>
  `display:inline-block;border:1px solid ${border};padding:2px 9px;${FONT};font-size:14px;line-height:1.4;font-weight:bold;` +
  `color:${color};background-color:${background}`;

export const styles = {
  body: `margin:0;padding:24px 0;background-color:#EEF2F5;color:${INK}`,
  frame: `width:100%;max-width:600px;border:1px solid ${LINE};border-collapse:separate;background-color:${PAPER};color:${INK}`,
  cell: `padding:24px 32px 32px;background-color:${PAPER};color:${INK};text-align:left`,
  sender: text(14, SECOND, ';padding-bottom:8px'),
  title: text(24, INK, ';font-weight:bold;padding-bottom:8px'),
  lead: text(16, INK, ';padding-bottom:16px'),
  section: `border-top:1px solid ${LINE};padding:14px 0 16px;background-color:${PAPER};color:${INK}`,
  badge: badge(INK, INK, PAPER),
  warmBadge: badge(WARM, PAPER, WARM),
  action: text(18, INK, ';font-weight:bold;padding-top:8px'),
  details: text(16, SECOND, ';padding-bottom:4px'),
  next: text(16, INK, ';padding-bottom:4px'),
  greeting: text(16, INK, ';padding-top:8px'),
  paragraph: text(16, INK),
  heading: text(18, INK, ';font-weight:bold;padding-bottom:4px'),
  list: `${text(16, INK)};padding-left:20px`,
  table: `width:100%;border-collapse:collapse;${FONT};font-size:16px;line-height:1.4;color:${INK};background-color:${PAPER}`,
  headCell: `padding:4px 0;border-bottom:2px solid ${INK};font-weight:bold;color:${INK};background-color:${PAPER}`,
  countCell: `padding:4px 0;border-bottom:1px solid ${LINE};color:${INK};background-color:${PAPER}`,
  link: `${FONT};font-size:16px;line-height:1.4;color:${LINK};background-color:${PAPER};text-decoration:underline`,
  footer: text(14, SECOND, ';padding-top:8px'),
} as const;

/** The one block that the head holds; classes only here, since many readers drop them. */
export const darkStyles =
  '@media (prefers-color-scheme:dark){' +
  '.page{background-color:#0E151B!important}' +
  '.paper{background-color:#17222B!important;color:#F1F4F6!important;border-color:#77838E!important}' +
  '.second{background-color:#17222B!important;color:#B9C4CD!important}' +
  '.link{background-color:#17222B!important;color:#8CC4FF!important}' +
  '.badge{background-color:#17222B!important;color:#F1F4F6!important;border-color:#F1F4F6!important}' +
  '.warm{background-color:#FFB59B!important;color:#17222B!important;border-color:#FFB59B!important}}';
