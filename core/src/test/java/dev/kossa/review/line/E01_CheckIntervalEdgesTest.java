package dev.kossa.review.line;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kossa.knowledge.ClassPathKnowledge;
import dev.kossa.knowledge.Knowledge;
import dev.kossa.knowledge.Layers;
import dev.kossa.knowledge.Tag;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** FEATURE UNDER TEST: each interval of the dossier's section 2.5, a minute before, on and a minute after its edge, by profile. */
class E01_CheckIntervalEdgesTest {
    private static final List<String> PROFILES = List.of("", "us", "uk", "au", "ca");
    private static final Map<String, Knowledge> KNOWLEDGE =
            PROFILES.stream().collect(Collectors.toMap(Function.identity(), E01_CheckIntervalEdgesTest::load));

    private static Knowledge load(String profile) {
        return profile.isEmpty()
                ? LineSketch.KNOWLEDGE
                : Knowledge.load(new ClassPathKnowledge(), Layers.NONE.withProfile(profile));
    }

    private static Knowledge allClasses() {
        String text = """
                owner: ward
                reviewed: x
                profile: {id: ours, label: our hospital}
                choices:
                  - {id: line-check-class, value: "a, b, c and d", source: ins-position-2012, tag: V2, approver: x, reason: x, date: 2026-01-01, review-by: 2027-01-01}
                """;
        return Knowledge.load(new ClassPathKnowledge(), Layers.NONE.withOverlay("ours.yaml", text));
    }

    private static void hold(Knowledge knowledge, String sketch, String done, String due, String overdue, Tag tag) {
        String line = sketch.replace("; ", "\n");
        assertThat(schedule(knowledge, line, done).state()).isEqualTo(Schedule.State.DONE);
        for (String time : due.split(" ")) {
            assertThat(schedule(knowledge, line, time).state()).as(time).isEqualTo(Schedule.State.DUE);
        }
        assertThat(schedule(knowledge, line, overdue).state()).isEqualTo(Schedule.State.OVERDUE);
        assertThat(schedule(knowledge, line, overdue).basis().tag()).isEqualTo(tag);
    }

    private static Schedule schedule(Knowledge knowledge, String sketch, String time) {
        return LineWatch.of(LineSketch.of(sketch), knowledge, LineSketch.at(time))
                .sites()
                .get(0)
                .schedule()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # line                                                             | done  | due         | overdue | row
            # c: newborns and children, hourly
            age 0; line A peripheral left forearm 00:00                        | 00:59 | 01:00       | 01:01   | V2
            age 28; line A peripheral left forearm 00:00                       | 00:59 | 01:00       | 01:01   | V2
            age 29; line A peripheral left forearm 00:00                       | 00:59 | 01:00       | 01:01   | V2
            age 6570; line A peripheral left forearm 00:00                     | 00:59 | 01:00       | 01:01   | V2
            # who matches no class is checked as often as a child
            age 9000; line A peripheral left forearm 00:00                     | 00:59 | 01:00       | 01:01   | M
            age 60; line A central right neck 00:00                            | 00:59 | 01:00       | 01:01   | M
            # d: every 5 to 10 minutes during an intermittent vesicant, at any age
            age 60; line A peripheral left forearm 00:00; give calcium-gluconate intermittent A 00:00 | 00:04 | 00:05 00:10 | 00:11 | V2
            age 60; line A peripheral left forearm 00:00; give calcium-chloride intermittent A 00:00  | 00:04 | 00:05 00:10 | 00:11 | V2
            age 9000; line A peripheral left forearm 00:00; give calcium-gluconate intermittent A 00:00 | 00:04 | 00:05 00:10 | 00:11 | V2
            # a drip of calcium is as any drip of a child
            age 60; line A peripheral left forearm 00:00; give calcium-gluconate continuous A 00:00   | 00:59 | 01:00       | 01:01 | V2
            """)
    void by_every_profile_and_without_one(String sketch, String done, String due, String overdue, Tag tag) {
        KNOWLEDGE.values().forEach(knowledge -> hold(knowledge, sketch, done, due, overdue, tag));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # a: able to report, no vesicant, every 4 hours
            risk cannot-report -; risk sensory-deficit -; risk sedated -; risk critically-ill - | 03:59 | 04:00       | 04:01
            # b: at risk, every 1 to 2 hours
            risk cannot-report -; risk sensory-deficit -; risk sedated +; risk critically-ill - | 00:59 | 01:00 02:00 | 02:01
            risk cannot-report -; risk sensory-deficit -; risk sedated -; risk critically-ill + | 00:59 | 01:00 02:00 | 02:01
            risk cannot-report -; risk sensory-deficit +; risk sedated -; risk critically-ill - | 00:59 | 01:00 02:00 | 02:01
            """)
    void the_laxer_classes_where_a_hospital_uses_them(String risks, String done, String due, String overdue) {
        hold(allClasses(), "age 9000; line A peripheral left forearm 00:00; " + risks, done, due, overdue, Tag.V2);
    }

    /** Limited to less than 30 to 60 minutes: the longer is the limit. */
    @Test
    void a_vesicant_by_a_peripheral_line_ends_within_the_hour() {
        String sketch = "age 60\nline A peripheral left forearm 00:00\ngive calcium-gluconate intermittent A 00:00";
        KNOWLEDGE.values().forEach(knowledge -> {
            assertThat(tooLong(knowledge, sketch, "00:59")).isFalse();
            assertThat(tooLong(knowledge, sketch, "01:00")).isFalse();
            assertThat(tooLong(knowledge, sketch, "01:01")).isTrue();
        });
    }

    private static boolean tooLong(Knowledge knowledge, String sketch, String time) {
        return LineWatch.of(LineSketch.of(sketch), knowledge, LineSketch.at(time)).issues().stream()
                .anyMatch(issue -> issue.type().equals("VesicantTooLong"));
    }
}
