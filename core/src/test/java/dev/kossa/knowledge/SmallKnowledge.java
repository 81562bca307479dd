package dev.kossa.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A knowledge base that is just whole, to be spoiled in one place by a test. */
final class SmallKnowledge {
    private static final String HEAD = "owner: test\nreviewed: never\n";

    private final Map<String, String> texts = new TreeMap<>();

    SmallKnowledge() {
        put("sources.yaml", """
                sources:
                  - {id: hue-2023, title: "Fifty children", address: "https://example.org/hue", read: abstract, tag: V, year: 2023}
                  - {id: kossa-assumption, title: "Assumed", address: "", read: own, tag: M}
                """);
        put("bins.yaml", """
                bins:
                  - {id: rare, probability: 0.1, strength: 4, source: kossa-assumption, tag: M}
                  - {id: usual, probability: 0.8, strength: 4, source: kossa-assumption, tag: M}
                """);
        put("body-sites.yaml", """
                regions:
                  - {id: body, label: body, terms: [body]}
                  - {id: arm, parent: body, limb: true, label: arm, terms: [arm, upper limb]}
                  - {id: hand, parent: arm, label: hand, terms: [hand]}
                """);
        put("findings/signs.yaml", """
                findings:
                  - {id: fever, label: fever, kind: sign, terms: [fever, febrile], absent-terms: [afebrile],
                     codes: [{system: hpo, code: "HP:0001945", tag: V}], ask: "Has there been fever?"}
                  - {id: swelling, label: swelling, kind: sign, lesion: true, terms: [swelling, swollen]}
                  - {id: crp-raised, label: CRP raised, kind: laboratory, terms: [raised crp]}
                  - {id: calcium-on-film, label: calcium, kind: imaging, terms: [calcification]}
                """);
        put("analytes.yaml", """
                analytes:
                  - id: crp
                    label: C-reactive protein
                    unit: mg/L
                    units: [{unit: mg/L, factor: 1}, {unit: mg/dL, factor: 10}]
                    codes: [{system: loinc, code: 1988-5, tag: V}]
                    terms: [c-reactive protein, crp]
                    high: crp-raised
                    plausible: 0..1000
                    ranges:
                      - {age: 0d..29d, low: null, high: 8, source: kossa-assumption, tag: M}
                      - {age: 29d.., low: null, high: 10, source: kossa-assumption, tag: M}
                """);
        put("drugs.yaml", """
                drugs:
                  - {id: calcium-gluconate, label: calcium gluconate, class: [calcium-salt], terms: [calcium gluconate]}
                products:
                  - {id: calcium-gluconate-10, drug: calcium-gluconate, label: "10 %", calcium_mmol_per_mL: 0.2325, salt_mg_per_mL: 100,
                     terms: ["calcium gluconate 10 %"], source: kossa-assumption, tag: M}
                """);
        put("methods.yaml", """
                methods:
                  - {id: radiograph, kind: imaging, label: plain X-ray, terms: [x-ray]}
                """);
        put(
                "mechanisms.yaml",
                "mechanisms:\n"
                        + eachMechanism(
                                "  - {id: %1$s, label: %1$s, family: other, terms: [%1$s], source: kossa-assumption, tag: M}\n"));
        put(
                "priors.yaml",
                "case-mix:\n" + caseMix("0d..1a") + caseMix("1a..") + """
                after-infusion:
                  look-back: 42d
                  unknown-site: {weight: 0.25, source: kossa-assumption, tag: M}
                  central-line: {weight: 0.03, reaches: [body], source: kossa-assumption, tag: M}
                  background: {incidence: 0.006, source: kossa-assumption, tag: M}
                  incidence:
                """
                        + eachMechanism(
                                "    - {condition: %s, low: 0.001, central: 0.003, high: 0.01, source: kossa-assumption, tag: M}\n"));
        put("onset.yaml", """
                onset:
                  - condition: cellulitis
                    density: [{days: 0..4, share: 0.4}, {days: 4..42, share: 0.6}]
                    source: kossa-assumption
                    tag: M
                seen-after:
                  density: [{days: 0..7, share: 0.8}, {days: 7..42, share: 0.2}]
                  source: kossa-assumption
                  tag: M
                """);
        put("clusters.yaml", """
                clusters:
                  - {id: inflammation, label: inflammation, weight: 0.5, source: kossa-assumption, tag: M}
                """);
        put("likelihoods/general.yaml", """
                likelihoods:
                  - finding: fever
                    cluster: inflammation
                    others: {bin: rare, source: kossa-assumption, tag: M}
                    rows:
                      - {condition: cellulitis, present: 36, of: 50, age: 29d..18a, source: hue-2023, tag: V}
                      - {condition: gout, bin: rare, present: 0, of: 2, source: [kossa-assumption, hue-2023], tag: C}
                  - finding: crp-raised
                    analyte: crp
                    others: {bin: rare, source: kossa-assumption, tag: M}
                    rows:
                      - {condition: osteomyelitis, present: 43, of: 44, threshold: ">1.9", unit: mg/dL, source: hue-2023, tag: V}
                """);
        put(
                "likelihoods/named.yaml",
                "likelihoods:\n"
                        + List.of("imaging", "tissue").stream()
                                .map(SmallKnowledge::named)
                                .collect(Collectors.joining())
                        + named("clinically").replace("by-clinically", "clinically"));
        put("imaging.yaml", """
                sensitivity:
                  - finding: calcium-on-film
                    method: radiograph
                    condition: iatrogenic-calcinosis-cutis
                    zero: infusion
                    points: [{day: 0, probability: 0.02}, {day: 21, probability: 0.95}]
                    source: kossa-assumption
                    tag: M
                """);
        put("red-flags.yaml", """
                red-flags:
                  - id: infection-not-excluded
                    label: infection is not excluded
                    any: [fever, crp-raised]
                    together: {of: [swelling, fever], at-least: 2}
                    say: "Infection is not excluded."
                    tests: [film]
                    with-lesion: true
                    source: kossa-assumption
                    tag: M
                """);
        put("tests.yaml", """
                tests:
                  - {id: film, label: film, method: radiograph, shows: [calcium-on-film], burden: 1, says: "Calcium.", caution: "Early.", repeat-after: 21d,
                     source: kossa-assumption, tag: M}
                """);
        put(
                "decisions.yaml",
                """
                burden-weight: 0.05
                actions:
                  - {id: treat, label: treat, for: ["family:other"], source: kossa-assumption, tag: M}
                  - {id: observe, label: observe, for: [none-of-these], source: kossa-assumption, tag: M}
                harms:
                """
                        + Mechanisms.ALL.stream()
                                .filter(id -> !id.equals("none-of-these"))
                                .map(
                                        "  - {action: observe, truth: %s, harm: 5, source: kossa-assumption, tag: M}\n"
                                                ::formatted)
                                .collect(Collectors.joining()));
        put("subtypes.yaml", """
                scheme: {id: five-subtypes, label: "five subtypes", source: kossa-assumption, tag: M}
                subtypes:
                  - {id: iatrogenic, label: iatrogenic, definition: "by an agent", needs: "an exposure", source: kossa-assumption, tag: M}
                calcium-phosphate-limits:
                  - {id: classic, applies: {age: 0d..}, limit_mg2_per_dL2: 70, source: kossa-assumption, tag: M}
                """);
        put("treatments.yaml", """
                treatments:
                  - id: conservative
                    label: watch
                    kind: conservative
                    for: [iatrogenic]
                    applies: infants
                    avoid: necrosis
                    evidence:
                      - {outcome: healed, present: 24, of: 24, population: infants, quality: case reports, source: hue-2023, tag: V}
                cautions:
                  - {id: stop-here, label: stop, say: "Stop calcium at this site.", source: kossa-assumption, tag: M}
                """);
        put("follow-up.yaml", """
                follow-up:
                  - {id: film-week-3, after: 14d..21d, from: infusion-or-onset, do: film, test: film, when: always, profile: null, source: hue-2023, tag: V}
                  - {id: film-each-visit, after: 0d..180d, from: visit, do: film, test: film, when: each visit, profile: paper, source: hue-2023, tag: V}
                """);
        put("resolution.yaml", """
                resolution:
                  - {case: boy, lo: 7, hi: 60, patients: 1, source: hue-2023, tag: V}
                  - {case: girl, lo: 28, hi: null, source: hue-2023, tag: V}
                """);
        put("causality.yaml", """
                naranjo:
                  - {item: 1, question: "Earlier reports?", yes: 1, no: 0, unknown: 0, source: kossa-assumption, tag: M}
                naranjo-classes:
                  - {from: 1, to: 14, id: possible, source: kossa-assumption, tag: M}
                  - {from: -4, to: 1, id: doubtful, source: kossa-assumption, tag: M}
                who-umc:
                  - {id: certain, label: certain, criteria: [plausible time], source: kossa-assumption, tag: M}
                """);
        put("published-cases.yaml", """
                cases:
                  - {id: boy, source: hue-2023, tag: V, patient: "boy, 9 months", mechanism: iatrogenic-calcinosis-cutis, exposure: "calcium", latency: "a month",
                     findings: swelling, imaging: calcium, treatment: none, outcome: healed}
                """);
        SmallLines.TEXTS.forEach(this::put);
        put("orders/orders.yaml", orders());
        put("language/en.yaml", """
                negation:
                  before: [no, without]
                """);
        put("profiles/us.yaml", """
                profile: {id: us, label: United States}
                choices:
                  - {id: follow-up, value: default, says: "Two films.", source: kossa-assumption, tag: M}
                """);
    }

