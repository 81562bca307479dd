package dev.kossa.bench;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;

/**
 * The same operations as the benchmarks of JMH, timed by the processor time of their thread and in turns within one JVM. On a machine that
 * others use, time by the clock says more about the others; here what slows one operation down slows its rivals down too.
 */
public final class ProcessorTime {
    private static final int ROUNDS = 1_500;
    private static final int WARM = 1_000;
    private static final long TURN_us = 20_000;

    private final Map<String, Callable<Object>> operations = new LinkedHashMap<>();

    private ProcessorTime() {}

    /** Without arguments all; with "orders" the checks of orders only. */
    public static void main(String[] arguments) throws Exception {
        PrintStream out = System.out;
        if (arguments.length == 0) {
            readingsAndReviews(out);
        }
        ProcessorTime orders = new ProcessorTime();
        for (String profile : OrderBenchmark.PROFILES) {
            orders.addOrders(profile);
        }
        orders.run(out);
    }

    private static void readingsAndReviews(PrintStream out) throws Exception {
        for (String input : new String[] {Inputs.INFANT, Inputs.CASES}) {
            ProcessorTime reading = new ProcessorTime();
            reading.addReading(input);
            reading.run(out);
        }
        ProcessorTime reviews = new ProcessorTime();
        for (String patient : ReviewBenchmark.PATIENTS) {
            reviews.addReview(patient);
        }
        reviews.run(out);
    }

    private void addReading(String input) throws Exception {
        ReadingBenchmark reading = new ReadingBenchmark();
        reading.input = input;
        reading.prepare();
        operations.put("kossa " + input, reading::kossa);
        operations.put("hapi " + input, reading::hapi);
        operations.put("hapi parser alone " + input, reading::hapiParserAlone);
    }

    private void addReview(String patient) throws Exception {
        ReviewBenchmark review = new ReviewBenchmark();
        review.patient = patient;
        review.read();
        operations.put("review " + patient, review::review);
    }

    private void addOrders(String profile) {
        OrderBenchmark order = new OrderBenchmark();
        order.profile = profile;
        order.draw();
        operations.put("check of an order, profile " + profile, order::check);
    }

    private void run(PrintStream out) throws Exception {
        int[] repeats = new int[operations.size()];
        Arrays.fill(repeats, 1);
        double[][] time_us = new double[operations.size()][ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            int at = 0;
            for (Callable<Object> operation : operations.values()) {
                time_us[at][round] = turn(operation, repeats[at]);
                repeats[at] = (int) Math.max(1, TURN_us / Math.max(1, time_us[at][round]));
                at++;
            }
        }
        int at = 0;
        for (String name : operations.keySet()) {
            print(out, name, Arrays.copyOfRange(time_us[at++], WARM, ROUNDS));
        }
    }

    /** Processor time of one operation, microseconds, as the mean of a turn. */
    private static double turn(Callable<Object> operation, int repeats) throws Exception {
        long begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        for (int i = 0; i < repeats; i++) {
            if (operation.call() == null) {
                throw new IllegalStateException("An operation gave nothing.");
            }
        }
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begin) / 1e3 / repeats;
    }

    private static void print(PrintStream out, String name, double[] time_us) {
        Arrays.sort(time_us);
        out.printf(
                "%-60s %8.1f %8.1f %8.1f us (least, median, 90 %%)%n",
                name, time_us[0], time_us[time_us.length / 2], time_us[time_us.length * 9 / 10]);
    }
}
