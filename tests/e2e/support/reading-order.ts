/**
 * What somebody who hears the screen comes upon, one after another, on the main pages as `furnish` leaves them: by the
 * first part of the address, as an aria snapshot. More may stand between; nothing may change places.
 */
export const readingOrders: Readonly<Record<string, string>> = {
  '': `
    - link "Naar de inhoud"
    - navigation "Hoofdmenu":
      - list:
        - listitem:
          - link "Buurt"
        - listitem:
          - link "Nieuw"
        - listitem:
          - link "Afspraken"
        - listitem:
          - link "Ik"
    - main:
      - heading "Jordaan" [level=1]
      - paragraph: 2 buren
      - link "bijgewerkt"
      - textbox "Wat zoek je, of wat kun je bieden?"
      - region "In de buurt":
        - heading "In de buurt" [level=2]
        - searchbox "Zoeken op het bord"
        - group "Laat zien":
          - button "Gevraagd"
          - button "Aangeboden"
        - list:
          - listitem:
            - article:
              - text: van jou
              - time
              - heading "Ik kan helpen met fietsen plakken" [level=3]:
                - link
              - text: Aanbod Hulp
          - listitem:
            - article:
              - text: Anneke
              - time
              - heading "Ik kan soep koken voor wie ziek is" [level=3]:
                - link
              - text: Aanbod Eten
              - button "Ik wil dit graag"
          - listitem:
            - article:
              - text: Anneke
              - heading /stevige ladder/ [level=3]
              - link "Naar de afspraak"
  `,
  start: `
    - main:
      - link "Terug"
      - heading "Begin met je buurt" [level=1]
      - text: Hoe heet je buurt?
      - textbox "Hoe heet je buurt?"
      - text: En hoe heet jij?
      - textbox "En hoe heet jij?"
      - group "Waar is het ongeveer? (mag leeg)":
        - textbox "De vier cijfers van je postcode"
        - button "Gebruik waar ik nu ben"
      - button "Begin"
  `,
  deals: `
    - main:
      - heading "Afspraken" [level=1]
      - region "Lopende afspraken":
        - heading "Lopende afspraken" [level=2]
        - list:
          - listitem:
            - article:
              - heading /stevige ladder/ [level=3]
      - region "Van jou op het bord":
        - heading "Van jou op het bord" [level=2]
        - list:
          - listitem:
            - article:
              - heading "Ik kan helpen met fietsen plakken" [level=3]
              - paragraph: staat op het bord
  `,
  deal: `
    - main:
      - link "Terug"
      - heading "Anneke + Youssef" [level=1]
      - paragraph:
        - link /stevige ladder/
      - list "Hoe het loopt":
        - listitem:
          - text: gevraagd (gedaan)
        - listitem:
          - text: /Youssef.* ik help \\(gedaan\\)/
        - listitem: afspreken (nu)
        - listitem: gedaan (nog niet)
      - status: Nu is Anneke aan zet. Je hoeft niets te doen.
      - region "Berichten":
        - heading "Berichten" [level=2]
        - list:
          - listitem:
            - paragraph: Ik heb er een van vijf meter
        - textbox "Schrijf Anneke"
        - button "Stuur"
      - paragraph:
        - link "Over Anneke"
  `,
  listing: `
    - main:
      - link "Terug"
      - heading "Aanbod" [level=1]
      - text: Anneke nieuw in Stoep
      - paragraph: Ik kan soep koken voor wie ziek is
      - text: Geen haast Eten Gratis
      - term: Geplaatst
      - definition
      - term: Blijft staan tot
      - definition
      - button "Ik wil dit graag"
      - button "Vertrouw ik"
  `
}
