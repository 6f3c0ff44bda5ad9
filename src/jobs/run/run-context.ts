/** What a job is told by its host: facts of this run that are no Google call, so that jobs stay pure. */
import type { Language } from '../../messages';

export interface RunContext {
  readonly spreadsheetId: string;
  /** Address of the person whose rights the run has. */
  readonly user: string;
  /** Start of the run, milliseconds since 1970. */
  readonly now: number;
  /** What the host believes before anything is read; once Inställningar is, its own word counts. */
  readonly language: Language;
  /** Calendar date and clock time of a moment in a zone, as the host's calendar knows it. */
  readonly localTime: (ms: number, timeZone: string) => LocalTime;
  /** Milliseconds until the run must have stopped; absent = no limit. Asked before what must not be broken off half-way. */
  readonly timeLeft?: () => number;
  /** Told after each unit of long work. */
  readonly progress?: (done: number, of: number, name: string) => void;
}

export interface LocalTime {
  /** yyyy-mm-dd */
  readonly date: string;
  /** hh:mm */
  readonly time: string;
  /** 1 = Monday … 7 = Sunday */
  readonly weekday: number;
}
