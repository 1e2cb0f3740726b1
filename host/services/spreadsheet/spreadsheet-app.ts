// The global SpreadsheetApp.

import { ask, call, touch } from '../bridge';
import { Exception } from '../exception';
import { type Faked, Guarded, real } from '../guarded';
import { Ui } from '../platform/ui';
import { checkSignature } from '../signature';
import { CellImageBuilder } from './cell-image';
import { ColorBuilder } from './color';
import { ConditionalFormatRuleBuilder } from './conditional-format';
import { DataValidationBuilder } from './data-validation-builder';
import { FilterCriteriaBuilder } from './filter-criteria';
import { RichTextValueBuilder } from './rich-text';
import { Spreadsheet } from './spreadsheet';
import * as enums from './spreadsheet-enums';
import { TextStyleBuilder } from './text-style';

type GApp = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
type GSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export class SpreadsheetApp extends Guarded implements Faked<GApp, SpreadsheetApp> {
  readonly ProtectionType: GApp['ProtectionType'] = real(enums.ProtectionType);
  readonly AutoFillSeries: GApp['AutoFillSeries'] = real(enums.AutoFillSeries);
  readonly BandingTheme: GApp['BandingTheme'] = real(enums.BandingTheme);
  readonly ColorType: GApp['ColorType'] = real(enums.ColorType);
  readonly CopyPasteType: GApp['CopyPasteType'] = real(enums.CopyPasteType);
  readonly Direction: GApp['Direction'] = real(enums.Direction);
  readonly InterpolationType: GApp['InterpolationType'] = real(enums.InterpolationType);
  readonly RelativeDate: GApp['RelativeDate'] = real(enums.RelativeDate);
  readonly TextDirection: GApp['TextDirection'] = real(enums.TextDirection);
  readonly TextToColumnsDelimiter: GApp['TextToColumnsDelimiter'] = real(enums.TextToColumnsDelimiter);
  readonly ThemeColorType: GApp['ThemeColorType'] = real(enums.ThemeColorType);
  readonly ValueType: GApp['ValueType'] = real(enums.ValueType);
  readonly WrapStrategy: GApp['WrapStrategy'] = real(enums.WrapStrategy);
  readonly BorderStyle: GApp['BorderStyle'] = real(enums.BorderStyle);
  readonly Dimension: GApp['Dimension'] = real(enums.Dimension);
  readonly SheetType: GApp['SheetType'] = real(enums.SheetType);
  readonly DeveloperMetadataVisibility: GApp['DeveloperMetadataVisibility'] = real(enums.DeveloperMetadataVisibility);
  readonly DeveloperMetadataLocationType: GApp['DeveloperMetadataLocationType'] = real(
    enums.DeveloperMetadataLocationType,
  );
  readonly DataValidationCriteria: GApp['DataValidationCriteria'] = real(enums.DataValidationCriteria);
  readonly BooleanCriteria: GApp['BooleanCriteria'] = real(enums.BooleanCriteria);

  override toString(): string {
    return 'SpreadsheetApp';
  }

  getActive(): GSpreadsheet {
    touch('SpreadsheetApp', 'SpreadsheetApp.getActive');
    return real(new Spreadsheet(ask('spreadsheet.active', {})));
  }

  getActiveSpreadsheet(): GSpreadsheet {
    touch('SpreadsheetApp', 'SpreadsheetApp.getActiveSpreadsheet');
    return real(new Spreadsheet(ask('spreadsheet.active', {})));
  }

  getActiveSheet(): GoogleAppsScript.Spreadsheet.Sheet {
    return new Spreadsheet(ask('spreadsheet.active', {})).getActiveSheet();
  }

  setActiveSpreadsheet(spreadsheet: GSpreadsheet): void {
    const args = { spreadsheet: spreadsheet.getId() };
    call('SpreadsheetApp', 'SpreadsheetApp.setActiveSpreadsheet', 'spreadsheet.activate', args);
  }

  setActiveSheet(sheet: GoogleAppsScript.Spreadsheet.Sheet): GoogleAppsScript.Spreadsheet.Sheet {
    return sheet.activate();
  }

  getActiveRange(): GoogleAppsScript.Spreadsheet.Range {
    return real(new Spreadsheet(ask('spreadsheet.active', {})).getActiveRange());
  }

  getActiveRangeList(): GoogleAppsScript.Spreadsheet.RangeList {
    return real(new Spreadsheet(ask('spreadsheet.active', {})).getActiveRangeList());
  }

  getCurrentCell(): GoogleAppsScript.Spreadsheet.Range {
    return real(new Spreadsheet(ask('spreadsheet.active', {})).getCurrentCell());
  }

  setActiveRange(range: GoogleAppsScript.Spreadsheet.Range): GoogleAppsScript.Spreadsheet.Range {
    return range.activate();
  }

  open(file: GoogleAppsScript.Drive.File): GSpreadsheet {
    checkSignature('SpreadsheetApp.open', [file], [['object']]);
    const args = { id: file.getId() };
    return real(new Spreadsheet(call('SpreadsheetApp', 'SpreadsheetApp.openByFile', 'spreadsheet.open', args)));
  }

  /** The older name of openById, still there (T:gas-fakes testsheetsvui). */
  openByKey(key: string): GSpreadsheet {
    return this.openById(key);
  }

  openById(id: string): GSpreadsheet {
    checkSignature('SpreadsheetApp.openById', [id], [['string']]);
    return real(new Spreadsheet(call('SpreadsheetApp', 'SpreadsheetApp.openById', 'spreadsheet.open', { id })));
  }

  openByUrl(url: string): GSpreadsheet {
    checkSignature('SpreadsheetApp.openByUrl', [url], [['string']]);
    const [, id] = /\/spreadsheets\/d\/([\w-]+)/.exec(url) ?? [];
    if (id === undefined) throw new Exception('Invalid argument: url');
    return real(new Spreadsheet(call('SpreadsheetApp', 'SpreadsheetApp.openByUrl', 'spreadsheet.open', { id })));
  }

  create(name: string, rows = 1000, columns = 26): GSpreadsheet {
    checkSignature('SpreadsheetApp.create', [name, rows, columns], [['string', 'number', 'number']]);
    const id = call('SpreadsheetApp', 'SpreadsheetApp.create', 'spreadsheet.create', { name, rows, columns });
    return real(new Spreadsheet(id));
  }

  flush(): void {
    call('SpreadsheetApp', 'flush', 'spreadsheet.flush', {});
  }

  getUi(): GoogleAppsScript.Base.Ui {
    touch('SpreadsheetApp', 'SpreadsheetApp.getUi');
    ask('ui.available', { container: 'SpreadsheetApp' });
    return real(new Ui());
  }

  newDataValidation(): GoogleAppsScript.Spreadsheet.DataValidationBuilder {
    return real(new DataValidationBuilder());
  }

  newConditionalFormatRule(): GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder {
    return real(new ConditionalFormatRuleBuilder());
  }

  newFilterCriteria(): GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder {
    return real(new FilterCriteriaBuilder());
  }

  newColor(): GoogleAppsScript.Spreadsheet.ColorBuilder {
    return real(new ColorBuilder());
  }

  newTextStyle(): GoogleAppsScript.Spreadsheet.TextStyleBuilder {
    return real(new TextStyleBuilder());
  }

  newRichTextValue(): GoogleAppsScript.Spreadsheet.RichTextValueBuilder {
    return real(new RichTextValueBuilder());
  }

  newCellImage(): GoogleAppsScript.Spreadsheet.CellImageBuilder {
    return real(new CellImageBuilder());
  }
}
