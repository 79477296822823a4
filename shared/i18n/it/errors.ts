/** Italian texts: what went wrong and how to mend it. The source of every other language. */
export const errors = {
  storage: {
    'disk-full': 'Disco pieno. Libera spazio: Miracolo riprova da solo.',
    'read-only': 'Qui si può solo leggere. Scegli un’altra cartella o togli la protezione dalla chiavetta.',
    'no-permission':
      'Non c’è il permesso di scrivere qui. Scegli un’altra cartella o chiedi a chi gestisce il portatile.',
    'no-folder':
      'La cartella in cui scrivere non c’è. Se sta su una chiavetta, reinseriscila; se no, scegli un’altra cartella.',
    busy: 'Il file è aperto in un altro programma. Chiudilo e riprova.',
    'too-many-files': 'Il sistema ha troppi file aperti. Chiudi qualche programma e riprova.',
    device: 'Il disco o la chiavetta non risponde. Controlla che sia inserita bene e riprova.',
    unknown: 'Il sistema ha rifiutato la scrittura. Riprova; se succede ancora, riavvia il portatile.',
  },
  storageShort: {
    'disk-full': 'Disco pieno',
    'read-only': 'Disco protetto',
    'no-permission': 'Permesso negato',
    'no-folder': 'Cartella mancante',
    busy: 'File occupato',
    'too-many-files': 'Troppi file aperti',
    device: 'Il disco non risponde',
    unknown: 'Scrittura rifiutata',
  },
  notFound: 'Il file non c’è più. Forse è stato spostato o la chiavetta è stata tolta.',
  tooLarge: 'Il file è troppo grande: {{size}} MB, il massimo è {{limit}} MB.',
  journalDamaged:
    'Una copia di questo documento era danneggiata. È stata messa da parte e ricostruita dall’altra: riprova.',
  workingCopyQuota: 'Il disco è pieno. La modifica non è stata tenuta: libera spazio e riprova.',
  workingCopyUnavailable: 'La copia di lavoro non risponde. La modifica non è stata tenuta: chiudi e riapri Miracolo.',
  readOnlyNewer: 'Questi dati vengono da una versione più nuova di Miracolo: si possono leggere, non cambiare.',
  readOnlyFull: 'Il disco è pieno: si può leggere, non scrivere.',
  workspaceTooNew:
    'I dati di questo portatile vengono da una versione più nuova di Miracolo. Aggiorna Miracolo per aprirli: niente è stato toccato.',
  package: {
    'not-a-package':
      'Questo file non è un pacchetto Miracolo. Scegli quello che finisce in .miracolo; se è già quello, chiedi che te lo mandino di nuovo.',
    cutShort:
      'Il pacchetto è danneggiato: ne manca una parte. Chiedi che te lo mandino di nuovo: non è stato tenuto niente.',
    'package-damaged':
      'Il pacchetto è danneggiato ({{entry}}). Chiedi che te lo mandino di nuovo: non è stato tenuto niente.',
    'package-too-new': 'Il pacchetto viene da una versione più nuova di Miracolo. Aggiorna Miracolo e riprova.',
    'package-limit':
      'Il pacchetto è più grande di quanto Miracolo accetti e non è stato aperto, per prudenza. Chiedi da quale portatile viene e fattelo esportare di nuovo.',
    'package-entry-refused':
      'Nel pacchetto c’è un nome di file non ammesso ({{entry}}) e non è stato aperto, per prudenza. Chiedi da quale portatile viene e fattelo esportare di nuovo.',
  },
  pdf: {
    'print-failed': 'La stampa in PDF non è riuscita. Riprova.',
    cancelled: 'Interrotto: nessun file è stato scritto.',
  },
  internal: 'Qualcosa in Miracolo si è rotto. Quello che era segnato come salvato è al sicuro. Riprova.',
};
