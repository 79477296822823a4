import { useLocation, useRoute } from 'wouter';
import { PeoplePage } from './people-page.tsx';

/** `/people` and `/people/:id`, where the person stands open beside the list. */
export function PeopleRoutes() {
  const [, navigate] = useLocation();
  const [, params] = useRoute('/people/:id');
  return (
    <PeoplePage openId={params?.id ?? null} onOpen={(id) => navigate(id === null ? '/people' : `/people/${id}`)} />
  );
}
