/** Headers that say by themselves what their column holds, in any language. */

/** Columns that tools add and that ask nothing: numbers, times, states. */
const NO_QUESTION =
  /^(id|nr|nummer|#|löpnummer|svarsnummer|svars-?id|respondent(en)?([ _-]?(id|nr|nummer))?|response[ _]?id|lastpage|last page|seed|progress|framsteg|duration.*|tidsåtgång.*|finished|status|token|år|year|ålder|age|interviewtime|groupTime.*)$/i;
const MUNICIPALITY = /(^|[^\p{L}])(kommun|municipality)([^\p{L}]|$)/iu;

export const asksNothing = (header: string): boolean => NO_QUESTION.test(header);

export const speaksOfMunicipality = (header: string): boolean => MUNICIPALITY.test(header);
