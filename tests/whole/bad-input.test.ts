/** What is wrong in the workbook, from outside: what stops everything is told before the first write, what is odd in a row stops nothing. */
import type { LocalGoogle } from '../../src/workspace/local-google';
import { headers as h, settingNames, tabNames as t } from '../../src/messages/sv/tabs';
import {
  deleteColumn,
  deleteTab,
  emptyBelow,
  emptyTab,
  overwriteHeader,
  read,
  setSetting,
  type,
  typeUnder,
} from './as-a-person';
import { comparableText } from './comparable';
import { entries } from './entries';
import { shownBy } from './shown-by';
import { goBack, momentOf, smallWorkbook } from './small-workbook';

type EntryName = keyof typeof entries;
type Edit = (google: LocalGoogle) => unknown;

const google = smallWorkbook();
const start = momentOf(google);

beforeEach(() => goBack(google, start));

/** What the person is told, and that nothing at all was changed. */
function stopped(edit: Edit, name: EntryName): readonly string[] {
  edit(google);
  const before = comparableText(google.workspace.state);
  const { told } = entries[name].play(google);
  expect(comparableText(google.workspace.state)).toBe(before);
  return told;
}

const nothing = 'Därför har inget skrivits.';
const missingTab = (tab: string): string =>
  `Fliken ${tab} saknas. ${nothing} Välj Kom igång i menyn, så skapas den, och försök sedan igen.`;
const missingColumn = (tab: string, column: string): string =>
  `På fliken ${tab} saknas kolumnen ”${column}”. ${nothing} Lägg till rubriken, eller rätta den om den är felskriven, och försök igen.`;
const doubledColumn = (tab: string, column: string): string =>
  `På fliken ${tab} finns rubriken ”${column}” mer än en gång, och verktyget kan inte veta vilken som gäller. ${nothing} Byt namn på eller ta bort den ena kolumnen.`;
const empty = (tab: string): string =>
  `Fliken ${tab} är tom. ${nothing} Fyll i den, eller välj Kom igång i menyn så får den rubriker, och försök sedan igen.`;
const doubledId = (tab: string, id: string, column: string, cells: string): string =>
  `På fliken ${tab} står ”${id}” mer än en gång i kolumnen ${column}: ${cells}. ${nothing} Ge varje rad ett eget värde.`;
const settings = (...faults: readonly string[]): string =>
  [
    `Inställningarna går inte att använda. ${nothing} Rätta detta på fliken Inställningar:`,
    ...faults.map((fault) => `• ${fault}`),
  ].join('\n');

