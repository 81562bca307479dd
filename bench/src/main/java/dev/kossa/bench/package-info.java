/**
 * Benchmarks: the review of one patient and the check of one order in process, and bytes to facts beside HAPI's bytes to facts on the same Bundles in one run.
 *
 * <p>Key types: {@link dev.kossa.bench.ReviewBenchmark}, {@link dev.kossa.bench.ReadingBenchmark},
 * {@link dev.kossa.bench.FirstReadingBenchmark}, {@link dev.kossa.bench.OrderBenchmark}. How they are run and what was measured stands in {@code bench/RESULTS.md}.
 *
 * <pre>{@code
 * ./mvnw -q -pl bench -am package -Pbench -DskipTests
 * java -jar bench/target/bench/lib/bench.jar ReviewBenchmark
 * }</pre>
 */
@NullMarked
package dev.kossa.bench;

import org.jspecify.annotations.NullMarked;
