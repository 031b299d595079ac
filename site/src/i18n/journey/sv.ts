import type { JourneyWords } from './en.ts'

export const journey: JourneyWords = {
  pageNames: {
    eligibility: 'Det här förväntar vi oss',
    about: 'Om dig',
    background: 'Din bakgrund',
    goals: 'Dina mål',
    availability: 'När du kan delta',
    fields: 'Andra branscher som passar dig',
    cv: 'Ditt cv',
    check: 'Kontrollera dina svar',
  },
  journey: {
    step: (step, of) => `Steg ${step} av ${of}`,
    start: 'Börja ansökan',
    startTitle: 'Innan du börjar',
    startTime: 'Det tar ungefär 15 minuter. Du behöver inte göra allt på en gång.',
    startSave:
      'Vi sparar dina svar varje gång du går vidare, och du kan komma tillbaka till dem i den här webbläsaren.',
    startAccount: 'Du behöver inget konto och inget lösenord, bara en e-postadress som du läser.',
    startNeeds: 'Det här kommer vi att fråga om',
    next: 'Fortsätt',
    back: 'Tillbaka',
    save: 'Spara och gå tillbaka till svaren',
    change: 'Ändra',
    noAnswer: 'Inget svar',
    savedNow: 'Sparat för en liten stund sedan.',
    keptHere: 'Finns kvar i den här webbläsaren. Vi sparar det hos oss så snart vi kan.',
    eligibilityLead: 'Det här gäller alla som deltar. Svara för din egen del; ingen kontrollerar det här.',
    eligible: 'Du uppfyller det vi förväntar oss',
    remind: 'Påminn mig per e-post två dagar före stängningen, om jag inte har skickat min ansökan.',
    yesOrNo: (label) => `Svara ja eller nej: ${label}`,
    checkLead: 'Läs igenom dina svar. Du kan ändra vart och ett av dem innan du skickar.',
    onlyIf: (label) => `Beror på ditt svar på: ${label}`,
    fieldsLabel: 'Vilka andra branscher kan du tänka dig om det inte finns plats i den första?',
    fieldsHelp: 'Välj bara branscher där du har studerat eller arbetat.',
    place: (place) => `${['Första', 'Andra', 'Tredje'][place - 1] ?? place} valet`,
    noField: 'Ingen',
    notSaved: 'Vi kunde inte spara det här',
    conflict: 'Den här sidan har ändrats någon annanstans',
    conflictHelp:
      'Svaren på den här sidan har ändrats i ett annat fönster eller på en annan enhet. Här nedanför står det du skrev här. Fortsätt om du vill behålla det, eller släng det.',
    conflictLink: 'Visa de nyare svaren i stället',
    conflictLive:
      'Den här sidan har ändrats i ett annat fönster eller på en annan enhet. Det du skriver här sparas först när du fortsätter.',
    changedForm:
      'Vi ändrade några av frågorna just när du började. Det du hade skrivit finns kvar. Gå gärna igenom sidorna en gång till.',
    changes: {
      title: 'Vi ändrade några av frågorna efter att du hade öppnat formuläret.',
      kept: 'Det du hade skrivit finns kvar. Ändrat:',
      added: (label: string) => `Ny fråga: ${label}`,
      removed: (label: string) => `Frågas inte längre: ${label}`,
      reworded: (label: string) => `Har formulerats om: ${label}`,
      options: (label: string) => `Andra alternativ: ${label}`,
      rules: (label: string) => `Besvaras på ett annat sätt: ${label}`,
    },
    carryTitle: 'Dina svar kan fortfarande användas',
    carryOpen: (period: string) =>
      `Nu kan man ansöka här: ${period}. Vi kan flytta dina svar dit, så att du fortsätter från dem.`,
    carryComing: (period: string, when: string) =>
      `Nästa ansökningstid är ${period}. ${when}. Vi kan hålla dina svar redo för den.`,
    carryOn: 'Fortsätt med mina svar',
    carryKeep: 'Spara mina svar för nästa ansökningstid',
    carryNone:
      'Vi sparar dina svar en tid. Be oss meddela när nästa ansökningstid öppnar, så kan du flytta dem dit.',
    carried:
      'Dina svar finns här. Gå igenom sidorna: en del frågor kan vara nya, och du behöver på nytt godkänna hur dina uppgifter används.',
    carriedComing: 'Dina svar är redo. Du kan fortsätta så snart ansökningstiden öppnar.',
    carryFailed: 'Dina svar kunde inte flyttas just nu. De finns kvar här. Försök igen om en stund.',
    trap: 'Lämna det här fältet tomt',
    held: 'Innan din ansökan går vidare tittar en av oss på den. Du behöver inte göra något. Det som räknas är när du skickade den.',
    grace: (until) =>
      `Ansökningstiden har stängt. Du hade börjat i tid, så du kan ännu skicka din ansökan före ${until}.`,
    cannotFetch: 'Just nu kan vi inte hämta dina svar',
    cannotFetchHelp: 'Det vi har sparat är i säkert förvar. Försök igen om en stund.',
    tryAgain: 'Försök igen',
    forget: 'Glöm mina svar i den här webbläsaren',
    notEligible: 'Det här är kanske inte rätt program för dig just nu',
    notEligibleHelp:
      'Tack för ditt intresse. Du svarade nej på något som programmet behöver av alla som deltar, så vi skulle troligen inte kunna erbjuda dig en plats. Kanske något annat passar bättre.',
    notEligibleAsk: 'Fråga oss innan du ger upp, om du är osäker.',
    notEligibleBack: 'Ändra mina svar',
    others: 'Det här kan du ansöka om nu',
    demo: 'Här kan du bara prova formuläret. Inget av det du skriver sparas eller skickas.',
    demoTry: 'Prova formuläret nu, utan att skicka något',
    demoDone: 'Det var hela formuläret',
    demoDoneHelp:
      'Ingenting sparades eller skickades. När ansökningstiden öppnar kan du ansöka på samma sätt.',
  },
}
