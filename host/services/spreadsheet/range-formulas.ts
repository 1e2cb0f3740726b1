// The formulas of a range, in A1 and in R1C1 notation.

import { call } from '../bridge';
import { real } from '../guarded';
import { checkSignature } from '../signature';
import { checkGrid } from './cell-values';
import { RangeValues } from './range-values';

type GRange = GoogleAppsScript.Spreadsheet.Range;

/** Adds formulas to a range's values. */
export abstract class RangeFormulas extends RangeValues {
  getFormulas(): string[][] {
    const values = call('SpreadsheetApp', 'Range.getFormulas', 'range.formulas', { place: this.place }, this.cells);
    return values.map((row) => [...row]);
  }

  getFormula(): string {
    const place = { ...this.place, rows: 1, columns: 1 };
    return call('SpreadsheetApp', 'Range.getFormula', 'range.formulas', { place }, 1)[0]?.[0] ?? '';
  }

  getFormulasR1C1(): (string | null)[][] {
    const args = { place: this.place };
    const formulas = call('SpreadsheetApp', 'Range.getFormulasR1C1', 'range.formulasR1C1', args, this.cells);
    return formulas.map((row) => [...row]);
  }

  getFormulaR1C1(): string | null {
    const place = { ...this.place, rows: 1, columns: 1 };
    return call('SpreadsheetApp', 'Range.getFormulaR1C1', 'range.formulasR1C1', { place }, 1)[0]?.[0] ?? null;
  }

  setFormulas(formulas: (string | null)[][]): GRange {
    checkGrid('setFormulas', formulas, this.place);
    const args = { place: this.place, formulas: formulas.map((row) => row.map((formula) => formula ?? '')) };
    call('SpreadsheetApp', 'Range.setFormulas', 'range.writeFormulas', args, this.cells);
    return real(this);
  }

  /** In the other cells the references move along (T:gas-fakes testsheetsformatting); null and '' clear. */
  setFormula(formula: string | null): GRange {
    if (formula !== null) checkSignature('SpreadsheetApp.Range.setFormula', [formula], [['string']]);
    const args = { place: this.place, formula: formula ?? '' };
    call('SpreadsheetApp', 'Range.setFormula', 'range.spreadFormula', args, this.cells);
    return real(this);
  }

  setFormulasR1C1(formulas: string[][]): GRange {
    checkGrid('setFormulasR1C1', formulas, this.place);
    const args = { place: this.place, formulas };
    call('SpreadsheetApp', 'Range.setFormulasR1C1', 'range.writeFormulasR1C1', args, this.cells);
    return real(this);
  }

  setFormulaR1C1(formula: string): GRange {
    checkSignature('SpreadsheetApp.Range.setFormulaR1C1', [formula], [['string']]);
    const args = { place: this.place, formulas: this.fill(formula) };
    call('SpreadsheetApp', 'Range.setFormulaR1C1', 'range.writeFormulasR1C1', args, this.cells);
    return real(this);
  }
}
