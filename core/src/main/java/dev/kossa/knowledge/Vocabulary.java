package dev.kossa.knowledge;

import dev.kossa.record.BodySites;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The words that Kossa knows: findings, analytes, drugs, methods, mechanisms, places of the body, with their codes and terms. The FHIR
 * reader and the prose reader use the same vocabulary.
 */
public record Vocabulary(
        Map<String, Finding> findings,
        Map<String, Analyte> analytes,
        Map<String, Drug> drugs,
        Map<String, Product> products,
        Map<String, Method> methods,
        Map<String, Mechanism> mechanisms,
        BodySites bodySites,
        List<SiteTerms> siteTerms) {
    public Vocabulary {
        findings = Ordered.copy(findings);
        analytes = Ordered.copy(analytes);
        drugs = Ordered.copy(drugs);
        products = Ordered.copy(products);
        methods = Ordered.copy(methods);
        mechanisms = Ordered.copy(mechanisms);
        siteTerms = List.copyOf(siteTerms);
    }

    /** The finding with that id, if there is one. */
    public Optional<Finding> finding(String id) {
        return Optional.ofNullable(findings.get(id));
    }

    /** The analyte with that id, if there is one. */
    public Optional<Analyte> analyte(String id) {
        return Optional.ofNullable(analytes.get(id));
    }

    /** The drug with that id, if there is one. */
    public Optional<Drug> drug(String id) {
        return Optional.ofNullable(drugs.get(id));
    }

    /** The mechanism with that id, if there is one. */
    public Optional<Mechanism> mechanism(String id) {
        return Optional.ofNullable(mechanisms.get(id));
    }

    /** What people read for a finding, mechanism, analyte, drug or method; the id itself when it is none of these. */
    public String label(String id) {
        return finding(id)
                .map(Finding::label)
                .or(() -> mechanism(id).map(Mechanism::label))
                .or(() -> analyte(id).map(Analyte::label))
                .or(() -> drug(id).map(Drug::label))
                .or(() -> Optional.ofNullable(methods.get(id)).map(Method::label))
                .orElse(id);
    }

    /** Something that has codes and words. */
    public sealed interface Concept permits Finding, Analyte, Drug, Method, Mechanism {
        String id();

        String label();

        List<String> terms();

        Collection<Code> codes();
    }

    /** What kind of thing a finding is; it decides in which kind of text its words mean it. */
    public enum FindingKind {
        SIGN,
        SYMPTOM,
        HISTORY,
        COURSE,
        LABORATORY,
        IMAGING,
        TISSUE
    }

    /**
     * Something that can be found in a patient.
     *
     * @param lesion whether its presence means that there is a lesion
     * @param absentTerms words that state its absence ("afebrile")
     * @param implies ids of findings that are then present too
     * @param at body regions in which a lesion lies when this is present; empty when the place does not decide
     * @param ask the question to the person at the bedside; empty when there is none
     */
    public record Finding(
            String id,
            String label,
            FindingKind kind,
            boolean lesion,
            List<String> terms,
            List<String> absentTerms,
            Collection<Code> codes,
            List<String> implies,
            List<String> at,
            String ask)
            implements Concept {}

    /**
     * A laboratory analyte or vital sign.
     *
     * @param unit the canonical unit (UCUM)
     * @param units the only units that are converted
     * @param high id of the finding that a value above range is; empty when none
     * @param low id of the finding that a value below range is; empty when none
     * @param plausible_low smallest value that is not a slip of the pen, in the canonical unit
     * @param plausible_high largest value that is not a slip of the pen, in the canonical unit
     * @param ranges reference ranges by age, fall-back only
     * @param panel when this is several analytes at once (a blood count), which may be called normal but have no one number: those of
     *     them that Kossa knows
     */
    public record Analyte(
            String id,
            String label,
            String unit,
            List<UnitFactor> units,
            List<String> terms,
            Collection<Code> codes,
            Optional<String> high,
            Optional<String> low,
            double plausible_low,
            double plausible_high,
            List<ReferenceRange> ranges,
            Optional<List<String>> panel)
            implements Concept {
        /** The factor of a unit as written, if this analyte knows the unit. Case counts, blanks do not. */
        public Optional<UnitFactor> factor(String writtenUnit) {
            String wanted = writtenUnit.replace(" ", "");
            for (UnitFactor known : units) {
                if (known.unit().replace(" ", "").equals(wanted)) {
                    return Optional.of(known);
                }
            }
            return Optional.empty();
        }
    }

    /** canonical value = (value + offset) * factor. */
    public record UnitFactor(String unit, double factor, double offset) {
        /** The value in the canonical unit. */
        public double canonical(double value) {
            return (value + offset) * factor;
        }
    }

    /**
     * A reference range for an age, in the canonical unit.
     *
     * @param alternative true for a second published range that conflicts with the main one
     */
    public record ReferenceRange(
            AgeSpan age, Optional<Double> low, Optional<Double> high, boolean alternative, Basis basis) {}

    /** A drug. Classes are words such as calcium-salt, antibiotic, vesicant. */
    public record Drug(String id, String label, Set<String> classes, List<String> terms, Collection<Code> codes)
            implements Concept {
        public Drug {
            classes = Ordered.copy(classes);
        }
    }

    /**
     * A calcium product with its one canonical factor.
     *
     * @param calcium_mmol_per_mL elemental calcium
     * @param salt_mg_per_mL mass of the salt as labelled
     */
    public record Product(
            String id,
            String drug,
            String label,
            double calcium_mmol_per_mL,
            double salt_mg_per_mL,
            List<String> terms,
            Basis basis) {}

    /**
     * An imaging, tissue or culture method, a procedure, a route or a setting.
     *
     * @param within the method of which it is a more precise one
     */
    public record Method(
            String id, String kind, String label, Optional<String> within, List<String> terms, Collection<Code> codes)
            implements Concept {}

    /**
     * A mechanism of the differential.
     *
     * @param family calcinosis, infection or other
     * @param stages stages that it can have
     * @param forms the forms in which it shows itself, with shares that sum to 1; empty when one picture fits all
     * @param causes causes that it can have, each with the findings that speak for it
     */
    public record Mechanism(
            String id,
            String label,
            Family family,
            List<String> stages,
            List<Cause> causes,
            List<Form> forms,
            List<String> terms,
            Collection<Code> codes,
            String definition,
            Basis basis)
            implements Concept {
        /** Id of the mechanism that stands for all which have none of their own. */
        public static final String NONE_OF_THESE = "none-of-these";
    }

    /** The cause of a mechanism and the findings that speak for it. */
    public record Cause(String id, String label, List<String> when) {}

    /**
     * A form of a mechanism: patients whose findings go together. Findings are read as independent within a form, not across forms.
     *
     * @param share of the mechanism's patients, between 0 and 1, where nothing else is known
     * @param like the mechanism that it looks like in everything that has no row about this form
     */
    public record Form(String id, String label, double share, Optional<String> like, Basis basis) {
        /** How rows about a form of a mechanism, or about all of it, are kept: "gout" or "gout/acute". */
        public static String key(String mechanism, Optional<String> form) {
            return form.map(id -> mechanism + '/' + id).orElse(mechanism);
        }
    }

    /** Families of mechanisms. */
    public enum Family {
        CALCINOSIS,
        INFECTION,
        OTHER
    }

    /** The words of a body region. */
    public record SiteTerms(String region, List<String> terms, Collection<Code> codes) {}
}
