/** The demo survey in English: the same statements, departments, roles and plan as in Swedish. */
import type { SurveyTexts } from './survey-texts';

export const englishSurvey: SurveyTexts = {
  columns: { time: 'Timestamp', municipality: 'Municipality', department: 'Department', role: 'Role' },
  ends: { 1: '1 - Do not agree at all', 6: '6 - Agree completely' },
  dontKnow: ["Don't know", "Don't know", 'Do not know'],
  stray: { number: '3.5', text: 'see above' },
  areas: [
    [
      'Money and follow-up',
      [
        'Cost of each system',
        'We know what each system costs us in a year, with licences, operation and our own working hours.',
      ],
      [
        'Follow-up of benefits',
        'We follow up whether a digital solution gave the benefit that we counted on when we decided on it.',
      ],
      ['Money for trials', 'There is money to apply for if you want to try a new digital idea on a small scale.'],
    ],
    [
      'Direction and roles',
      ['A clear task', 'Our management has said what digitalisation should lead to here.'],
      ['Digital in the plan', "Digitalisation is part of the department's plan for the year."],
      ['Decisions in time', 'Decisions about digital solutions are made quickly enough for the work not to stall.'],
    ],
    [
      'Working with others',
      ['Learns from others', 'We find out how other municipalities have done before we begin ourselves.'],
      ['Across borders', 'We solve digital questions together with other departments.'],
      ['Joint purchases', 'We buy digital services together with others when it pays off.'],
    ],
    [
      'Data and information',
      ['Owners of data', 'Every register has an appointed owner who keeps its data in order.'],
      ['Data to rely on', 'The data in our systems are correct and up to date.'],
      ['Shared data', 'We share data between systems so that they are typed in only once.'],
    ],
    [
      'Systems and operation',
      ['Replacing old systems', 'We have a plan for when old systems will be replaced or closed.'],
      ['Stable operation', 'The systems that we need at work run when we need them.'],
      ['Help when it fails', 'I get help quickly when something digital does not work.'],
    ],
    [
      'Security',
      ['Practice for outages', 'We practise how to work when an important system is down.'],
      ['Knows the rules', 'We know which data may be handled where.'],
      ['Reports incidents', 'We know how to report a fault or an incident that concerns security.'],
    ],
    [
      'Benefit and effect',
      [
        'Measures before start',
        'We measure how things are before we bring in something new, so that we can see the difference afterwards.',
      ],
      ['Stops the old way', 'When a new solution is in place we stop working in the old way.'],
      ['Spreads what works', 'A solution that works in one unit is spread to others.'],
    ],
    [
      'Skills',
      ['Knows our tools', 'We know how to use the digital tools that our work needs.'],
      ['Time to learn', 'There is time to learn new ways of working.'],
      ['Managers lead the way', 'Managers use the new ways of working themselves.'],
    ],
    [
      'What inhabitants need',
      ['Asks inhabitants', 'We ask inhabitants before we change a service.'],
      ['Easy to use', 'Our e-services are easy to use for those who need them.'],
      [
        'Nobody is left out',
        'Those who cannot or do not want to be digital get help that is just as good in another way.',
      ],
    ],
    [
      'Ways of working',
      ['Begins small', 'We try things on a small scale before we bring them in everywhere.'],
      ['Hands over in order', 'When a project ends it is clear who takes over.'],
      ['Takes up suggestions', 'Suggestions from staff are taken up and answered.'],
    ],
  ],
  earlierWording: { F20: 'We close the old way of working when a new one has been introduced.' },
  departments: {
    care: 'Health and social care',
    education: 'Children and education',
    culture: 'Culture and leisure',
    rescue: 'Rescue services',
    planning: 'Planning and building',
    environment: 'Environment',
    management: 'Central management',
  },
  roles: { staff: 'Staff', manager: 'Manager', strategist: 'Strategist or developer' },
  cooperation: 'Demo County',
  coordinator: 'The coordinator',
  user: 'coordinator@demomunicipalities.example',
  earlierQuestionsTab: (year) => `Questions ${year}`,
  owners: {
    finance: { owner: 'Finance director', email: 'finance.director@demostad.example' },
    it: { owner: 'IT director', email: 'it.director@demostad.example' },
    strategy: { owner: 'Development strategist', email: 'development.strategist@granneby.example' },
  },
  method: {
    mandate: 'Assignment on digital maturity',
    information: 'Information on digital maturity',
    said: {
      works: 'We keep our own contracts in order.',
      hinders: 'The facts lie with several and nobody sees the whole.',
      unknown: 'What the systems cost in our own working time.',
      proposal: 'Make one list together and appoint an owner.',
    },
  },
  actions: [
    {
      id: 'A-01',
      action: 'Work out the yearly cost of the ten largest systems',
      area: 0,
      nextStep: 'Get licence costs from purchasing',
    },
    {
      id: 'A-02',
      action: 'Make a template for measuring before start',
      area: 6,
      nextStep: 'Try the template in two projects',
    },
    {
      id: 'A-03',
      action: 'Appoint owners of the five most important registers',
      area: 3,
      nextStep: 'Ask the heads of department',
    },
    { id: 'A-04', action: 'List systems to be replaced or closed', area: 4, nextStep: 'Go through the contracts' },
    { id: 'A-05', action: 'Practise an outage of the care systems', area: 5, nextStep: 'Book a room' },
    {
      id: 'A-06',
      action: "Tell the managers' day about follow-up of benefits",
      area: 0,
      nextStep: "Ask for a slot on the managers' day",
    },
    {
      id: 'A-07',
      action: 'Collect good examples from other municipalities',
      area: 2,
      nextStep: 'Ring two neighbouring municipalities',
    },
    { id: 'A-08', action: 'Describe who takes over when projects end', area: 9, nextStep: '' },
    { id: 'A-09', action: 'Close the old case management system', area: 4, nextStep: '' },
    { id: 'A-10', action: 'Buy a new platform for surveys', area: 2, nextStep: '' },
  ],
};
