/** Words that stand in the dialogs themselves. They travel to the page as data, so there is no function here: {name} is filled in there. */
export const dialogs = {
  close: 'Stäng',
  failed: 'Det gick inte',
  /** Google answers so when a browser is signed in to several accounts. */
  severalAccounts:
    'Google vet inte vilket konto som ska användas. Logga ut från de andra kontona i webbläsaren, eller öppna arbetsboken i ett privat fönster, och försök igen.',
  decks: {
    reading: 'Läser svaren …',
    mayClose: 'Du kan stänga rutan. Då fortsätter arbetet av sig självt inom tio minuter.',
    progress: '{done} av {of} klara',
    /** Of decks that another person made. */
    own: 'Gör egna bildspel',
  },
  documents: {
    heading: 'Välj dokument',
    intro:
      'Kryssa för de dokument som ska skapas eller uppdateras i din Drive. Det du själv har skrivit i ett dokument lämnas orört. Inget delas och inget skickas.',
    nothing: 'Det finns ingen kommun och inga svar att göra dokument av.',
    group: '{of} ({count})',
    choice: '{kind} ({state})',
    exists: 'finns',
    isNew: 'nytt',
    make: 'Skapa eller uppdatera valda',
    dryRun: 'Visa vad som skulle ändras',
    progress: '{done} av {of} klara',
  },
  preview: {
    nothingSent: 'Inget är skickat. Så här skulle breven se ut om de skickades nu.',
    one: '1 brev väntar',
    several: '{count} brev väntar',
    mailTo: 'Brev till {to}',
  },
  columns: {
    questionsHeading: 'Frågor att koppla ({count})',
    nothingToAsk: 'Alla frågor har en kolumn med sin egen rubrik. Inget behöver kopplas.',
    notRows: 'Svarens form är {form}. Då hittas frågorna genom sitt ID, och bara kolumnerna nedan behöver kopplas.',
    intro:
      'Här ser du vilken kolumn på fliken {tab} som hör till varje fråga. Förslagen används först när du har godkänt dem. Svaren ändras inte.',
    groupsHeading: 'Kommun och grupper',
    settledSummary: 'Kolumner som redan är klara ({count})',
    settledNote: 'Rubrikerna är desamma som på flikarna Frågor och Inställningar. De behöver inget godkännande.',
    certainty: { sure: 'Säker', likely: 'Trolig', unsure: 'Osäker', none: 'Inget förslag', approved: 'Godkänd förut' },
    choose: 'Ingen kolumn',
    chosenTwice: 'Kolumnen ”{header}” är vald på mer än ett ställe. Välj en annan kolumn på det ena.',
    unusedHeading: 'Kolumner som ingen fråga använder',
    unusedNote:
      'Kryssa för dem som inte ska läsas. Kolumner som ser ut att innehålla personuppgifter är redan förkryssade, för mätningen ska vara anonym.',
    unusedNone: 'Alla kolumner används.',
    approve: 'Godkänn och spara',
    saving: 'Sparar …',
    cancel: 'Stäng utan att spara',
  },
  review: {
    intro:
      'Här är de svar på fliken {tab} som verktyget inte förstår. Säg vad varje text betyder. Förslagen räknas först när du har godkänt dem. Svaren ändras inte.',
    nothingToAsk: 'Alla svar är förstådda. Inget behöver gås igenom.',
    choose: 'Inte bestämt',
    others: 'Räkna alla övriga texter som ogiltiga svar',
    approve: 'Godkänn och spara',
    saving: 'Sparar …',
    cancel: 'Stäng utan att spara',
  },
} as const;
