package dev.kossa.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** FEATURE UNDER TEST: what is believed of lines, how it is checked, and what an overlay may do to it. */
class LinesTest {
    private static final String APPROVED = "approver: x, reason: x, date: 2026-01-01, review-by: 2027-01-01";

    private static void assertProblem(String file, String old, String now, String problem) {
        assertThat(new SmallKnowledge().replace("lines/" + file, old, now).problems())
                .as(now)
                .anySatisfy(p -> assertThat(p).contains(problem));
    }

    private static Layers row(String row, String with) {
        return Layers.NONE.withOverlay(
                "ours.yaml",
                "owner: x\nreviewed: x\nprofile: {id: ours, label: ours}\nrows:\n  - {row: \"" + row + "\", with: {"
                        + with + "}, " + APPROVED + "}\n");
    }

    // --- read

    @Test
    void a_base_that_is_just_whole_is_read() {
        Lines lines = new SmallKnowledge().load().lines();
        assertThat(lines.checking().intervals().get(1).from()).isEqualTo(Duration.ofHours(2));
        assertThat(lines.checking().intervals().get(1).every()).isEqualTo(Duration.ofHours(4));
        assertThat(lines.scales().get(0).grades().get(2).when())
                .containsExactly(
                        List.of(new Lines.Term.Degree("swelling", 1)),
                        List.of(
                                new Lines.Term.Measured("swelling-extent", 5, false),
                                new Lines.Term.Found("blanching")),
                        List.of(new Lines.Term.VesicantRan()));
        Lines.Step checks = lines.ladders().get(0).steps().get(2);
        assertThat(checks.basis().tag()).isEqualTo(Tag.V);
        assertThat(checks.time().basis().tag()).isEqualTo(Tag.M);
        assertThat(lines.lateWatch().filmFrom()).isEqualTo(Duration.ofDays(14));
        assertThat(lines.lateWatch().until()).isEqualTo(Duration.ofDays(180));
    }

    @ParameterizedTest
    @CsvSource({"5min, 300", "1h, 3600", "2d, 172800", "0min, 0"})
    void durations_of_clocks(String written, long seconds) {
        assertThat(ClockTime.parse(written)).contains(Duration.ofSeconds(seconds));
    }

    @ParameterizedTest
    @CsvSource({"5", "1.5h", "-1h", "h", "1 hour", "1m"})
    void durations_that_are_none(String written) {
        assertThat(ClockTime.parse(written)).isEmpty();
    }

    // --- what is wrong

    @Test
    void an_interval_is_a_duration_or_two_that_rise_and_somebody_is_left() {
        assertProblem(
                "intervals.yaml",
                "every: 1h",
                "every: often",
                "The every (often) of check interval (child) is neither");
        assertProblem("intervals.yaml", "every: 1h", "every: 2h..1h", "The every (2h..1h)");
        assertProblem("intervals.yaml", "every: 1h", "every: 0min", "The every (0min)");
        assertProblem("intervals.yaml", ", otherwise: true", "", "leave out those for whom no row holds");
        assertProblem(
                "intervals.yaml",
                "every: 1h",
                "every: 1h, lines: [arterial]",
                "The lines (arterial) of check interval");
        assertProblem("intervals.yaml", "every: 1h", "every: 1h, any-risk: [sedatd]", "Maybe sedated was meant.");
        assertProblem("intervals.yaml", "every: 1h", "every: 1h, longest: 1x", "The longest (1x)");
        assertProblem("intervals.yaml", "every: 1h", "every: 1h, also: [swellin]", "Maybe swelling was meant.");
    }

    @Test
    void a_scale_names_what_there_is_and_its_grades_rise() {
        assertProblem("scales.yaml", "when: [swelling]", "when: [swellin]", "Maybe swelling was meant.");
        assertProblem("scales.yaml", ">= marked", ">= huge", "The finding (swelling >= huge) of grade");
        assertProblem("scales.yaml", ">= marked", "> marked", "The finding (swelling > marked) of grade");
        assertProblem("scales.yaml", "> 5 cm", "> 5 mm", "The finding (swelling-extent > 5 mm) of grade");
        assertProblem("scales.yaml", "> 5 cm", "< 5 cm", "is neither a sign nor one of its degrees");
        assertProblem("scales.yaml", "grade: 2", "grade: 3", "do not rise from 0 one by one: 3 comes after 1.");
        assertProblem("scales.yaml", "grade: 0, says: nothing", "grade: 1, says: nothing", "the first is 1.");
        assertProblem("scales.yaml", "says: nothing", "says: nothing, when: [swelling]", "The least grade (0)");
        assertProblem("scales.yaml", "of: infiltration", "of: pain", "The of (pain) of scale (four) is not known.");
    }

