package dev.kossa.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kossa.knowledge.Estimate.Bin;
import dev.kossa.knowledge.Estimate.Count;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EstimateWithoutOneTest {
    private static final Basis BASIS = new Basis("row", List.of(), Tag.C, "");
    private static final Optional<Bin> SOMETIMES = Optional.of(new Bin("sometimes", 0.3, 4));

    private static Estimate counted(int present, int of, Optional<Bin> bin) {
        return Estimate.of(Optional.of(new Count(present, of)), bin, BASIS);
    }

    @Test
    void a_patient_with_the_finding_goes_from_both_numbers() {
        assertThat(counted(5, 8, SOMETIMES).without(true)).contains(counted(4, 7, SOMETIMES));
    }

    @Test
    void a_patient_without_the_finding_goes_from_the_second_number() {
        assertThat(counted(5, 8, SOMETIMES).without(false)).contains(counted(5, 7, SOMETIMES));
    }

    @Test
    void a_patient_who_cannot_have_been_counted_changes_nothing() {
        assertThat(counted(0, 2, SOMETIMES).without(true)).contains(counted(0, 2, SOMETIMES));
        assertThat(counted(2, 2, SOMETIMES).without(false)).contains(counted(2, 2, SOMETIMES));
    }

    @Test
    void the_only_patient_leaves_the_declared_probability_or_nothing() {
        assertThat(counted(1, 1, SOMETIMES).without(true)).contains(Estimate.of(Optional.empty(), SOMETIMES, BASIS));
        assertThat(counted(1, 1, Optional.empty()).without(true)).isEmpty();
    }

    @Test
    void a_declared_probability_holds_no_patient() {
        Estimate declared = Estimate.of(Optional.empty(), SOMETIMES, BASIS);

        assertThat(declared.without(true)).contains(declared);
    }

    @Test
    void the_declared_part_has_no_count() {
        assertThat(counted(5, 8, SOMETIMES).declared()).contains(Estimate.of(Optional.empty(), SOMETIMES, BASIS));
        assertThat(counted(5, 8, Optional.empty()).declared()).isEmpty();
    }
}
