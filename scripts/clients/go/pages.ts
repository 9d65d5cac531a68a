/** Emits the methods that go through the pages of a list. */
import { tokensOf } from '../../model/pointer.ts';
import type { Api, Operation, Pointer, Type } from '../../model/types.ts';
import { comment } from './doc-comment.ts';
import { givenBy, signatureOf } from './methods.ts';
import { exported, methodName, operationName, paramsType } from './names.ts';
import { parameterFields } from './params.ts';
import type { GoTypes } from './types.ts';

/** Names of the methods that go through all pages, and through the items of these. */
export const pagesMethod = (operation: Operation) => `${methodName(operation)}Pages`;
export const itemsMethod = (operation: Operation) => `${methodName(operation)}All`;

/** The type of a page of the list. */
export function pageType(types: GoTypes, operation: Operation): string {
  const { go, type } = givenBy(types, operation);
  const list = operation.pagination && type ? typeAt(types, operation, operation.pagination.items) : undefined;
  if (list?.inner === undefined) throw new Error(`${operation.id}: there is no list of items`);
  return `collab.Page[${go}, ${list.inner.go}, ${paramsType(operation)}]`;
}

export function pagesText(api: Api, types: GoTypes, operation: Operation): string[] {
  if (!operation.pagination) return [];
  const { receiver, parameters } = signatureOf(api, operation);
  const page = pageType(types, operation);
  const items = accessOf(operation, operation.pagination.items);
  const name = methodName(operation);
  const item = typeAt(types, operation, operation.pagination.items)?.inner?.go ?? '';
  const { pagination } = operation;
  const start = `&${operationName(operation)}, params, `;
  const walk =
    pagination.style === 'cursor'
      ? `engine.CursorPages(${start}func(p *${paramsType(operation)}) *string { return p.${exported(pagination.cursor)} }, `
      : `engine.NumberedPages(${start}`;
  const pagesDoc = comment([
    `${pagesMethod(operation)} goes through the pages that begin with the one that ${name} gets, each fetched when it is asked for. A walk that was broken off goes on with the Next of the last page that was seen.`,
    'It ends with a [*collab.ParseError] if the server repeats itself, since it would never end otherwise, and with any error of the call.',
  ]);
  const itemsDoc = comment([
    `${itemsMethod(operation)} goes through the items of all pages. The next page is fetched when all items of the one before are taken.`,
  ]);
  return [
    `${pagesDoc}
func ${receiver} ${pagesMethod(operation)}(${parameters}) iter.Seq2[*${page}, error] {
	return ${walk}func(params ${paramsType(operation)}) (*${page}, error) {
		data, err := s.${name}(ctx, params, options...)
		if err != nil {
			return nil, err
		}
		page := &${page}{Items: ${items}, Data: data}
		${nextText(types, operation, items)}
		return page, nil
	})
}`,
    `${itemsDoc}
func ${receiver} ${itemsMethod(operation)}(${parameters}) iter.Seq2[${item}, error] {
	return engine.Items(s.${pagesMethod(operation)}(ctx, params, options...))
}`,
  ];
}

/** Statements that set the parameters of the next page. */
function nextText(types: GoTypes, operation: Operation, items: string): string {
  const { pagination } = operation;
  const field = (wire: string) => {
    const found = parameterFields(types, operation).find(({ parameter }) => parameter.name === wire);
    if (!found) throw new Error(`${operation.id}: there is no parameter '${wire}' to page by`);
    return found;
  };
  switch (pagination?.style) {
    case 'cursor': {
      const next = accessOf(operation, pagination.next);
      return `if cursor := ${next}; cursor != nil && *cursor != "" {
	params.${field(pagination.cursor).name} = cursor
	page.Next = &params
}`;
    }
    case 'offset': {
      const { name } = field(pagination.offset);
      const last = pagination.last === undefined ? [] : [`!${accessOf(operation, pagination.last)}`];
      const total = pagination.total === undefined ? [] : [`int64(end) < ${accessOf(operation, pagination.total)}`];
      return `end := len(${items})
if params.${name} != nil {
	end += *params.${name}
}
if ${[`len(${items}) > 0`, ...last, ...total].join(' && ')} {
	params.${name} = &end
	page.Next = &params
}`;
    }
    case 'page': {
      const page = field(pagination.page);
      const limit = field(pagination.limit);
      if (!page.parameter.required || !limit.parameter.required) {
        throw new Error(`${operation.id}: Go pages only by numbers and sizes that have to be given`);
      }
      return `if len(${items}) > 0 && len(${items}) >= params.${limit.name} {
	params.${page.name}++
	page.Next = &params
}`;
    }
    case undefined:
      throw new Error(`${operation.id} has no pages`);
  }
}

/** A pointer into the body as the way through the structs of the data. */
function accessOf(operation: Operation, pointer: Pointer): string {
  return ['data', ...tokensIn(operation, pointer).map(exported)].join('.');
}

function tokensIn(operation: Operation, pointer: Pointer): string[] {
  const data = operation.envelope?.data ?? '';
  if (pointer !== data && !pointer.startsWith(`${data}/`))
    throw new Error(`${operation.id}: '${pointer}' has to stand within '${data}'`);
  return tokensOf(pointer.slice(data.length));
}

function typeAt(types: GoTypes, operation: Operation, pointer: Pointer) {
  let type: Type | undefined;
  let go = givenBy(types, operation).type;
  for (const token of tokensIn(operation, pointer)) {
    const object = go?.name === undefined ? undefined : types.named(go.name).type;
    type = object?.kind === 'object' ? object.properties.find(({ name }) => name === token)?.type : undefined;
    go = type && types.of(type, exported(token));
  }
  return go;
}
