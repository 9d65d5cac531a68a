/** What the runtime checks in a request body before it is sent. */
import type { Api, Operation, Property, Type } from '../../model/types.ts';

/** Texts of a body whose length is limited, by name. */
export function longestOf(api: Api, operation: Operation): Record<string, number> | undefined {
  const limits = propertiesOf(api, operation).flatMap(({ name, type: written }) => {
    const type = resolved(api, written);
    return type?.kind === 'string' && type.maxLength !== undefined ? [[name, type.maxLength] as const] : [];
  });
  return limits.length > 0 ? Object.fromEntries(limits) : undefined;
}

/** The file in a form and the formats that can be imported, `UploadFields` of the runtime; undefined if nothing limits these. */
export function uploadOf(api: Api, operation: Operation) {
  if (!operation.formats || operation.body?.mediaType !== 'multipart/form-data') return undefined;
  const types = Object.entries(operation.formats);
  // A default belongs to an export.
  if (types.some(([, each]) => each.default !== undefined)) return undefined;
  const nameOf = (matches: (type: Type, name: string) => boolean) =>
    propertiesOf(api, operation).find(({ name, type: written }) => {
      const type = resolved(api, written);
      return type && matches(type, name);
    })?.name;
  const file = nameOf(({ kind }) => kind === 'file');
  const name = nameOf(({ kind }, property) => kind === 'string' && property === 'fileName');
  const type = nameOf((each) => each.kind === 'string' && types.every(([value]) => each.enum?.includes(value)));
  if (file === undefined || name === undefined || type === undefined) {
    throw new Error(
      `${operation.id}: its form has x-formats, so it needs a file, a 'fileName', and a field for the type that the file gets`,
    );
  }
  return { file, name, type, formats: Object.fromEntries(types.map(([value, { formats }]) => [value, formats])) };
}

/** Properties of the body of an operation, none if it is no object. */
function propertiesOf(api: Api, { body }: Operation): readonly Property[] {
  const type = body && resolved(api, body.type);
  return type?.kind === 'object' ? type.properties : [];
}

/** The type behind a name. */
function resolved(api: Api, type: Type): Type | undefined {
  return type.kind === 'ref' ? api.types.find(({ name }) => name === type.name)?.type : type;
}

/** Whether files can be uploaded. */
export const hasUploads = (api: Api) => api.operations.some(({ body }) => body?.mediaType === 'multipart/form-data');

/** Whether a task ends in a file that can be downloaded. */
export const hasFiles = (api: Api) => api.operations.some(({ longRunning }) => longRunning?.result !== undefined);
