// SPDX-License-Identifier: GPL-3.0-or-later
// console_card.mjs HOME CODE PASSWORD MEMBER OUT.png: reception opens the changed insurance card and sees its evidence.
import assert from "node:assert/strict";
import { openBrowser, signIn, watchedPage } from "./stage.mjs";

const [home, code, password, member, out] = process.argv.slice(2);
const browser = await openBrowser();
try {
  const { page, allWell } = await watchedPage(browser, home);
  await signIn(page, home, code, password);
  await page.click("text=Insurance to check");
  await page.waitForURL("**/card");
  const row = page.locator("#f-memberId");
  assert.equal(await row.locator(".value p").innerText(), member);
  assert.match(await row.locator(".value small").innerText(), /\d+\s%\ssure/);
  assert.match(await row.locator(".file").innerText(), /on file, differs/);
  assert.ok(await row.locator(".reasons li").count() > 0, "nothing says why the number is believed");
  const pictures = await page.evaluate(() => [...document.querySelectorAll(".side-picture image")].map((i) => i.getBBox().width));
  assert.ok(pictures.length > 0 && pictures.every((width) => width > 300), "the card is not shown");
  await page.waitForTimeout(300);
  await page.screenshot({ path: out, fullPage: true });
  allWell();
} finally {
  await browser.close();
}
