package dev.kossa.review;

import dev.kossa.record.BodySite;
import dev.kossa.record.Certainty;
import dev.kossa.record.Fact;
import dev.kossa.record.Finding;
import dev.kossa.record.Laterality;
import dev.kossa.record.Measurement;
import dev.kossa.record.Medication;
import dev.kossa.record.Origin;
import dev.kossa.record.Patient;
import dev.kossa.record.PatientRecord;
import dev.kossa.record.Presence;
import dev.kossa.record.Quantity;
import dev.kossa.record.TestResult;
import dev.kossa.record.When;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A patient drawn as text, one fact a line.
 *
 * <pre>
 * born 2019-09-01
 * 2020-06-15 swelling + left hand since 2020-06-10
 * 2020-06-15 fever -
 * 2020-06-15 crp 0.36 mg/L
 * 2020-06-15 platelets 530 10*9/L normal
 * 2020-05-20 given calcium-gluconate intravenous left hand
 * 2020-05-20|2020-05-30 given calcium-gluconate intravenous left hand      (sources conflict)
 * 2020-06-20 radiograph soft-tissue-calcification + left hand
 * 2020-06-16 ultrasound normal left hand
 * </pre>
 */
final class Sketch {
    private Patient patient = Patient.unknown();
    private final List<Fact> facts = new ArrayList<>();

    private Sketch() {}

    static PatientRecord of(String text) {
        Sketch sketch = new Sketch();
        text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(sketch::line);
        return new PatientRecord(sketch.patient, sketch.facts);
    }

    static Instant endOf(String day) {
        return LocalDate.parse(day)
                .plusDays(1)
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant()
                .minusSeconds(1);
    }

    private void line(String line) {
        List<String> words = new ArrayList<>(Arrays.asList(line.split("\\s+")));
        String first = words.remove(0);
        if (first.equals("born")) {
            patient = new Patient("p", Optional.empty(), day(words.get(0)));
            return;
        }
        When when = when(first);
        String what = words.remove(0);
        Origin origin = new Origin("Sketch/" + facts.size(), "line", line);
        if (what.equals("given") || what.equals("stated")) {
            facts.add(medication(what, words, when, origin));
        } else if (List.of("radiograph", "ultrasound", "mri", "ct", "doppler").contains(what)) {
            facts.add(image(what, words, when, origin));
        } else if (List.of("biopsy", "cytology", "histology").contains(what)) {
            facts.add(tissue(what, words, when, origin));
        } else if (List.of("+", "-", "?", "!").contains(words.get(0))) {
            facts.add(finding(what, words, when, origin));
        } else {
            facts.add(measurement(what, words, when, origin));
        }
    }

    private static When when(String days) {
        if (days.equals("?")) {
            return When.unknown();
        }
        return When.either(Arrays.stream(days.split("\\|")).map(Sketch::day).toList());
    }

    private static When day(String day) {
        Instant start = LocalDate.parse(day).atStartOfDay(ZoneOffset.UTC).toInstant();
        return When.between(start, start.plus(Duration.ofDays(1)).minusSeconds(1));
    }

    private static Instant known(When when) {
        return when.isUnknown() ? Instant.MIN : when.latest();
    }

    private static Finding finding(String concept, List<String> words, When when, Origin origin) {
        Presence presence = presence(words.remove(0));
        Optional<When> onset = Optional.empty();
        int since = words.indexOf("since");
        if (since >= 0) {
            onset = Optional.of(day(words.remove(since + 1)));
            words.remove(since);
        }
        return new Finding(concept, presence, Certainty.CERTAIN, site(words), when, onset, known(when), origin);
    }

    private static Presence presence(String sign) {
        return switch (sign) {
            case "+" -> Presence.PRESENT;
            case "-" -> Presence.ABSENT;
            case "!" -> Presence.CONFLICTING;
            default -> Presence.NOT_ASSESSED;
        };
    }

    private static Optional<BodySite> site(List<String> words) {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        Laterality side = Arrays.stream(Laterality.values())
                .filter(l -> l.name().toLowerCase(Locale.ROOT).equals(words.get(0)))
                .findFirst()
                .orElse(Laterality.UNSTATED);
        List<String> rest = side == Laterality.UNSTATED ? words : words.subList(1, words.size());
        return Optional.of(new BodySite(rest.isEmpty() ? BodySite.WHOLE_BODY : String.join("-", rest), side));
    }

    private static Measurement measurement(String analyte, List<String> words, When when, Origin origin) {
        Optional<Quantity> value = Optional.empty();
        if (Character.isDigit(words.get(0).charAt(0))) {
            value = Optional.of(Quantity.of(words.remove(0), words.isEmpty() ? "" : words.remove(0)));
        }
        Measurement.Stated stated = words.isEmpty()
                ? Measurement.Stated.NOTHING
                : Measurement.Stated.valueOf(words.get(0).toUpperCase(Locale.ROOT));
        return new Measurement(analyte, value, Optional.empty(), stated, when, known(when), origin);
    }

    private static Medication medication(String use, List<String> words, When when, Origin origin) {
        String drug = words.remove(0);
        Optional<String> route = words.isEmpty() ? Optional.empty() : Optional.of(words.remove(0));
        return new Medication(
                Optional.of(drug),
                drug,
                use.equals("given") ? Medication.Use.GIVEN : Medication.Use.STATED,
                route.filter(r -> !r.equals("?")),
                site(words),
                Medication.Amounts.NONE,
                when,
                Optional.empty(),
                known(when),
                origin);
    }

    private static TestResult image(String method, List<String> words, When when, Origin origin) {
        return result(TestResult.Kind.IMAGING, method, words, when, origin);
    }

    private static TestResult tissue(String method, List<String> words, When when, Origin origin) {
        return result(TestResult.Kind.TISSUE, method, words, when, origin);
    }

    private static TestResult result(
            TestResult.Kind kind, String method, List<String> words, When when, Origin origin) {
        boolean normal = words.get(0).equals("normal");
        List<TestResult.Shown> shown = new ArrayList<>();
        if (normal) {
            words.remove(0);
        }
        while (words.size() >= 2 && (words.get(1).equals("+") || words.get(1).equals("-"))) {
            shown.add(new TestResult.Shown(words.remove(0), presence(words.remove(0)), Certainty.CERTAIN));
        }
        return new TestResult(kind, Optional.of(method), shown, normal, site(words), when, known(when), origin);
    }
}
