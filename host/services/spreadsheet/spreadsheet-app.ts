// The global SpreadsheetApp.

import { ask, call, touch } from '../bridge';
import { Exception } from '../exception';
import { type Faked, Guarded, real } from '../guarded';
import { Ui } from '../platform/ui';
import { checkSignature } from '../signature';
import { ConditionalFormatRuleBuilder } from './conditional-format';
import { DataValidationBuilder } from './data-validation';
import { Spreadsheet } from './spreadsheet';
import * as enums from './spreadsheet-enums';

type GApp = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
type GSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export class SpreadsheetApp extends Guarded implements Faked<GApp, SpreadsheetApp> {
  readonly ProtectionType: GApp['ProtectionType'] = real(enums.ProtectionType);
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
}
