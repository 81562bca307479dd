package dev.kossa.fhir.order;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kossa.fhir.ClassPathKnowledge;
import dev.kossa.fhir.FhirReader;
import dev.kossa.fhir.FhirReader.Input;
import dev.kossa.fhir.OrderReader;
import dev.kossa.fhir.OrderReading;
import dev.kossa.fhir.Reading;
import dev.kossa.fhir.UnreadableInput;
import dev.kossa.fhir.Validity;
import dev.kossa.knowledge.Knowledge;
import dev.kossa.knowledge.Layers;
import dev.kossa.record.Medication;
import dev.kossa.review.order.Order;
import dev.kossa.review.order.OrderCheck;
import dev.kossa.review.order.OrderReview;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Law: the check of every example order is a valid Bundle, the same each time, and no fact when it is fed back. */
class L01_OrderBundleTest {
    private static final Knowledge KNOWLEDGE = Knowledge.load(new ClassPathKnowledge(), Layers.NONE.withProfile("us"));
    private static final FhirReader READER = new FhirReader(KNOWLEDGE);
    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

    static List<Path> orders() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("../examples/orders"))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    private static String written(Path file) throws IOException, UnreadableInput {
        try (InputStream json = Files.newInputStream(file)) {
            OrderReading reading = new OrderReader(READER, KNOWLEDGE)
                    .read(List.of(new Input(json, file.toString())), ZoneOffset.UTC, NOW);
            Order order = reading.orders().get(0);
            OrderReview review = OrderCheck.of(order, KNOWLEDGE);
            CheckedOrder checked = new CheckedOrder(
                    reading.reading().record().patient().id(),
                    order,
                    review,
                    OrderCheck.mended(order, review, KNOWLEDGE)
                            .map(mended -> new CheckedOrder.Mended(mended, OrderCheck.of(mended, KNOWLEDGE))),
                    NOW);
            return new FhirOrderWriter(KNOWLEDGE)
                    .write(checked, reading.reading().issues());
        }
    }

    @ParameterizedTest
    @MethodSource("orders")
    void it_is_valid_and_the_same_each_time(Path file) throws IOException, UnreadableInput {
        String bundle = written(file);
        assertThat(Validity.errors(bundle)).isEmpty();
        assertThat(written(file)).isEqualTo(bundle);
    }

    @ParameterizedTest
    @MethodSource("orders")
    void fed_back_it_adds_no_drug(Path file) throws IOException, UnreadableInput {
        InputStream json = new ByteArrayInputStream(written(file).getBytes(StandardCharsets.UTF_8));
        Reading back = READER.read(json, "fed back", ZoneOffset.UTC);
        assertThat(back.record().every(Medication.class)).isEmpty();
    }
}
