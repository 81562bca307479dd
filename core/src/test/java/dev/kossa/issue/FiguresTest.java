package dev.kossa.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers as people read them: four significant digits, halves away from zero, no needless zeros. */
class FiguresTest {
    @ParameterizedTest(name = "{0} is printed {1}")
    @CsvSource({
        "0, 0",
        "1, 1",
        "60, 60",
        "0.5, 0.5",
        "2.10, 2.1",
        "12.345678, 12.35",
        "-12.345678, -12.35",
        "9999.5, 10000",
        "0.99995, 1",
        "0.00123456, 0.001235",
        "0.000123456, 0.0001235",
        "123456.7, 123500",
        "0.10025, 0.1003",
        "1.0005, 1",
        "2.0625, 2.063"
    })
    void printed(double value, String text) {
        assertThat(Figures.print(value)).isEqualTo(text);
    }

    @Test
    void asTheExactDecimalIsRounded() {
        Random random = new Random(20261124);
        for (int i = 0; i < 200_000; i++) {
            double value = drawn(random);
            String exact = new BigDecimal(value)
                    .round(new MathContext(4, RoundingMode.HALF_UP))
                    .stripTrailingZeros()
                    .toPlainString();
            assertThat(Figures.print(value)).as("%s", new BigDecimal(value)).isEqualTo(exact);
        }
    }

    /** Of every size, and often next to a half of the last digit. */
    private static double drawn(Random random) {
        double value = Math.pow(10, -5 + 11 * random.nextDouble()) * (random.nextBoolean() ? 1 : -1);
        return switch (random.nextInt(3)) {
            case 0 -> value;
            case 1 -> halfway(value);
            default -> Math.nextAfter(halfway(value), random.nextBoolean() ? 1e9 : -1e9);
        };
    }

    private static double halfway(double value) {
        BigDecimal four = new BigDecimal(value).round(new MathContext(4, RoundingMode.DOWN));
        BigDecimal half = BigDecimal.valueOf(5, four.scale() + 1);
        return four.add(value < 0 ? half.negate() : half).doubleValue();
    }

    @Test
    void twoThatDifferAreToldApart() {
        assertThat(Figures.apart(60.001, 60)).isEqualTo("60.001");
        assertThat(Figures.apart(61, 60)).isEqualTo("61");
        assertThat(Figures.apart(60, 60)).isEqualTo("60");
    }
}
