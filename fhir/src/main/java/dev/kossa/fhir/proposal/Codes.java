package dev.kossa.fhir.proposal;

import dev.kossa.fhir.KossaExtensions;
import java.util.List;

/** Addresses of code systems and extensions, and concepts made with them. */
public final class Codes {
    private static final String BASE = "https://kossa.dev/fhir/";

    /** The ids of knowledge/. */
    public static final String VOCABULARY = KossaExtensions.VOCABULARY;

    /** The kinds of issue: the names of their types. */
    public static final String ISSUE = BASE + "CodeSystem/issue";

    public static final String KNOWLEDGE_VERSION = BASE + "CodeSystem/knowledge-version";
    public static final String AS_OF = BASE + "CodeSystem/as-of";
    public static final String VALIDATION = BASE + "CodeSystem/validation";

    /** On anything: a row of knowledge that it rests on, with its sources (valueString). */
    public static final String BASIS = BASE + "StructureDefinition/basis";

    /** On a prediction: the 80 % range of its probability (valueRange, percent). FHIR lets it have a number or a range, not both. */
    public static final String RANGE = BASE + "StructureDefinition/probability-range";

    public static final String UNIT = "http://unitsofmeasure.org";
    public static final String CAUSALITY = "http://terminology.hl7.org/CodeSystem/adverse-event-causality-assess";
    public static final String METHOD = "http://terminology.hl7.org/CodeSystem/adverse-event-causality-method";
    public static final String OUTCOME = "http://terminology.hl7.org/CodeSystem/adverse-event-outcome";

    private Codes() {}

    public static Node coding(String system, String code) {
        return Node.of("system", system).put("code", code);
    }

    /** A CodeableConcept of one code. */
    public static Node concept(String system, String code, String words) {
        return new Node().put("coding", List.of(coding(system, code))).put("text", words);
    }

    /** A CodeableConcept of words only. */
    public static Node words(String words) {
        return Node.of("text", words);
    }
}
