/** The demo survey in the language that is asked for. */
import type { Language } from '../../messages';
import { englishSurvey } from './english-survey';
import type { SurveyTexts } from './survey-texts';
import { swedishSurvey } from './swedish-survey';

const spoken: Readonly<Record<Language, SurveyTexts>> = { sv: swedishSurvey, en: englishSurvey };

export const surveyTexts = (language: Language): SurveyTexts => spoken[language];
