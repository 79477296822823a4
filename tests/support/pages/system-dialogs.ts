import type { ElectronApplication } from '@playwright/test';

/** The person chooses this file in the system's next "open" windows. */
export async function chooseInDialog(app: ElectronApplication, path: string): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
  }, path);
}

/** The person keeps the name that the system's next "save" windows propose, and chooses this folder. */
export async function saveInFolder(app: ElectronApplication, folder: string): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = (...asked: unknown[]) => {
      const { defaultPath } = asked.at(-1) as { readonly defaultPath: string };
      const name = defaultPath.split(/[/\\]/u).at(-1) ?? '';
      return Promise.resolve({ canceled: false, filePath: `${chosen}/${name}` });
    };
  }, folder);
}
