// SPDX-License-Identifier: GPL-3.0-or-later
// The page behind the feedback code, on a small phone without scripts.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { noSideways, openBrowser, openStage, watchedPage } from "./stage.mjs";

let browser;
before(async () => { browser = await openBrowser(); });
after(async () => { await browser.close(); });

const phone = { viewport: { width: 360, height: 740 }, javaScriptEnabled: false };

test("a patient answers in Spanish, once, with everything under 20 kB", async (scene) => {
  const stage = await openStage(scene, "es");
  const { page } = await watchedPage(browser, stage.feedback, phone);
  let requests = 0;
  page.on("request", () => { requests += 1; });
  const bytes = (await (await page.goto(stage.feedback)).body()).length;
  assert.ok(bytes > 1000 && bytes < 20000, `${bytes} bytes`);
  assert.equal(requests, 1);
  assert.equal(await page.locator("html").getAttribute("lang"), "es");
  assert.equal(await page.locator("h1").textContent(), "¿Cómo fue su visita?");

  for (const tile of await page.locator(".choice, button").all()) {
    const box = await tile.boundingBox();
    assert.ok(box.width >= 44 && box.height >= 44, JSON.stringify(box));
    assert.ok((await tile.innerText()).trim().length > 0, "a tile without a word");
  }
  await page.getByRole("button").click(); // nothing chosen; without scripts Chromium leaves the saying to us
  await page.getByRole("alert").getByText("Elija una de las cinco caras").waitFor();

  await page.getByLabel("Mal", { exact: true }).check({ force: true });
  await page.getByLabel("No sé").check({ force: true });
  await page.locator("textarea").fill("Esperé mucho <b>tiempo</b>.");
  await page.getByRole("button").click();
  await page.getByRole("heading", { name: "Gracias" }).waitFor();
  await page.goto(stage.feedback);
  assert.equal(await page.locator("h1").textContent(), "Nothing to do here"); // in the browser's language: the code is unknown now
  assert.equal(await page.locator("form").count(), 0);
});

test("the page works by keyboard and fits, from the smallest phone to a desk, light and dark", async (scene) => {
  const stage = await openStage(scene, "en");
  for (const width of [320, 360, 768, 1280])
    for (const colorScheme of ["light", "dark"]) {
      const { page, context, allWell } = await watchedPage(browser, stage.feedback, { viewport: { width, height: 740 }, colorScheme });
      await page.goto(stage.feedback);
      assert.ok(await noSideways(page), `sideways at ${width}`);
      allWell();
      await context.close();
    }
  const { page, allWell } = await watchedPage(browser, stage.feedback, phone);
  await page.goto(stage.feedback);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  for (let i = 0; i < 4; ++i) await page.keyboard.press("ArrowRight");
  assert.ok(await page.getByLabel("Very good").isChecked());
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.type("Quick and kind");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Thank you" }).waitFor();
  allWell();
});
