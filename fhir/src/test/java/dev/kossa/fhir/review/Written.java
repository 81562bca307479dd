package dev.kossa.fhir.review;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import dev.kossa.fhir.Cases;
import dev.kossa.fhir.ClassPathKnowledge;
import dev.kossa.fhir.FhirReader;
import dev.kossa.fhir.FhirReader.Input;
import dev.kossa.fhir.Reading;
import dev.kossa.fhir.UnreadableInput;
import dev.kossa.knowledge.Knowledge;
import dev.kossa.review.Review;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Resource;

/** Reads, reviews and writes for the tests. Days are days of Riyadh (+03:00). */
record Written(Reading reading, Review review, String json) {
    private static final ZoneId ZONE = ZoneId.of("Asia/Riyadh");

    private static final class Holder {
        private static final Knowledge KNOWLEDGE = ClassPathKnowledge.load();
        private static final FhirReader READER = new FhirReader(KNOWLEDGE);
        private static final FhirReviewWriter WRITER = new FhirReviewWriter(KNOWLEDGE);
    }

    static Reading read(String... texts) {
        List<Input> inputs = Arrays.stream(texts)
                .map(text -> new Input(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "record.json"))
                .toList();
        try {
            return Holder.READER.read(inputs, ZONE);
        } catch (UnreadableInput e) {
            throw new AssertionError(e);
        }
    }

    static Written of(Reading reading, Instant asOf) {
        Review review = Review.of(reading.record(), Holder.KNOWLEDGE, asOf);
        return new Written(reading, review, Holder.WRITER.write(review, reading.issues()));
    }

    /** The example as of a moment of UTC. */
    static Written example(String name, String asOf) {
        return of(read(Cases.text(Path.of("../examples", name, "record.json"))), Instant.parse(asOf));
    }

    /** These resources, of a patient born 2019-09-15, as of 2020-07-01. */
    static Written resources(String... resources) {
        String patient =
                "{\"resourceType\":\"Patient\",\"id\":\"p\",\"gender\":\"male\",\"birthDate\":\"2019-09-15\"}\n";
        return of(read(patient + String.join("\n", resources)), Instant.parse("2020-07-01T00:00:00Z"));
    }

    /** What HAPI makes of it. */
    Bundle bundle() {
        IParser parser = FhirContext.forR4Cached().newJsonParser();
        parser.setOverrideResourceIdWithBundleEntryFullUrl(false);
        return parser.parseResource(Bundle.class, json);
    }

    <R extends Resource> List<R> all(Class<R> type) {
        return bundle().getEntry().stream()
                .map(Bundle.BundleEntryComponent::getResource)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    /** The only one of that type. */
    <R extends Resource> R the(Class<R> type) {
        List<R> found = all(type);
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " of " + type.getSimpleName());
        }
        return found.get(0);
    }
}
