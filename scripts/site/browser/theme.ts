/** Runs before anything is painted: the reader's choice of dark or light, else the system's. */
const stored = (() => {
  try {
    return localStorage.getItem('colorMode');
  } catch {
    return null;
  }
})();
const dark = stored === 'dark' || (stored !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
document.body.classList.replace('light-mode', dark ? 'dark-mode' : 'light-mode');

export {};
