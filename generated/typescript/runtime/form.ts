/** Multipart bodies. */

/** A form of the fields that have a value. Files keep their names, in UTF-8. */
export function toFormData(body: object): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(body)) {
    if (value === undefined || value === null) continue;
    if (!(value instanceof Blob)) form.append(name, String(value));
    else if (value instanceof File) form.append(name, value, value.name);
    else throw new TypeError(`'${name}' needs a name: hand over new File([blob], 'name.ext') instead of a Blob`);
  }
  return form;
}
