/** The demo survey in Swedish: thirty made-up statements in ten areas, in our own words. They come from no existing tool. */
import type { SurveyTexts } from './survey-texts';

export const swedishSurvey: SurveyTexts = {
  columns: { time: 'Tidstämpel', municipality: 'Kommun', department: 'Förvaltning', role: 'Roll' },
  ends: { 1: '1 - Instämmer inte alls', 6: '6 - Instämmer helt' },
  dontKnow: ['Vet ej', 'Vet ej', 'Vet inte'],
  stray: { number: '3,5', text: 'se ovan' },
  areas: [
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
  ],
  earlierWording: { F20: 'Vi stänger av det gamla sättet att arbeta när ett nytt har införts.' },
  departments: {
    care: 'Vård och omsorg',
    education: 'Barn och utbildning',
    culture: 'Kultur och fritid',
    rescue: 'Räddningstjänst',
    planning: 'Samhällsbyggnad',
    environment: 'Miljö',
    management: 'Kommunledning',
  },
  roles: { staff: 'Medarbetare', manager: 'Chef', strategist: 'Strateg eller utvecklare' },
  cooperation: 'Demokommunerna',
  coordinator: 'Samordnaren',
  user: 'samordnare@demokommunerna.example',
  earlierQuestionsTab: (year) => `Frågor ${year}`,
  owners: {
    finance: { owner: 'Ekonomichef', email: 'ekonomichef@demostad.example' },
    it: { owner: 'IT-chef', email: 'it-chef@demostad.example' },
    strategy: { owner: 'Utvecklingsstrateg', email: 'utvecklingsstrateg@granneby.example' },
  },
  method: {
    mandate: 'Uppdrag om digital mognad',
    information: 'Information om digital mognad',
    said: {
      works: 'Vi har ordning på våra egna avtal.',
      hinders: 'Uppgifterna ligger hos flera och ingen ser helheten.',
      unknown: 'Vad systemen kostar i egen arbetstid.',
      proposal: 'Gör en gemensam lista och utse en ägare.',
    },
  },
  actions: [
    {
      id: 'Å-01',
      action: 'Räkna fram årskostnad för de tio största systemen',
      area: 0,
      nextStep: 'Hämta licenskostnader från inköp',
    },
    { id: 'Å-02', action: 'Ta fram en mall för att mäta före start', area: 6, nextStep: 'Pröva mallen i två projekt' },
    {
      id: 'Å-03',
      action: 'Utse ägare för de fem viktigaste registren',
      area: 3,
      nextStep: 'Fråga förvaltningscheferna',
    },
    { id: 'Å-04', action: 'Lista system som ska bytas eller stängas', area: 4, nextStep: 'Gå igenom avtalen' },
    { id: 'Å-05', action: 'Öva ett avbrott i vårdens system', area: 5, nextStep: 'Boka lokal' },
    {
      id: 'Å-06',
      action: 'Berätta om uppföljning av nytta på chefsdagen',
      area: 0,
      nextStep: 'Be om en tid på chefsdagen',
    },
    { id: 'Å-07', action: 'Samla goda exempel från andra kommuner', area: 2, nextStep: 'Ring två grannkommuner' },
    { id: 'Å-08', action: 'Beskriv vem som tar över när projekt slutar', area: 9, nextStep: '' },
    { id: 'Å-09', action: 'Stäng det gamla ärendesystemet', area: 4, nextStep: '' },
    { id: 'Å-10', action: 'Köp in en ny plattform för enkäter', area: 2, nextStep: '' },
  ],
};
