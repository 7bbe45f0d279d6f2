// SPDX-License-Identifier: GPL-3.0-or-later
// The web pages against WCAG 2.2 A and AA: what axe-core finds, and what it cannot see.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { after, before, test } from "node:test";
import { noSideways, openBrowser, openStage, signIn, watchedPage } from "./stage.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const everything = {
  runOnly: { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] },
  rules: { "target-size": { enabled: true } },
};
const only = (...rules) => ({ runOnly: { type: "rule", values: rules } });

let browser;
before(async () => { browser = await openBrowser(); });
after(async () => { await browser.close(); });

async function faults(page, how = everything) {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe);
  const found = await page.evaluate((options) => window.axe.run(document, options), how);
  assert.ok(found.passes.length + found.violations.length > 0, "axe looked at nothing");
  return found.violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(" | ")}`);
}

// Signed in as administrator, who sees every page; each path with a page of its kind.
async function onConsole(scene, options) {
  const stage = await openStage(scene);
  const { page, context } = await watchedPage(browser, stage.staff, options);
  await signIn(page, stage.staff, "root");
  const links = await page.locator("nav a").evaluateAll((all) => all.map((link) => link.getAttribute("href")));
  const visit = await page.locator("[data-open]").first().getAttribute("href");
  await page.goto(`${stage.staff}/attention`);
  const match = await page.locator("a[href^='/match']").first().getAttribute("href");
  return { page, context, stage, paths: [...links, "/keys", visit, match] };
}

async function everyPage(scene, look, options) {
  const stage = await openStage(scene, options?.language);
  const { page, context } = await watchedPage(browser, stage.feedback, options);
  await page.goto(stage.feedback);
  await look(page, "feedback");
  await page.goto(stage.staff);
  await look(page, "sign-in");
  await context.close();
  const inside = await onConsole(scene, options);
  for (const path of inside.paths) {
    await inside.page.goto(inside.stage.staff + path);
    await look(inside.page, path);
  }
  await inside.context.close();
}

test("axe sees what is wrong here", async (scene) => {
  const stage = await openStage(scene);
  const { page } = await watchedPage(browser, stage.feedback);
  await page.goto(stage.feedback);
  await page.evaluate(() => {
    document.documentElement.removeAttribute("lang");
    document.querySelector("h1").style.color = "#ddd";
    document.querySelector("textarea").removeAttribute("id");
  });
  const found = (await faults(page)).map((fault) => fault.split(":")[0]);
  for (const rule of ["html-has-lang", "color-contrast", "label"]) assert.ok(found.includes(rule), `${rule} in ${found}`);
});

test("the phone page keeps to WCAG 2.2 AA in every state, left to right and right to left", async (scene) => {
  for (const [language, colorScheme] of [["en", "light"], ["ar", "dark"]]) {
    const stage = await openStage(scene, language);
    const { page, context } = await watchedPage(browser, stage.feedback, { viewport: { width: 360, height: 740 }, colorScheme });
    await page.goto(stage.feedback);
    assert.deepEqual(await faults(page), [], `${language} asking`);
    await page.locator("form").evaluate((form) => { form.noValidate = true; });
    await page.getByRole("button").click();
    await page.getByRole("alert").waitFor();
    assert.deepEqual(await faults(page), [], `${language} without a rating`);
    await page.locator("[name=rating]").nth(3).check({ force: true });
    await page.getByRole("button").click();
    await page.locator("form").waitFor({ state: "detached" });
    assert.deepEqual(await faults(page), [], `${language} thanks`);
    await page.goto(stage.feedback);
    assert.deepEqual(await faults(page), [], `${language} spent`);
    await context.close();
  }
});

test("every page keeps to WCAG 2.2 AA, its colors by light and by dark", async (scene) => {
  await everyPage(scene, async (page, path) => assert.deepEqual(await faults(page), [], path));
  await everyPage(scene, async (page, path) => assert.deepEqual(await faults(page, only("color-contrast")), [], `dark ${path}`), { colorScheme: "dark" });
});

// What each page says of itself: one walk for the four tests that ask.
let told;
const pagesTold = (scene) => (told ??= (async () => {
  const pages = new Map();
  await everyPage(scene, async (page, path) => {
    pages.set(path, await page.evaluate(() => ({
      title: document.title,
      lang: document.documentElement.lang,
      headings: document.querySelectorAll("h1").length,
      pictures: document.querySelectorAll("svg text, canvas, video, audio, object, embed, img:not([src^='data:image/svg'])").length,
      moving: document.getAnimations().filter((moves) => moves.effect.getTiming().iterations > 1).length,
      misnamed: [...document.querySelectorAll("a, button, summary")].filter((control) => {
        const named = control.getAttribute("aria-label");
        return named !== null && !named.toLowerCase().includes(control.innerText.trim().toLowerCase());
      }).map((control) => control.outerHTML),
    })));
  });
  assert.ok(pages.size > 8, [...pages.keys()].join(" "));
  return pages;
})());

test("what a control is called holds what it shows", async (scene) => {
  for (const [path, page] of await pagesTold(scene)) assert.deepEqual(page.misnamed, [], path);
});

test("every page has a title, one heading of the first level and its language", async (scene) => {
  const pages = await pagesTold(scene);
  for (const [path, page] of pages) {
    assert.ok(page.title.trim().length > 3, `${path}: "${page.title}"`);
    assert.equal(page.headings, 1, path);
    assert.equal(page.lang, "en", path);
  }
  assert.equal(new Set([...pages.values()].map((page) => page.title)).size, pages.size, "two pages have one title");
});

test("every picture is a drawing without words", async (scene) => {
  for (const [path, page] of await pagesTold(scene)) assert.equal(page.pictures, 0, path);
});

test("nothing moves", async (scene) => {
  for (const [path, page] of await pagesTold(scene)) assert.equal(page.moving, 0, path);
});

// WCAG 1.4.12, and 1.4.10 at 320 pixels, which is 1280 at 400 %.
const spaced = "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; } p { margin-bottom: 2em !important; }";
const cut = (page) => page.evaluate(() => [...document.querySelectorAll("h1, h2, p, a, button, label span, legend, th, td, li")].filter((item) => {
  const style = getComputedStyle(item);
  return style.overflow === "hidden" && style.position !== "absolute" && item.scrollWidth > item.clientWidth + 1 && item.clientWidth > 1;
}).map((item) => item.innerText));

// Parts of a page that run sideways by themselves.
const sliding = (page) => page.evaluate(() => [...document.querySelectorAll("body *")].filter((item) =>
  ["auto", "scroll"].includes(getComputedStyle(item).overflowX) && item.scrollWidth > item.clientWidth + 1).map((item) => item.outerHTML.slice(0, 120)));

test("a small phone held either way, and spacing as wide as one likes, cut nothing off", async (scene) => {
  for (const viewport of [{ width: 320, height: 640 }, { width: 640, height: 320 }])
    await everyPage(scene, async (page, path) => {
      assert.ok(await noSideways(page), `${path} runs sideways at ${viewport.width}`);
      assert.deepEqual(await sliding(page), [], `${path} at ${viewport.width}`);
      await page.addStyleTag({ content: spaced });
      assert.deepEqual(await cut(page), [], `${path} at ${viewport.width}`);
      if (viewport.width === 640) assert.ok(await noSideways(page), `${path} runs sideways with wider spacing`);
    }, { viewport, bypassCSP: true }); // as the sheets of a browser are
});

test("at twice the size everything is still there", async (scene) => {
  await everyPage(scene, async (page, path) => {
    assert.ok(await noSideways(page), path);
    assert.deepEqual(await cut(page), [], path);
    const pinned = await page.locator("meta[name=viewport]").getAttribute("content");
    assert.ok(!/user-scalable|maximum-scale/.test(pinned), pinned);
  }, { viewport: { width: 640, height: 400 } }); // a window of 1280 x 800 at 200 %
});

// Steps through a page and looks at each place where the focus is.
async function walk(page, look) {
  const count = await page.locator("a, button, input:not([type=hidden]), select, textarea, summary, [tabindex='0']").count();
  for (let i = 0; i < Math.min(count, 40); ++i) {
    await page.keyboard.press("Tab");
    if (await page.evaluate(() => document.activeElement !== document.body)) await look();
  }
}

test("what has the focus is not hidden by anything", async (scene) => {
  await everyPage(scene, (page, path) => walk(page, async () => {
    const hidden = await page.evaluate(() => {
      const active = document.activeElement;
      const box = active.getBoundingClientRect();
      const spots = [[.5, .5], [.1, .5], [.9, .5], [.5, .1], [.5, .9]].map(([x, y]) => document.elementFromPoint(box.x + box.width * x, box.y + box.height * y));
      const near = active.closest("label, .find, tr, summary") || active;
      return spots.some((spot) => spot && (near.contains(spot) || spot.contains(active))) ? null : active.outerHTML;
    });
    assert.equal(hidden, null, path);
  }));
});

// 3:1 against what is around, by WCAG's own measure.
const faint = (page, what) => page.evaluate((asked) => {
  const rgb = (color) => (color.match(/[\d.]+/g) || []).map(Number);
  const light = ([r, g, b]) => [r, g, b].map((c) => c / 255).map((c) => (c <= .04045 ? c / 12.92 : ((c + .055) / 1.055) ** 2.4))
    .reduce((sum, c, i) => sum + c * [.2126, .7152, .0722][i], 0);
  const ratio = (one, other) => (Math.max(light(one), light(other)) + .05) / (Math.min(light(one), light(other)) + .05);
  const ground = (item) => {
    for (let at = item; at; at = at.parentElement) {
      const color = rgb(getComputedStyle(at).backgroundColor);
      if (color.length === 3 || color[3] === 1) return color.slice(0, 3);
    }
    return [255, 255, 255];
  };
  const seen = (item) => {
    const style = getComputedStyle(item);
    const behind = ground(item.parentElement);
    const edges = [];
    if (asked === "ring" && style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2) edges.push(rgb(style.outlineColor));
    if (asked === "edge" && parseFloat(style.borderTopWidth) > 0 && style.borderTopStyle !== "none") edges.push(rgb(style.borderTopColor));
    if (asked === "edge") edges.push(ground(item));
    return edges.some((edge) => ratio(edge, behind) >= 3);
  };
  const items = asked === "ring" ? [document.activeElement.closest(".find") || document.activeElement]
    : [...document.querySelectorAll("input[type=text], input[type=search], input[type=password], input:not([type]), textarea, select, .choice span")];
  return items.filter((item) => item.getClientRects().length > 0 && !seen(item) && !seen(item.parentElement)
    && !(asked === "ring" && item.nextElementSibling && seen(item.nextElementSibling))).map((item) => item.outerHTML.slice(0, 120));
}, what);

test("the edge of each control and the ring of the focus can be seen", async (scene) => {
  for (const colorScheme of ["light", "dark"])
    await everyPage(scene, async (page, path) => {
      assert.deepEqual(await faint(page, "edge"), [], `${colorScheme} ${path}`);
      if (path === "feedback" || path === "/today")
        await walk(page, async () => assert.deepEqual(await faint(page, "ring"), [], `${colorScheme} ${path}`));
    }, { colorScheme });
});

test("single keys of the console can be turned off", async (scene) => {
  const { page, stage } = await onConsole(scene);
  await page.goto(`${stage.staff}/keys`);
  await page.getByLabel("Single-key shortcuts").uncheck();
  await page.goto(`${stage.staff}/today`);
  await page.keyboard.press("4");
  await page.keyboard.press("j");
  assert.equal(new URL(page.url()).pathname, "/today");
  assert.equal(await page.evaluate(() => document.activeElement.tagName), "BODY");
  await page.goto(`${stage.staff}/keys`);
  await page.getByLabel("Single-key shortcuts").check();
  await page.keyboard.press("Tab");
  await page.keyboard.press("4");
  await page.waitForURL("**/devices");
});

test("a password may be pasted and filled in", async (scene) => {
  const stage = await openStage(scene);
  const { page } = await watchedPage(browser, stage.staff);
  await page.goto(stage.staff);
  assert.equal(await page.locator("#code").getAttribute("autocomplete"), "username");
  assert.equal(await page.locator("#password").getAttribute("autocomplete"), "current-password");
  const taken = await page.locator("#password").evaluate((field) => {
    const paste = new ClipboardEvent("paste", { bubbles: true, cancelable: true, clipboardData: new DataTransfer() });
    return field.dispatchEvent(paste);
  });
  assert.ok(taken, "the page refuses what is pasted");
});

test("the conformance report keeps to what it reports on", async (scene) => {
  const folder = mkdtempSync(`${tmpdir()}/foyer-report-`);
  scene.after(() => rmSync(folder, { recursive: true }));
  // Without results: every row is there, and says what was not run.
  execFileSync("python3", [`${process.env.FOYER_SOURCE}/tests/access/conformance.py`, `${process.env.FOYER_BIN}/..`, "--out", folder]);
  const { page } = await watchedPage(browser, "file:///", { viewport: { width: 360, height: 800 } });
  await page.goto(`file://${folder}/conformance.html`);
  assert.ok(await noSideways(page));
  await page.setViewportSize({ width: 1280, height: 800 });
  assert.deepEqual(await faults(page), []);
});