describe('what makes the whole unreadable stops the work before the first write', () => {
  const survey = ['recalculate', 'makeMunicipalityTabs', 'decks'] as const;
  const mails = ['sendNow', 'mailsOn'] as const;

  it.each<[tab: string, jobs: readonly EntryName[]]>([
    [t.settings, [...survey, ...mails]],
    [t.questions, survey],
    [t.municipalities, survey],
    [t.answers, survey],
    [t.plan, ['updatePlan', ...mails]],
    [t.mailing, mails],
  ])('the tab %s is missing', (tab, jobs) => {
    for (const job of jobs) {
      goBack(google, start);
      expect(stopped(() => deleteTab(google, tab), job)).toEqual([missingTab(tab)]);
    }
  });

  const cases: readonly (readonly [what: string, edit: Edit, told: string, job?: EntryName])[] = [
    [
      'the tab of answers that the settings name',
      (g) => setSetting(g, t.settings, settingNames.answersTab, 'Svar 2025'),
      `Fliken Svar 2025 finns inte. ${nothing} På fliken Inställningar, Flik med svar, ska det stå vad fliken med svaren heter. Rätta namnet där, eller töm cellen så letar verktyget själv.`,
    ],

    [
      'no column of statements',
      (g) => deleteColumn(g, t.questions, h.questions.statement),
      missingColumn('Frågor', 'Frågetext'),
    ],
    [
      'no column of municipalities',
      (g) => deleteColumn(g, t.municipalities, h.municipalities.name),
      missingColumn('Kommuner', 'Kommun'),
    ],
    [
      'no column of values',
      (g) => deleteColumn(g, t.settings, h.settings.value),
      missingColumn('Inställningar', 'Värde'),
    ],
    [
      'no municipality among the answers',
      (g) => deleteColumn(g, t.answers, 'Kommun'),
      `På fliken Svar saknas kolumnen ”Kommun”, som ska säga vilken kommun varje svar gäller. ${nothing} Heter kolumnen något annat: välj Koppla kolumnerna i menyn, eller skriv dess rubrik på fliken Inställningar, Kolumn för kommun.`,
    ],
    [
      'no due dates',
      (g) => deleteColumn(g, t.plan, h.plan.due),
      missingColumn('Handlingsplan', 'Klart senast'),
      'updatePlan',
    ],
    [
      'no due dates, when mails are to go',
      (g) => deleteColumn(g, t.plan, h.plan.due),
      missingColumn('Handlingsplan', 'Klart senast'),
      'sendNow',
    ],
    [
      'no keys in the log',
      (g) => deleteColumn(g, t.mailing, h.mailing.key),
      missingColumn('Utskick', 'Nyckel'),
      'sendNow',
    ],
    [
      'no file ids in the ledger',
      (g) => deleteColumn(g, t.decks, h.decks.fileId),
      missingColumn('Bildspel', 'Fil-ID'),
      'decks',
    ],

    [
      'a doubled column of questions',
      (g) => overwriteHeader(g, t.questions, h.questions.area, h.questions.id),
      doubledColumn('Frågor', 'Fråge-ID'),
    ],
    [
      'a doubled column of municipalities',
      (g) => overwriteHeader(g, t.municipalities, h.municipalities.invited, h.municipalities.name),
      doubledColumn('Kommuner', 'Kommun'),
    ],
    [
      'a doubled municipality among the answers',
      (g) => type(g, t.answers, 0, 1, 'Kommun'),
      doubledColumn('Svar', 'Kommun'),
    ],
    [
      'a doubled column of the plan',
      (g) => overwriteHeader(g, t.plan, h.plan.nextStep, h.plan.due),
      doubledColumn('Handlingsplan', 'Klart senast'),
      'updatePlan',
    ],

    ['empty settings', (g) => emptyTab(g, t.settings), empty('Inställningar')],
    ['empty questions', (g) => emptyTab(g, t.questions), empty('Frågor')],
    ['empty municipalities', (g) => emptyTab(g, t.municipalities), empty('Kommuner')],
    ['an empty plan', (g) => emptyTab(g, t.plan), empty('Handlingsplan'), 'updatePlan'],
    [
      'empty answers',
      (g) => emptyTab(g, t.answers),
      `Fliken Svar är tom. ${nothing} Lägg in svaren där med rubrikerna på första raden. Ligger svaren på en annan flik: skriv dess namn på fliken Inställningar, Flik med svar.`,
    ],
    [
      'questions with a header only',
      (g) => emptyBelow(g, t.questions, h.questions.id),
      `Fliken Frågor har inga frågor som ingår. ${nothing} Skriv en fråga på varje rad, och försök igen.`,
    ],
    [
      'none of the questions among the answers',
      (g) => [1, 2, 3, 4, 5, 6].forEach((column) => type(g, t.answers, 0, column, `Annat ${column}`)),
      `Ingen av frågornas kolumner finns på fliken Svar. Verktyget letade efter ${[1, 2, 3, 4, 5].map((n) => `”Vi har ordning på sak nummer ${n}.”`).join(', ')} och ”Vi har ordning på sak nummer 6.”. ${nothing} Kontrollera att rätt flik är vald. Heter kolumnerna något annat: välj Koppla kolumnerna i menyn, eller skriv rubrikerna på fliken Frågor.`,
    ],

    [
      'a scale without length',
      (g) => setSetting(g, t.settings, settingNames.scaleMin, 6),
      settings(
        'Inställningar!B5: Skala min är 6 och Skala max är 6. Skala max måste vara större än Skala min, med högst 1\u00a0000 steg emellan.',
      ),
    ],
    [
      'a scale in words',
      (g) => setSetting(g, t.settings, settingNames.scaleMax, 'sex'),
      settings('Inställningar!B5: Skala max är ”sex”. Skriv ett heltal från 0 till 1\u00a0000\u00a0000.'),
    ],
    [
      'nonsense in several settings, all told at once',
      (g) => {
        setSetting(g, t.settings, settingNames.minimumGroup, 2);
        setSetting(g, t.settings, settingNames.lines, 'blå');
        setSetting(g, t.settings, settingNames.mailHour, 25);
        setSetting(g, t.settings, settingNames.values, 'hej');
        setSetting(g, t.settings, settingNames.year, 'i år');
      },
      settings(
        'Inställningar!B3: Mätår är ”i år”. Skriv ett heltal från 1900 till 2200.',
        'Inställningar!B8: raden ”hej” går inte att läsa. Skriv svarstexten, ett likhetstecken och ett heltal, till exempel ”5 - Instämmer helt = 5”.',
        'Inställningar!B22: Minsta grupp är ”2”. Under 5 krävs ett skäl. Skriv det på raden Skäl till minsta grupp under 5, eller skriv ett heltal från 5 till 10.',
        'Inställningar!B27: Gränser i fyrfältsdiagrammet är ”blå”. Välj ett av detta: Gemensam median, Egen median och Fasta gränser.',
        'Inställningar!B36: Timme för utskick är ”25”. Skriv ett heltal från 0 till 23.',
      ),
    ],

    [
      'a doubled question id',
      (g) => typeUnder(g, t.questions, h.questions.id, 2, 'F1'),
      doubledId('Frågor', 'F1', 'Fråge-ID', 'Frågor!A3 och Frågor!A4'),
    ],
    [
      'a doubled municipality',
      (g) => typeUnder(g, t.municipalities, h.municipalities.name, 2, 'Demostad '),
      doubledId('Kommuner', 'Demostad', 'Kommun', 'Kommuner!B3 och Kommuner!B4'),
    ],
    [
      'a doubled municipality id',
      (g) => typeUnder(g, t.municipalities, h.municipalities.id, 2, 'k1'),
      doubledId('Kommuner', 'k1', 'Kommun-ID', 'Kommuner!A3 och Kommuner!A4'),
    ],
  ];

  it.each(cases.map(([what, edit, told, job = 'recalculate']) => ({ what, edit, told, job })))(
    '$what',
    ({ edit, told, job }) => expect(stopped(edit, job)).toEqual([told]),
  );
});

