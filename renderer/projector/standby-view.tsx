import type { ViewProps } from './view-props.ts';

/** Whose evening it is, before anything begins. */
export function StandbyView({ scene, words }: ViewProps<'standby'>) {
  return (
    <>
      <header className="line">
        <b>{words.t('brand')}</b>
        <span>{scene.place}</span>
      </header>
      <main className="standby">
        <h1>{scene.title}</h1>
        {scene.date === '' ? null : <p>{words.day(scene.date)}</p>}
      </main>
    </>
  );
}
