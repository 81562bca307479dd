package dev.kossa.bench;

import dev.kossa.cli.source.ClassPathKnowledge;
import dev.kossa.knowledge.Knowledge;
import dev.kossa.knowledge.Layers;
import dev.kossa.review.order.Order;
import dev.kossa.review.order.OrderCheck;
import dev.kossa.review.order.OrderReview;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/** The check of one random order, on one thread; the sentences are made where somebody reads them, not here. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Threads(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class OrderBenchmark {
    static final String NO_PROFILE = "none";
    static final List<String> PROFILES = List.of(NO_PROFILE, "us");

    private static final int ORDERS = 10_000;
    private static final long SEED = 20261123;

    /** Whose policy holds; without one all rows do. */
    @Param({NO_PROFILE, "us"})
    public String profile = NO_PROFILE;

    private Knowledge knowledge = Inputs.KNOWLEDGE;
    private Rota<Order> orders = new Rota<>(List.of());

    /** Draws the orders once. */
    @Setup
    public void draw() {
        knowledge = profile.equals(NO_PROFILE)
                ? Inputs.KNOWLEDGE
                : Knowledge.load(new ClassPathKnowledge(), Layers.NONE.withProfile(profile));
        orders = new Rota<>(RandomOrders.of(ORDERS, SEED, knowledge));
    }

    /** One check. */
    @Benchmark
    public OrderReview check() {
        return OrderCheck.of(orders.next(), knowledge);
    }
}
