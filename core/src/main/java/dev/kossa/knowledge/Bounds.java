package dev.kossa.knowledge;

import java.util.Optional;

/** Two numbers "0..1000", both included. */
record Bounds(double low, double high) {
    /** Empty when it is not two numbers in rising order. */
    static Optional<Bounds> parse(String written) {
        int dots = written.indexOf("..");
        if (dots < 0) {
            return Optional.empty();
        }
        Optional<Double> low = Numbers.parse(written.substring(0, dots));
        Optional<Double> high = Numbers.parse(written.substring(dots + 2));
        return low.flatMap(l -> high.filter(h -> h > l).map(h -> new Bounds(l, h)));
    }
}