describe('what is odd among the answers stops nothing and stands in Kontroll, with its place and what to do', () => {
  const check = (edit: Edit): readonly (readonly string[])[] => {
    edit(google);
    expect(entries.recalculate.play(google).told).toEqual([]);
    const rows = read(google, t.check);
    const below = rows.slice(rows.findIndex((row) => row[0] === h.check.severity) + 1);
    // Who has answered, who is too few to be shown and with whom they may be, that the answers lie open and that two people answered
    // alike stands there too.
    const usual = /visas inte: färre än 5|kommuner visas inte|kan redovisas tillsammans|ser varje svar|exakt lik/;
    return below.filter(
      ([severity, where, what = '']) => !usual.test(what) && (severity !== 'Info' || where !== t.municipalities),
    );
  };
  const long = 'A'.repeat(20_000);

  it.each<[what: string, edit: Edit, rows: readonly (readonly string[])[]]>([
    [
      'a question without a column',
      (g) => type(g, t.answers, 0, 2, 'Något annat'),
      [
        [
          'Varning',
          'Svar',
          'Fråga F2 har ingen kolumn bland svaren. Kolumnen ”Vi har ordning på sak nummer 2.” finns inte.',
          'Välj Koppla kolumnerna i menyn. Du kan också skriva rubriken precis som den står bland svaren, på fliken Frågor, eller sätta Ingår till Nej.',
        ],
      ],
    ],
    [
      'an unknown municipality',
      (g) => type(g, t.answers, 3, 0, 'Nystad'),
      [
        [
          'Varning',
          'Svar!A4',
          'En rad har kommunen ”Nystad”, som inte finns på fliken Kommuner. Svaren räknas inte med.',
          'Rätta namnet bland svaren, eller lägg till kommunen.',
        ],
      ],
    ],
    [
      'a municipality in other letters',
      (g) => type(g, t.answers, 3, 0, 'demostad'),
      [
        [
          'Info',
          'Svar!A4',
          'Kommunen ”demostad” bland svaren räknas som Demostad.',
          'Du behöver inte göra något om det är rätt. Skriv annars namnet så att det skiljer sig tydligt.',
        ],
      ],
    ],
    [
      '20 000 characters in an answer and in a number',
      (g) => {
        type(g, t.answers, 3, 2, long);
        typeUnder(g, t.municipalities, h.municipalities.invited, 1, long);
        // Somebody has looked through the answers: one of seventeen is more than one of twenty.
        setSetting(g, t.settings, settingNames.invalid, '*');
      },
      [
        [
          'Varning',
          'Svar',
          'Fråga F2: 1 av 17 svar förstås inte och räknas inte. Frågans siffror kan bli missvisande.',
          'Välj Gå igenom svaren i menyn och säg vad de betyder. Stämmer skalan? Den står på fliken Inställningar, Skala min och Skala max.',
        ],
        [
          'Varning',
          'Svar!C4',
          `Svaret ”${'A'.repeat(60)}…” står i ett svar (fråga F2). Det är varken ett tal på skalan, vet ej eller ej besvarat. Det räknas inte.`,
          `Betyder ”${'A'.repeat(60)}…” vet ej, ej besvarad eller ett tal? Välj Gå igenom svaren i menyn och svara på det.`,
        ],
        [
          'Varning',
          'Kommuner!C3',
          `Antal inbjudna för Demostad är ”${'A'.repeat(60)}…”, vilket inte är ett antal. Det räknas som okänt.`,
          'Skriv antalet med siffror, eller lämna cellen tom.',
        ],
      ],
    ],
    [
      'answers with a header only',
      (g) => emptyBelow(g, t.answers, 'Kommun'),
      [
        [
          'Varning',
          'Svar',
          'Det finns inga svar från någon kommun.',
          'Kontrollera att svaren ligger på rätt flik och att kommunerna heter likadant som på fliken Kommuner.',
        ],
        [
          'Info',
          'Svar',
          'Ingen har svarat för 3 kommuner: Demostad, Granneby, Lillåker.',
          'Kontrollera att kommunernas namn skrivs likadant bland svaren.',
        ],
      ],
    ],
  ])('%s', (_, edit, rows) => expect(check(edit)).toEqual(rows));

  it('an unknown municipality gets no tab, no deck and no row', () => {
    for (let row = 1; row <= 6; row += 1) type(google, t.answers, row, 0, 'Nystad');
    for (const name of ['recalculate', 'makeMunicipalityTabs', 'decks'] as const)
      expect(entries[name].play(google).told).toEqual([]);
    const { spreadsheets, files, presentations } = google.workspace.state;
    const tabs = spreadsheets[google.spreadsheetId]!.sheets.map(({ properties }) => properties.title);
    expect(tabs.filter((title) => title.includes('Nystad'))).toEqual([]);
    expect(JSON.stringify([files, presentations])).not.toContain('Nystad');
    expect(JSON.stringify(read(google, t.analysis))).not.toContain('Nystad');
  });
});

