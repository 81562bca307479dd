package dev.kossa.language;

import dev.kossa.knowledge.Basis;
import dev.kossa.knowledge.Tag;
import dev.kossa.knowledge.Vocabulary;
import dev.kossa.knowledge.Vocabulary.FindingKind;
import dev.kossa.record.BodySites;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A vocabulary drawn as lines: "kind id: terms ! absent terms". "lesion" is a sign that means a lesion; "region hand < upper-limb" and
 * "limb upper-limb < body" are places; "analyte crp high crp-raised low ..." has its findings in its head.
 */
final class SmallVocabulary {
    static final String ENGLISH = """
            lesion swelling: swelling, swollen, oedema, edema
            lesion hard-lesion: hard, firm, indurated, induration, stony
            lesion redness: redness, red, erythema, hyperaemia ! non-erythematous
            lesion warmth: warmth, warm, hotness, local rise of temperature
            lesion tenderness: tenderness, tender ! non-tender, nontender
            lesion mass: mass, nodule, lump, growth
            lesion bluish-discoloration: bluish discoloration, bluish
            lesion skin-change: skin change
            lesion pigmentation: pigmented area, pigmentation
            lesion necrosis: necrosis, black, eschar
            lesion pus: pus discharge, pus
            lesion discharge: discharge
            lesion fluctuation: fluctuation, fluctuant
            sign fever: fever, febrile, pyrexia ! afebrile, apyrexial
            symptom pain: pain, painful
            symptom itch: itch, itching, itchiness
            symptom chills: chills
            symptom cough: cough
            sign restricted-motion: restricted motion, restrictive motion, limited movement, restriction of range of motion, restriction of the movement
            sign pulse-deficit: weak pulse, absent pulse ! good and intact pulse, good pulse, intact pulse
            sign calf-tenderness: calf tenderness
            sign lymphadenopathy: lymphadenopathy
            sign seizure: seizure
            sign peau: peau d'orange
            history trauma: trauma, injury
            history diabetes: diabetes, diabetic
            history eczema: eczema
            history consanguinity: consanguinity
            history insect-bite: insect bite
            history insufficiency: Guillain-Barre syndrome
            history recent-hospital-stay: hospital discharge
            course chronic-course: chronic, long-standing
            course several-sites: multiple sites
            laboratory wbc-raised: leukocytosis, raised wbc
            laboratory crp-raised: raised crp, crp positive ! normal crp
            laboratory esr-raised: high sedimentation
            laboratory hypercalcaemia: hypercalcaemia, hypercalcemia
            laboratory hypocalcaemia: hypocalcaemia, hypocalcemia, hypocalcemic
            laboratory markers-raised: raised inflammatory markers
            imaging soft-tissue-calcification: soft tissue calcification, subcutaneous calcification, calcification, calcific density, calcium deposit
            imaging soft-tissue-swelling-imaging: soft tissue swelling, swelling
            imaging fracture: fracture
            imaging dislocation: dislocation, dislocated
            imaging joint-effusion-imaging: joint effusion, effusion
            imaging collection: collection, abscess
            imaging thrombus: thrombus
            imaging imaging-normal: no bony or soft tissue lesion
            tissue tissue-calcium: calcium deposit, calcification, von Kossa positive
            tissue fat-necrosis-tissue: fat necrosis, necrosis
            mechanism cellulitis: cellulitis, erysipelas
            mechanism osteomyelitis: osteomyelitis
            mechanism deep-vein-thrombosis: deep vein thrombosis, deep venous thrombosis, DVT
            mechanism abscess-pyomyositis: abscess, pyomyositis
            mechanism iatrogenic-calcinosis-cutis: iatrogenic calcinosis cutis
            mechanism gout: gout
            analyte crp high crp-raised: CRP, C-reactive protein
            analyte esr high esr-raised: ESR, erythrocyte sedimentation rate
            analyte wbc high wbc-raised: WBC, white blood cell, white cell count
            analyte calcium high hypercalcaemia low hypocalcaemia: calcium
            analyte vitamin-d low low-vitamin-d: vitamin D
            analyte sodium: sodium
            laboratory low-vitamin-d: vitamin D deficiency
            drug calcium-gluconate: calcium gluconate, gluconato de calcio
            drug vitamin-d-drug: vitamin D
            drug clindamycin: clindamycin
            method radiograph: X-ray, radiograph, plain film
            method ultrasound: ultrasound, sonography
            region body: body
            limb upper-limb < body: arm, upper limb, upper extremity
            limb lower-limb < body: lower limb, lower extremity
            region leg < lower-limb: leg, lower leg
            region calf < leg: calf
            region knee < lower-limb: knee
            region thigh < lower-limb: thigh
            region ankle < lower-limb: ankle
            region foot < lower-limb: foot
            region heel < foot: heel
            region hip < lower-limb: hip
            region buttock < lower-limb: buttock
            region forearm < upper-limb: forearm
            region elbow < upper-limb: elbow
            region wrist < upper-limb: wrist, wrist joint
            region hand < upper-limb: hand
            region finger < hand: finger
            region dorsum-of-hand < hand: dorsum of hand, dorsal hand, back of hand
            region abdomen < body: abdomen
            region back < body: back
            region chest < body: chest
            """;

