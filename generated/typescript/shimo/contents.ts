/** JSON that stands in strings of Shimo documents. */
import { parseContent } from '../runtime/content.ts';
import type * as schemas from './types.ts';

/**
 * What the string `content` of a history entry holds.
 * Eight operations are known, and others may come. Told apart by `kind`; what is of no known kind is kept as it is.
 */
export type ParsedHistoryContent =
  | { readonly kind: 'createRevision'; readonly content: schemas.CreateRevisionAction }
  | { readonly kind: 'renameRevision'; readonly content: schemas.RenameRevisionAction }
  | { readonly kind: 'deleteRevision'; readonly content: schemas.DeleteRevisionAction }
  | { readonly kind: 'lock_cell'; readonly content: schemas.LockCellAction }
  | { readonly kind: 'unlock_cell'; readonly content: schemas.UnlockCellAction }
  | { readonly kind: 'update_lock_cell'; readonly content: schemas.UpdateLockCellAction }
  | { readonly kind: 'lock_sheet'; readonly content: schemas.LockSheetAction }
  | { readonly kind: 'unlock_sheet'; readonly content: schemas.UnlockSheetAction }
  | { readonly kind: 'otherAction'; readonly content: schemas.OtherAction }
  | { readonly kind: 'edit'; readonly content: schemas.HistoryEdit }
  | { readonly kind: 'unknown'; readonly content: unknown };

/** Parses a {@link schemas.HistoryContent}. It refuses nothing: a text that is no JSON is of the kind `unknown`. */
export function parseHistoryContent(text: string): ParsedHistoryContent {
  return parseContent(text, {
    createRevision: { field: 'action', value: 'createRevision' },
    renameRevision: { field: 'action', value: 'renameRevision' },
    deleteRevision: { field: 'action', value: 'deleteRevision' },
    lock_cell: { field: 'action', value: 'lock_cell' },
    unlock_cell: { field: 'action', value: 'unlock_cell' },
    update_lock_cell: { field: 'action', value: 'update_lock_cell' },
    lock_sheet: { field: 'action', value: 'lock_sheet' },
    unlock_sheet: { field: 'action', value: 'unlock_sheet' },
    otherAction: { fields: ['action'] },
    edit: { fields: ['range', 'changeset'] },
  }) as ParsedHistoryContent;
}
