import './ui/theme/theme.css';
import { startApp } from './app/start.tsx';
import { exposedBridge } from './platform/bridge.ts';

const root = document.getElementById('root');
if (root !== null) startApp(root, exposedBridge());
