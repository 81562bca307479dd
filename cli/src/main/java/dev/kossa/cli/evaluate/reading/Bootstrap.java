package dev.kossa.cli.evaluate.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** Figures over cases, with 95 % intervals: the cases are drawn anew a thousand times, always in the same way. */
final class Bootstrap {
    private static final int DRAWS = 1000;
    private static final long SEED = 20_200_615;
    private static final double LOW = 0.025;
    private static final double HIGH = 0.975;

    private final List<CaseMarks> cases;
    private final int[][] draws;

    private Bootstrap(List<CaseMarks> cases) {
        this.cases = List.copyOf(cases);
        Random random = new Random(SEED);
        this.draws = new int[cases.isEmpty() ? 0 : DRAWS][];
        for (int i = 0; i < draws.length; i++) {
            draws[i] = random.ints(cases.size(), 0, cases.size()).toArray();
        }
    }

    static Bootstrap of(List<CaseMarks> cases) {
        return new Bootstrap(cases);
    }

    /** One field. */
    Score field(Field field) {
        return score(marks -> marks.tally(field));
    }

    /** Several fields, all values counted together. */
    Score fields(Set<Field> fields) {
        return score(marks -> marks.tally(fields));
    }

    /** Of the single values that the text does not give, those that were left empty; only the recall means something. */
    Score emptyValues() {
        return score(CaseMarks::emptyValues);
    }

    /** The same for lists. */
    Score emptyLists() {
        return score(CaseMarks::emptyLists);
    }

    private Score score(Function<CaseMarks, Tally> part) {
        List<Tally> tallies = cases.stream().map(part).toList();
        Tally all = tallies.stream().reduce(Tally.NONE, Tally::plus);
        Tally[] drawn = new Tally[draws.length];
        for (int i = 0; i < draws.length; i++) {
            drawn[i] = Arrays.stream(draws[i]).mapToObj(tallies::get).reduce(Tally.NONE, Tally::plus);
        }
        return new Score(
                all,
                figure(all, drawn, Tally::precision),
                figure(all, drawn, Tally::recall),
                figure(all, drawn, Tally::f1));
    }

    /** Draws in which the figure does not exist say nothing of it. */
    private static Figure figure(Tally all, Tally[] drawn, ToDoubleFunction<Tally> value) {
        double[] values = Arrays.stream(drawn)
                .mapToDouble(value)
                .filter(number -> !Double.isNaN(number))
                .sorted()
                .toArray();
        return new Figure(value.applyAsDouble(all), quantile(values, LOW), quantile(values, HIGH));
    }

    private static double quantile(double[] sorted, double share) {
        return sorted.length == 0 ? Double.NaN : sorted[(int) Math.round(share * (sorted.length - 1))];
    }
}
