/** Rows of Kontroll about Inställningar, Frågor, Kommuner and Förvaltningar. */
import type { FindingWords } from '../finding';
import type { SaidOf } from '../told';
import type { SurveyTabFindings } from '../findings/survey-tab-findings';
import { listed } from './format';
import { menuMessages } from './menu';
import { headers, settingNames, tabNames, yesNo } from './tabs';

const quoted = (text: string): string => `”${text}”`;

export const surveyTabFindings: SaidOf<SurveyTabFindings, FindingWords> = {
  ANSWERS_IN_WORKBOOK: () => ({
    what: 'Alla som kan öppna arbetsboken ser varje svar på den här fliken, även från små grupper.',
    todo: 'Dela arbetsboken bara med dem som får se svaren. Dela bildspelen med de andra.',
  }),
  UNKNOWN_SETTING: ({ name }) => ({
    what: `Inställningen ${quoted(name)} känner verktyget inte till.`,
    todo: 'Kontrollera stavningen, eller ta bort raden.',
  }),
  DOUBLED_SETTING: ({ name }) => ({
    what: `Inställningen ${quoted(name)} står två gånger. Den första gäller.`,
    todo: 'Ta bort den ena raden.',
  }),
  EMPTIED_SETTING: ({ setting, used }) => ({
    what: `${settingNames[setting]} är tom. Det förvalda gäller: ${listed(used.map(quoted))}.`,
    todo: 'Skriv texterna som gäller, en per rad. Stämmer det förvalda behöver du inte göra något.',
  }),
  DOUBLED_MEANING: ({ label }) => ({
    what: `Texten ${quoted(label)} har mer än en betydelse. Ett tal går före vet ej, och vet ej går före ej besvarad.`,
    todo: 'Låt texten stå på bara ett ställe.',
  }),
  LOWERED_MINIMUM_GROUP: ({ minimumGroup, reason }) => ({
    what: `Minsta grupp är ${minimumGroup} i stället för 5. Skäl: ”${reason}”.`,
    todo: 'Kontrollera att de som svarade har fått veta det. Det står också på bilden om metoden.',
  }),
  QUESTION_WITHOUT_TEXT: () => ({
    what: 'Raden har ingen frågetext och används inte.',
    todo: 'Skriv frågans text, eller ta bort raden.',
  }),
  QUESTION_WITHOUT_ID: ({ text }) => ({
    what: `Frågan ${quoted(text)} har inget fråge-ID. Texten används i stället.`,
    todo: 'Ge frågan ett eget ID, så följer den med även om texten ändras.',
  }),
  OCCURRENCE: ({ text }) => ({
    what: `Förekomst är ${quoted(text)}. Verktyget räknar den som 1.`,
    todo: 'Skriv 1, 2, 3 … eller lämna cellen tom.',
  }),
  NOT_YES_OR_NO: ({ text, used }) => ({
    what: `I cellen står ${quoted(text)}. Verktyget räknar det som ${yesNo[used]}.`,
    todo: 'Skriv Ja eller Nej.',
  }),
  NO_MUNICIPALITIES: () => ({
    what: `Fliken ${tabNames.municipalities} har inga kommuner. Varje namn i svarens kommunkolumn blir en kommun, även felstavade.`,
    todo: 'Fyll i kommunerna, så säger verktyget till om namn som inte stämmer.',
  }),
  MUNICIPALITY_WITHOUT_NAME: () => ({
    what: 'Raden har inget kommunnamn och används inte.',
    todo: 'Skriv kommunens namn, eller ta bort raden.',
  }),
  MUNICIPALITY_ID_KEPT: ({ name, id, before }) => ({
    what: `${name} har nytt Kommun-ID: ${quoted(id)} i stället för ${quoted(before)}. Det är samma kommun, med samma flik och bildspel.`,
    todo: 'Du behöver inte göra något. Är det en annan kommun med samma namn: byt namn på den gamla fliken.',
  }),
  MUNICIPALITIES_TOGETHER: ({ names, as }) => ({
    what: `${listed(names)} redovisas tillsammans som ${quoted(as)}: de är en kommun i varje flik, bildspel och antal, och ingen av dem visas för sig.`,
    todo: `Du behöver inte göra något. Töm ${headers.municipalities.reportedAs} för att visa dem var för sig, men bara innan någon har sett resultatet.`,
  }),
  MUNICIPALITY_REPORTED_ALONE: ({ name, as }) => ({
    what: `${name} ska redovisas som ${quoted(as)}, men ingen annan kommun som är aktiv heter eller redovisas så. ${name} redovisas för sig.`,
    todo: `Skriv exakt samma namn i ${headers.municipalities.reportedAs} för dem som ska redovisas tillsammans, eller töm cellen.`,
  }),
  MUNICIPALITY_REPORTED_ON: ({ name, as, then }) => ({
    what: `${name} ska redovisas som ${quoted(as)}, men den kommunen redovisas själv som ${quoted(then)}. Då är det inte klart vilka som hör ihop.`,
    todo: `Skriv samma namn i ${headers.municipalities.reportedAs} för alla som ska redovisas tillsammans.`,
  }),
  TAB_OF_MERGED: ({ title, name, as }) => ({
    what: `Fliken ${title} är från när ${name} redovisades för sig. Nu redovisas kommunen tillsammans med andra som ${as}. Ur gamla och nya siffror kan de andras svar räknas ut.`,
    todo: `Välj ${menuMessages.items.municipalityTabs}, så tas siffrorna på fliken bort och det ni har skrivit står kvar. Ta själv bort fliken när ni inte behöver den.`,
  }),
  RESERVED_NAME: ({ name }) => ({
    what: `${quoted(name)} kan inte vara en kommuns namn eller ID. Raden används inte.`,
    todo: 'Skriv kommunens namn.',
  }),
  INVITED: ({ name, text }) => ({
    what: `Antal inbjudna för ${name} är ${quoted(text)}, vilket inte är ett antal. Det räknas som okänt.`,
    todo: 'Skriv antalet med siffror, eller lämna cellen tom.',
  }),
  DEPARTMENT_WITHOUT_NAME: ({ municipality }) => ({
    what: `Raden för ${municipality} har inget förvaltningsnamn och används inte.`,
    todo: 'Skriv förvaltningens namn, eller ta bort raden.',
  }),
  DEPARTMENT_OF_UNKNOWN: ({ name, municipality }) => ({
    what: municipality
      ? `Förvaltningen ”${name}” hör till kommunen ”${municipality}”, som inte finns på fliken ${tabNames.municipalities}. Raden används inte.`
      : `Raden säger inte vilken kommun förvaltningen ”${name}” hör till. Raden används inte.`,
    todo: `Skriv kommunens namn som på fliken ${tabNames.municipalities}.`,
  }),
};
