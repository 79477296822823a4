/** Italian texts: the feedback letter. The source of every other language. */
export const letter = {
  title: 'Lettera di restituzione',
  all: 'Lettere di restituzione, {{contest}}',
  documentTitle: 'Lettera di restituzione a {{organisation}}, {{contest}}',
  sender: 'Coordinamento del programma',
  senderRole: 'per il programma {{programme}}',
  addressee: 'Al referente del progetto {{project}}',
  placeAndDay: '{{place}}, {{day}}',
  about: 'Che cosa ha visto la giuria nel vostro progetto',
  greeting: 'Gentile referente,',
  opening: 'avete presentato {{project}} ai giurati di «{{contest}}».',
  openingOnDay: '{{day}} avete presentato {{project}} ai giurati di «{{contest}}».',
  judged_one: 'Vi ha valutato un giurato.',
  judged_other: 'Vi hanno valutato {{count}} giurati.',
  recused_one: 'Uno si è astenuto.',
  recused_other: '{{count}} si sono astenuti.',
  purpose:
    'Questa lettera vi restituisce il loro giudizio, criterio per criterio, perché serva al lavoro dei prossimi mesi.',
  place: {
    sentence_one: 'Siete {{place}}, unico progetto in gara, {{value}}.',
    sentence_other: 'Siete {{place}} su {{count}} progetti, {{value}}.',
    alone: 'al {{place}}° posto',
    tied: 'al {{place}}° posto, ex aequo,',
    points: 'con {{value}}\u00A0punti su\u00A0{{max}}',
    doubt: 'Con una giuria un po’ diversa sareste stati fra il {{low}}° e il {{high}}° posto, 95 volte su 100.',
    sure: 'Anche con una giuria un po’ diversa sareste stati al {{place}}° posto, 95 volte su 100.',
    unranked: 'Il vostro progetto non è in classifica: qui sotto c’è quello che la giuria ne ha detto.',
  },
  profile: {
    title: 'Il profilo',
    sentence:
      'La media non dice tutto: la barra mostra dove sta metà dei voti. Dove è lunga la giuria non era d’accordo, e conviene capire perché.',
    criterion: 'Criterio',
    weight: 'Peso',
    own: 'Voi',
    all: 'Tutti',
    key: { own: 'voi', half: 'metà dei voti', all: 'tutti i progetti' },
    note_one: 'Voi: il voto del vostro unico giurato. Tutti: mediana dei progetti. Il voto va da {{min}} a {{max}}.',
    note_other:
      'Voi: media dei vostri {{count}} giurati. Tutti: mediana dei progetti. Il voto va da {{min}} a {{max}}.',
  },
  strengths: 'Punti di forza',
  gaps: 'Che cosa manca',
  point: {
    lead: '{{criterion}}.',
    above: 'Avete {{own}}, la mediana di tutti è {{all}}.',
    below: 'Avete {{own}}, la mediana di tutti è {{all}}.',
    level: 'Avete {{own}}, come la mediana di tutti.',
    closest: 'È dove vi avvicinate di più: avete {{own}}, la mediana di tutti è {{all}}.',
    rubric: 'La griglia, a questo livello, dice: «{{sentence}}»',
    nextLevel: 'Un livello più su la griglia chiede: «{{sentence}}»',
    noMarks: 'Nessuna scheda conta: non c’è un profilo da leggere.',
  },
  remarks: {
    title: 'Parole dei giurati',
    count_one: 'È un’osservazione',
    count_other: 'Sono {{count}} osservazioni',
    sentence_one: '{{remarks}} di un giurato, senza nome.',
    sentence_other:
      '{{remarks}} di {{count}} giurati, senza nome, ordinate per tema e ripulite da ciò che potrebbe far riconoscere chi scrive.',
    quote: '«{{text}}»',
    none: 'In questa lettera non ci sono osservazioni dei giurati.',
    tooFew:
      'Le osservazioni non sono riportate: le hanno scritte meno di tre giurati, e chi le ha scritte si potrebbe riconoscere.',
    whole: 'Nell’insieme',
  },
  next: {
    title: 'Il prossimo passo',
    general:
      'Vi proponiamo un incontro con il vostro coach, per scegliere insieme una sola di queste mancanze e trasformarla in un’azione con un nome e una data.',
    wrong:
      'Se in questa lettera qualcosa non è esatto, scriveteci: la correggiamo e ve ne mandiamo una nuova versione.',
    regards: 'Con stima,',
  },
  readers: 'Possono leggerla il referente del progetto, il suo coach e il coordinamento.',
  readersLong:
    'Il referente di {{organisation}}, il suo coach e il coordinamento. Nessun’altra organizzazione riceve i vostri voti. I giurati non vi sono riconoscibili.',
};
