package dev.kossa.server.hooks;

import dev.kossa.knowledge.Vocabulary;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Templates of FHIR queries, with no tokens but those of CDS Hooks 2.0. */
final class Queries {
    private static final String OF_PATIENT = "patient={{context.patientId}}";
    private static final int MOST = 100;

    private final Vocabulary vocabulary;

    Queries(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    String patient() {
        return "Patient/{{context.patientId}}";
    }

    /** All resources of a type, under conditions. */
    String of(String type, String... conditions) {
        String more = conditions.length == 0 ? "" : "&" + String.join("&", conditions);
        return type + "?" + OF_PATIENT + more + "&_count=" + MOST;
    }

    /** The last observations of some analytes, by their LOINC codes. */
    String observations(List<String> analytes) {
        String codes = analytes.stream()
                .map(vocabulary::analyte)
                .flatMap(Optional::stream)
                .flatMap(analyte -> analyte.codes().stream())
                .filter(code -> code.system().equals("loinc"))
                .map(code -> "http://loinc.org|" + code.code())
                .collect(Collectors.joining(","));
        return of("Observation", "code=" + codes, "_sort=-date");
    }
}
