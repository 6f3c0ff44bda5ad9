/** Thirty made-up statements in ten areas, in our own words: the demo survey's questions. They come from no existing tool. */
export interface DemoStatement {
  readonly id: string;
  readonly area: string;
  readonly shortName: string;
  readonly statement: string;
}

const AREAS: readonly (readonly [area: string, ...statements: (readonly [shortName: string, statement: string])[]])[] =
  [
    [
      'Ekonomi och uppföljning',
      [
        'Kostnad per system',
        'Vi vet vad varje system kostar oss under ett år, med licenser, drift och egen arbetstid.',
      ],
      [
        'Uppföljning av nytta',
        'Vi följer upp om en digital lösning gav den nytta som vi räknade med när vi bestämde oss.',
      ],
      ['Pengar till försök', 'Det finns pengar att söka för den som vill pröva en ny digital idé i liten skala.'],
    ],
    [
      'Styrning och ansvar',
      ['Tydligt uppdrag', 'Ledningen har sagt vad digitaliseringen ska leda till hos oss.'],
      ['Digitalt i årsplanen', 'Digitaliseringen finns med i förvaltningens årsplan.'],
      ['Beslut i rätt tid', 'Beslut om digitala lösningar fattas så snabbt att arbetet inte stannar av.'],
    ],
    [
      'Samarbete',
      ['Lär av andra', 'Vi tar reda på hur andra kommuner har gjort innan vi börjar själva.'],
      ['Över gränserna', 'Vi löser digitala frågor tillsammans med andra förvaltningar.'],
      ['Gemensamma inköp', 'Vi köper digitala tjänster tillsammans med andra när det lönar sig.'],
    ],
    [
      'Data och information',
      ['Ägare för uppgifter', 'Varje register har en utsedd ägare som håller uppgifterna i ordning.'],
      ['Uppgifter att lita på', 'Uppgifterna i våra system är riktiga och aktuella.'],
      ['Delade uppgifter', 'Vi delar uppgifter mellan system så att de bara behöver skrivas in en gång.'],
    ],
    [
      'System och drift',
      ['Byte av gamla system', 'Vi har en plan för när gamla system ska bytas ut eller stängas.'],
      ['Stabil drift', 'Systemen som vi behöver i arbetet fungerar när vi behöver dem.'],
      ['Hjälp när det krånglar', 'Jag får snabbt hjälp när något digitalt inte fungerar.'],
    ],
    [
      'Säkerhet',
      ['Övning vid avbrott', 'Vi övar på hur vi arbetar när ett viktigt system är borta.'],
      ['Känner reglerna', 'Vi vet vilka uppgifter som får hanteras var.'],
      ['Anmäler händelser', 'Vi vet hur vi anmäler ett fel eller en händelse som rör säkerheten.'],
    ],
    [
      'Nytta och effekt',
      ['Mätning före start', 'Vi mäter hur det är innan vi inför något nytt, så att vi kan se skillnaden efteråt.'],
      ['Slutar med det gamla', 'När en ny lösning är på plats slutar vi med det gamla sättet.'],
      ['Sprider det som lyckas', 'En lösning som fungerar hos en enhet sprids till fler.'],
    ],
    [
      'Kompetens',
      ['Kan våra verktyg', 'Vi kan de digitala verktyg som vi använder i arbetet.'],
      ['Tid att lära', 'Det finns tid att lära sig nya arbetssätt.'],
      ['Chefer går före', 'Chefer använder själva de nya arbetssätten.'],
    ],
    [
      'Invånarens behov',
      ['Frågar invånarna', 'Vi frågar invånarna innan vi gör om en tjänst.'],
      ['Lätt att använda', 'Våra e-tjänster är lätta att använda för den som behöver dem.'],
      ['Ingen lämnas utanför', 'Den som inte kan eller vill vara digital får lika god hjälp på annat sätt.'],
    ],
    [
      'Arbetssätt',
      ['Börjar i det lilla', 'Vi prövar i liten skala innan vi inför något brett.'],
      ['Lämnar över i ordning', 'När ett projekt slutar är det klart vem som tar över.'],
      ['Förslag tas om hand', 'Förslag från medarbetare tas om hand och får svar.'],
    ],
  ];

export const demoStatements: readonly DemoStatement[] = AREAS.flatMap(([area, ...statements]) =>
  statements.map(([shortName, statement]) => ({ area, shortName, statement })),
).map((statement, index) => ({ id: `F${String(index + 1).padStart(2, '0')}`, ...statement }));
