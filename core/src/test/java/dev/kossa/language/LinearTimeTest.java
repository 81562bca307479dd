package dev.kossa.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Twice the text costs about twice the steps, even without a single full stop. */
class LinearTimeTest {
    private static final int TIMES = 1_000;
    private static final double MORE_THAN_TWICE = 2.1;

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "no fever, ",
                "no fever and ",
                "swelling and ",
                "swelling, ",
                "swelling ",
                "left hand and ",
                "left ",
                "left hand, ",
                "dorsum of the ",
                "fever absent ",
                "fever or absent ",
                "fever and redness were not seen and ",
                "possible DVT vs ",
                "history of fever for 3 months ",
                "trauma 2 days ago ",
                "3 months ",
                "raised CRP and ",
                "CRP and normal ",
                "if fever, ",
                "multiple nodules of both hands and feet ",
                "(swelling ",
                "fever: no: ",
                "of the left side of the ",
                "word ",
                "the ",
                "both elbows and ",
                "restricted left hand ",
                "No fracture, calcification in the soft tissue of the left hand. "
            })
    void steps_grow_with_the_length_of_the_text(String part) {
        long once = steps(part.repeat(TIMES));
        long twice = steps(part.repeat(2 * TIMES));
        assertThat((double) twice / once).isLessThan(MORE_THAN_TWICE);
    }

    private static long steps(String text) {
        Effort effort = new Effort();
        Reading.english().reader().read(text, TextContext.CLINICAL, effort);
        return effort.steps();
    }
}
