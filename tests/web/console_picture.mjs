// SPDX-License-Identifier: GPL-3.0-or-later
// console_picture.mjs HOME CODE PASSWORD OUT.png: the staff console as reception sees it now.
import { openBrowser, signIn, watchedPage } from "./stage.mjs";

const [home, code, password, out] = process.argv.slice(2);
const browser = await openBrowser();
try {
  const { page, allWell } = await watchedPage(browser, home);
  await signIn(page, home, code, password);
  await page.waitForTimeout(500);
  await page.screenshot({ path: out });
  allWell();
} finally {
  await browser.close();
}
