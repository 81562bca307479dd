package dev.kossa.fhir;

import java.util.HashMap;
import java.util.Map;

/** What is kept of the JSON, and nothing else: the names at the top of each resource, and the names inside of data types. */
final class Fields {
    private static final String ALL = "id meta implicitRules extension modifierExtension identifier ";

    private static final String TABLE = """
            AllergyIntolerance clinicalStatus verificationStatus code patient onsetDateTime onsetAge onsetPeriod onsetRange onsetString \
              recordedDate note
            Bundle
            Condition clinicalStatus verificationStatus code bodySite subject onsetDateTime onsetAge onsetPeriod onsetRange onsetString \
              abatementDateTime abatementAge abatementPeriod abatementRange abatementString recordedDate note
            Device status type deviceName patient
            DeviceUseStatement status subject timingTiming timingPeriod timingDateTime recordedOn device bodySite note
            DiagnosticReport status category code subject effectiveDateTime effectivePeriod issued result imagingStudy conclusion \
              conclusionCode presentedForm
            Encounter status class subject period reasonCode reasonReference
            FamilyMemberHistory status patient date condition note
            ImagingStudy status subject started modality series procedureCode description note
            Medication code ingredient
            MedicationAdministration status medicationCodeableConcept medicationReference subject effectiveDateTime effectivePeriod device \
              note dosage reasonCode reasonReference
            MedicationRequest status intent doNotPerform medicationCodeableConcept medicationReference subject authoredOn note \
              dosageInstruction reasonCode reasonReference priorPrescription
            MedicationStatement status medicationCodeableConcept medicationReference subject effectiveDateTime effectivePeriod dateAsserted \
              note dosage
            Observation status category code subject effectiveDateTime effectivePeriod effectiveTiming effectiveInstant issued \
              valueQuantity valueCodeableConcept valueString valueBoolean valueInteger valueRange valueRatio valueSampledData valueTime \
              valueDateTime valuePeriod dataAbsentReason interpretation note bodySite referenceRange hasMember component
            Patient active gender birthDate link
            Procedure status code subject performedDateTime performedPeriod performedString performedAge performedRange bodySite \
              usedReference note
            Provenance target recorded entity
            ServiceRequest status intent doNotPerform code subject authoredOn
            """;

    /** Inside of data types and of the parts of resources. */
    private static final Names INSIDE = Names.of(
            // every element
            "extension modifierExtension url",
            // values
            "valueQuantity valueCodeableConcept valueString valueBoolean valueInteger valueRange valueRatio valueSampledData valueTime",
            "valueDateTime valuePeriod valueCode valueInstant valueDecimal valueReference",
            "coding system code display text value unit comparator low high numerator denominator start end reference lastUpdated source",
            // parts
            "identifier dataAbsentReason interpretation referenceRange other condition series bodySite modality entity what",
            "dose rateRatio rateQuantity rateRange route method site doseAndRate doseQuantity doseRange timing event repeat boundsPeriod",
            "boundsDuration count frequency period periodUnit duration durationUnit additionalInstruction",
            "itemCodeableConcept itemReference strength type name onsetAge onsetString");

    /**
     * A type of resource.
     *
     * @param name of a type that is used always the same string: quick to compare
     * @param used whether Kossa reads resources of that type
     * @param kept the names at its top that are kept
     * @param read these and the names that say what it is and holds
     */
    record Type(String name, boolean used, Names kept, Names read) {
        private Type(String name, boolean used, Names kept) {
            this(name, used, kept, kept.and("resourceType", "entry", "contained"));
        }
    }

    /** Nothing was said of the type yet. */
    static final Type UNKNOWN = new Type("", false, Names.of(ALL, "entry", TABLE));

    private static final Map<String, Type> TYPES = types();
    private static final Names TYPE_NAMES = Names.NONE.and(TYPES.keySet().toArray(String[]::new));

    private Fields() {}

    private static Map<String, Type> types() {
        Map<String, Type> types = new HashMap<>();
        for (String row : TABLE.strip().split("\n")) {
            String type = row.substring(0, (row + " ").indexOf(' ')).intern();
            types.put(type, new Type(type, true, Names.of(ALL, row.substring(type.length()))));
        }
        return types;
    }

    /** The type of that name. */
    static Type type(String name) {
        Type known = TYPES.get(name);
        return known == null ? new Type(name, false, UNKNOWN.kept(), UNKNOWN.read()) : known;
    }

    /** The names of the types that are used. */
    static Names typeNames() {
        return TYPE_NAMES;
    }

    /** Whether Kossa reads resources of that type. */
    static boolean used(String type) {
        return TYPES.containsKey(type);
    }

    /** The names that are kept at the top of that type. */
    static Names of(String type) {
        return type(type).kept();
    }

    /** The names further down. */
    static Names inside() {
        return INSIDE;
    }
}
