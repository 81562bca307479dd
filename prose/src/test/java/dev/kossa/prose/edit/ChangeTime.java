package dev.kossa.prose.edit;

import dev.kossa.language.Statement.Time;
import dev.kossa.prose.Quote;
import dev.kossa.prose.Reading;
import dev.kossa.prose.Reading.Located;
import dev.kossa.prose.fact.Passage;
import dev.kossa.prose.text.SectionKind;
import dev.kossa.record.Fact;
import dev.kossa.record.When;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A time becomes one unit longer: an age, how long a complaint has lasted, how far the story has come. */
final class ChangeTime implements Editor {
    private static final Map<String, String> NEXT = Map.of(
            "two", "three", "three", "four", "four", "five", "five", "six", "six", "seven", "seven", "eight", "eight",
            "nine", "nine", "ten");
    private static final Pattern NUMBER =
            Pattern.compile("\\b([0-9]{1,2}|two|three|four|five|six|seven|eight|nine)\\b");
    /** A complaint of less than a week is acute, one of six weeks chronic, which are facts of their own. */
    private static final double[] COURSE_d = {7, 42};

    @Override
    public List<Edit> edits(Scene scene) {
        List<Edit> edits = new ArrayList<>();
        for (Passage sentence : scene.sentences()) {
            List<Time> times = sentence.statement().times().stream()
                    .filter(time -> time.kind() != Time.Kind.AGE)
                    .toList();
            sentence.statement().times().stream()
                    .filter(time -> time.kind() == Time.Kind.AGE)
                    .forEach(time -> edit(scene, sentence, time, edits));
            if (times.size() == 1) {
                edit(scene, sentence, times.get(0), edits);
            }
        }
        return edits;
    }

    private static void edit(Scene scene, Passage sentence, Time time, List<Edit> edits) {
        Quote quote = sentence.paragraph().text().quote(time.start(), time.end());
        List<MatchResult> numbers = NUMBER.matcher(scene.words(quote)).results().toList();
        if (numbers.size() != 1 || time.least_d() != time.most_d() || time.unit_d() == 0 || crosses(time)) {
            return;
        }
        MatchResult number = numbers.get(0);
        int start = quote.start() + number.start();
        change(scene, sentence, time, quote)
                .ifPresent(change -> edits.add(Edit.replace(
                        "time changed (" + time.kind().name().toLowerCase(Locale.ROOT) + ")",
                        scene,
                        start,
                        start + number.group().length(),
                        next(number.group()),
                        change)));
    }

    private static boolean crosses(Time time) {
        for (double bound : COURSE_d) {
            if (time.least_d() < bound && time.least_d() + time.unit_d() >= bound) {
                return true;
            }
        }
        return false;
    }

    private static String next(String number) {
        return NEXT.getOrDefault(number, "").isEmpty()
                ? String.valueOf(Integer.parseInt(number) + 1)
                : NEXT.getOrDefault(number, "");
    }

    private static Optional<Change> change(Scene scene, Passage sentence, Time time, Quote quote) {
        Duration by = Duration.ofSeconds(Math.round(time.unit_d() * 86_400));
        return switch (time.kind()) {
            case AGE ->
                scene.reading()
                        .summary()
                        .age()
                        .filter(age -> age.quote().equals(quote))
                        .map(age -> (before, after) -> aged(before, after));
            case LASTING, PAST ->
                began(scene, sentence)
                        ? Optional.of((before, after) -> moved(before, after, sentence.quote(), by, false))
                        : Optional.empty();
            case POINT ->
                isLater(scene, sentence)
                        ? Optional.of((before, after) -> moved(before, after, sentence.quote(), by, true))
                        : Optional.empty();
            case AMOUNT -> Optional.empty();
        };
    }

    // --- an age

    private static Optional<String> aged(Reading before, Reading after) {
        double was = before.summary().age().orElseThrow().value().number();
        double is = after.summary().age().map(age -> age.value().number()).orElse(-1.0);
        if (is != was + 1) {
            return Optional.of("age " + was + " became " + is);
        }
        List<String> gone = List.of("patient: " + before.record().patient());
        List<String> come = List.of("patient: " + after.record().patient());
        return Change.exactly(gone, come, line -> false).fault(before, after);
    }

    // --- other times

    private static boolean began(Scene scene, Passage sentence) {
        return scene.facts(sentence).stream()
                .anyMatch(located -> Facts.onset(located.fact()).isPresent());
    }

    private static boolean isLater(Scene scene, Passage sentence) {
        Instant presentation = scene.reading().anchor().presentation();
        return sentence.paragraph().section() == SectionKind.CASE
                && scene.facts(sentence).stream()
                        .anyMatch(located -> located.fact().when().earliest().isAfter(presentation));
    }

    /** Times from the sentence on (or in it alone) move by so much, or not at all; one of them does; and nothing else changes. */
    private static Optional<String> moved(Reading before, Reading after, Quote sentence, Duration by, boolean goesOn) {
        List<Located> was = before.located();
        List<Located> is = after.located();
        if (was.size() != is.size()
                || !Facts.all(before).stream()
                        .filter(l -> !l.startsWith("patient: "))
                        .toList()
                        .equals(Facts.all(after).stream()
                                .filter(l -> !l.startsWith("patient: "))
                                .toList())) {
            return Change.nothing().fault(before, after);
        }
        int moved = 0;
        for (int i = 0; i < was.size(); i++) {
            Fact one = was.get(i).fact();
            Fact other = is.get(i).fact();
            if (Facts.key(one).equals(Facts.key(other))) {
                continue;
            }
            Quote quote = was.get(i).quote();
            boolean here = goesOn ? quote.end() > sentence.start() : quote.overlaps(sentence);
            boolean may = here
                    && Facts.timeless(one).equals(Facts.timeless(other))
                    && moves(one.when(), other.when(), by)
                    && Facts.onset(one).isPresent() == Facts.onset(other).isPresent()
                    && Facts.onset(one)
                            .map(onset -> moves(onset, Facts.onset(other).orElseThrow(), by))
                            .orElse(true);
            if (!may) {
                return Optional.of(Facts.brief(List.of(Facts.key(one))) + "\n      became "
                        + Facts.brief(List.of(Facts.key(other))));
            }
            moved++;
        }
        return moved > 0 ? Optional.empty() : Optional.of("nothing moved");
    }

    private static boolean moves(When one, When other, Duration by) {
        return one.alternatives().size() == other.alternatives().size()
                && moves(one.earliest(), other.earliest(), by)
                && moves(one.latest(), other.latest(), by);
    }

    private static boolean moves(Instant one, Instant other, Duration by) {
        if (one.equals(other)) {
            return true;
        }
        boolean open = one.equals(Instant.MIN)
                || one.equals(Instant.MAX)
                || other.equals(Instant.MIN)
                || other.equals(Instant.MAX);
        return !open && Duration.between(one, other).abs().minus(by).abs().toSeconds() < 2;
    }
}
