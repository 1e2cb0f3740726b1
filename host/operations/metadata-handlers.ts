// Answers what SpreadsheetApp asks about developer metadata.

import type { MetadataOperations } from '../bridge/metadata-operations';
import { addMetadata, changeMetadata, listMetadata, moveMetadata } from '../world/sheet-metadata';
import { spreadsheetOf } from '../world/world';
import type { Handlers } from './handlers';

export const metadataHandlers: Handlers<MetadataOperations> = {
  'metadata.list': ({ world }, { spreadsheet }) => listMetadata(spreadsheetOf(world, spreadsheet), world.scriptId),
  'metadata.add': ({ world }, { spreadsheet, place, entry }) => {
    addMetadata(spreadsheetOf(world, spreadsheet), place, entry, { project: world.scriptId, random: world.random });
    return null;
  },
  'metadata.set': ({ world }, { spreadsheet, id, patch }) => {
    changeMetadata(spreadsheetOf(world, spreadsheet), id, patch);
    return null;
  },
  'metadata.move': ({ world }, { spreadsheet, id, place }) => {
    moveMetadata(spreadsheetOf(world, spreadsheet), id, place);
    return null;
  },
  'metadata.remove': ({ world }, { spreadsheet, id }) => {
    changeMetadata(spreadsheetOf(world, spreadsheet), id, null);
    return null;
  },
};