    private static String orders() {
        String indications = Arrays.stream(Orders.Indication.values())
                .map(indication -> "  - {id: %1$s, label: %1$s}\n"
                        .formatted(indication.name().toLowerCase(Locale.ROOT).replace('_', '-')))
                .collect(Collectors.joining());
        String rules = Arrays.stream(OrderRule.values())
                .map(rule -> "  - {id: %s, limit: 2, say: \"So it is.\"}\n".formatted(rule.id()))
                .collect(Collectors.joining());
        return "source: kossa-assumption\ntag: M\nindications:\n" + indications + "order-rules:\n" + rules + """
                doses:
                  - {id: child, drug: calcium-gluconate, indications: [hypocalcaemia], mode: bolus, age: 0d..17a, low: 29, high: 60, unit: mg/kg, product: calcium-gluconate-10}
                  - {id: adult, drug: calcium-gluconate, indications: [hypocalcaemia], mode: bolus, age: 17a.., low: 1000, high: 2000, unit: mg, product: calcium-gluconate-10}
                gross-limits:
                  - {id: per-kg, of: dose, drug: calcium-gluconate, age: 0d.., most: 200, unit: mg/kg, product: calcium-gluconate-10}
                preparations:
                  - {product: calcium-gluconate-10, osmolarity_mOsm_per_L: 680}
                diluents:
                  - {id: saline, label: saline, terms: [ns], osmolarity_mOsm_per_L: 308}
                concentrations:
                  - {id: bolus, drug: calcium-gluconate, mode: bolus, age: 0d.., low: 10, high: 50}
                rates:
                  - {id: rate, drug: calcium-gluconate, age: 0d.., most: 100, unit: mg/min, product: calcium-gluconate-10}
                shortest-times:
                  - {id: push, drug: calcium-gluconate, age: 0d.., least_min: 3}
                weights:
                  - {age: 0d.., low: 0.4, high: 300}
                risky-sites:
                  - {id: hand-site, label: hand, regions: [hand], warns: [calcium-gluconate], say: "Avoid."}
                incompatibilities:
                  - {id: with-itself, drugs: [calcium-gluconate], say: "No."}
                order-monitoring:
                  - {id: ecg, kind: ecg, say: "ECG."}
                monitoring-words: {ecg: [ecg], calcium: [], calcium-not: [], undone: [stop]}
                """;
    }

