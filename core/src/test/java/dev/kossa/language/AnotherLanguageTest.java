package dev.kossa.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Another language is another file and other terms; the reader stays as it is. */
class AnotherLanguageTest {
    private static final String GERMAN_TERMS = """
            lesion swelling: Schwellung
            lesion redness: Rötung
            sign fever: Fieber ! fieberfrei
            symptom cough: Husten
            course chronic-course: chronisch
            course several-sites: mehrere Stellen
            imaging imaging-normal: unauffälliges Bild
            imaging fracture: Fraktur
            mechanism cellulitis: Phlegmone
            analyte crp high crp-raised: CRP
            laboratory crp-raised: CRP-Erhöhung
            method radiograph: Röntgenbild
            region body: Körper
            limb upper-limb < body: Arm
            region hand < upper-limb: Hand
            """;

    private static final String GERMAN_RULES = """
            spelling:
              irregular: {haende: hand}
              endings: [{ending: en, becomes: "", least: 6}]
              abbreviations: [bzw]
            words:
              and: [und, sowie]
              or: [oder]
              nor: [noch]
              scope-end: [aber, mit, jedoch]
              verb: [ist, war, zeigte, hatte]
              singular-verb: [war]
              inside: [ist, war]
              tail: [sichtbar]
              opener: [ein, eine, der, die, das]
              link: [an, der, am, im, an der]
              reaching: [bis]
              onset: [begann]
              aside: [Therapie]
              high: [erhöht, erhöhtes]
              low: [erniedrigt]
              normal: [normal, normales]
              "yes": [ja]
              many: [mehrere, multiple]
              normal-result: [unauffällig, Normalbefund]
              result: [Befund]
            cues:
              - {means: absent, stands: before, reach: list, phrases: [kein|keine|ohne|weder]}
              - {means: absent, stands: after, reach: list, phrases: [nicht nachweisbar]}
              - {means: suspected, stands: before, phrases: [Verdacht auf, V. a.]}
              - {means: history, stands: before, unless-lasting: true, phrases: [Zustand nach, Z. n.]}
            places:
              left: {near: [links|linke|linken|linker], alone: [linke Seite]}
              right: {near: [rechts|rechte|rechten|rechter], alone: [rechte Seite]}
              both: {near: [beide|beiden|beidseits], alone: [beidseits]}
              fillers: [der]
              adjectives: [distale]
              without-place: [fever]
            times:
              numbers: {zwei: 2, drei: 3}
              units: {Tag|Tage|Tagen: 1, Woche|Wochen: 7, Monat|Monate|Monaten: 30}
              lasting-before: [seit]
              past-after: [zuvor]
              age-after: [alt]
            conclusions:
              lasting: [{finding: chronic-course, from-days: 42}]
              normal-result: imaging-normal
              several-places: several-sites
            """;

    private static final Reading GERMAN = new Reading(
            SmallVocabulary.of(GERMAN_TERMS),
            PhraseReader.of(SmallVocabulary.of(GERMAN_TERMS), Reading.rules("de", GERMAN_RULES)));

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    Schwellung der linken Hand             | CLINICAL | swelling+@left hand
                    kein Fieber, keine Rötung              | CLINICAL | fever-, redness-
                    kein Fieber, Husten oder Rötung        | CLINICAL | fever-, cough-, redness-
                    ohne Fieber, aber mit Rötung           | CLINICAL | fever-, redness+
                    Rötung, kein Fieber                    | CLINICAL | redness+, fever-
                    fieberfrei                             | CLINICAL | fever-
                    weder Fieber noch Husten               | CLINICAL | fever-, cough-
                    Verdacht auf Phlegmone                 | CLINICAL | cellulitis+?
                    Zustand nach Fraktur                   | CLINICAL | fracture+ then
                    Schwellung seit zwei Monaten           | CLINICAL | swelling+, chronic-course+
                    Schwellung seit drei Tagen             | CLINICAL | swelling+
                    CRP erhöht                             | CLINICAL | crp-raised+
                    normales CRP                           | CLINICAL | crp-raised-
                    Fraktur nicht nachweisbar              | IMAGING  | fracture-
                    Röntgenbild unauffällig                | IMAGING  | nothing
                    Befund unauffällig                     | IMAGING  | imaging-normal+
                    """)
    void german_is_read_with_german_rules(String phrase, TextContext context, String expected) {
        assertThat(GERMAN.said(phrase, context)).isEqualTo(expected);
    }
}
