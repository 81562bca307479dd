package dev.kossa.review.line;

import dev.kossa.record.BodySite;
import dev.kossa.record.Certainty;
import dev.kossa.record.Fact;
import dev.kossa.record.Finding;
import dev.kossa.record.Line;
import dev.kossa.record.Medication;
import dev.kossa.record.Origin;
import dev.kossa.record.Patient;
import dev.kossa.record.PatientRecord;
import dev.kossa.record.Presence;
import dev.kossa.record.Procedure;
import dev.kossa.record.Quantity;
import dev.kossa.record.SiteCheck;
import dev.kossa.record.When;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A record drawn as text, one fact a line. Times are hours and minutes since 2026-03-01 00:00; "day2" is some time on 2026-03-02; "?" is
 * not known. A fact is known when it was so, or as "@ 12:00" says.
 *
 * <pre>
 * line D1 peripheral-cannula left dorsum-of-hand 00:00 .. 30:00
 * give calcium-gluconate continuous D1 - 01:00 .. 02:00             (device, or "-" and a place)
 * give calcium-gluconate ? - left hand 01:00 running
 * check left dorsum-of-hand 02:00 swelling+ pain- redness? swelling=marked swelling-extent:35:mm
 * do infusion-stopped left dorsum-of-hand 02:10
 * find swelling + left hand day14
 * </pre>
 */
final class RecordSketch {
    private final List<Fact> facts = new ArrayList<>();

    private RecordSketch() {}

    static PatientRecord of(String text) {
        RecordSketch sketch = new RecordSketch();
        text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(sketch::line);
        Patient patient = new Patient("p", Optional.empty(), When.at(LineSketch.ZERO.minus(Duration.ofDays(60))));
        return new PatientRecord(patient, sketch.facts, ZoneOffset.UTC);
    }

    private void line(String line) {
        String[] halves = line.split(" @ ");
        List<String> words = new ArrayList<>(Arrays.asList(halves[0].split("\\s+")));
        Origin origin = new Origin("Sketch/" + facts.size(), "line", line);
        Optional<Instant> known = halves.length > 1 ? Optional.of(LineSketch.at(halves[1])) : Optional.empty();
        String kind = words.remove(0);
        facts.add(
                switch (kind) {
                    case "line" -> vascular(words, known, origin);
                    case "give" -> given(words, known, origin);
                    case "check" -> check(words, known, origin);
                    case "do" -> done(words, known, origin);
                    default -> found(words, known, origin);
                });
    }

    private static When when(String word) {
        if (word.equals("?")) {
            return When.unknown();
        }
        if (word.startsWith("day")) {
            Instant start = LineSketch.ZERO.plus(Duration.ofDays(Long.parseLong(word.substring(3)) - 1));
            return When.between(start, start.plus(Duration.ofDays(1)).minusSeconds(1));
        }
        return When.at(LineSketch.at(word));
    }

    private static Optional<When> end(List<String> words) {
        int dots = words.indexOf("..");
        return dots < 0 ? Optional.empty() : Optional.of(when(words.get(dots + 1)));
    }

    private static Instant known(Optional<Instant> said, When when) {
        return said.orElse(when.isUnknown() ? Instant.MIN : when.latest());
    }

    private static Optional<BodySite> place(String side, String region) {
        return region.equals("-") ? Optional.empty() : Optional.of(LineSketch.site(side, region));
    }

    private static Fact vascular(List<String> words, Optional<Instant> known, Origin origin) {
        When when = when(words.get(4));
        return new Line(
                words.get(1).replace('-', ' '),
                Optional.of(words.get(0)).filter(name -> !name.equals("-")),
                place(words.get(2), words.get(3)),
                Optional.empty(),
                when,
                end(words),
                known(known, when),
                origin);
    }

    private static Fact given(List<String> words, Optional<Instant> known, Origin origin) {
        boolean device = !words.get(2).equals("-");
        When when = when(words.get(device ? 4 : 5));
        Medication.Mode mode = switch (words.get(1)) {
            case "continuous" -> Medication.Mode.CONTINUOUS;
            case "intermittent" -> Medication.Mode.INTERMITTENT;
            default -> Medication.Mode.UNSTATED;
        };
        return new Medication(
                Optional.of(words.get(0)),
                words.get(0).replace('-', ' '),
                Medication.Use.GIVEN,
                Optional.of("intravenous"),
                device ? Optional.empty() : place(words.get(3), words.get(4)),
                Medication.Amounts.NONE,
                new Medication.Flow(
                        mode, words.contains("running"), device ? Optional.of(words.get(2)) : Optional.empty()),
                when,
                end(words),
                known(known, when),
                origin);
    }

    private static Fact check(List<String> words, Optional<Instant> known, Origin origin) {
        List<SiteCheck.Sign> signs = new ArrayList<>();
        List<SiteCheck.Measure> measures = new ArrayList<>();
        for (String word : words.subList(3, words.size())) {
            if (word.contains("=")) {
                String[] parts = word.split("=");
                signs.add(new SiteCheck.Sign(parts[0], Presence.PRESENT, Optional.of(parts[1])));
            } else if (word.contains(":")) {
                String[] parts = (word + ":").split(":", -1);
                measures.add(new SiteCheck.Measure(parts[0], Quantity.of(parts[1], parts[2])));
            } else {
                String mark = word.substring(word.length() - 1);
                Presence presence = mark.equals("+")
                        ? Presence.PRESENT
                        : mark.equals("-") ? Presence.ABSENT : Presence.NOT_ASSESSED;
                signs.add(new SiteCheck.Sign(word.substring(0, word.length() - 1), presence, Optional.empty()));
            }
        }
        When when = when(words.get(2));
        return new SiteCheck(
                "site check", place(words.get(0), words.get(1)), signs, measures, when, known(known, when), origin);
    }

    private static Fact done(List<String> words, Optional<Instant> known, Origin origin) {
        When when = when(words.get(3));
        return new Procedure(
                Optional.empty(),
                words.get(0).replace('-', ' '),
                Procedure.Status.DONE,
                place(words.get(1), words.get(2)),
                when,
                known(known, when),
                origin);
    }

    private static Fact found(List<String> words, Optional<Instant> known, Origin origin) {
        When when = when(words.get(4));
        return new Finding(
                words.get(0),
                words.get(1).equals("+") ? Presence.PRESENT : Presence.ABSENT,
                Certainty.CERTAIN,
                place(words.get(2), words.get(3)),
                when,
                Optional.empty(),
                known(known, when),
                origin);
    }
}
