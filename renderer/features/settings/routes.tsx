import { SettingsPage } from './settings-page.tsx';
import './settings.css';

/** `/settings`. */
export function SettingsRoutes() {
  return <SettingsPage />;
}
