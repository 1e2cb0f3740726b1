// Developer metadata of a sheet.

import { real } from '../guarded';
import { DeveloperMetadataFinder } from './metadata-finder';
import { addMetadata, metadataAt } from './metadata-place';
import { SheetFacts } from './sheet-facts';

type GSheet = GoogleAppsScript.Spreadsheet.Sheet;
type GVisibility = GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility;

/** Adds metadata to a sheet's facts. */
export abstract class SheetMetadata extends SheetFacts {
  addDeveloperMetadata(key: string, valueOrVisibility?: string | GVisibility, visibility?: GVisibility): GSheet {
    const { spreadsheet, sheet } = this.address;
    addMetadata('Sheet', spreadsheet, { sheet, line: null }, [key, valueOrVisibility, visibility]);
    return real(this);
  }

  getDeveloperMetadata(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    const { spreadsheet, sheet } = this.address;
    return metadataAt('Sheet', spreadsheet, (info) => info.sheet === sheet && info.line === null);
  }

  /** Finds what hangs on the sheet, its rows and its columns. */
  createDeveloperMetadataFinder(): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
    const { spreadsheet, sheet } = this.address;
    return real(new DeveloperMetadataFinder(spreadsheet, (info) => info.sheet === sheet));
  }
}
