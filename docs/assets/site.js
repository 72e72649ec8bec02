// What the theme makes in the browser, and readers with little sight or without a mouse could not use.
const mended = new MutationObserver(() => {
  // A landmark for the one button of each block of code hides the landmarks of the page.
  for (const nav of document.querySelectorAll("nav.md-code__nav:not([role])")) nav.setAttribute("role", "none");
  // The label that names a section of the navigation is an icon where the section has a page of its own.
  for (const nav of document.querySelectorAll(".md-nav nav[aria-labelledby]")) {
    nav.setAttribute("aria-label", nav.querySelector(".md-nav__title").textContent.trim());
    nav.removeAttribute("aria-labelledby");
  }
  // The dialog of the search has a style of its own: its small print is too pale.
  for (const { shadowRoot } of document.querySelectorAll("body > div")) {
    if (shadowRoot && !shadowRoot.querySelector(".darker")) {
      const style = shadowRoot.appendChild(document.createElement("style"));
      style.className = "darker";
      style.textContent =
        ".r { --alpha-light: 0.85; --alpha-lighter: 0.8; } .n { color: rgb(var(--color-foreground) / 0.8); }";
    }
  }
});
mended.observe(document.body, { childList: true, subtree: true });
