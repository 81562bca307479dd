package dev.kossa.fhir;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What is kept of the JSON, and nothing else: the names at the top of each resource, and the names inside of data types. */
final class Fields {
    /** A set of names; a primitive's extensions ("_x") belong to its name. Quicker than a HashSet, for it is asked at each name. */
    static final class Names {
        private final String[] places;

        private Names(Set<String> names) {
            this.places = new String[Integer.highestOneBit(names.size()) * 4];
            Arrays.fill(places, "");
            for (String name : names) {
                int at = place(name);
                while (!places[at].isEmpty()) {
                    at = (at + 1) & (places.length - 1);
                }
                places[at] = name;
            }
        }

        private int place(String name) {
            int hash = name.hashCode();
            return (hash ^ (hash >>> 16)) & (places.length - 1);
        }

        boolean has(String name) {
            int at = place(name);
            while (!places[at].equals(name)) {
                if (places[at].isEmpty()) {
                    return false;
                }
                at = (at + 1) & (places.length - 1);
            }
            return !name.isEmpty();
        }

        static Names of(String... lists) {
            return new Names(set(lists));
        }

        private static Set<String> set(String... lists) {
            Set<String> names = new HashSet<>();
            for (String list : lists) {
                for (String name : list.split("\\s+")) {
                    names.add(name.intern());
                    names.add(("_" + name).intern());
                }
            }
            return names;
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
    private static final String INSIDE_NAMES = String.join(
            " ",
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

    private static final Names INSIDE = Names.of(INSIDE_NAMES);

    /**
     * A type of resource.
     *
     * @param name of a type that is used always the same string: quick to compare
     * @param used whether Kossa reads resources of that type
     * @param names the names at its top
     */
    record Type(String name, boolean used, Names names) {}

    /** Nothing was said of the type yet. */
    static final Type UNKNOWN = new Type("", false, Names.of(ALL, "entry", TABLE));

    private static final Map<String, Type> TYPES = types();

    private Fields() {}

    private static Map<String, Type> types() {
        Map<String, Type> types = new HashMap<>();
        for (String row : TABLE.strip().split("\n")) {
            String type = row.substring(0, (row + " ").indexOf(' ')).intern();
            types.put(
                    type,
                    new Type(
                            type,
                            true,
                            Names.of(ALL, row.substring(type.length()).strip())));
        }
        return types;
    }

    /** The type of that name. */
    static Type type(String name) {
        Type known = TYPES.get(name);
        return known == null ? new Type(name, false, UNKNOWN.names()) : known;
    }

    /** Whether Kossa reads resources of that type. */
    static boolean used(String type) {
        return TYPES.containsKey(type);
    }

    /** The names at the top of that type, which must be used. */
    static Names of(String type) {
        return type(type).names();
    }

    /** All names that are asked for, those of Bundles and their entries included. */
    static Set<String> all() {
        return Names.set("resourceType entry fullUrl resource contained", ALL, TABLE, INSIDE_NAMES);
    }

    /** The names further down. */
    static Names inside() {
        return INSIDE;
    }
}