    private static final Basis BASIS = new Basis("test", List.of(), Tag.M, "");

    private final Map<String, Vocabulary.Finding> findings = new LinkedHashMap<>();
    private final Map<String, Vocabulary.Analyte> analytes = new LinkedHashMap<>();
    private final Map<String, Vocabulary.Drug> drugs = new LinkedHashMap<>();
    private final Map<String, Vocabulary.Method> methods = new LinkedHashMap<>();
    private final Map<String, Vocabulary.Mechanism> mechanisms = new LinkedHashMap<>();
    private final List<BodySites.Region> regions = new ArrayList<>();
    private final List<Vocabulary.SiteTerms> siteTerms = new ArrayList<>();

    private SmallVocabulary() {}

    static Vocabulary english() {
        return of(ENGLISH);
    }

    static Vocabulary of(String lines) {
        SmallVocabulary small = new SmallVocabulary();
        lines.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(small::add);
        return new Vocabulary(
                small.findings,
                small.analytes,
                small.drugs,
                Map.of(),
                small.methods,
                small.mechanisms,
                new BodySites(small.regions),
                small.siteTerms);
    }

    private void add(String line) {
        int colon = line.indexOf(':');
        List<String> head = List.of(line.substring(0, colon).split(" "));
        String[] tail = line.substring(colon + 1).split("!", -1);
        String id = head.get(1);
        List<String> terms = list(tail[0]);
        switch (head.get(0)) {
            case "lesion" -> finding(id, FindingKind.SIGN, true, terms, tail);
            case "analyte" ->
                analytes.put(
                        id,
                        new Vocabulary.Analyte(
                                id,
                                id,
                                "1",
                                List.of(),
                                terms,
                                List.of(),
                                after(head, "high"),
                                after(head, "low"),
                                0,
                                1,
                                List.of(),
                                Optional.empty()));
            case "drug" -> drugs.put(id, new Vocabulary.Drug(id, id, Set.of(), terms, List.of()));
            case "method" ->
                methods.put(id, new Vocabulary.Method(id, "imaging", id, Optional.empty(), terms, List.of()));
            case "mechanism" ->
                mechanisms.put(
                        id,
                        new Vocabulary.Mechanism(
                                id,
                                id,
                                Vocabulary.Family.OTHER,
                                List.of(),
                                List.of(),
                                List.of(),
                                terms,
                                List.of(),
                                "",
                                BASIS));
            case "region", "limb" -> {
                regions.add(new BodySites.Region(
                        id, id.replace('-', ' '), after(head, "<"), head.get(0).equals("limb")));
                siteTerms.add(new Vocabulary.SiteTerms(id, terms, List.of()));
            }
            default -> finding(id, FindingKind.valueOf(head.get(0).toUpperCase(Locale.ROOT)), false, terms, tail);
        }
    }

    private void finding(String id, FindingKind kind, boolean lesion, List<String> terms, String[] tail) {
        List<String> absent = tail.length > 1 ? list(tail[1]) : List.of();
        findings.put(
                id, new Vocabulary.Finding(id, id, kind, lesion, terms, absent, List.of(), List.of(), List.of(), ""));
    }

    private static Optional<String> after(List<String> words, String word) {
        int at = words.indexOf(word);
        return at < 0 ? Optional.empty() : Optional.of(words.get(at + 1));
    }

    private static List<String> list(String text) {
        return Stream.of(text.split(","))
                .map(String::strip)
                .filter(term -> !term.isEmpty())
                .toList();
    }
}
