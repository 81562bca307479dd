package dev.kossa.fhir;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.kossa.issue.Issue;
import dev.kossa.record.Allergy;
import dev.kossa.record.BodySite;
import dev.kossa.record.Certainty;
import dev.kossa.record.Diagnosis;
import dev.kossa.record.Encounter;
import dev.kossa.record.Fact;
import dev.kossa.record.Finding;
import dev.kossa.record.Laterality;
import dev.kossa.record.Line;
import dev.kossa.record.Measurement;
import dev.kossa.record.Medication;
import dev.kossa.record.Procedure;
import dev.kossa.record.SiteCheck;
import dev.kossa.record.TestResult;
import dev.kossa.record.When;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads JSON for the tests and says in one line each what was read. Days are days of Riyadh (+03:00). */
final class Read {
    static final ZoneId ZONE = ZoneId.of("Asia/Riyadh");

    private Read() {}

    private static final class Holder {
        private static final FhirReader READER = new FhirReader(ClassPathKnowledge.load());
    }

    /** A Bundle of a Patient (born 2019-09-15) and these resources. */
    static String bundle(String... resources) {
        String patient = "{\"resourceType\":\"Patient\",\"id\":\"p\",\"gender\":\"male\",\"birthDate\":\"2019-09-15\"}";
        return "{\"resourceType\":\"Bundle\",\"type\":\"collection\",\"entry\":[{\"resource\":" + patient + "}"
                + List.of(resources).stream()
                        .map(resource -> ",{\"resource\":" + resource + "}")
                        .collect(Collectors.joining())
                + "]}";
    }

    /** What these resources of a patient say. */
    static Reading resources(String... resources) {
        return json(bundle(resources));
    }

    static Reading json(String json) {
        try {
            return Holder.READER.read(stream(json), "record.json", ZONE);
        } catch (UnreadableInput e) {
            throw new AssertionError(e);
        }
    }

    /** Why it cannot be read. */
    static String unreadable(String json) {
        return catchThrowableOfType(UnreadableInput.class, () -> Holder.READER.read(stream(json), "record.json", ZONE))
                .getMessage();
    }

    static InputStream stream(String json) {
        return new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
    }

    /** Each fact in a line. */
    static List<String> facts(Reading reading) {
        return reading.record().facts().stream().map(Read::words).toList();
    }

    /** Each issue's sentence. */
    static List<String> sentences(Reading reading) {
        return reading.issues().stream().map(Issue::sentence).toList();
    }

    static String words(Fact fact) {
        if (fact instanceof Finding finding) {
            return "finding " + finding.concept() + " " + finding.presence()
                    + (finding.certainty() == Certainty.SUSPECTED ? " suspected" : "") + site(fact) + on(fact)
                    + time(", onset ", finding.onset());
        } else if (fact instanceof Measurement measurement) {
            return "measurement " + measurement.analyte()
                    + measurement.value().map(value -> " " + value).orElse("")
                    + (measurement.stated() == Measurement.Stated.NOTHING ? "" : " " + measurement.stated())
                    + measurement.range().map(Read::range).orElse("") + on(fact);
        } else if (fact instanceof Medication medication) {
            return "medication " + medication.use() + " " + medication.drug().orElse("?") + " \"" + medication.label()
                    + "\"" + medication.route().map(route -> " " + route).orElse("") + amounts(medication.amounts())
                    + flow(medication.flow()) + site(fact) + on(fact) + time(", until ", medication.end());
        } else if (fact instanceof Diagnosis diagnosis) {
            return "diagnosis " + diagnosis.status() + " " + diagnosis.concept().orElse("?") + " \"" + diagnosis.label()
                    + "\"" + site(fact) + on(fact);
        } else if (fact instanceof Procedure procedure) {
            return "procedure " + procedure.status() + " " + procedure.concept().orElse("?") + " \"" + procedure.label()
                    + "\"" + site(fact) + on(fact);
        } else if (fact instanceof TestResult result) {
            return "result " + result.kind() + " " + result.method().orElse("?") + (result.normal() ? " normal" : "")
                    + " " + shown(result) + site(fact) + on(fact);
        } else if (fact instanceof Allergy allergy) {
            return "allergy " + allergy.drug().orElse("?") + " \"" + allergy.label() + "\" " + allergy.presence()
                    + on(fact);
        } else if (fact instanceof Line line) {
            return "line \"" + line.label() + "\""
                    + line.device().map(name -> " (" + name + ")").orElse("")
                    + site(fact) + line.tip().map(tip -> " to " + tip).orElse("") + on(fact)
                    + time(", until ", line.removed());
        } else if (fact instanceof SiteCheck check) {
            return "check \"" + check.label() + "\" " + signs(check) + site(fact) + on(fact);
        }
        Encounter encounter = (Encounter) fact;
        return "encounter " + encounter.setting() + " \"" + encounter.reason() + "\"" + on(fact)
                + time(", until ", encounter.end());
    }

    private static String signs(SiteCheck check) {
        return Stream.concat(
                        check.signs().stream()
                                .map(sign -> sign.sign() + " " + sign.presence()
                                        + sign.degree()
                                                .map(degree -> " (" + degree + ")")
                                                .orElse("")),
                        check.measures().stream().map(measure -> measure.measure() + " " + measure.value()))
                .collect(Collectors.joining(", ", "[", "]"));
    }

    private static String flow(Medication.Flow flow) {
        return (flow.mode() == Medication.Mode.UNSTATED ? "" : " " + flow.mode())
                + (flow.running() ? " RUNNING" : "")
                + flow.device().map(device -> " through " + device).orElse("");
    }

    private static String shown(TestResult result) {
        return result.shown().stream()
                .map(shown -> shown.concept() + " " + shown.presence()
                        + (shown.certainty() == Certainty.SUSPECTED ? " suspected" : ""))
                .collect(Collectors.joining(", ", "[", "]"));
    }

    private static String range(Measurement.Range range) {
        return " (" + range.low().map(Object::toString).orElse("") + " to "
                + range.high().map(Object::toString).orElse("") + ")";
    }

    private static String amounts(Medication.Amounts amounts) {
        return amounts.dose().map(dose -> " dose " + dose).orElse("")
                + amounts.concentration().map(strength -> " of " + strength).orElse("")
                + amounts.rate().map(rate -> " at " + rate).orElse("");
    }

    private static String site(Fact fact) {
        return fact.site().map(Read::site).orElse("");
    }

    private static String site(BodySite site) {
        String side =
                site.side() == Laterality.UNSTATED ? "" : site.side().toString().toLowerCase(Locale.ROOT) + " ";
        return " at " + side + site.region();
    }

    private static String on(Fact fact) {
        return " on " + when(fact.when());
    }

    private static String time(String label, Optional<When> when) {
        return when.map(time -> label + when(time)).orElse("");
    }

    static String when(When when) {
        return TimeWords.of(when, ZONE);
    }

    /** Since when the only fact is known, as a moment of UTC; "always" when it is not known. */
    static String knownSince(Reading reading) {
        Instant known = reading.record().facts().get(0).knownSince();
        return known.equals(Instant.MIN) ? "always" : known.toString();
    }
}
