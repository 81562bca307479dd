package dev.kossa.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;

/** The Bundles of the examples and of the evaluation. */
public final class Cases {
    private Cases() {}

    /** Every file that is a Bundle. */
    public static List<Path> all() {
        return Stream.concat(bundles(Path.of("../examples")), bundles(Path.of("../evaluation/cases")))
                .toList();
    }

    /** The examples only. */
    public static List<Path> examples() {
        return bundles(Path.of("../examples")).toList();
    }

    private static Stream<Path> bundles(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files
                    .filter(file -> file.toString().endsWith(".json"))
                    .filter(file -> text(file).contains("\"Bundle\""))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is in a file. */
    public static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The resources of a Bundle, each as JSON on one line. */
    static List<String> resources(String bundle) {
        IParser parser = FhirContext.forR4Cached().newJsonParser();
        parser.setOverrideResourceIdWithBundleEntryFullUrl(false);
        return parser.parseResource(Bundle.class, bundle).getEntry().stream()
                .map(entry -> parser.encodeResourceToString(entry.getResource()))
                .toList();
    }
}
