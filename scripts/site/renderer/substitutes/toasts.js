/** Stands in for Scalar's short messages, which bring a style sheet of their own into the page. */
import { h, ref } from 'vue';

const message = ref('');
let timer;

function toast(text, _level, { timeout = 4000 } = {}) {
  message.value = text;
  clearTimeout(timer);
  timer = setTimeout(() => (message.value = ''), timeout);
}

export const useToasts = () => ({ toast, initializeToasts: () => {} });

export const ScalarToasts = () => h('div', { class: 'site-toast', role: 'status' }, message.value);
