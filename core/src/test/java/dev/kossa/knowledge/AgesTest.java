package dev.kossa.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** FEATURE UNDER TEST: half-open spans of ages that cover every age once. */
class AgesTest {
    @ParameterizedTest
    @CsvSource({
        "0d..29d, 0, 29",
        "29d..1a, 29, 365.25",
        "6wk..3mo, 42, 91.3125",
        "18a.., 6574.5, Infinity",
        "0..4, 0, 4",
        "12h..2d, 0.5, 2"
    })
    void spans_are_read_in_days(String written, double from, double to) {
        DaySpan span = DaySpan.parse(written).orElseThrow();
        assertThat(span.from_d()).isCloseTo(from, within(1e-9));
        assertThat(span.to_d()).isEqualTo(to);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"29d", "1a..29d", "29d..29d", "x..y", "..5d", "1y..2y", "-3d..5d", "", "NaNd..", "1e999d.."})
    void what_is_no_span_is_refused(String written) {
        assertThat(DaySpan.parse(written)).isEmpty();
    }

    @Test
    void a_slip_in_a_span_is_said() {
        SmallKnowledge base = new SmallKnowledge().replace("likelihoods/general.yaml", "29d..18a", "29d-18a");
        assertThat(base.problems())
                .containsExactly(
                        "likelihoods/general.yaml:8: The age (29d-18a) of row (cellulitis) of likelihood (fever) is not a span FROM..TO that ends after it begins.\nMaybe 29d..1a was meant; units are d, wk, mo and a.");
    }

    @Test
    void reference_ranges_leave_no_gap() {
        SmallKnowledge base = new SmallKnowledge().replace("analytes.yaml", "age: 29d..", "age: 2mo..");
        assertThat(base.problems())
                .containsExactly(
                        "analytes.yaml:14: The reference ranges of analyte (crp) leave out the ages between 0d..29d and 2mo...\nMaybe one begins where the other ends.");
    }

    @Test
    void reference_ranges_do_not_overlap() {
        SmallKnowledge base = new SmallKnowledge().replace("analytes.yaml", "age: 29d..", "age: 28d..");
        assertThat(base.problems())
                .containsExactly(
                        "analytes.yaml:14: The ages 0d..29d and 28d.. of the reference ranges of analyte (crp) overlap.\nMaybe one begins where the other ends.");
    }

    @Test
    void an_alternative_range_may_overlap() {
        SmallKnowledge base = new SmallKnowledge()
                .replace(
                        "analytes.yaml",
                        "    ranges:\n",
                        "    ranges:\n      - {age: 0d..1a, low: null, high: 5, alternative: true, source: hue-2023, tag: V}\n");
        assertThat(base.load().vocabulary().analyte("crp").orElseThrow().ranges())
                .extracting(Vocabulary.ReferenceRange::alternative)
                .containsExactly(true, false, false);
    }

    @Test
    void ranges_reach_from_birth_to_every_age() {
        SmallKnowledge base = new SmallKnowledge()
                .replace("analytes.yaml", "age: 0d..29d", "age: 1d..29d")
                .replace("analytes.yaml", "age: 29d..", "age: 29d..18a");
        assertThat(base.problems())
                .containsExactly(
                        "analytes.yaml:13: The reference ranges of analyte (crp) begin with 1d..29d and leave out younger ages.\nMaybe the first begins at 0d.",
                        "analytes.yaml:14: The reference ranges of analyte (crp) end with 29d..18a and leave out older ages.\nMaybe the last has an open end such as 18a...");
    }

    @Test
    void case_mixes_cover_every_age_once() {
        SmallKnowledge base = new SmallKnowledge().replace("priors.yaml", "age: 0d..1a", "age: 0d..2a");
        assertThat(base.problems())
                .containsExactly(
                        "priors.yaml:8: The ages 0d..2a and 1a.. of the case mixes overlap.\nMaybe one begins where the other ends.");
    }

    @Test
    void law_any_partition_in_any_order_is_whole_and_without_one_of_its_parts_it_is_not() {
        Random random = new Random(42);
        for (int round = 0; round < 50; round++) {
            List<String> spans = partition(random);
            assertThat(problemsOf(spans)).isEmpty();
            spans.remove(random.nextInt(spans.size()));
            assertThat(problemsOf(spans)).as(spans.toString()).hasSize(1);
        }
    }

    private static List<String> partition(Random random) {
        List<Integer> cuts = IntStream.range(0, 2 + random.nextInt(4))
                .map(i -> 1 + random.nextInt(6000))
                .distinct()
                .sorted()
                .boxed()
                .toList();
        List<String> spans = new ArrayList<>();
        int from = 0;
        for (int cut : cuts) {
            spans.add(from + "d.." + cut + "d");
            from = cut;
        }
        spans.add(from + "d..");
        Collections.shuffle(spans, random);
        return spans;
    }

    private static List<KnowledgeProblem> problemsOf(List<String> spans) {
        Loading loading = new Loading();
        List<Placed<AgeSpan>> placed =
                spans.stream().map(span -> placed(span, loading)).toList();
        new AgeCover("spans").check(placed);
        return loading.problems().sorted();
    }

    private static Placed<AgeSpan> placed(String span, Loading loading) {
        YamlNode.Fields fields =
                new YamlNode.Fields("x.yaml", 1, java.util.Map.of("age", new YamlNode.Text("x.yaml", 1, span, true)));
        Row row = new Row(fields, RowName.of("row"), java.util.Optional.empty(), loading);
        return new Placed<>(row.requiredAges("age"), row);
    }
}