describe('what is odd in a row of the plan stops nothing and is told when the work has ended', () => {
  const plan = h.plan;
  const cases: readonly (readonly [what: string, edit: Edit, told: string])[] = [
    [
      'an address that is none',
      (g) => typeUnder(g, t.plan, plan.email, 1, 'ingen adress'),
      'Handlingsplan!K4: ”ingen adress” är ingen e-postadress. Inget brev skickas dit. Rätta adressen.',
    ],
    [
      'an address with a comma',
      (g) => typeUnder(g, t.plan, plan.email, 1, 'a@x.example, b@x.example'),
      'Handlingsplan!K4: Cellen har mer än en e-postadress. Inget brev skickas dit. Skriv bara en adress.',
    ],
    [
      'an address with a line break',
      (g) => typeUnder(g, t.plan, plan.email, 1, 'a@x.example\nBcc: b@x.example'),
      'Handlingsplan!K4: E-postadressen innehåller en radbrytning. Inget brev skickas dit. Skriv en adress på en rad.',
    ],
    [
      'a due date in words',
      (g) => typeUnder(g, t.plan, plan.due, 1, 'till jul'),
      'Handlingsplan!E4: Klart senast är ”till jul”. Det går inte att läsa som ett datum. Skriv det som 2026-03-01.',
    ],
    [
      '20 000 characters as a due date',
      (g) => typeUnder(g, t.plan, plan.due, 1, 'C'.repeat(20_000)),
      `Handlingsplan!E4: Klart senast är ”${'C'.repeat(60)}…”. Det går inte att läsa som ett datum. Skriv det som 2026-03-01.`,
    ],
    [
      'an unknown status',
      (g) => typeUnder(g, t.plan, plan.status, 1, 'På gång'),
      'Handlingsplan!F4: Status är ”På gång”. Den räknas som Ej påbörjad. Välj en status i listan.',
    ],
    [
      'a doubled id',
      (g) => typeUnder(g, t.plan, plan.id, 2, 'Å-01'),
      'Handlingsplan!A5: Id Å-01 står på fler än en rad. Töm cellen på en av raderna, så får den ett nytt id.',
    ],
  ];

  it.each(cases)('%s', (_, edit, told) => {
    for (const name of ['updatePlan', 'sendNow']) {
      goBack(google, start);
      edit(google);
      expect(shownBy(google, name)).toEqual(expect.arrayContaining(['En sak att rätta i planen:', told]));
    }
  });

  it('no mail goes to an address that is none, and the one who sends is told which action it is', () => {
    typeUnder(google, t.plan, plan.email, 1, 'a@x.example\nBcc: b@x.example');
    typeUnder(google, t.plan, plan.email, 2, 'a@x.example, b@x.example');
    expect(shownBy(google, 'sendNow')).toContain(
      'Ingen påminnelse kan skickas för Å-01 och Å-02: e-postadress saknas eller är fel.',
    );
    expect(google.workspace.state.sent.map(({ to }) => to)).toEqual([
      'samordnare@demokommunerna.example',
      'tva@demostad.example',
    ]);
  });

  it.each([
    ['', 'Inget veckobrev skickas, eftersom Samordnarens e-post är tom i Inställningar.'],
    [
      'samordnaren',
      'Inget veckobrev skickas, eftersom Samordnarens e-post i Inställningar inte är en adress. Rätta den.',
    ],
  ])(
    'a coordinator with the address ”%s” gets no letter, which is said when sending and when switching on',
    (address, told) => {
      for (const name of ['sendNow', 'toggleMailing']) {
        goBack(google, start);
        setSetting(google, t.settings, settingNames.coordinatorEmail, address);
        expect(shownBy(google, name)).toContain(told);
      }
    },
  );
});
