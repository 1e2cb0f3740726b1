// Answers what SpreadsheetApp asks about the rules that lie on a sheet: validations, conditional formats, protections,
// the filter, bandings.

import type { ProtectionInfo, RuleOperations } from '../bridge/rule-operations';
import type { SheetAddress } from '../bridge/values';
import type { Execution } from '../execution/execution';
import { fail } from '../world/problem';
import { checkArea, isAreaChecked, removeCheckboxes } from '../world/sheet-checkboxes';
import { setValidation, validationAt } from '../world/sheet-clear';
import { sortArea } from '../world/sheet-order';
import { mapArea, type Protection, type SheetState } from '../world/sheet-state';
import { accountOf, spreadsheetOf } from '../world/world';
import type { Handlers } from './handlers';
import { sheetAt } from './sheet-handlers';

function protectionInfo({ area, ...facts }: Protection): ProtectionInfo {
  return { ...facts, type: area === undefined ? 'SHEET' : 'RANGE', area: area ?? null };
}

function protectionOf(sheet: SheetState, id: number): Protection {
  return sheet.protections.find((protection) => protection.id === id) ?? fail('The protection no longer exists.');
}

function filterArea(sheet: SheetState): NonNullable<SheetState['filter']> {
  return sheet.filter ?? fail('The filter no longer exists.');
}

function addProtection(execution: Execution, address: SheetAddress, area: ProtectionInfo['area']): ProtectionInfo {
  const spreadsheet = spreadsheetOf(execution.world, address.spreadsheet);
  const sheet = sheetAt(execution, address);
  const old = area === null ? sheet.protections.find((protection) => protection.area === undefined) : undefined;
  if (old !== undefined) return protectionInfo(old);
  const made: Protection = {
    id: spreadsheet.nextProtectionId,
    description: '',
    warningOnly: false,
    editors: [],
    domainEdit: false,
    unprotected: [],
    rangeName: null,
    ...(area === null ? {} : { area }),
  };
  spreadsheet.nextProtectionId += 1;
  sheet.protections = [...sheet.protections, made];
  return protectionInfo(made);
}

export const ruleHandlers: Handlers<RuleOperations> = {
  'sheet.conditional.get': (execution, address) => sheetAt(execution, address).conditionals,
  'sheet.conditional.set': (execution, { rules, ...address }) => {
    sheetAt(execution, address).conditionals = rules;
    return null;
  },
  'range.validate': (execution, { place: { spreadsheet, sheet, ...area }, rule }) => {
    setValidation(sheetAt(execution, { spreadsheet, sheet }), area, rule);
    return null;
  },
  'range.validations': (execution, { place }) => {
    const sheet = sheetAt(execution, place);
    return mapArea(place, (row, column) => validationAt(sheet, row, column));
  },
  'range.check': (execution, { place, checked }) => {
    checkArea(sheetAt(execution, place), place, checked);
    return null;
  },
  'range.checked': (execution, { place }) => isAreaChecked(sheetAt(execution, place), place),
  'range.removeCheckboxes': (execution, { place }) => {
    removeCheckboxes(sheetAt(execution, place), place);
    return null;
  },
  'protection.list': (execution, { type, ...address }) =>
    sheetAt(execution, address)
      .protections.map(protectionInfo)
      .filter((protection) => protection.type === type),
  'protection.add': (execution, { area, ...address }) => addProtection(execution, address, area),
  'protection.set': (execution, { id, patch, ...address }) => {
    const sheet = sheetAt(execution, address);
    const old = protectionOf(sheet, id);
    const { kind } = accountOf(execution.world, execution.world.owner);
    if (patch.domainEdit !== undefined && kind === 'consumer')
      fail('Domain-wide editing cannot be set: the owner of the spreadsheet belongs to no domain.');
    sheet.protections = sheet.protections.map((protection) => (protection === old ? { ...old, ...patch } : protection));
    return null;
  },
  'protection.remove': (execution, { id, ...address }) => {
    const sheet = sheetAt(execution, address);
    const old = protectionOf(sheet, id);
    sheet.protections = sheet.protections.filter((protection) => protection !== old);
    return null;
  },
  // A protection restricts nobody until it names editors (§11, D:Protection.md); the owner is never shut out.
  'protection.canEdit': (execution, { id, ...address }) => {
    const { editors, warningOnly } = protectionOf(sheetAt(execution, address), id);
    const { account, world } = execution;
    return warningOnly || editors.length === 0 || account === world.owner || editors.includes(account);
  },
  'range.filter': (execution, { place: { spreadsheet, sheet, ...area } }) => {
    const state = sheetAt(execution, { spreadsheet, sheet });
    if (state.filter !== null) fail("You can't create a filter in a sheet that already has a filter.");
    Object.assign(state, { filter: area, filterColumns: [], filterOrder: null });
    return null;
  },
  'filter.columns': (execution, address) => sheetAt(execution, address).filterColumns,
  'filter.setColumn': (execution, { column, rule, ...address }) => {
    const sheet = sheetAt(execution, address);
    const area = filterArea(sheet);
    if (column < area.column || column >= area.column + area.columns)
      fail(`Column ${column} is outside of the filter.`);
    const others = sheet.filterColumns.filter((entry) => entry.column !== column);
    sheet.filterColumns = rule === null ? others : [...others, { column, rule }];
    return null;
  },
  'filter.sort': (execution, { order, ...address }) => {
    const sheet = sheetAt(execution, address);
    const area = filterArea(sheet);
    // The first row of a filter is its heading.
    if (area.rows > 1) sortArea(sheet, { ...area, row: area.row + 1, rows: area.rows - 1 }, [order]);
    sheet.filterOrder = order;
    return null;
  },
  'filter.sorted': (execution, address) => sheetAt(execution, address).filterOrder,
  'sheet.filter.remove': (execution, address) => {
    Object.assign(sheetAt(execution, address), { filter: null, filterColumns: [], filterOrder: null });
    return null;
  },
  'banding.list': (execution, address) => sheetAt(execution, address).bandings,
  'banding.add': (execution, { banding, ...address }) => {
    const spreadsheet = spreadsheetOf(execution.world, address.spreadsheet);
    const sheet = sheetAt(execution, address);
    const made = { ...banding, id: spreadsheet.nextBandingId };
    spreadsheet.nextBandingId += 1;
    sheet.bandings = [...sheet.bandings, made];
    return made;
  },
  'banding.set': (execution, { id, patch, ...address }) => {
    const sheet = sheetAt(execution, address);
    sheet.bandings = sheet.bandings.map((banding) => (banding.id === id ? { ...banding, ...patch } : banding));
    return null;
  },
  'banding.remove': (execution, { id, ...address }) => {
    const sheet = sheetAt(execution, address);
    sheet.bandings = sheet.bandings.filter((banding) => banding.id !== id);
    return null;
  },
};
