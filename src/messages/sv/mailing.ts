/** The words around the mailing: the log Utskick, what a run tells when it has ended, and what can stop it. */
import type { SurveyErrorWords } from '../survey-error';
import { inWords, listed, longDate } from './format';
import { upperFirst } from './plan';

const mails = (count: number): string => (count === 1 ? 'ett brev' : `${inWords(count)} brev`);

export const mailResultNames = {
  started: 'Påbörjat',
  sent: 'Skickat',
  failed: 'Misslyckades',
  unsure: 'Osäkert',
} as const;
export const mailKindNames = { digest: 'Påminnelse', letter: 'Veckobrev' } as const;

export const mailingMessages = {
  /** Row 1 of Utskick. */
  logNote:
    'Verktyget skriver en rad före och en efter varje brev. Ta inte bort rader: de hindrar att brev skickas två gånger. ' +
    'Står det Osäkert: fråga mottagaren och ändra till Skickat eller Misslyckades. Med Skicka nu prövas ett misslyckat brev igen samma vecka.',
  interrupted: 'Körningen avbröts innan det stod här hur det gick. Brevet kan ha gått i väg. Det skickas inte igen.',
  unknownOutcome: (message: string): string =>
    `Google svarade inte säkert (${message}). Brevet kan ha gått i väg. Det skickas inte igen.`,
  refused: (message: string): string => `Google tog inte emot brevet: ${message}`,
  done: {
    title: 'Utskicket är klart',
    titleStopped: 'Utskicket är inte klart',
    nothing: 'Inget brev behövde skickas.',
    sent: (count: number): string => `${upperFirst(mails(count))} har skickats.`,
    already: (count: number): string =>
      `${upperFirst(mails(count))} hade redan skickats den här veckan och skickas inte igen.`,
    failed: (count: number): string => `${upperFirst(mails(count))} togs inte emot. Orsaken står i fliken Utskick.`,
    unsure: (count: number): string =>
      `${upperFirst(mails(count))} är osäkra: de kan ha gått i väg. De skickas inte igen. Se fliken Utskick.`,
    waitingForQuota: (count: number): string =>
      `${upperFirst(mails(count))} väntar, eftersom dagens mejl inte räcker till alla.`,
    waitingForPace: (count: number): string =>
      `${upperFirst(mails(count))} väntar, eftersom Google inte tog emot fler just nu.`,
    waitingForTime: (count: number): string => `${upperFirst(mails(count))} väntar, eftersom tiden tog slut.`,
    /** Whether the next daily run sends what waits, or somebody must. */
    byItself: 'Nästa dagliga körning skickar det som väntar.',
    nextIsYours: 'Ingen körning skickar det av sig själv. Välj Skicka nu igen.',
    waitingForNobody: (count: number): string =>
      `${upperFirst(mails(count))} skickades inte, eftersom utskicken slogs av eller togs över medan de gick.`,
    waitingForPermission: (count: number): string =>
      `${upperFirst(mails(count))} väntar, eftersom Google nekade att skicka. Välj Skicka nu i menyn och godkänn behörigheten.`,
    logLink: 'Öppna fliken Utskick',
  },
  preview: {
    title: 'Veckans utskick (inget har skickats)',
    count: (count: number): string =>
      count === 0 ? 'Inget brev väntar på att skickas.' : `${upperFirst(mails(count))} skulle skickas.`,
    unreachable: (ids: readonly string[]): string =>
      `Ingen påminnelse kan skickas för ${listed(ids)}: e-postadress saknas eller är fel.`,
    noLetter: 'Inget veckobrev skickas, eftersom Samordnarens e-post är tom i Inställningar.',
    badCoordinator:
      'Inget veckobrev skickas, eftersom Samordnarens e-post i Inställningar inte är en adress. Rätta den.',
    state: {
      planned: 'Skulle skickas',
      sent: 'Har redan skickats',
      unsure: 'Osäkert, skickas inte igen',
      failed: 'Togs inte emot, prövas igen',
    },
  },
  toggle: {
    titleOn: 'Utskicken är på',
    titleOff: 'Utskicken är av',
    on: (hour: string, weekday: string): string =>
      `Varje dag mellan ${hour} räknas läget om. Breven skickas på ${weekday}. De länkar hit, och alla som kan öppna arbetsboken ser varje svar i den.`,
    asYou: (user: string): string =>
      `Breven går från ${user}. Slutar den personen: låt en kollega välja Slå på/av utskick och ta över dem.`,
    /** Of a week that was begun or missed. */
    waiting: (count: number, day: string): string =>
      `${upperFirst(mails(count))} för den här veckan har inte gått. ${count === 1 ? 'Det' : 'De'} skickas ${day}. Ska ${count === 1 ? 'det' : 'de'} gå före dess: välj Skicka nu.`,
    underWay:
      'En körning höll på att skicka och svarade inte. Den börjar inget nytt brev, men ett som redan var på väg kan ännu gå. Driftstatus skrivs vid nästa körning.',
    off: 'Inget skickas längre av sig självt. Skicka nu i menyn fungerar som förut.',
    alreadyOn: 'Utskicken var redan på.',
    alreadyOff: 'Utskicken var redan av.',
    takenOver: (owner: string): string =>
      `Du har tagit över utskicken efter ${owner}. Den personens körning stänger av sig själv nästa morgon.`,
  },
  morning: {
    title: 'Morgonkörningen är klar',
    notOwner:
      'Utskicken sköts av någon annan, eller är av. Den här körningen har stängt av sig själv och har inte skickat något.',
  },
} as const;

/** Entries of `errorMessages.survey` for the codes that these jobs throw. */
export const mailingErrors: SurveyErrorWords<'MAILING_OWNED' | 'PLAN_MOVING'> = {
  MAILING_OWNED: ({ owner, since }) =>
    `Utskicken sköts av ${owner}${since === '' ? '' : ` sedan ${longDate(since)}`}. ` +
    'Därför har inget ändrats, för annars skulle brev gå två gånger. ' +
    'Be den personen slå av, eller välj Slå på/av utskick och svara ja på frågan om att ta över dem.',
  PLAN_MOVING: () =>
    'Raderna i Handlingsplan flyttades flera gånger medan läget skrevs. ' +
    'Vänta tills ingen sorterar i fliken och välj Uppdatera läget igen.',
};
