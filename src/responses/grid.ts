export type { Cell, Grid } from '../google/grid';
