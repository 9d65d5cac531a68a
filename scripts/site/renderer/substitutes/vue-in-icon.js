/** Stands in for Vue where an icon sets the width of its lines: Vue would look through the whole page for parts of the icon elsewhere. */
import { getCurrentInstance, onMounted, watchPostEffect } from 'vue';

export * from 'vue';

/** @param variables Gives the values of CSS variables by their names. */
export function useCssVars(variables) {
  const { proxy } = getCurrentInstance();
  onMounted(() =>
    watchPostEffect(() => {
      for (const [name, value] of Object.entries(variables())) proxy.$el.style?.setProperty(`--${name}`, value);
    }),
  );
}
