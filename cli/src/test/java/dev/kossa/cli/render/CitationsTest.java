package dev.kossa.cli.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kossa.knowledge.Basis;
import dev.kossa.knowledge.Source;
import dev.kossa.knowledge.Tag;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Feature: sources are numbered in the order in which they are cited, and a doubtful row shows at the number. */
class CitationsTest {
    private static final Source PAPER = source("paper");
    private static final Source LABEL = source("label");

    private static Source source(String id) {
        return new Source(id, "Title of " + id, "", Tag.V, Optional.empty());
    }

    private static Basis row(Tag tag, Source... sources) {
        return new Basis("file.yaml#row", List.of(sources), tag, "");
    }

    @Test
    void the_first_source_that_is_cited_is_number_1() {
        Citations citations = new Citations();
        assertThat(citations.words(List.of(row(Tag.V, LABEL)))).isEqualTo("[1]");
        assertThat(citations.words(List.of(row(Tag.V, PAPER), row(Tag.V, LABEL))))
                .isEqualTo("[2, 1]");
        assertThat(citations.sources()).containsExactly(LABEL, PAPER);
    }

    @Test
    void a_row_that_is_not_confirmed_has_a_star() {
        Citations citations = new Citations();
        assertThat(citations.words(List.of(row(Tag.M, PAPER)))).isEqualTo("[1*]");
        assertThat(citations.hasUnconfirmed()).isTrue();
    }

    @Test
    void a_source_with_a_confirmed_and_a_doubtful_row_counts_as_confirmed() {
        assertThat(new Citations().words(List.of(row(Tag.V2, PAPER), row(Tag.V, PAPER))))
                .isEqualTo("[1]");
    }

    @Test
    void nothing_is_cited_without_sources() {
        assertThat(new Citations().words(List.of())).isEmpty();
    }
}
