/** Finds Swedish in a text that should have none: words with å, ä or ö, and common Swedish words that are not English too (“en” is the language’s code). */

const COMMON: ReadonlySet<string> = new Set(
  [
    'alla alltid andra annan annat ansvarig att av avbruten bara bild bilden bilder bildspel bildspelet brev brevet de delar den det dold',
    'efter ej eller er ett fel felet filen flik fliken flikar flikarna fler fyra gemensam gick handlingsplan handlingsplanen har',
    'ingen inget inga innan inte ja kan klar klart kolumn kolumnen kolumner kommun kommunen kommuner kommunens kommunerna',
    'kontroll kontrollera analys maj med medel mejl men mer mognad mognaden namn nej ni noll och oktober om pausad raden rader redan rubrik',
    'rubriken samma samordnare samordnaren sedan sju skattning skickas skickat ska skriv skrivs som svar svarade svaren svarande',
    'svarat tio till tolv tom tomt tre troligt tydligt utan utskick utskicken vad varje vem vet vi vilka vilken vilket visas',
  ].flatMap((line) => line.split(' ')),
);

/** In their order; [] where there are none. */
export const swedishWordsIn = (text: string): readonly string[] =>
  (text.normalize('NFC').match(/\p{L}+/gu) ?? []).filter(
    (word) => /[åäö]/i.test(word) || COMMON.has(word.toLowerCase()),
  );
