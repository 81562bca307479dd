package dev.kossa.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import ca.uhn.fhir.util.FhirTerser;
import dev.kossa.knowledge.Knowledge;
import dev.kossa.knowledge.Vocabulary.Analyte;
import dev.kossa.review.Review;
import dev.kossa.review.diagnosis.Differential.Ranked;
import dev.kossa.review.diagnosis.NextTest;
import dev.kossa.review.diagnosis.Question;
import dev.kossa.review.diagnosis.RaisedFlag;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import org.hl7.fhir.instance.model.api.IBase;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** LAW: the order of the resources, a shift of all times, other units and an unrelated pregnancy change no review. */
class L06_SameReviewTest {
    private static final Knowledge KNOWLEDGE = ClassPathKnowledge.load();
    private static final Instant LATER = Instant.parse("2026-11-01T12:00:00Z");
    /** After 28 years the calendar is the same again, leap days included. */
    private static final int CYCLE_a = 28;

    private static final Pattern DATE =
            Pattern.compile("\"((?:19|20)\\d\\d)((?:-\\d\\d(?:-\\d\\d(?:T[0-9:.]+(?:Z|[+-]\\d\\d:\\d\\d))?)?)?)\"");

    /** The usual other unit of each, with the factor of the knowledge. */
    private static final Map<String, String> OTHER_UNITS = Map.of(
            "calcium", "mg/dL",
            "calcium-ionised", "mg/dL",
            "phosphate", "mg/dL",
            "crp", "mg/dL",
            "albumin", "g/dL",
            "magnesium", "mg/dL");

    static List<Path> examples() {
        return Cases.examples();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void the_order_of_the_resources(Path file) {
        Bundle bundle = bundle(file);
        List<BundleEntryComponent> entries = new ArrayList<>(bundle.getEntry());
        Collections.shuffle(entries, new Random(7));
        bundle.setEntry(entries);
        assertSame(file, bundle);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void all_times_shifted(Path file) {
        String shifted = DATE.matcher(Cases.text(file))
                .replaceAll(date -> "\"" + (Integer.parseInt(date.group(1)) - CYCLE_a) + date.group(2) + "\"");
        assertThat(shifted).isNotEqualTo(Cases.text(file));
        assertSame(file, shifted, LATER.atZone(Read.ZONE).minusYears(CYCLE_a).toInstant());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void other_units(Path file) {
        Bundle bundle = bundle(file);
        for (Observation observation : resources(bundle, Observation.class)) {
            analyte(observation.getCode())
                    .ifPresent(analyte -> all(observation, Quantity.class)
                            .forEach(quantity -> convert(quantity, analyte, OTHER_UNITS.get(analyte.id()))));
        }
        assertSame(file, bundle);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void an_unrelated_pregnancy(Path file) {
        Bundle bundle = bundle(file);
        Condition pregnancy = new Condition().setCode(new CodeableConcept().setText("pregnancy"));
        pregnancy.setId("pregnancy");
        pregnancy.setSubject(new Reference("Patient/"
                + resources(bundle, Patient.class).get(0).getIdElement().getIdPart()));
        bundle.addEntry()
                .setFullUrl("https://example.org/fhir/Condition/pregnancy")
                .setResource(pregnancy);
        assertSame(file, bundle);
    }

    private static Optional<Analyte> analyte(CodeableConcept code) {
        return KNOWLEDGE.vocabulary().analytes().values().stream()
                .filter(analyte -> OTHER_UNITS.containsKey(analyte.id()) && means(code, analyte))
                .findFirst();
    }

    private static boolean means(CodeableConcept code, Analyte analyte) {
        return analyte.terms().contains(String.valueOf(code.getText()).toLowerCase(Locale.ROOT))
                || code.getCoding().stream()
                        .anyMatch(coding -> analyte.codes().stream()
                                .anyMatch(known -> known.code().equals(coding.getCode())));
    }

    /** What a hospital with other units would have sent: value, unit and unit code. */
    private static void convert(Quantity quantity, Analyte analyte, String unit) {
        if (!quantity.hasValue() || !quantity.hasUnit()) {
            return;
        }
        double factor = analyte.factor(quantity.getUnit()).orElseThrow().factor()
                / analyte.factor(unit).orElseThrow().factor();
        quantity.setValue(new BigDecimal(quantity.getValue().doubleValue() * factor, new MathContext(9)));
        quantity.setUnit(unit);
        if (quantity.hasCode()) {
            quantity.setCode(unit);
        }
    }

    private static void assertSame(Path file, Bundle changed) {
        assertSame(file, parser().encodeResourceToString(changed), LATER);
    }

    private static void assertSame(Path file, String changed, Instant asOf) {
        Review before = review(Cases.text(file), LATER);
        Review after = review(changed, asOf);
        assertThat(ranking(after)).isEqualTo(ranking(before));
        assertThat(after.diagnostics().redFlags().stream().map(RaisedFlag::id))
                .isEqualTo(before.diagnostics().redFlags().stream()
                        .map(RaisedFlag::id)
                        .toList());
        assertThat(after.diagnostics().nextTests().stream().map(NextTest::id))
                .containsExactlyElementsOf(before.diagnostics().nextTests().stream()
                        .map(NextTest::id)
                        .toList());
        assertThat(after.diagnostics().questions().stream().map(Question::id))
                .containsExactlyElementsOf(before.diagnostics().questions().stream()
                        .map(Question::id)
                        .toList());
        assertThat(after.issues().stream().map(issue -> issue.type()))
                .containsExactlyElementsOf(
                        before.issues().stream().map(issue -> issue.type()).toList());
        assertThat(after.causality().map(c -> c.score() + c.whoUmc()))
                .isEqualTo(before.causality().map(c -> c.score() + c.whoUmc()));
    }

    private static List<String> ranking(Review review) {
        return review.diagnostics().differential().stream()
                .flatMap(differential -> differential.ranked().stream())
                .map(L06_SameReviewTest::line)
                .toList();
    }

    private static String line(Ranked ranked) {
        return "%s %.9f %s %s".formatted(ranked.condition(), ranked.probability(), ranked.stage(), ranked.cause());
    }

    private static Review review(String json, Instant asOf) {
        return Review.of(Read.json(json).record(), KNOWLEDGE, asOf);
    }

    private static Bundle bundle(Path file) {
        return parser().parseResource(Bundle.class, Cases.text(file));
    }

    private static <T extends IBase> List<T> all(IBaseResource resource, Class<T> type) {
        return new FhirTerser(FhirContext.forR4Cached()).getAllPopulatedChildElementsOfType(resource, type);
    }

    private static <T extends Resource> List<T> resources(Bundle bundle, Class<T> type) {
        return bundle.getEntry().stream()
                .map(BundleEntryComponent::getResource)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    private static IParser parser() {
        IParser parser = FhirContext.forR4Cached().newJsonParser();
        parser.setOverrideResourceIdWithBundleEntryFullUrl(false);
        return parser;
    }
}
