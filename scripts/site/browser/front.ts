/** Beside a mock the calls go to the page's own origin. */
const origin = 'http://127.0.0.1:4010';
if (/^(localhost|127\.|\[::1\])/.test(location.hostname)) {
  for (const code of document.querySelectorAll('pre code')) {
    code.textContent = (code.textContent ?? '').replace(origin, location.origin);
  }
}

export {};
