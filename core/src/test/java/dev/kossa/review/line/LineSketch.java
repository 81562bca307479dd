package dev.kossa.review.line;

import dev.kossa.knowledge.ClassPathKnowledge;
import dev.kossa.knowledge.Knowledge;
import dev.kossa.knowledge.Layers;
import dev.kossa.record.BodySite;
import dev.kossa.record.Laterality;
import dev.kossa.record.Origin;
import dev.kossa.record.Patient;
import dev.kossa.record.Presence;
import dev.kossa.record.When;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The lines of a patient drawn as text, one event a line. Times are hours and minutes since 2026-03-01 00:00; hours go on after 24.
 *
 * <pre>
 * age 60                                                            (days; without it the age is not known)
 * risk sedated -
 * line A peripheral left dorsum-of-hand 00:00 .. 30:00
 * give calcium-gluconate intermittent A 01:00 .. 01:30
 * check 02:00 left dorsum-of-hand clear                             (all signs looked for and absent, blood returns)
 * check 03:00 left dorsum-of-hand clear swelling+ swelling=mild swelling-extent:3
 * do 03:05 stop left dorsum-of-hand
 * </pre>
 */
final class LineSketch {
    static final Instant ZERO = Instant.parse("2026-03-01T00:00:00Z");
    static final Knowledge KNOWLEDGE = ClassPathKnowledge.load();
    static final Knowledge US = Knowledge.load(new ClassPathKnowledge(), Layers.NONE.withProfile("us"));

    private Patient patient = Patient.unknown();
    private final Map<String, Presence> risks = new HashMap<>();
    private final List<VascularLine> lines = new ArrayList<>();
    private final List<Infusion> infusions = new ArrayList<>();
    private final List<Check> checks = new ArrayList<>();
    private final List<Deed> deeds = new ArrayList<>();

    private LineSketch() {}

    static LineHistory of(String text) {
        LineSketch sketch = new LineSketch();
        text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(sketch::line);
        return new LineHistory(
                sketch.patient,
                sketch.risks,
                sketch.lines,
                sketch.infusions,
                sketch.checks,
                sketch.deeds,
                ZoneOffset.UTC);
    }

    /** The watch at a time such as 26:30. */
    static LineReview watch(String text, String time) {
        return LineWatch.of(of(text), US, at(time));
    }

    static Instant at(String time) {
        String[] parts = time.split(":");
        return ZERO.plus(Duration.ofHours(Long.parseLong(parts[0]))).plus(Duration.ofMinutes(Long.parseLong(parts[1])));
    }

    private void line(String line) {
        List<String> words = new ArrayList<>(Arrays.asList(line.split("\\s+")));
        Origin origin = new Origin(line, "line", line);
        switch (words.remove(0)) {
            case "age" ->
                patient = new Patient(
                        "p", Optional.empty(), When.at(ZERO.minus(Duration.ofDays(Long.parseLong(words.get(0))))));
            case "risk" -> risks.put(words.get(0), presence(words.get(1)));
            case "line" ->
                lines.add(new VascularLine(
                        words.get(0),
                        VascularLine.Kind.valueOf(words.get(1).toUpperCase(Locale.ROOT)),
                        site(words.get(2), words.get(3)),
                        at(words.get(4)),
                        end(words),
                        origin));
            case "give" ->
                infusions.add(new Infusion(
                        words.get(2),
                        Optional.of(words.get(0)).filter(Predicate.not("?"::equals)),
                        words.get(0).replace('-', ' '),
                        Infusion.Mode.valueOf(words.get(1).toUpperCase(Locale.ROOT)),
                        at(words.get(3)),
                        end(words),
                        origin));
            case "check" -> check(words, origin);
            default -> deeds.add(new Deed(words.get(1), site(words.get(2), words.get(3)), at(words.get(0)), origin));
        }
    }

    private static Optional<Instant> end(List<String> words) {
        int dots = words.indexOf("..");
        return dots < 0 ? Optional.empty() : Optional.of(at(words.get(dots + 1)));
    }

    static BodySite site(String side, String region) {
        return new BodySite(region, Laterality.valueOf(side.toUpperCase(Locale.ROOT)));
    }

    private static Presence presence(String sign) {
        return switch (sign) {
            case "+" -> Presence.PRESENT;
            case "-" -> Presence.ABSENT;
            case "!" -> Presence.CONFLICTING;
            default -> Presence.NOT_ASSESSED;
        };
    }

    private void check(List<String> words, Origin origin) {
        Map<String, Presence> signs = new HashMap<>();
        Map<String, String> degrees = new HashMap<>();
        Map<String, Double> measures = new HashMap<>();
        for (String word : words.subList(3, words.size())) {
            if (word.equals("clear")) {
                KNOWLEDGE.lines().signs().keySet().forEach(sign -> signs.put(sign, Presence.ABSENT));
                signs.put("blood-return", Presence.PRESENT);
            } else if (word.contains("=")) {
                degrees.put(word.substring(0, word.indexOf('=')), word.substring(word.indexOf('=') + 1));
            } else if (word.contains(":")) {
                measures.put(
                        word.substring(0, word.indexOf(':')), Double.valueOf(word.substring(word.indexOf(':') + 1)));
            } else {
                signs.put(word.substring(0, word.length() - 1), presence(word.substring(word.length() - 1)));
            }
        }
        checks.add(new Check(site(words.get(1), words.get(2)), at(words.get(0)), signs, degrees, measures, origin));
    }
}
