import type { FactKey } from '../../lib/forms/form.ts';

/** Two real reports of 2020 as far as tables 三 and 四 go, errors put into them, and every smallest repair of each. */

/** 油车港镇: 4 new requests, everything else printed as 0. */
export const SMALL_TOWN: Readonly<Record<FactKey, number>> = {
  'requests.new.person': 4,
  'requests.new.total': 4,
  'requests.partial.person': 1,
  'requests.partial.total': 1,
  'requests.denied.lawForbidden.person': 3,
  'requests.denied.lawForbidden.total': 3,
  'requests.handled.person': 4,
  'requests.handled.total': 4,
};

/** 嘉兴港区: twelve numbers in table 三, all its other cells blank. */
export const PORT_DISTRICT: Readonly<Record<FactKey, number>> = {
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

export interface Mutation {
  id: string;
  report: 'small-town' | 'port-district';
  /** Printed instead. */
  change: Readonly<Record<FactKey, number>>;
  /** Relation → Σ left − Σ right. */
  broken: Readonly<Record<string, string>>;
  /** Every smallest repair, each as fact → would-be value. */
  repairs: readonly Readonly<Record<FactKey, string>>[];
}

const RESULTS_OF_SMALL_TOWN = {
  granted: 0,
  partial: 1,
  'denied.stateSecret': 0,
  'denied.lawForbidden': 2,
  'denied.publicSafety': 0,
  'denied.thirdParty': 0,
  'denied.internalAffairs': 0,
  'denied.process': 0,
  'denied.caseFile': 0,
  'denied.adminQuery': 0,
  'unavailable.notHeld': 0,
  'unavailable.needsCreation': 0,
  'unavailable.unclear': 0,
  'unprocessed.petition': 0,
  'unprocessed.repeat': 0,
  'unprocessed.publication': 0,
  'unprocessed.excessive': 0,
  'unprocessed.confirm': 0,
  other: 0,
};

/** The same change in a cell of 自然人 and in its row's 总计. */
function inBoth(row: string, value: number): Record<FactKey, string> {
  return { [`requests.${row}.person`]: String(value), [`requests.${row}.total`]: String(value) };
}

export const MUTATIONS: readonly Mutation[] = [
  {
    id: 'digits of a result swapped',
    report: 'port-district',
    change: { 'requests.granted.person': 95 },
    broken: { 'row-total:granted': '36', 'handled-total:person': '36' },
    repairs: [{ 'requests.granted.person': '59' }],
  },
  {
    id: 'digits of the grand total swapped',
    report: 'port-district',
    change: { 'requests.handled.total': 96 },
    broken: { 'row-total:handled': '-27', 'balance:total': '-27', 'handled-total:total': '-27' },
    repairs: [{ 'requests.handled.total': '69' }],
  },
  {
    id: 'the same wrong number in (七) and its total',
    report: 'port-district',
    change: { 'requests.handled.person': 96, 'requests.handled.total': 96 },
    broken: {
      'balance:person': '-27',
      'balance:total': '-27',
      'handled-total:person': '-27',
      'handled-total:total': '-27',
    },
    repairs: [inBoth('handled', 69)],
  },
  {
    id: 'carried in printed as 0',
    report: 'port-district',
    change: { 'requests.carriedIn.person': 0 },
    broken: { 'row-total:carriedIn': '-7', 'balance:person': '-7' },
    repairs: [{ 'requests.carriedIn.person': '7' }],
  },
  {
    id: 'total of new requests one too many',
    report: 'small-town',
    change: { 'requests.new.total': 5 },
    broken: { 'row-total:new': '-1', 'balance:total': '1' },
    repairs: [{ 'requests.new.total': '4' }],
  },
  {
    id: 'a result and its total one short',
    report: 'small-town',
    change: { 'requests.denied.lawForbidden.person': 2, 'requests.denied.lawForbidden.total': 2 },
    broken: { 'handled-total:person': '-1', 'handled-total:total': '-1' },
    repairs: Object.entries(RESULTS_OF_SMALL_TOWN).map(([row, value]) => inBoth(row, value + 1)),
  },
  {
    id: 'a reconsideration upheld that the total lacks',
    report: 'small-town',
    change: { 'review.reconsideration.upheld': 1 },
    broken: { 'review-total:reconsideration': '1' },
    repairs: [{ 'review.reconsideration.upheld': '0' }, { 'review.reconsideration.total': '1' }],
  },
  {
    id: 'carried out wrongly given as 7',
    report: 'port-district',
    change: { 'requests.carriedOut.person': 7, 'requests.carriedOut.total': 7 },
    broken: { 'balance:person': '-7', 'balance:total': '-7' },
    repairs: [inBoth('new', 69), inBoth('carriedIn', 14), inBoth('carriedOut', 0)],
  },
  {
    id: 'row of new requests one column too far right',
    report: 'port-district',
    change: { 'requests.new.person': 0, 'requests.new.business': 62 },
    broken: { 'balance:person': '-62', 'balance:business': '62' },
    repairs: [{ 'requests.new.person': '62', 'requests.new.business': '0' }],
  },
  {
    id: 'two whole rows swapped',
    report: 'port-district',
    change: {
      'requests.granted.person': 10,
      'requests.granted.total': 10,
      'requests.partial.person': 59,
      'requests.partial.total': 59,
    },
    broken: {},
    repairs: [],
  },
  {
    id: 'carried in counted among the new once more',
    report: 'port-district',
    change: { 'requests.new.person': 69, 'requests.new.total': 69 },
    broken: { 'balance:person': '7', 'balance:total': '7' },
    repairs: [inBoth('new', 62), inBoth('carriedIn', 0), inBoth('carriedOut', 7)],
  },
  {
    id: '(七) one short',
    report: 'small-town',
    change: { 'requests.handled.person': 3 },
    broken: { 'row-total:handled': '-1', 'balance:person': '1', 'handled-total:person': '1' },
    repairs: [{ 'requests.handled.person': '4' }],
  },
  {
    id: 'a result printed as 0',
    report: 'port-district',
    change: { 'requests.partial.person': 0 },
    broken: { 'row-total:partial': '-10', 'handled-total:person': '-10' },
    repairs: [{ 'requests.partial.person': '10' }],
  },
  {
    id: 'the grand total printed as 0',
    report: 'port-district',
    change: { 'requests.handled.total': 0 },
    broken: { 'row-total:handled': '69', 'balance:total': '69', 'handled-total:total': '69' },
    repairs: [{ 'requests.handled.total': '69' }],
  },
];
