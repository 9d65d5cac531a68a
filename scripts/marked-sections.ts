/** Fills the parts of hand-written documents that are generated, between `<!-- generated: NAME -->` and `<!-- end -->`. */

/**
 * @param document Markdown with markers.
 * @param sections Text for each name; every marker of the document has to be among them.
 */
export function fillSections(document: string, sections: Readonly<Record<string, string>>): string {
  return document.replaceAll(
    /(<!-- generated: ([\w-]+) -->\n)[\s\S]*?(<!-- end -->)/g,
    (_, open: string, name: string, close: string) => {
      const text = sections[name];
      if (text === undefined)
        throw new Error(`No section is called ${name}. There are: ${Object.keys(sections).join(', ')}`);
      return `${open}\n${text.trim()}\n\n${close}`;
    },
  );
}
