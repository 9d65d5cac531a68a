/** Stands in for the body of a request, which takes JSON for granted until it is mounted: names the type that the body has. */
import { defineComponent, h } from 'vue';
import RequestBody from 'original:RequestBody.vue.js';

export default defineComponent({
  inheritAttrs: false,
  setup(_, { attrs, slots }) {
    return () => {
      const [first] = Object.keys(attrs.requestBody?.content ?? {});
      return h(RequestBody, { ...attrs, selectedContentType: attrs.selectedContentType ?? first }, slots);
    };
  },
});
