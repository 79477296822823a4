// The least an Electron app can be: one sandboxed window on an empty page. It says when that page is painted.
const path = require('node:path');
const { app, BrowserWindow } = require('electron');

const PAINTED = 'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(Date.now()))))';

async function run() {
  await app.whenReady();
  const window = new BrowserWindow({ width: 1280, height: 800, show: false, webPreferences: { sandbox: true } });
  window.once('ready-to-show', () => window.show());
  await window.loadFile(path.join(__dirname, 'index.html'));
  process.stdout.write(`painted ${await window.webContents.executeJavaScript(PAINTED)}\n`);
}

void run();
