// Says what each service call costs: a round trip, a place in the write buffer, or nothing; and in milliseconds.

import type { Call, CostModel } from '../types';

export type Cost = Call['cost'];

/** Half of the measured read-and-write pairs: 800 ms for sheets, 80 ms for properties, 63 ms for the cache. */
export const DOCUMENTED_COSTS: CostModel = {
  spreadsheetTrip: 400,
  buffered: 1,
  formTrip: 50,
  propertyTrip: 40,
  cacheTrip: 32,
  lockTrip: 40,
  mailTrip: 300,
  otherTrip: 100,
};

/** Reads that wait for the server, however often they are made. */
const SPREADSHEET_READS = new Set([
  'Sheet.getCharts',
  'DeveloperMetadataFinder.find',
  'Spreadsheet.getDeveloperMetadata',
  'Sheet.getDeveloperMetadata',
  'Range.getDeveloperMetadata',
  'Range.getValues',
  'Range.getValue',
  'Range.getDisplayValues',
  'Range.getDisplayValue',
  'Range.getFormulas',
  'Range.getFormula',
  'Range.getNotes',
  'Range.getNote',
  'Range.getNumberFormats',
  'Range.getNumberFormat',
  'Range.getBackgrounds',
  'Range.getBackground',
  'Range.getFontColors',
  'Range.getFontWeights',
  'Range.getFontWeight',
  'Range.getDataValidations',
  'Range.getDataValidation',
  'Range.getMergedRanges',
  'Range.isPartOfMerge',
  'Range.isBlank',
  'Range.getBackgroundObject',
  'Range.getBackgroundObjects',
  'Range.getBorder',
  'Range.getDataRegion',
  'Range.getFontColor',
  'Range.getFontColorObject',
  'Range.getFontColorObjects',
  'Range.getFontFamilies',
  'Range.getFontFamily',
  'Range.getFontLine',
  'Range.getFontLines',
  'Range.getFontSize',
  'Range.getFontSizes',
  'Range.getFontStyle',
  'Range.getFontStyles',
  'Range.getFormulaR1C1',
  'Range.getFormulasR1C1',
  'Range.getHorizontalAlignment',
  'Range.getHorizontalAlignments',
  'Range.getNextDataCell',
  'Range.getRichTextValue',
  'Range.getRichTextValues',
  'Range.getTextDirection',
  'Range.getTextDirections',
  'Range.getTextRotation',
  'Range.getTextRotations',
  'Range.getTextStyle',
  'Range.getTextStyles',
  'Range.getVerticalAlignment',
  'Range.getVerticalAlignments',
  'Range.getWrap',
  'Range.getWrapStrategies',
  'Range.getWrapStrategy',
  'Range.getWraps',
  'Range.isChecked',
  'Range.removeDuplicates',
  'Filter.getColumnFilterCriteria',
  'Filter.getColumnSortSpec',
  'Protection.canEdit',
  'Sheet.getBandings',
  'Sheet.getNamedRanges',
  'TextFinder.findAll',
  'TextFinder.findNext',
  'TextFinder.findPrevious',
  'TextFinder.replaceAllWith',
  'TextFinder.replaceWith',
  'Sheet.getLastRow',
  'Sheet.getLastColumn',
  'Sheet.getDataRange',
  'Sheet.getConditionalFormatRules',
  'Sheet.getProtections',
  'Sheet.getFilter',
  'Sheet.getColumnWidth',
  'Sheet.getRowHeight',
  'Sheet.isColumnHiddenByUser',
  'Sheet.isRowHiddenByUser',
  'Spreadsheet.getRangeByName',
  'Spreadsheet.getNamedRanges',
  'Spreadsheet.copy',
  'SpreadsheetApp.openById',
  'SpreadsheetApp.openByUrl',
  'SpreadsheetApp.openByFile',
  'SpreadsheetApp.create',
  'Ui.alert',
  'Ui.prompt',
]);

/** Facts that come together with the first of them. */
const SPREADSHEET_METADATA = new Set([
  'Spreadsheet.getSheets',
  'Spreadsheet.getNumSheets',
  'Spreadsheet.getSheetByName',
  'Spreadsheet.getSheetById',
  'Spreadsheet.getActiveSheet',
  'Spreadsheet.getName',
  'Spreadsheet.getSpreadsheetLocale',
  'Spreadsheet.getSpreadsheetTimeZone',
  'Sheet.getName',
  'Sheet.getIndex',
  'Sheet.getMaxRows',
  'Sheet.getMaxColumns',
  'Sheet.getFrozenRows',
  'Sheet.getFrozenColumns',
  'Sheet.isSheetHidden',
  'Sheet.getTabColor',
  'Sheet.getTabColorObject',
  'Sheet.hasHiddenGridlines',
  'Sheet.isRightToLeft',
  'Sheet.getFormUrl',
]);

const WRITING =
  /\.(?:set|insert|delete|clear|merge|breakApart|append|add(?:Developer)|update|hide|show|unhide|protect|sort|remove|move|createFilter|autoResize|autoFill|toast|copy(?:To|Values|Format)|activate|apply|check|uncheck|randomize|trim|split|duplicate)/;

/** Calls of other services that only build or name something. */
const LOCAL = new Set([
  'LockService.getScriptLock',
  'LockService.getDocumentLock',
  'LockService.getUserLock',
  'PropertiesService.getScriptProperties',
  'PropertiesService.getDocumentProperties',
  'PropertiesService.getUserProperties',
  'CacheService.getScriptCache',
  'CacheService.getDocumentCache',
  'CacheService.getUserCache',
  'ScriptApp.newTrigger',
  'Form.getId',
  'Form.getItemById',
  'Item.getId',
  'Item.getType',
  'Item.getIndex',
  'Item.cast',
  'FormResponse.getId',
  'FormResponse.getTimestamp',
  'FormResponse.getRespondentEmail',
  'FormResponse.withItemResponse',
  'ItemResponse.getItem',
  'ItemResponse.getResponse',
  'File.getId',
  'Folder.getId',
]);

const LOCAL_SERVICES = new Set(['Utilities', 'Logger', 'console', 'Session', 'HtmlService']);

/**
 * What a call costs; 'metadata' is a round trip the first time in an execution, nothing later.
 * Example: costOf('SpreadsheetApp', 'Range.setValues') is 'buffered'.
 */
export function costOf(service: string, member: string): Cost | 'metadata' {
  if (service === 'SpreadsheetApp') {
    if (SPREADSHEET_READS.has(member)) return 'trip';
    if (SPREADSHEET_METADATA.has(member)) return 'metadata';
    return WRITING.test(member) ? 'buffered' : 'local';
  }
  return LOCAL_SERVICES.has(service) || LOCAL.has(member) ? 'local' : 'trip';
}

/** Milliseconds of a call by the model. */
export function millisecondsOf(model: CostModel, service: string, cost: Cost): number {
  if (cost === 'local') return 0;
  if (cost === 'buffered') return model.buffered;
  switch (service) {
    case 'SpreadsheetApp':
      return model.spreadsheetTrip;
    case 'FormApp':
      return model.formTrip;
    case 'PropertiesService':
      return model.propertyTrip;
    case 'CacheService':
      return model.cacheTrip;
    case 'LockService':
      return model.lockTrip;
    case 'MailApp':
      return model.mailTrip;
    default:
      return model.otherTrip;
  }
}