    private static String eachMechanism(String line) {
        return Mechanisms.ALL.stream().map(line::formatted).collect(Collectors.joining());
    }

    private static String caseMix(String age) {
        String shares = Mechanisms.ALL.stream()
                .map(id -> id + ": " + (id.equals("none-of-these") ? "0.2" : "0.04"))
                .collect(Collectors.joining(", "));
        return "  - age: " + age + "\n    shares: {" + shares + "}\n    source: kossa-assumption\n    tag: M\n";
    }

    private static String named(String by) {
        return """
                  - finding: named-by-%s
                    same: {bin: usual, source: kossa-assumption, tag: M}
                    other: {bin: rare, source: kossa-assumption, tag: M}
                """.indent(0).formatted(by);
    }

    private void put(String file, String text) {
        texts.put(file, HEAD + text);
    }

    /** With one more file (or another text of it), to which owner and review are added. */
    SmallKnowledge with(String file, String text) {
        put(file, text);
        return this;
    }

    SmallKnowledge without(String file) {
        texts.remove(file);
        return this;
    }

    /** With other words in a file; the old words must be there. */
    SmallKnowledge replace(String file, String old, String now) {
        String text = texts.get(file);
        assertThat(text).contains(old);
        texts.put(file, text.replace(old, now));
        return this;
    }

    KnowledgeSource source() {
        return KnowledgeSource.of(texts);
    }

    Map<String, String> texts() {
        return new TreeMap<>(texts);
    }

    Knowledge load() {
        return Knowledge.load(source());
    }

    Knowledge load(Layers layers) {
        return Knowledge.load(source(), layers);
    }

    /** Everything that is wrong, each as "file:line: sentence". */
    List<String> problems() {
        return problems(Layers.NONE);
    }

    List<String> problems(Layers layers) {
        KnowledgeException e = catchThrowableOfType(KnowledgeException.class, () -> load(layers));
        assertThat(e).as("the load must fail").isNotNull();
        return e.problems().stream().map(KnowledgeProblem::toString).toList();
    }
}
