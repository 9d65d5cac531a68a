/** Stands in for the responses of an operation, and puts the operation's notes below them. */
import { defineComponent, h } from 'vue';
import Responses from 'original:OperationResponses.vue.js';

let notesOf = {};

/** @param notes HTML by the anchor of the operation. */
export const setNotes = (notes) => (notesOf = notes);

export default defineComponent({
  inheritAttrs: false,
  setup(_, { attrs, slots }) {
    return () => {
      const notes = notesOf[attrs.breadcrumb?.join('.')];
      return [h(Responses, attrs, slots), notes ? h('div', { class: 'operation-notes', innerHTML: notes }) : null];
    };
  },
});
