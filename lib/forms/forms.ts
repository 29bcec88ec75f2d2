import { FOI_2019 } from './foi-2019.ts';
import { FOI_2021 } from './foi-2021.ts';
import type { OfficialForm } from './form-table.ts';

/** Every form the audit knows, in the order in which they came. A new one is one file and one line here. */
export const FORMS: readonly OfficialForm[] = [FOI_2019, FOI_2021];
