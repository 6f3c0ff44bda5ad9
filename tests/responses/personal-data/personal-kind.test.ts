import fc from 'fast-check';
import { kindOfContents, kindOfHeader, personalInside } from '../../../src/responses/personal-data/personal-kind';

describe('a header is taken for personal data', () => {
  it.each([
    [
      'email',
      [
        'E-post',
        'E-postadress',
        'Epost',
        'Din e-postadress',
        'Ange din e-postadress',
        'E-post till dig',
        'Email',
        'Email Address',
        'E-mail *',
        'RecipientEmail',
        'Respondentens e-post',
        'Mejl',
        'Mejladress',
        'Kontaktpersonens e-post',
      ],
    ],
    [
      'name',
      [
        'Namn',
        'namn ',
        'Ditt namn',
        'Ditt namn (frivilligt)',
        'Namn på den som svarar',
        'Förnamn',
        'Efternamn',
        'För- och efternamn',
        'Name',
        'Full name',
        'First_name',
        'RecipientLastName',
        'Användarnamn',
        'Username',
        'Vad heter du?',
      ],
    ],
    [
      'identity',
      ['Personnummer', 'Personnr', 'Ditt personnummer', 'Person-nummer (ÅÅMMDD-NNNN)', 'Födelsedatum', 'SSN'],
    ],
    ['phone', ['Telefon', 'Telefonnummer', 'Mobil', 'Mobilnummer', 'Ditt telefonnummer', 'Phone number']],
    [
      'time',
      [
        'Tidstämpel',
        'Tidsstämpel',
        'Timestamp',
        'Starttid',
        'Slutförandetid',
        'StartDate',
        'EndDate',
        'RecordedDate',
        'Completion time',
        'Senast ändrad',
        'Datum',
        'submitdate',
      ],
    ],
    ['address', ['IP', 'IP-adress', 'IPAddress', 'IP Address', 'ipaddr']],
  ] as const)('%s', (kind, headers) => expect(headers.filter((header) => kindOfHeader(header) !== kind)).toEqual([]));

  it.each([
    [
      'names of other things',
      [
        'Enhetens namn',
        'Förvaltningens namn',
        'Kommunens namn',
        'Kommun',
        'Avdelningsnamn',
        'Namn på enheten',
        'Systemets namn',
        'Filnamn',
        'Projektnamn',
      ],
    ],
    [
      'ids and groups',
      [
        'ID',
        'Respondent ID',
        'Svars-ID',
        'Löpnummer',
        'Roll',
        'Rollgrupp',
        'Förvaltning',
        'Ålder',
        'Kön',
        'Kommentar',
        'Poäng',
        '',
      ],
    ],
    [
      'statements',
      [
        'Vi svarar på e-post inom ett dygn',
        'Våra medarbetare hanterar personnummer på ett säkert sätt',
        'Vi mäter tiden från start till effekt',
        'Data [Vi vet vem som äger våra telefoner]',
        'Vi har mobila arbetssätt',
        'Styrning [Namnge ansvariga]',
      ],
    ],
    ['times that are no time stamps', ['Anställningstid i år', 'Tid i rollen']],
  ] as const)('but not %s', (_, headers) =>
    expect(headers.filter((header) => kindOfHeader(header) !== null)).toEqual([]),
  );
});

describe('contents are taken for personal data where most filled cells are', () => {
  it.each([
    ['email', ['anna@exempel.se', 'bo.ek@demostad.example', 'nej']],
    ['identity', ['19900101-0000', '900101-0000', '900161-0000', '199001010000']],
    ['identity', [199001010000, 198512240000]],
    ['phone', ['070-123 45 67', '+46 70 123 45 67', '08-123 456 78', '0046701234567', '+46 (0)8 123 456']],
    [
      'time',
      [
        '2026-03-01 09:00',
        '2026-03-01 09:00:12',
        '2026/03/01 9:00:12 fm CET',
        '2026-03-01',
        '01/03/2026 09:00',
        '3.1.2026',
      ],
    ],
    ['time', [46296.5, 46297.25]],
    ['address', ['192.168.0.1', '10.0.0.7', '2001:db8:0:0:0:0:2:1']],
    ['name', ['Anna Svensson', 'Bo Ek', 'Åsa-Lena von Post', 'Erik Johan Öberg', "Siobhan O'Hara"]],
  ] as const)('%s', (kind, cells) => expect(kindOfContents(cells, true)).toBe(kind));

  it.each([
    ['ratings and labels', [1, 2, '3', 'Vet ej', '5 - Instämmer helt']],
    ['ids', ['R_1a2B3c', '1001', '1002', '000123']],
    ['ids of ten digits that begin with no day', ['1234567890', '2345678901', '9876543210']],
    [
      'offices and roles, which return',
      [
        'Tekniska Kontoret',
        'Social Omsorg',
        'Tekniska Kontoret',
        'Social Omsorg',
        'Tekniska Kontoret',
        'Kommunens Ledning',
      ],
    ],
    ['prose with an address in it now and then', ['Bra!', 'Skriv till anna@exempel.se', 'Inget', 'Mer stöd']],
    ['years and whole numbers', [2025, 2026, 46000, 46001]],
    ['nothing', []],
  ] as const)('but not %s', (_, cells) => expect(kindOfContents(cells, true)).toBeNull());

  it('three names are too few to tell from places', () =>
    expect(kindOfContents(['Norra Skolan', 'Södra Skolan', 'Östra Skolan'], true)).toBeNull());
});

it.each([
  ['skriv till anna@exempel.se, tack', 'email'],
  ['pnr 900101-0000 finns', 'identity'],
  [199001010000, 'identity'],
  ['070-123 45 67', 'phone'],
  ['se ovan', null],
  ['3,5', null],
  [7, null],
  ['@', null],
  ['kl. 9@kontoret', null],
  ['1 234 567', null],
] as const)('in one text, %j, there is %s', (cell, kind) => expect(personalInside(cell)).toBe(kind));

it('no text, however long or strange, takes long or throws', () => {
  const long = [
    'A'.repeat(50_000),
    'ens '.repeat(10_000),
    'ens'.repeat(10_000),
    `${'a.'.repeat(20_000)}@`,
    '0 '.repeat(20_000),
    '-'.repeat(40_000),
    `${'Aa '.repeat(15_000)}`,
  ];
  for (const text of long)
    expect([kindOfHeader(text), kindOfContents([text, text], true), personalInside(text)]).toBeDefined();
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) =>
      [kindOfHeader(text), kindOfContents([text], true), personalInside(text)].every(
        (kind) => kind === null || typeof kind === 'string',
      ),
    ),
  );
});
