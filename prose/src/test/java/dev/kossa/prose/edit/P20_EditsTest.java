package dev.kossa.prose.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kossa.prose.edit.Texts.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * An edit of a text changes the facts that it is about, and no other fact. The failures are listed in {@code target/edits.txt}, those of
 * texts that only measure by their number.
 */
class P20_EditsTest {
    /** The share of edits that shall change exactly what they must. */
    private static final double AIM = 0.97;

    /** At most so many edits of each kind in each text. */
    private static final int MOST = 8;

    private static final int LEAST_EDITS = 300;
    private static final int LEAST_EDITS_WITH_PUBLISHED_TEXTS = 1000;
    private static final long SEED = 20261123;

    private static final List<Editor> EDITORS = List.of(
            new SwapSide(),
            new Negate(),
            new Unnegate(),
            new ChangeUnit(),
            new ChangeValue(),
            new ChangeTime(),
            new TellOfOther(),
            new TellOfRelative(),
            new Plan(),
            new BreakNumber());

    private final Map<String, Count> counts = new TreeMap<>();
    private final Count own = new Count();
    private final List<String> failures = new ArrayList<>();

    private static final class Count {
        private int edits;
        private int failures;
        private int heldOut;
        private int heldOutFailures;

        private void add(boolean failed, boolean isHeldOut) {
            edits++;
            failures += failed ? 1 : 0;
            heldOut += isHeldOut ? 1 : 0;
            heldOutFailures += failed && isHeldOut ? 1 : 0;
        }
    }

    @Test
    void anEditChangesWhatItIsAboutAndNothingElse() throws IOException {
        List<Text> texts = Texts.all();
        texts.forEach(this::edit);
        String table = table();
        System.out.println(table);
        Files.writeString(Path.of("target", "edits.txt"), table + "\n" + String.join("\n", failures));

        Count total = total();
        boolean published = texts.stream().anyMatch(text -> !text.own());
        assertThat(total.edits)
                .as("edits of %s texts", texts.size())
                .isGreaterThanOrEqualTo(published ? LEAST_EDITS_WITH_PUBLISHED_TEXTS : LEAST_EDITS);
        assertThat(share(total.failures, total.edits)).as("%s", table).isGreaterThanOrEqualTo(AIM);
    }

    private void edit(Text text) {
        Scene scene = Scene.of(text.name(), text.text());
        Random random = new Random(SEED);
        for (Editor editor : EDITORS) {
            Map<String, List<Edit>> byKind = editor.edits(scene).stream()
                    .collect(Collectors.groupingBy(Edit::kind, TreeMap::new, Collectors.toCollection(ArrayList::new)));
            for (List<Edit> edits : byKind.values()) {
                Collections.shuffle(edits, random);
                edits.stream().limit(MOST).forEach(edit -> check(text, scene, edit));
            }
        }
    }

    private void check(Text text, Scene scene, Edit edit) {
        Optional<String> fault = edit.change().fault(scene.reading(), English.read(text.name(), edit.text()));
        counts.computeIfAbsent(edit.kind(), kind -> new Count()).add(fault.isPresent(), text.heldOut());
        if (text.own()) {
            own.add(fault.isPresent(), false);
        }
        fault.filter(it -> !text.heldOut())
                .ifPresent(it -> failures.add(
                        edit.kind() + ", " + text.name() + ": ..." + edit.around() + "...\n      " + it + "\n"));
    }

    // --- the table

    private Count total() {
        Count total = new Count();
        for (Count count : counts.values()) {
            total.edits += count.edits;
            total.failures += count.failures;
            total.heldOut += count.heldOut;
            total.heldOutFailures += count.heldOutFailures;
        }
        return total;
    }

    private String table() {
        StringBuilder table = new StringBuilder(String.format(
                "%-36s %6s %7s %7s   %s%n", "edit", "edits", "failed", "exact", "in texts that only measure"));
        counts.forEach((kind, count) -> table.append(row(kind, count)));
        return table.append(row("all", total()))
                .append(row("in the project's own texts", own))
                .toString();
    }

    private static String row(String kind, Count count) {
        return String.format(
                "%-36s %6d %7d %7.3f   %d of %d failed%n",
                kind,
                count.edits,
                count.failures,
                share(count.failures, count.edits),
                count.heldOutFailures,
                count.heldOut);
    }

    private static double share(int failures, int edits) {
        return edits == 0 ? 1 : 1 - (double) failures / edits;
    }
}