    @Test
    void a_ladder_can_be_climbed() {
        assertProblem("ladder.yaml", "default: true", "default: false", "One ladder must be the default, but 0 are.");
        assertProblem("ladder.yaml", "zero: antidote", "zero: antidot", "Maybe antidote was meant.");
        assertProblem(
                "ladder.yaml", "zero: antidote", "zero: look-after", "The zero (look-after) of step (look-after)");
        assertProblem("ladder.yaml", "id: antidote, kind", "id: stop, kind", "stands there twice");
        assertProblem("ladder.yaml", "grade: 1..2, due: 0min", "grade: 2..1, due: 0min", "is not two grades in order");
        assertProblem("ladder.yaml", "grade: 1..2, due: 0min", "grade: 1, due: 0min", "is not two grades in order");
        assertProblem("ladder.yaml", "from: 1h, due: 2h", "from: 3h, due: 2h", "do not rise");
        assertProblem("ladder.yaml", "due: 1h, lapses: 24h", "due: 1h, lapses: 30min", "do not rise");
        assertProblem("ladder.yaml", ", every: 1h", "", "must have every when its kind is checks");
        assertProblem("ladder.yaml", "due: 0min,", "", "has no due");
        assertProblem("ladder.yaml", "done-by: [antidote]", "done-by: [antidot]", "Maybe antidote was meant.");
        assertProblem("ladder.yaml", "scale: four", "scale: foour", "Maybe four was meant.");
    }

    @Test
    void the_late_watch_takes_its_times_from_the_follow_up() {
        assertProblem("late-watch.yaml", "film: film-week-3", "film: film-week-4", "Maybe film-week-3 was meant.");
        assertThat(new SmallKnowledge()
                        .replace("follow-up.yaml", "after: 14d..21d", "after: 14d..")
                        .problems())
                .anySatisfy(p -> assertThat(p).contains("The film (film-week-3) of line-late-watch has no end."));
    }

    @Test
    void the_choices_of_a_profile_name_classes_and_scales_that_there_are() {
        SmallKnowledge base = new SmallKnowledge()
                .replace(
                        "profiles/us.yaml",
                        "choices:\n",
                        "choices:\n  - {id: line-check-class, value: \"c and e\", source: hue-2023, tag: V}\n  - {id: extravasation-scale, value: foour, source: hue-2023, tag: V}\n");
        assertThat(base.problems(Layers.NONE.withProfile("us")))
                .containsExactly(
                        "profiles/us.yaml:1: The value (foour) of choice (extravasation-scale) is not known.\nMaybe four was meant.",
                        "profiles/us.yaml:1: The value (e) of choice (line-check-class) is not known.\nMaybe c was meant.");
    }

    // --- overlays

    @Test
    void a_longer_interval_or_one_for_others_must_say_that_it_weakens() {
        String child = "lines/intervals.yaml#check-intervals/child";
        String same = "id: child, class: c, source: hue-2023, tag: V";
        assertThat(new SmallKnowledge().problems(row(child, same + ", every: 2h, ages: 0d..18a")))
                .singleElement()
                .asString()
                .contains("weakens a rule: checks are overdue later: 2h instead of 1h.");
        assertThat(new SmallKnowledge().problems(row(child, same + ", every: 1h, ages: 0d..1a")))
                .singleElement()
                .asString()
                .contains("it holds for fewer ages");
        assertThat(new SmallKnowledge().problems(row(child, same + ", every: 1h, ages: 0d..18a, lines: [peripheral]")))
                .singleElement()
                .asString()
                .contains("it holds for others (lines)");
        assertThat(new SmallKnowledge()
                        .load(row(child, same + ", every: 30min, ages: 0d..18a"))
                        .lines()
                        .checking()
                        .intervals()
                        .get(0)
                        .every())
                .isEqualTo(Duration.ofMinutes(30));
    }

    @Test
    void a_later_deadline_must_say_that_it_weakens() {
        String antidote = "lines/ladder.yaml#ladders/four-actions/steps/antidote";
        String same = "id: antidote, kind: antidote, do: give, done-by: [antidote], source: hue-2023, tag: V";
        assertThat(new SmallKnowledge().problems(row(antidote, same + ", grade: 2..2, due: 2h")))
                .singleElement()
                .asString()
                .contains("it is overdue later: 2h instead of 1h");
        assertThat(new SmallKnowledge().problems(row(antidote, same + ", grade: 1..2, due: 1h")))
                .singleElement()
                .asString()
                .contains("it holds for others (grade)");
        assertThat(new SmallKnowledge()
                        .load(row(antidote, same + ", grade: 2..2, due: 30min"))
                        .overlayRows()
                        .get(0)
                        .weakens())
                .isEmpty();
    }

    // --- the real one

    @Test
    void every_sign_of_a_scale_and_every_deed_of_a_ladder_can_be_recorded() {
        Lines lines = ClassPathKnowledge.load().lines();
        assertThat(lines.ladders()).hasSize(1);
        assertThat(lines.scales())
                .extracting(Lines.Scale::id)
                .containsExactly("ccjm", "ins-infiltration", "ctcae", "pop", "percent-of-limb", "ins-phlebitis", "vip");
        assertThat(lines.scale("ctcae").orElseThrow().greatest()).isEqualTo(3);
        assertThat(lines.deeds()).containsKeys("stop", "aspirate", "antidote", "remove-cannula", "plastics-referral");
        assertThat(lines.checking().defaultClasses()).containsExactlyInAnyOrder("c", "d");
    }

    @Test
    void what_was_not_seen_at_its_source_is_tagged_so() {
        Lines lines = ClassPathKnowledge.load().lines();
        assertThat(lines.scale("pop").orElseThrow().basis().tag()).isEqualTo(Tag.M);
        assertThat(lines.scale("ins-infiltration").orElseThrow().basis().tag()).isEqualTo(Tag.V2);
        assertThat(lines.checking().intervals())
                .allMatch(interval -> interval.basis().tag() != Tag.V);
        assertThat(lines.scales()).allMatch(scale -> scale.reading().tag() == Tag.M);
    }
}
