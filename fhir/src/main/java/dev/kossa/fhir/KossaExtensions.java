package dev.kossa.fhir;

/**
 * What plain FHIR cannot say, and how Kossa says it. All addresses begin with {@code https://kossa.dev/fhir/}.
 *
 * <table>
 * <caption>Extensions and code systems</caption>
 * <tr><td>{@link #ORIGIN}</td><td>on a resource: where its fact was first read (document, path or character span, words)</td></tr>
 * <tr><td>{@link #KNOWN_SINCE}</td><td>on a resource: since when the fact is known (valueInstant), or data-absent-reason for always</td></tr>
 * <tr><td>{@link #CERTAINTY}</td><td>on an Observation: valueCode suspected</td></tr>
 * <tr><td>{@link #ONSET}</td><td>on an Observation: when the finding began (valueDateTime)</td></tr>
 * <tr><td>{@link #PRESENCE}</td><td>on an AllergyIntolerance: valueCode not-assessed</td></tr>
 * <tr><td>{@link #CONCENTRATION}</td><td>on a dosage: concentration of the drug (valueQuantity)</td></tr>
 * <tr><td>{@link #LINE_TIP}</td><td>on a DeviceUseStatement: where a line ends (valueCodeableConcept, valueString)</td></tr>
 * <tr><td>{@link #DILUENT}</td><td>on a dosage: what the drug is diluted with (valueCodeableConcept)</td></tr>
 * <tr><td>{@link #LINE}</td><td>on a dosage: peripheral or central (valueCodeableConcept), or the line itself (valueReference to a Device)</td></tr>
 * <tr><td>{@link #RESULT}</td><td>on a DiagnosticReport: what it shows: normal, and shown* of concept, presence, certainty</td></tr>
 * <tr><td>{@link #SITE}</td><td>on a DiagnosticReport: the body site (valueCodeableConcept)</td></tr>
 * <tr><td>{@link #VOCABULARY}</td><td>code system: the ids of knowledge/. A concept coded with it means just that; words beside it are for
 * people</td></tr>
 * <tr><td>{@link #SIDE}</td><td>code system: left, right, bilateral</td></tr>
 * <tr><td>{@link #DEVICE}</td><td>identifier system: how facts name a device</td></tr>
 * <tr><td>{@link #EVENT}</td><td>identifier system: resources with the same value are statements about one event</td></tr>
 * </table>
 */
public final class KossaExtensions {
    private static final String BASE = "https://kossa.dev/fhir/";
    private static final String EXTENSIONS = BASE + "StructureDefinition/";

    static final String ORIGIN = EXTENSIONS + "origin";
    static final String KNOWN_SINCE = EXTENSIONS + "known-since";
    static final String CERTAINTY = EXTENSIONS + "certainty";
    static final String ONSET = EXTENSIONS + "onset";
    static final String PRESENCE = EXTENSIONS + "presence";
    public static final String CONCENTRATION = EXTENSIONS + "concentration";
    static final String LINE_TIP = EXTENSIONS + "line-tip";
    public static final String DILUENT = EXTENSIONS + "diluent";
    public static final String LINE = EXTENSIONS + "line";
    static final String RESULT = EXTENSIONS + "result";
    static final String SITE = EXTENSIONS + "site";

    public static final String VOCABULARY = BASE + "CodeSystem/vocabulary";
    static final String SIDE = BASE + "CodeSystem/side";
    static final String EVENT = BASE + "event";
    static final String DEVICE = BASE + "device";

    /** HL7's own. */
    static final String UNCERTAIN_PERIOD = "http://hl7.org/fhir/StructureDefinition/uncertainPeriod";

    static final String DATA_ABSENT = "http://hl7.org/fhir/StructureDefinition/data-absent-reason";

    private KossaExtensions() {}
}
