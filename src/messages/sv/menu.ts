/** The menu, and what each item says before it starts. */
export const menuMessages = {
  menu: 'Digital mognad',
  items: {
    setUp: 'Kom igång',
    columns: 'Koppla kolumnerna …',
    review: 'Gå igenom svaren …',
    merging: 'Föreslå sammanslagning …',
    recalculate: 'Räkna om analysen',
    municipalityTabs: 'Skapa kommunflikar',
    decks: 'Skapa bildspel …',
    documents: 'Skapa dokument …',
    updatePlan: 'Uppdatera läget',
    toggleMailing: 'Slå på/av utskick …',
    previewMailing: 'Visa veckans utskick (skickar inget)',
    sendNow: 'Skicka nu …',
    refreshStatus: 'Uppdatera driftstatus',
  },
  before: {
    setUp:
      'Flikarna som saknas skapas: Inställningar, Kommuner, Frågor, Kontroll, Analys, Handlingsplan, Utskick, Driftstatus och Bildspel. ' +
      'Det som redan finns ändras inte. Det tar några sekunder.',
    recalculate:
      'Svaren läses och räknas om. Flikarna Analys och Kontroll skrivs på nytt. Svaren ändras inte och inget skickas. Det tar några sekunder.',
    municipalityTabs:
      'En flik för varje kommun skapas eller uppdateras. Det du har skrivit i kolumnen Egen bedömning lämnas orört. ' +
      'Inget skickas. Det tar upp till en minut.',
    decks:
      'Ett bildspel för varje kommun och ett gemensamt skapas eller uppdateras i din Drive. Text som du har ändrat lämnas orörd. ' +
      'Inget delas och inget skickas. Räkna med ungefär fem sekunder för varje bildspel.',
    updatePlan:
      'Läget räknas om för varje rad i Handlingsplan. Bara kolumnen Läge och åtgärds-id som saknas skrivs. Inget skickas.',
    refreshStatus:
      'Fliken Driftstatus skrivs på nytt: vem som äger utskicken, senaste och nästa körning, och brev som är osäkra. Inget skickas.',
    toggleMailing: {
      on: (): string =>
        'Utskicken är av. Slå på dem? Varje morgon uppdateras läget i Handlingsplan, och en gång i veckan går ett brev till varje ansvarig ' +
        'och ett till samordnaren. Breven går från din adress. Inget skickas nu.',
      off: (): string =>
        'Utskicken är på och du äger dem. Slå av dem? Inget mer skickas av sig självt. Handlingsplanen ändras inte.',
      takeOver: (owner: string): string =>
        `Utskicken är på och ägs av ${owner}. Ta över dem? Då går breven från din adress i stället. Inget skickas nu, och inget brev skickas två gånger.`,
    },
    /** Before the question whether the mailing is to be switched on. */
    isCopy:
      'Den här arbetsboken är en kopia. Originalet kan redan skicka de här breven, och då får varje ansvarig två. Kontrollera det först.\n\n',
    sendNow: (recipients: readonly string[]): string =>
      recipients.length === 0
        ? 'Inget brev väntar. Inget skickas.'
        : `${recipients.length} brev skickas nu, till:\n\n${recipients.join('\n')}\n\nInget brev skickas två gånger.`,
  },
  errorTitle: 'Det gick inte',
  notAuthorised:
    'Körningen saknar behörighet. Öppna arbetsboken och välj en åtgärd i menyn Digital mognad, så frågar Google efter den.',
} as const;
