import { actForms } from './acts.ts';
import { alternativeForms } from './alternatives.ts';
import { associationForms } from './associations.ts';
import { attendanceForms } from './attendance.ts';
import { bodyForms } from './bodies.ts';
import { calendarForms } from './calendar.ts';
import { decisionForms } from './decisions.ts';
import { electionForms } from './elections.ts';
import { fieldForms } from './fields.ts';
import { hiddenNameForms } from './hidden-names.ts';
import { labelForms } from './labels.ts';
import { meetingForms } from './meetings.ts';
import { partForms } from './parts.ts';
import { remarkForms } from './remarks.ts';
import { ruleForms } from './rules.ts';
import { secrecyForms } from './secrecy.ts';
import { textForms } from './texts.ts';
import { verbForms } from './verbs.ts';
import { voteForms } from './votes.ts';

/** One example for each form of the tables in `src/language`. */
export const allForms = [
  ...actForms,
  ...alternativeForms,
  ...associationForms,
  ...attendanceForms,
  ...bodyForms,
  ...calendarForms,
  ...decisionForms,
  ...electionForms,
  ...fieldForms,
  ...hiddenNameForms,
  ...labelForms,
  ...meetingForms,
  ...partForms,
  ...remarkForms,
  ...ruleForms,
  ...secrecyForms,
  ...textForms,
  ...verbForms,
  ...voteForms,
];
