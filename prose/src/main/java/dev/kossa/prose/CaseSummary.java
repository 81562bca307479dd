package dev.kossa.prose;

import dev.kossa.record.BodySite;
import dev.kossa.record.Patient.Sex;
import dev.kossa.record.Presence;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What a case report says, field by field. What the text does not say is empty.
 *
 * @param age age at the presentation
 * @param sex as said
 * @param finalDiagnosis the diagnosis at the end
 * @param exposure what was given or done that is said to have caused the lesion
 * @param lesionSites where the lesion is
 * @param firstMisdiagnosis a named working diagnosis that was wrong
 * @param differential what the authors weighed
 * @param findings signs, symptoms and history of the patient, present and absent, each concept once with each presence
 * @param labs values, and what was only called normal or high
 * @param tests imaging, tissue and cultures
 * @param treatments what was done for it
 * @param outcome how it ended, in the words of the text
 * @param resolution_d days until it was resolved, at most
 */
public record CaseSummary(
        Optional<Said<Age>> age,
        Optional<Said<Sex>> sex,
        Optional<Said<Diagnosed>> finalDiagnosis,
        Optional<Exposure> exposure,
        List<Said<BodySite>> lesionSites,
        Optional<Said<Diagnosed>> firstMisdiagnosis,
        List<Said<Diagnosed>> differential,
        List<Said<Found>> findings,
        List<Said<Lab>> labs,
        List<Said<Test>> tests,
        List<Said<Treated>> treatments,
        Optional<Said<String>> outcome,
        Optional<Said<Double>> resolution_d) {
    public CaseSummary {
        lesionSites = List.copyOf(lesionSites);
        differential = List.copyOf(differential);
        findings = List.copyOf(findings);
        labs = List.copyOf(labs);
        tests = List.copyOf(tests);
        treatments = List.copyOf(treatments);
    }

    /** A value, and where the text says it. */
    public record Said<T>(T value, Quote quote) {}

    /**
     * An age as said.
     *
     * @param number how many
     * @param unit of which
     */
    public record Age(double number, Unit unit) {
        /** Units in which ages are said. */
        public enum Unit {
            DAYS(1),
            WEEKS(7),
            MONTHS(30),
            YEARS(365);

            private final int days;

            Unit(int days) {
                this.days = days;
            }
        }

        /** In days; a month counts 30, a year 365. */
        public double days() {
            return number * unit.days;
        }
    }

    /**
     * A diagnosis.
     *
     * @param concept id of a mechanism or finding; empty when it was not recognised
     * @param words as written
     */
    public record Diagnosed(Optional<String> concept, String words) {}

    /**
     * The suspected cause.
     *
     * @param drug id of a drug; empty when it was not recognised
     * @param words the drug as written
     * @param route id of a route
     * @param site where it was given
     * @param latencies_d days from it to the first sign; several where the text contradicts itself
     */
    public record Exposure(
            Optional<String> drug,
            Said<String> words,
            Optional<String> route,
            Optional<BodySite> site,
            List<Said<Double>> latencies_d) {
        public Exposure {
            latencies_d = List.copyOf(latencies_d);
        }
    }

    /** A finding by its id. */
    public record Found(String concept, Presence presence, Optional<BodySite> site) {}

    /**
     * A laboratory value.
     *
     * @param analyte id of an analyte; empty when it was not recognised
     * @param words its name as written
     * @param value the number; empty when only words were given ("normal")
     * @param unit as written, with powers as {@code 10^9}; empty when none was given
     * @param stated what the text says of it; empty when nothing
     */
    public record Lab(Optional<String> analyte, String words, Optional<BigDecimal> value, String unit, String stated) {}

    /**
     * A test that was done.
     *
     * @param method id of a method
     * @param words the test as written
     * @param normal whether it was called normal as a whole
     * @param shown ids of what it showed
     */
    public record Test(String method, String words, boolean normal, List<String> shown) {
        public Test {
            shown = List.copyOf(shown);
        }
    }

    /** Something that was given or done, by its id where it was recognised, and in the words of the text. */
    public record Treated(Optional<String> concept, String words) {}
}
