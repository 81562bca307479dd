package dev.kossa.knowledge;

import java.util.Map;

/** What a knowledge base that is just whole holds of lines. */
final class SmallLines {
    static final Map<String, String> TEXTS = Map.of(
            "lines/signs.yaml",
            """
            check-signs:
              - {id: swelling, label: swelling, finding: swelling, degrees: [mild, marked]}
              - {id: blanching, label: blanching}
            check-measures:
              - {id: swelling-extent, label: extent of the swelling, of: swelling, unit: cm, present-above: 0, plausible: 0..100, source: kossa-assumption, tag: M}
            line-deeds:
              - {id: stop, label: stopped}
              - {id: antidote, label: antidote given}
            line-words: {check: [site check], peripheral: [cannula], central: [picc], intermittent: [bolus], continuous: [drip]}
            """,
            "lines/intervals.yaml",
            """
            check-default: {classes: [c], source: kossa-assumption, tag: M}
            check-intervals:
              - {id: child, class: c, every: 1h, ages: 0d..18a, source: hue-2023, tag: V}
              - {id: everybody-else, class: c, every: 2h..4h, otherwise: true, source: kossa-assumption, tag: M}
            line-vesicants:
              - {class: calcium-salt, says: calcium, source: kossa-assumption, tag: M}
            """,
            "lines/risk-factors.yaml",
            """
            line-risks:
              - {id: sedated, label: sedated, of: patient, source: kossa-assumption, tag: M}
            """,
            "lines/scales.yaml",
            """
            scales:
              - id: four
                label: four grades
                of: infiltration
                source: hue-2023
                tag: V
                grades:
                  - {grade: 0, says: nothing}
                  - {grade: 1, says: swelling, when: [swelling]}
                  - {grade: 2, says: much swelling, when: ["swelling >= marked", "swelling-extent > 5 cm and blanching", vesicant]}
            """,
            "lines/ladder.yaml",
            """
            ladders:
              - id: four-actions
                label: actions
                scale: four
                default: true
                source: hue-2023
                tag: V
                steps:
                  - {id: stop, kind: stop, do: stop, grade: 1..2, due: 0min, done-by: [stop]}
                  - {id: antidote, kind: antidote, do: give, grade: 2..2, due: 1h, lapses: 24h, done-by: [antidote]}
                  - {id: checks, kind: checks, do: check, grade: 1..2, due: 24h, every: 1h, clock: {source: kossa-assumption, tag: M}}
                  - {id: look-after, kind: act, do: look, grade: 2..2, zero: antidote, from: 1h, due: 2h, done-by: [stop]}
            """,
            "lines/late-watch.yaml",
            """
            line-late-watch:
              class: calcium-salt
              watch: film-each-visit
              film: film-week-3
              look-for: [swelling]
              do: look
              letter: "{drug} at {site} until {until}"
              parents: "look at {site}"
              source: kossa-assumption
              tag: M
            """);

    private SmallLines() {}
}
