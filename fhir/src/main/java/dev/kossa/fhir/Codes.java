package dev.kossa.fhir;

import dev.kossa.record.BodySite;
import dev.kossa.record.Laterality;
import dev.kossa.record.Quantity;
import java.util.Locale;
import java.util.Optional;

/** Writes codes, places and quantities. */
final class Codes {
    private Codes() {}

    /** A concept of the vocabulary with words for people. */
    static Json concept(Optional<String> id, String label, String words) {
        Json concept = new Json();
        id.ifPresent(code -> concept.add("coding", own(code, label)));
        return concept.put("text", words);
    }

    /** A code of some system. */
    static Json coding(String system, String code) {
        return new Json().put("system", system).put("code", code);
    }

    /** A CodeableConcept of one code. */
    static Json concept(String system, String code) {
        return new Json().add("coding", coding(system, code));
    }

    private static Json own(String code, String label) {
        return coding(KossaExtensions.VOCABULARY, code).put("display", label);
    }

    static Json site(BodySite site, String label) {
        Json concept = new Json().add("coding", own(site.region(), site.region()));
        if (site.side() != Laterality.UNSTATED) {
            concept.add("coding", coding(KossaExtensions.SIDE, code(site.side())));
        }
        return concept.put("text", label);
    }

    static Json reference(String address) {
        return new Json().put("reference", address);
    }

    static Json quantity(Quantity quantity) {
        String comparator = switch (quantity.comparator()) {
            case EXACT -> "";
            case LESS -> "<";
            case AT_MOST -> "<=";
            case MORE -> ">";
            case AT_LEAST -> ">=";
        };
        return new Json()
                .put("value", quantity.value())
                .put("comparator", comparator)
                .put("unit", quantity.unit());
    }

    /** FHIR's way to write a word of an enumeration. */
    static String code(Enum<?> value) {
        return value.toString().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
