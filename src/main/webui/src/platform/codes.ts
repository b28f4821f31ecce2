import codes from '../generated/codes.json';
import type { Schema } from './api';

/** Every code of a kind, in the contract's order. */
export const LIGHTS = codes.Light as Schema<'Light'>[];
export const LIST_STATES = codes.ListState as Schema<'ListState'>[];
export const YEAR_ROLES = codes.YearRole as Schema<'YearRole'>[];
export const REMINDER_STATUSES = codes.ReminderStatus as Schema<'ReminderStatus'>[];
