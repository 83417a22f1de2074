// Renders a survey with SurveyJS in Chromium, fills it in as a person would, and writes what the survey sends.
//
//   node fill-in.mjs SURVEY PERSON RESULT [PICTURES]
//
// SURVEY is the questionnaire as JSON. PERSON says what somebody reads and does, and knows nothing of the survey's inside:
//   {"fields": {"What is rated": "Linden & Rowe", "Date": "2026-10-15", "Answered by": "anna"},
//    "statements": [{"statement": "…", "answer": "3 mostly", "note": "…"}]}
// An answer is the label to click, the number to type, or null for none. RESULT is where survey.data is written. PICTURES is
// a folder for a picture of each page. CHROMIUM names the browser; without it, it is Debian's.
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import path from 'node:path';
import { chromium } from 'playwright-core';

const FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const LIBRARIES = path.join(path.dirname(fileURLToPath(import.meta.url)), 'node_modules');

const oneLine = (text) => text.replace(/\s+/g, ' ').trim();

async function render(page, survey) {
  await page.setContent('<!DOCTYPE html><html lang="en"><meta charset="utf-8"><body><div id="survey"></div></body></html>');
  await page.addStyleTag({ path: path.join(LIBRARIES, 'survey-core/survey-core.fontless.min.css') });
  await page.addScriptTag({ path: path.join(LIBRARIES, 'survey-core/survey.core.min.js') });
  await page.addScriptTag({ path: path.join(LIBRARIES, 'survey-js-ui/survey-js-ui.min.js') });
  const mistakes = await page.evaluate((json) => {
    const model = new Survey.Model(json);
    model.onComplete.add((sender) => { window.sent = JSON.stringify(sender.data, null, 2); });
    model.render(document.getElementById('survey'));
    return (model.jsonErrors ?? []).map((error) => error.message);
  }, survey);
  if (mistakes.length > 0) {
    throw new Error(`SurveyJS does not understand the survey: ${mistakes.join(' ')}`);
  }
  await page.locator('.sd-page').waitFor();
}

/** The questions that can be seen, each with the text of its title. */
async function visibleQuestions(page) {
  const found = [];
  for (const question of await page.locator('.sd-question:visible').all()) {
    const title = question.locator('.sd-question__title .sv-string-viewer');
    if (await title.count() > 0 && await title.first().isVisible()) {
      found.push({ title: oneLine(await title.first().innerText()), question });
    }
  }
  return found;
}

/** Clicks a label, in a list that unfolds if it is not to be seen. */
async function ticked(question, label) {
  const choice = question.getByText(label, { exact: true });
  if (await choice.count() > 0) {
    await choice.first().click();
    return;
  }
  await question.locator('.sd-dropdown').click();
  await question.page().getByRole('option', { name: label, exact: true }).click();
}

async function give(question, { answer, note }) {
  const number = question.locator('input[type=number]');
  const isNumber = await number.count() > 0;
  // The field for a number, the answers that are none, and the note share a panel.
  const below = isNumber ? question.locator('xpath=ancestor::*[contains(@class, "sd-panel")][1]') : question;
  if (isNumber && typeof answer === 'number') {
    await number.fill(String(answer));
    await number.blur();
  } else if (answer !== null) {
    await ticked(below, answer);
  }
  if (note) {
    const comment = below.locator('textarea');
    await comment.fill(note);
    await comment.blur();
  }
}

/** Leaves a page by a button; fails with what the survey says if it does not let go. */
async function leave(page, button) {
  const before = await page.evaluate(() => document.querySelector('.sd-page')?.innerText);
  await button.click();
  await page.waitForFunction((old) => document.querySelector('.sd-page')?.innerText !== old, before);
  const errors = await page.locator('.sd-error:visible').allInnerTexts();
  if (errors.length > 0) {
    throw new Error(`The survey refuses an answer: ${errors.join(' ')}`);
  }
}

async function fillIn(page, person, pictures) {
  const open = new Map(person.statements.map((item) => [oneLine(item.statement), item]));
  for (let number = 1; ; number++) {
    for (const { title, question } of await visibleQuestions(page)) {
      if (title in person.fields) {
        const field = question.locator('input');
        await field.fill(person.fields[title]);
        await field.blur();
      } else if (open.has(title)) {
        await give(question, open.get(title));
        open.delete(title);
      } else {
        throw new Error(`Nobody expects the question (${title}) on page ${number}.`);
      }
    }
    if (pictures) {
      await page.screenshot({ path: path.join(pictures, `page-${number}.png`), fullPage: true });
    }
    const next = page.getByRole('button', { name: 'Next' });
    if (await next.count() === 0 || !await next.isVisible()) {
      break;
    }
    await leave(page, next);
  }
  if (open.size > 0) {
    throw new Error(`These statements could not be read on any page: ${[...open.keys()].join(' | ')}`);
  }
  await leave(page, page.getByRole('button', { name: 'Complete' }));
  return page.evaluate(() => window.sent);
}

const [surveyFile, personFile, resultFile, pictures] = process.argv.slice(2);
const survey = JSON.parse(await readFile(surveyFile, 'utf8'));
const person = JSON.parse(await readFile(personFile, 'utf8'));
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: FLAGS });
try {
  const page = await browser.newPage({ viewport: { width: 1100, height: 900 }, locale: 'en-GB' });
  page.setDefaultTimeout(20_000);
  page.on('pageerror', (error) => { console.error(error); process.exitCode = 1; });
  await render(page, survey);
  await writeFile(resultFile, await fillIn(page, person, pictures));
} finally {
  await browser.close();
}
