/** Rows of Kontroll about municipalities, departments and respondents: who has answered, and rows that belong nowhere. */
import type { FindingWords } from '../finding';
import type { SaidOf } from '../told';
import type { UnitFindings } from '../findings/unit-findings';
import { cutList } from '../cut-list';
import { inWords, percent, whole } from './format';
import { fewerThan } from './analysis-tab';
import { menuMessages } from './menu';
import { settingNames, tabNames } from './tabs';

const MOST_NAMES = 8;
const NOTHING = 'Du behöver inte göra något.';
const answered = ({ name, respondents, invited }: UnitFindings['RESPONSE_RATE']): string =>
  `${name}: ${whole(respondents)} av ${whole(invited)} svarade (${percent(respondents / invited)}).`;

/** Of a municipality. */
export const hiddenTodo = (minimumGroup: number): string =>
  `Be fler svara om enkäten är öppen: från ${minimumGroup} svarande visas kommunen. Annars kan den redovisas tillsammans med en annan: skriv samma namn för båda i Redovisas som på fliken ${tabNames.municipalities}.`;
/** Of a department. */
export const hiddenPartTodo = `Fler visas om små redovisas tillsammans: välj ${menuMessages.items.merging.replace(' …', '')}, eller skriv samma namn i Redovisas som på fliken ${tabNames.departments}.`;

export const unitFindings: SaidOf<UnitFindings, FindingWords> = {
  RESPONSE_RATE: (details) => ({ what: answered(details), todo: NOTHING }),
  LOW_RESPONSE_RATE: (details) => ({
    what: `${answered(details)} De som inte svarade kan tycka något annat.`,
    todo: 'Påminn om enkäten går att svara på än. Säg annars hur många som svarade när ni visar resultatet.',
  }),
  MORE_THAN_INVITED: ({ name, respondents, invited, tab }) => ({
    what: `${name} har ${whole(respondents)} svar men bara ${whole(invited)} inbjudna.`,
    todo: `Kontrollera antalet inbjudna på fliken ${tab}, och om någon har svarat två gånger.`,
  }),
  INVITED_UNKNOWN: ({ names, tab }) => ({
    what: `Antal inbjudna saknas för ${names.length === 1 ? '' : `${whole(names.length)} enheter: `}${cutList(names, MOST_NAMES)}. Svarsandelen går inte att räkna ut.`,
    todo: `Fyll i Antal inbjudna på fliken ${tab} om du vet det.`,
  }),
  UNIT_HIDDEN: ({ name, shown, minimumGroup }) =>
    shown === 'few'
      ? {
          what: `${name} visas inte: ${fewerThan(minimumGroup)} har svarat. Deras svar visas ingenstans och ingår inte i de gemensamma siffrorna.`,
          todo: hiddenTodo(minimumGroup),
        }
      : {
          what: `${name} visas inte för sig: ${fewerThan(minimumGroup)} har svarat, eller så skulle siffran röja en sådan grupp. Svaren ingår i kommunens siffror.`,
          todo: hiddenPartTodo,
        },
  FEW_SINCE_SHOWN: ({ units, minimumGroup }) => ({
    what:
      `Nästan lika många har svarat nu som när siffrorna räknades tidigare: ${cutList(
        units.map(({ name, before, now }) => `${name} (${whole(before)} då, ${whole(now)} nu)`),
        MOST_NAMES,
      )}. ` + 'Den som har båda kan räkna ut vad de få som skiljer har svarat.',
    todo:
      `Vänta med att dela nya siffror tills det skiljer minst ${inWords(minimumGroup)}. ` +
      'Har ingen utom du sett de tidigare: gör om alla flikar och bildspel, så att alla visar detsamma.',
  }),
  MERGE_PROPOSAL: ({ name, together, shownBefore, shownAfter }) => ({
    what:
      `${name}: små förvaltningar kan redovisas tillsammans: ${together.map((names) => names.join(' + ')).join('; ')}. ` +
      `Då visas ${whole(shownAfter)} förvaltningar för sig i stället för ${whole(shownBefore)}.`,
    todo: `Välj ${menuMessages.items.merging.replace(' …', '')}, eller skriv samma namn för dem i kolumnen Redovisas som på fliken ${tabNames.departments}. Bestäm det innan ni ser resultatet.`,
  }),
  MUNICIPALITY_MERGE_PROPOSAL: ({ together, noLongerAlone, countedBefore, countedAfter }) => ({
    what:
      `${together.map((names) => names.join(' + ')).join('; ')} kan redovisas tillsammans. ` +
      `Då räknas svaren från ${whole(countedAfter)} kommuner i stället för ${whole(countedBefore)}.${noLongerAlone.length > 0 ? ` Priset: ${cutList(noLongerAlone, MOST_NAMES)} visas då inte för sig.` : ''}`,
    todo: `Välj ${menuMessages.items.merging.replace(' …', '')}, eller skriv samma namn för dem i kolumnen Redovisas som på fliken ${tabNames.municipalities}. Bestäm det innan någon har sett resultatet: finns redan flikar eller bildspel för en av dem kan de andras svar räknas ut.`,
  }),
  DEPARTMENT_WITHOUT_ROWS: ({ name }) => ({
    what: `Ingen har svarat för ${name}.`,
    todo: 'Kontrollera att förvaltningens namn skrivs likadant bland svaren.',
  }),
  UNKNOWN_DEPARTMENT: ({ name, municipality, similar }) => ({
    what: `Bland svaren från ${municipality} finns förvaltningen ”${name}”, som inte finns på fliken ${tabNames.departments}. De svaren räknas bara i kommunen.`,
    todo: similar
      ? `Menas ${similar}? Skriv namnet likadant på båda ställena.`
      : 'Rätta namnet bland svaren, eller lägg till förvaltningen.',
  }),
  ROWS_WITHOUT_DEPARTMENT: () => ({
    what: 'Det finns svar utan förvaltning. De räknas i kommunen men inte i någon förvaltning.',
    todo: 'Fyll i förvaltningen om du vet vilken det är.',
  }),
  DEPARTMENTS_WITHOUT_COLUMN: () => ({
    what: `Fliken ${tabNames.departments} är ifylld, men inställningarna säger inte i vilken kolumn förvaltningen står. Inget visas per förvaltning.`,
    todo: `Skriv kolumnens rubrik på fliken ${tabNames.settings}, ${settingNames.departmentColumn}.`,
  }),
  REPEATED_RESPONDENT: ({ first, kept }) => ({
    what: `Raden har samma beteckning för den som svarar som rad ${first + 1}. En person räknas en gång: ${kept === 'later' ? 'den senare' : 'den tidigare'} raden räknas.`,
    todo: `Du behöver inte göra något om det är samma person. Vilken rad som räknas står på fliken ${tabNames.settings}, ${settingNames.repeatedRespondent}.`,
  }),
  RESPONDENTS_SHARE_IDS: ({ rows: count }) => ({
    what: `${whole(count)} rader har en beteckning för den som svarar som också finns i en annan kommun. Det kan vara olika personer, numrerade var för sig.`,
    todo: `Gör beteckningarna olika, till exempel med kommunens namn före numret. Kan det inte gå: töm ${settingNames.respondentColumn} på fliken ${tabNames.settings}, så räknas varje rad som en person.`,
  }),
};
