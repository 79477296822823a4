import { PackagePage } from './package-page.tsx';

/** `/package`. */
export function PackagesRoutes() {
  return <PackagePage />;
}
