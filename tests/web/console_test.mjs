// SPDX-License-Identifier: GPL-3.0-or-later
// The staff console in a real browser: by keyboard alone, live, without scripts, at every size.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { noSideways, openBrowser, openStage, signIn, watchedPage } from "./stage.mjs";

let browser;
before(async () => { browser = await openBrowser(); });
after(async () => { await browser.close(); });

test("an arrival appears by itself, keeps the focus where it was, and is called by key", async (scene) => {
  const stage = await openStage(scene);
  const { page, allWell } = await watchedPage(browser, stage.staff);
  await signIn(page, stage.staff);
  await page.keyboard.press("j");
  await page.keyboard.press("j");
  const here = () => page.evaluate(() => document.activeElement.textContent);
  assert.equal(await here(), "Jonathan Whitfield");
  stage.cue("arrive A021 <img src=x onerror=alert(3)> Grüße");
  await page.getByText("A021", { exact: true }).waitFor({ timeout: 10000 });
  assert.equal(await here(), "Jonathan Whitfield");
  assert.match(await page.locator("#announce").textContent(), /A021 arrived/);
  await page.keyboard.press("c");
  await page.locator("tr:focus", { hasText: "Jonathan Whitfield" }).waitFor(); // the line it was on has the focus again
  await page.getByText("Called.", { exact: true }).waitFor();
  assert.equal(await stage.done(), "call A018");
  allWell();
});

test("a call for help shows on every page and one key answers it", async (scene) => {
  const stage = await openStage(scene);
  const { page, allWell } = await watchedPage(browser, stage.staff);
  await signIn(page, stage.staff);
  await page.keyboard.press("4");
  await page.waitForURL("**/devices");
  await page.keyboard.press("h");
  await page.getByText("you are on your way").waitFor();
  assert.equal(new URL(page.url()).pathname, "/devices"); // nobody is carried off
  stage.cue("help Kiosk 9, lift");
  await page.getByText("Kiosk 9, lift", { exact: true }).waitFor({ timeout: 10000 });
  await page.keyboard.press("h");
  await page.getByText("Kiosk 9, lift", { exact: true }).waitFor({ state: "detached" });
  await page.goto(`${stage.staff}/visit/00000000-0000-4000-8000-000000000001`);
  stage.cue("help Kiosk 7, cellar");
  await page.getByText("Kiosk 7, cellar", { exact: true }).waitFor();
  assert.match(await page.locator("nav [aria-current]").innerText(), /Today/);
  assert.equal(await stage.done(), "help Kiosk 3, side door; help Kiosk 9, lift");
  allWell();
});

test("a copy is printed by keyboard alone, with kiosk and reason", async (scene) => {
  const stage = await openStage(scene);
  const { page, allWell } = await watchedPage(browser, stage.staff);
  await signIn(page, stage.staff);
  await page.keyboard.press("j");
  await page.keyboard.press("r");
  await page.waitForURL("**/visit/**");
  await page.locator("#copy:focus").waitFor();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.getByText("on its way to the printer").waitFor();
  assert.equal(await stage.done(), "reprint A017 Kiosk 2, entrance lost");
  allWell();
});

test("an arrival taken offline is found, asked about and matched by keyboard", async (scene) => {
  const stage = await openStage(scene);
  const { page, allWell } = await watchedPage(browser, stage.staff);
  await signIn(page, stage.staff);
  await page.keyboard.press("2");
  await page.waitForURL("**/attention");
  await page.keyboard.press("j");
  await page.keyboard.press("m");
  await page.waitForURL("**/match/**");
  await page.keyboard.press("/");
  await page.keyboard.type("petrova");
  await page.getByText("Isabel Duarte").waitFor({ state: "hidden" });
  await page.keyboard.press("Enter");
  await page.getByText("Name and birth date agree").waitFor();
  assert.ok(!page.url().includes("petrova"), "a name in the address");
  await page.locator("main table input[type=radio]").first().focus();
  await page.keyboard.press("Space");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.getByText("The person is checked in now").waitFor();
  assert.equal(await stage.done(), "match r1");
  allWell();
});

test("every page of the list is reachable by Tab, and what has the focus shows it", async (scene) => {
  const stage = await openStage(scene);
  const { page, allWell } = await watchedPage(browser, stage.staff);
  await signIn(page, stage.staff, "root");
  const seen = new Set();
  for (let i = 0; i < 60; ++i) {
    await page.keyboard.press("Tab");
    const spot = await page.evaluate(() => {
      const active = document.activeElement;
      const box = active.closest(".find") || active;
      return { words: active.textContent.trim(), ring: getComputedStyle(box).outlineStyle !== "none" };
    });
    assert.ok(spot.ring || spot.words === "" || spot.words.length > 200, `no ring on ${spot.words}`);
    seen.add(spot.words);
  }
  for (const words of ["Sign out", "Call", "On my way"])
    assert.ok([...seen].some((text) => text.includes(words)), `${words} not reached`);
  allWell();
});

test("without scripts the console still calls, answers and signs out", async (scene) => {
  const stage = await openStage(scene);
  const { page } = await watchedPage(browser, stage.staff, { javaScriptEnabled: false });
  await signIn(page, stage.staff);
  await page.getByRole("button", { name: "Call", exact: true }).first().click();
  await page.getByText("Called.").waitFor();
  await page.getByRole("button", { name: "On my way" }).first().click();
  await page.getByText("you are on your way").waitFor();
  assert.equal(await stage.done(), "call A017; help Kiosk 3, side door");
  await page.getByRole("button", { name: "Sign out" }).click();
  await page.waitForURL("**/sign-in");
  await page.goto(`${stage.staff}/today`);
  await page.waitForURL("**/sign-in");
});

test("an administrator revokes a kiosk only after saying so twice, and gets a code for a new one", async (scene) => {
  const stage = await openStage(scene);
  const { page, allWell } = await watchedPage(browser, stage.staff);
  await signIn(page, stage.staff, "root");
  await page.goto(`${stage.staff}/devices`);
  const button = page.getByRole("button", { name: "Revoke Kiosk 3, side door" });
  assert.ok(!(await button.isVisible()));
  await page.getByText("Revoke this kiosk").nth(2).click();
  await button.click();
  await page.getByText("That kiosk is closed").waitFor();
  await page.getByRole("button", { name: "Add a kiosk" }).click();
  await page.getByRole("img", { name: "Code to scan" }).waitFor();
  assert.equal(await stage.done(), "revoke");
  allWell();
});

test("no page runs over the edge on a desk, a tablet or a phone", async (scene) => {
  const stage = await openStage(scene);
  for (const [width, height] of [[1280, 800], [834, 1112], [390, 844]]) {
    const { page, context, allWell } = await watchedPage(browser, stage.staff, { viewport: { width, height } });
    await signIn(page, stage.staff, "root");
    const links = await page.locator("nav a").evaluateAll((all) => all.map((link) => link.getAttribute("href")));
    const visit = await page.locator("[data-open]").first().getAttribute("href");
    await page.goto(`${stage.staff}/attention`);
    const match = await page.locator("a[href^='/match']").first().getAttribute("href");
    for (const path of [...links, "/keys", visit, match]) {
      await page.goto(stage.staff + path);
      assert.ok(await noSideways(page), `${path} at ${width}`);
    }
    allWell();
    await context.close();
  }
});
