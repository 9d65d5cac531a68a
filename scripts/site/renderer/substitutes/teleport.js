/** Stands in for what moves menus to the end of the page: on a server there is no such place, so it waits until it is mounted. */
import { defineComponent, h, onMounted, ref } from 'vue';
import Teleport from 'original:ScalarTeleport.vue.js';

export default defineComponent({
  inheritAttrs: false,
  props: Teleport.props,
  setup(props, { attrs, slots }) {
    const mounted = ref(false);
    onMounted(() => (mounted.value = true));
    return () => (mounted.value ? h(Teleport, { ...props, ...attrs }, slots) : null);
  },
});
