/* SPDX-License-Identifier: GPL-3.0-or-later
   The console without this script works: links, forms, reload. With it, lists follow what happens and keys do the work. */
"use strict";
(() => {
  const beat = 2000; // ms between two looks while someone watches
  const away = 30 * 60 * 1000; // after that long without a touch nobody is here: the session must end by itself
  let etag = "none";
  let touched = Date.now();
  let missed = 0;

  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const rows = () => all("[data-row]").filter((row) => !row.hidden && row.closest("main"));

  // ---- lists follow
  const typing = (region) => {
    const active = document.activeElement;
    return region.contains(active) && active.matches("input:not([type=hidden]), textarea, select");
  };

  const focusKey = () => {
    const active = document.activeElement;
    const row = active && active.closest("[data-row][id]");
    if (!row) return null;
    return { row: row.id, index: all("a, button, summary", row).indexOf(active) };
  };

  const refocus = (key) => {
    const row = key && document.getElementById(key.row);
    if (row) (all("a, button, summary", row)[key.index] || row).focus({ preventScroll: true });
  };

  const filter = () => {
    const field = document.querySelector("[data-filter]");
    if (!field || !field.value && !field.dataset.used) return;
    field.dataset.used = "yes";
    const words = field.value.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").split(/\s+/);
    for (const row of all("main [data-row]")) {
      const text = row.textContent.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
      row.hidden = !words.every((word) => text.includes(word));
    }
  };

  const take = (page) => {
    const known = new Set(all("[data-row][id]").map((row) => row.id));
    const key = focusKey();
    for (const region of all("[data-live]")) {
      const next = page.querySelector(`[data-live="${region.dataset.live}"]`);
      if (!next || typing(region) || region.querySelector("details[open]") || next.innerHTML === region.innerHTML) continue;
      region.replaceChildren(...next.childNodes);
    }
    const fresh = all("[data-row][id]").filter((row) => !known.has(row.id));
    for (const row of fresh) row.classList.add("fresh");
    const said = fresh.map((row) => row.dataset.say).filter(Boolean);
    if (said.length) document.getElementById("announce").textContent = said.join(". ");
    refocus(key);
    filter();
  };

  // A page without a list of its own follows the one it belongs to, for the help calls above it.
  const followed = () => {
    const current = document.querySelector("nav [aria-current]");
    return document.querySelector("[data-live=list]") || !current ? location.pathname : current.getAttribute("href");
  };

  const look = async () => {
    if (Date.now() - touched > away) {
      document.getElementById("sign-out").form.requestSubmit();
      return;
    }
    try {
      const reply = await fetch(followed(), { headers: { "If-None-Match": etag }, cache: "no-store", signal: AbortSignal.timeout(8000) });
      if (reply.status === 401) return location.assign("/sign-in");
      if (reply.ok) {
        etag = reply.headers.get("ETag") || etag;
        take(new DOMParser().parseFromString(await reply.text(), "text/html"));
      }
      missed = 0;
    } catch {
      missed += 1;
    }
    const note = document.getElementById("offline");
    if (note) note.hidden = missed < 2;
    setTimeout(look, document.hidden ? beat * 5 : beat);
  };

  // ---- keys
  const keysOn = () => localStorage.getItem("foyer-keys") !== "off";

  const step = (by) => {
    const list = rows();
    if (!list.length) return;
    const here = list.findIndex((row) => row.contains(document.activeElement));
    const next = list[here < 0 ? 0 : Math.min(Math.max(here + by, 0), list.length - 1)];
    const target = next.matches("[tabindex='0']") ? next : next.querySelector("a, input, button") || next;
    target.focus();
    next.scrollIntoView({ block: "nearest" });
  };

  const press = (key) => {
    const row = document.activeElement && document.activeElement.closest("[data-row]");
    const place = key === "h" ? document : row || document.querySelector("main .head [data-row]");
    const target = place && place.querySelector(`[data-key-press="${key}"]`);
    if (target) target.click();
    return Boolean(target);
  };

  const onKey = (event) => {
    const field = event.target.matches("input:not([type=radio]):not([type=checkbox]), textarea, select");
    if (event.key === "Escape" && field) return event.target.blur();
    if (field || event.ctrlKey || event.altKey || event.metaKey || !keysOn()) return;
    const row = document.activeElement.closest("[data-row]");
    const go = document.querySelector(`[data-go="${CSS.escape(event.key)}"]`);
    const find = document.querySelector("[data-filter]");
    const radio = event.target.matches("[type=radio]");
    let used = true;
    if (go) go.click();
    else if (event.key === "/" && find) find.focus();
    else if (event.key === "j" || event.key === "ArrowDown" && !radio) step(1);
    else if (event.key === "k" || event.key === "ArrowUp" && !radio) step(-1);
    else if (event.key === "r" && row && row.querySelector("[data-open]")) location.assign(row.querySelector("[data-open]").href + "#copy");
    else if (event.key === "Enter" && event.target === row && row.querySelector("[data-open]")) row.querySelector("[data-open]").click();
    else if ("cdhm".includes(event.key)) used = press(event.key);
    else used = false;
    if (used) event.preventDefault();
  };

  document.addEventListener("keydown", onKey);
  for (const kind of ["keydown", "pointerdown", "pointermove"])
    document.addEventListener(kind, () => { touched = Date.now(); }, { passive: true });
  document.addEventListener("input", (event) => { if (event.target.matches("[data-filter]")) filter(); });
  // A second press while the first is on its way does nothing.
  document.addEventListener("submit", (event) => {
    if (event.target.dataset.sent) return event.preventDefault();
    event.target.dataset.sent = "yes";
  });
  addEventListener("pageshow", () => { for (const form of document.forms) delete form.dataset.sent; });

  const box = document.getElementById("keys-on");
  if (box) {
    box.checked = keysOn();
    box.addEventListener("change", () => localStorage.setItem("foyer-keys", box.checked ? "on" : "off"));
  }
  if (location.search) history.replaceState(null, "", location.pathname + location.hash);
  if (document.querySelector(".console")) setTimeout(look, beat);
})();
