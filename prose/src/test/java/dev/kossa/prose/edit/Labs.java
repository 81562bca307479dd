package dev.kossa.prose.edit;

import dev.kossa.prose.Reading.Located;
import dev.kossa.record.Measurement;
import dev.kossa.record.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Laboratory values as a text writes them. */
final class Labs {
    private Labs() {}

    /**
     * A value in a text.
     *
     * @param start offset of its first digit
     * @param end offset after its last digit
     */
    record Written(Measurement measurement, Quantity value, int start, int end, int unitEnd) {
        String number(Scene scene) {
            return scene.text().substring(start, end);
        }

        Change becomes(Quantity other) {
            Measurement changed = new Measurement(
                    measurement.analyte(),
                    Optional.of(other),
                    measurement.range(),
                    measurement.stated(),
                    measurement.when(),
                    measurement.knownSince(),
                    measurement.origin());
            return Change.exactly(List.of(Facts.patient(measurement)), List.of(Facts.patient(changed)), line -> false);
        }
    }

    static List<Written> of(Scene scene) {
        List<Written> written = new ArrayList<>();
        for (Located located : scene.reading().located()) {
            if (located.fact() instanceof Measurement measurement) {
                measurement
                        .value()
                        .flatMap(value -> written(scene, located, measurement, value))
                        .ifPresent(written::add);
            }
        }
        return written;
    }

    /** The last number of the words that is the value. */
    private static Optional<Written> written(Scene scene, Located located, Measurement measurement, Quantity value) {
        int at = located.quote().end();
        while (at > located.quote().start()) {
            int end = at;
            while (at > located.quote().start() && isNumeric(scene.text().charAt(at - 1))) {
                at--;
            }
            if (at < end && equals(scene.text().substring(at, end), value.value())) {
                return Optional.of(
                        new Written(measurement, value, at, end, located.quote().end()));
            }
            at = at < end ? at : at - 1;
        }
        return Optional.empty();
    }

    private static boolean isNumeric(char c) {
        return c >= '0' && c <= '9' || c == '.';
    }

    private static boolean equals(String number, BigDecimal value) {
        return number.matches("[0-9]+(\\.[0-9]+)?") && new BigDecimal(number).compareTo(value) == 0;
    }
}
