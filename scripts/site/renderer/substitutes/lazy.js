/**
 * Stands in for Scalar's rendering of parts when they come into view. Everything is in the HTML from the start; what waits for its turn
 * is that a part answers.
 */
import { defineAsyncComponent, defineComponent, h } from 'vue';
import { inTurn } from '../hydration.js';

const Part = defineAsyncComponent({
  loader: async () =>
    defineComponent(
      (_, { slots }) =>
        () =>
          slots.default(),
    ),
  hydrate: inTurn,
});

export default defineComponent({
  props: ['id', 'expanded'],
  setup(_, { slots }) {
    // What a slot reads makes it draw again; its parent drawing again must not, which would throw away HTML that still waits.
    const content = { default: () => slots.default(), $stable: true };
    return () => h('div', h(Part, null, content));
  },
});
