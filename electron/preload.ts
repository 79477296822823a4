import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron';
import { channelOf, EVENT_CHANNEL } from '../shared/contract/channels.ts';
import type { Bridge, BridgeEvent, ExposedBridge, MethodName } from '../shared/contract/contract.ts';

/**
 * One method of the bridge. The types of the answer are the contract's word: what crosses is checked where it arrives,
 * by the main process, and this file stays free of schemas.
 */
function call<Name extends MethodName>(name: Name): Bridge[Name] {
  const invoke = (input: unknown): Promise<unknown> => ipcRenderer.invoke(channelOf(name), input);
  return invoke as Bridge[Name];
}

const methods = {
  'workspace.open': call('workspace.open'),
  'settings.change': call('settings.change'),
  'journal.append': call('journal.append'),
  'journal.read': call('journal.read'),
  'files.pick': call('files.pick'),
  'files.save': call('files.save'),
  'files.reveal': call('files.reveal'),
  'attachments.add': call('attachments.add'),
  'attachments.read': call('attachments.read'),
  'pdf.save': call('pdf.save'),
  'job.cancel': call('job.cancel'),
  'packages.export': call('packages.export'),
  'packages.open': call('packages.open'),
  'packages.keepAttachments': call('packages.keepAttachments'),
  'sample.read': call('sample.read'),
  'log.event': call('log.event'),
  'log.saveReport': call('log.saveReport'),
  'window.readyToClose': call('window.readyToClose'),
  'window.progress': call('window.progress'),
  'projector.state': call('projector.state'),
  'projector.open': call('projector.open'),
  'projector.close': call('projector.close'),
  'projector.show': call('projector.show'),
} satisfies Bridge;

contextBridge.exposeInMainWorld('miracolo', {
  methods,
  onEvent(listener) {
    // The event object of Electron stays here: it would hand the page a way to the raw channel.
    const pass = (_event: IpcRendererEvent, event: BridgeEvent): void => listener(event);
    ipcRenderer.on(EVENT_CHANNEL, pass);
    return () => {
      ipcRenderer.removeListener(EVENT_CHANNEL, pass);
    };
  },
} satisfies ExposedBridge);
