package dev.kossa.fhir;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What is kept of the JSON, and nothing else: the names at the top of each resource, and the names inside of data types. */
final class Fields {
    /** A set of names; a primitive's extensions ("_x") belong to its name. They are interned, as the parser's are: quick to compare. */
    record Names(Set<String> names) {
        boolean has(String name) {
            return names.contains(name);
        }

        static Names of(String... lists) {
            Set<String> names = new HashSet<>();
            for (String list : lists) {
                for (String name : list.split("\\s+")) {
                    names.add(name.intern());
                    names.add(("_" + name).intern());
                }
            }
            return new Names(names);
        }
    }

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
              note dosage
            MedicationRequest status intent doNotPerform medicationCodeableConcept medicationReference subject authoredOn note \
              dosageInstruction
            MedicationStatement status medicationCodeableConcept medicationReference subject effectiveDateTime effectivePeriod dateAsserted \
              note dosage
            Observation status category code subject effectiveDateTime effectivePeriod effectiveTiming effectiveInstant issued \
              valueQuantity valueCodeableConcept valueString valueBoolean valueInteger valueRange valueRatio valueSampledData valueTime \
              valueDateTime valuePeriod dataAbsentReason interpretation note bodySite referenceRange hasMember component
            Patient active gender birthDate link
            Procedure status code subject performedDateTime performedPeriod performedString performedAge performedRange bodySite \
              usedReference note
            Provenance target recorded entity
            """;

    /** Inside of data types and of the parts of resources. */
    private static final Names INSIDE = Names.of(
            // every element
            "extension modifierExtension url",
            // values
            "valueQuantity valueCodeableConcept valueString valueBoolean valueInteger valueRange valueRatio valueSampledData valueTime",
            "valueDateTime valuePeriod valueCode valueInstant valueDecimal",
            "coding system code display text value unit comparator low high numerator denominator start end reference lastUpdated source",
            // parts
            "identifier dataAbsentReason interpretation referenceRange other condition series bodySite modality entity what",
            "dose rateRatio rateQuantity route site doseAndRate doseQuantity doseRange timing event repeat boundsPeriod",
            "itemCodeableConcept itemReference strength type name onsetAge onsetString");

    private static final Map<String, Names> TYPES = types();
    private static final Names ANY = Names.of(ALL, "entry", TABLE);

    private Fields() {}

    private static Map<String, Names> types() {
        Map<String, Names> types = new HashMap<>();
        for (String row : TABLE.strip().split("\n")) {
            String type = row.substring(0, (row + " ").indexOf(' '));
            types.put(type, Names.of(ALL, row.substring(type.length()).strip()));
        }
        return types;
    }

    /** Whether Kossa reads resources of that type. */
    static boolean used(String type) {
        return TYPES.containsKey(type);
    }

    /** The names at the top of that type, which must be used. */
    static Names of(String type) {
        return TYPES.getOrDefault(type, ANY);
    }

    /** The names at the top of a resource whose type is not known yet. */
    static Names any() {
        return ANY;
    }

    /** The names further down. */
    static Names inside() {
        return INSIDE;
    }
}
