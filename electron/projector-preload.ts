import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron';
import { SCENE_CHANNEL } from '../shared/contract/channels.ts';
import type { ExposedProjector, ProjectorScene } from '../shared/contract/projector.ts';

// The whole bridge of the projector's page: scenes come in, nothing goes out.
contextBridge.exposeInMainWorld('projector', {
  onScene(listener) {
    // The main process sends the scene of now once the page is loaded, so none is missed.
    ipcRenderer.on(SCENE_CHANNEL, (_event: IpcRendererEvent, scene: ProjectorScene) => listener(scene));
  },
} satisfies ExposedProjector);
