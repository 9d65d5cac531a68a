/** Stands in for what writes the editor's styles into the page: style sheets without an element need no hole in the policy. */
import { StyleModule as Original } from 'original:style-mod';

const mounted = new WeakSet();

export class StyleModule extends Original {
  static mount(root, modules) {
    for (const module of [modules].flat()) {
      if (mounted.has(module)) continue;
      mounted.add(module);
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(module.getRules());
      // The original puts its sheet before the page's own.
      const scope = root.adoptedStyleSheets ? root : document;
      scope.adoptedStyleSheets = [sheet, ...scope.adoptedStyleSheets];
    }
  }
}
