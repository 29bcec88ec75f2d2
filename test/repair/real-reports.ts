import type { FactKey } from '../../lib/forms/form.ts';
import { formById } from '../../lib/forms/form-by-id.ts';
import { requestCells } from './generate.ts';

/** Two real reports of 2020 as far as tables 三 and 四 go: form `foi-2019`, everything adds up. */

/** 油车港镇: four requests; the cells left out here print 0. */
const SMALL_TOWN: Readonly<Record<FactKey, number>> = {
  'requests.new.person': 4,
  'requests.new.total': 4,
  'requests.partial.person': 1,
  'requests.partial.total': 1,
  'requests.denied.lawForbidden.person': 3,
  'requests.denied.lawForbidden.total': 3,
  'requests.handled.person': 4,
  'requests.handled.total': 4,
};

/** 嘉兴港区: twelve numbers in table 三, its other cells blank; table 四 prints 0 throughout. */
const PORT_DISTRICT: Readonly<Record<FactKey, number>> = {
  'requests.new.person': 62,
  'requests.new.total': 62,
  'requests.carriedIn.person': 7,
  'requests.carriedIn.total': 7,
  'requests.granted.person': 59,
  'requests.granted.total': 59,
  'requests.partial.person': 10,
  'requests.partial.total': 10,
  'requests.handled.person': 69,
  'requests.handled.total': 69,
  'requests.carriedOut.person': 0,
  'requests.carriedOut.total': 0,
};

type Changes = Readonly<Record<FactKey, number | null>>;

export function smallTown(changes: Changes = {}): Map<FactKey, number | null> {
  return new Map(Object.entries({ ...SMALL_TOWN, ...changes }));
}

export function portDistrict(changes: Changes = {}): Map<FactKey, number | null> {
  const blanks = requestCells(formById('foi-2019')).map((key): [FactKey, null] => [key, null]);
  return new Map<FactKey, number | null>([...blanks, ...Object.entries({ ...PORT_DISTRICT, ...changes })]);
}
