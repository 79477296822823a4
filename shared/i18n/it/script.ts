/** Italian texts: the presenter's script. The source of every other language. */
export const script = {
  title: 'Copione di sala',
  minutes_one: '{{count}} minuto',
  minutes_other: '{{count}} minuti',
  facts: { pitch: 'Presentazione', questions: 'Domande' },
  day: {
    title: 'La giornata',
    sentence:
      'Gli orari sono quelli previsti: in sala vale l’orologio della regia. In corpo piccolo le parole da dire.',
    time: 'Ora',
    what: 'Che cosa',
    minutes: 'Minuti',
    pitch: '{{number}}. {{name}}',
  },
  words: {
    first: 'Apriamo con {{name}}. Avete {{count}} minuti, poi la giuria fa le sue domande.',
    next: 'Grazie. Ora {{name}}: {{count}} minuti.',
    last: 'L’ultimo pitch di oggi è di {{name}}: {{count}} minuti.',
    calibration: 'Questa è una prova: tutta la giuria la vota per prendere la misura. Non conta.',
    noShow: 'Non è in sala: si passa al successivo.',
  },
  blind: 'Progetto {{number}}',
  voting: {
    title: 'Il voto',
    words:
      'Ogni giurato vota da solo sul suo portatile, criterio per criterio. I voti restano chiusi finché il turno non è chiuso: in sala si vede solo quante schede sono arrivate.',
    recusals: 'Chi ha un legame con un progetto si astiene: la sua scheda per quel progetto non esiste e non pesa.',
  },
  reveal: {
    title: 'La proclamazione',
    sealed:
      'La classifica non è ancora confermata. Dopo la conferma si stampa un nuovo copione con l’ordine della proclamazione.',
    sentence:
      'Si scopre un posto alla volta, dall’ultimo del podio al primo. Non si anticipa nulla. I premi vengono dopo.',
    place: '{{place}}° posto',
    placeTied: '{{place}}° posto, ex aequo',
    placeWords: 'Si dice il posto, si aspetta che la regia lo scopra sullo schermo, poi si dice il nome.',
    tiedWords: 'Sono pari, anche dopo gli spareggi dichiarati: si annunciano insieme, nell’ordine dei pitch.',
    prize: 'Premio «{{prize}}»',
    prizeWords: 'Si dice il premio, poi chi lo riceve.',
  },
  readers: 'Possono leggerlo chi presenta e la regia.',
  readersLong: 'Chi presenta e la regia. Con la proclamazione è riservato fino all’ultimo posto scoperto.',
};
