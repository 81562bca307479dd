package dev.kossa.fhir;

import dev.kossa.knowledge.Code;
import dev.kossa.knowledge.Vocabulary;
import dev.kossa.knowledge.Vocabulary.Concept;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Bundles of one patient with every type of resource and every way in which hospitals write them, from a seed; all legal FHIR. */
public final class Corpus {
    private static final Map<String, String> SYSTEMS = Map.of(
            "loinc", "http://loinc.org",
            "snomed", "http://snomed.info/sct",
            "hpo", "http://human-phenotype-ontology.org",
            "icd-10", "http://hl7.org/fhir/sid/icd-10-cm",
            "atc", "http://www.whocc.no/atc",
            "rxnorm", "http://www.nlm.nih.gov/research/umls/rxnorm",
            "unii", "http://fdasis.nlm.nih.gov");
    private static final List<String> PHRASES = List.of(
            "firm swelling of left hand",
            "no fever",
            "no fracture, calcification in the soft tissue of the left hand",
            "family history of calcinosis",
            "possible cellulitis",
            "good and intact pulses",
            "gobbledygook",
            "X-ray left hand",
            "blood culture",
            "calcium gluconate 10 %",
            "peripheral venous cannula, left hand");
    private static final List<String> SITES =
            List.of("left hand", "dorsum of left hand", "right foot", "both thighs", "left side", "nowhere");
    private static final List<String> ANSWERS = List.of(
            "normal",
            "raised",
            "unremarkable",
            "negative",
            "> 1/320",
            "75 mg/l",
            "37,000",
            "52 and 54 mm Hg",
            "none",
            "swelling");

    private final Random random;
    private final List<Concept> findings;
    private final List<Concept> analytes;
    private final List<Concept> drugs;
    private final List<Concept> methods;
    private final List<Concept> mechanisms;
    private int number;

    /** The bundles of a seed, with the words of a vocabulary. */
    public Corpus(long seed, Vocabulary vocabulary) {
        this.random = new Random(seed);
        this.findings = sorted(vocabulary.findings());
        this.analytes = sorted(vocabulary.analytes());
        this.drugs = sorted(vocabulary.drugs());
        this.methods = sorted(vocabulary.methods());
        this.mechanisms = sorted(vocabulary.mechanisms());
    }

    private static List<Concept> sorted(Map<String, ? extends Concept> concepts) {
        return List.copyOf(new TreeMap<>(concepts).values());
    }

    /** The next Bundle. */
    public String bundle(int resources) {
        Json bundle = new Json()
                .put("resourceType", "Bundle")
                .put("meta", new Json().put("source", "https://example.org/" + random.nextInt(9)))
                .put("type", "collection");
        entry(bundle, patient());
        for (int i = 0; i < resources; i++) {
            entry(bundle, resource());
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            bundle.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private void entry(Json bundle, Json resource) {
        Json entry = new Json();
        if (resource.has("id")) {
            entry.put(
                    "fullUrl", "https://example.org/fhir/" + resource.text("resourceType") + "/" + resource.text("id"));
        }
        bundle.add("entry", entry.put("resource", resource));
    }

    private Json patient() {
        Json patient = new Json().put("resourceType", "Patient").put("id", "p");
        if (often()) {
            patient.put("gender", one(List.of("male", "female", "other", "unknown")));
        }
        time(patient, "birthDate", true);
        return patient;
    }

    private Json resource() {
        return switch (random.nextInt(17)) {
            case 0 -> start("AllergyIntolerance", "patient").put("code", concept(drugs));
            case 1, 2 -> condition();
            case 3 -> start("Device", "patient").put("type", concept(findings));
            case 4 -> deviceUse();
            case 5, 6 -> report();
            case 7 -> encounter();
            case 8 -> family();
            case 9 -> imaging();
            case 10 -> medication("MedicationAdministration", "dosage", true);
            case 11 ->
                medication("MedicationRequest", "dosageInstruction", false).put("intent", "order");
            case 12 -> medication("MedicationStatement", "dosage", false);
            case 13 -> procedure();
            case 14 ->
                rarely()
                        ? provenance()
                        : new Json()
                                .put("resourceType", one(List.of("Practitioner", "Claim", "Goal")))
                                .put("id", "x" + ++number);
            default -> observation();
        };
    }

    // --- types

    private Json observation() {
        Json observation = start("Observation", "subject").put("status", status("final", "entered-in-error"));
        if (often()) {
            observation.add(
                    "category",
                    coded(
                            "http://terminology.hl7.org/CodeSystem/observation-category",
                            one(List.of("laboratory", "exam", "imaging"))));
        }
        time(observation, one(List.of("effectiveDateTime", "effectivePeriod", "effectiveTiming")), false);
        time(observation, "issued", false);
        item(observation);
        if (rarely()) {
            for (int i = random.nextInt(3); i > 0; i--) {
                observation.add("component", item(new Json()));
            }
        }
        if (often()) {
            observation.put("bodySite", new Json().put("text", one(SITES)));
        }
        notes(observation);
        return observation;
    }

    private Json item(Json item) {
        int kind = random.nextInt(8);
        item.put("code", concept(kind < 3 ? analytes : random.nextInt(5) == 0 ? mechanisms : findings));
        switch (kind) {
            case 0, 1 -> item.put("valueQuantity", quantity(true));
            case 2 -> item.put("valueString", one(ANSWERS));
            case 3 -> item.put("valueString", one(PHRASES));
            case 4 -> item.put("valueCodeableConcept", concept(findings));
            case 5 -> item.put("dataAbsentReason", new Json().put("text", "not asked"));
            default -> item.put("valueBoolean", random.nextBoolean());
        }
        if (rarely()) {
            item.add(
                    "interpretation",
                    coded(
                            "http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation",
                            one(List.of("N", "H", "L", "A"))));
        }
        if (rarely()) {
            item.add("referenceRange", new Json().put("low", quantity(false)).put("high", quantity(false)));
        }
        return item;
    }

    private Json condition() {
        Json condition = start("Condition", "subject");
        if (often()) {
            condition.put(
                    "verificationStatus",
                    coded(
                            "http://terminology.hl7.org/CodeSystem/condition-ver-status",
                            one(List.of("confirmed", "provisional", "refuted", "entered-in-error"))));
        }
        condition.put("code", concept(random.nextBoolean() ? mechanisms : findings));
        if (often()) {
            condition.add("bodySite", new Json().put("text", one(SITES)));
        }
        switch (random.nextInt(5)) {
            case 0 ->
                condition.put(
                        "onsetAge",
                        new Json()
                                .put("value", new BigDecimal(random.nextInt(20)))
                                .put("unit", "months"));
            case 1 -> condition.put("onsetString", one(List.of("5 days ago", "long ago", "2 weeks before")));
            case 2 -> time(condition, "abatementDateTime", false);
            default -> time(condition, one(List.of("onsetDateTime", "onsetPeriod")), false);
        }
        time(condition, "recordedDate", false);
        notes(condition);
        return condition;
    }

    private Json deviceUse() {
        Json use = start("DeviceUseStatement", "subject").put("status", status("active", "entered-in-error"));
        time(use, one(List.of("timingPeriod", "timingDateTime")), false);
        if (random.nextBoolean()) {
            use.add(
                    "contained",
                    new Json()
                            .put("resourceType", "Device")
                            .put("id", "line")
                            .put("type", new Json().put("text", "peripheral venous cannula")));
            use.put("device", new Json().put("reference", "#line"));
        } else {
            use.put(
                    "device",
                    new Json().put("reference", "Device/" + random.nextInt(20)).put("display", "IV cannula"));
        }
        return use.put("bodySite", new Json().put("text", one(SITES)));
    }

    private Json report() {
        Json report = start("DiagnosticReport", "subject").put("status", status("final", "registered"));
        if (often()) {
            report.add(
                    "category",
                    coded("http://terminology.hl7.org/CodeSystem/v2-0074", one(List.of("RAD", "PAT", "MB", "LAB"))));
        }
        report.put("code", concept(methods));
        time(report, one(List.of("effectiveDateTime", "effectivePeriod")), false);
        time(report, "issued", false);
        if (often()) {
            report.put("conclusion", one(PHRASES));
        }
        if (rarely()) {
            report.add("conclusionCode", concept(findings));
        }
        if (rarely()) {
            report.add("presentedForm", new Json().put("contentType", "application/pdf"));
        }
        return report;
    }

    private Json encounter() {
        Json encounter = start("Encounter", "subject")
                .put("status", status("finished", "cancelled"))
                .put(
                        "class",
                        new Json()
                                .put("system", "http://terminology.hl7.org/CodeSystem/v3-ActCode")
                                .put("code", one(List.of("EMER", "IMP", "AMB", "VR"))));
        if (often()) {
            encounter.add("reasonCode", new Json().put("text", one(PHRASES)));
        }
        if (rarely()) {
            encounter.add("reasonReference", new Json().put("reference", "Condition/" + random.nextInt(20)));
        }
        time(encounter, "period", false);
        return encounter;
    }

    private Json family() {
        Json family = start("FamilyMemberHistory", "patient").put("status", status("completed", "health-unknown"));
        family.put("relationship", new Json().put("text", "mother"));
        return family.add("condition", new Json().put("code", concept(findings)));
    }

    private Json imaging() {
        Json study = start("ImagingStudy", "subject").put("status", status("available", "cancelled"));
        study.add("modality", new Json().put("code", one(List.of("CR", "US", "MR", "OT"))));
        time(study, "started", false);
        return study.put("description", one(PHRASES));
    }

    private Json medication(String type, String dosageName, boolean single) {
        Json medication =
                start(type, "subject").put("status", status(single ? "completed" : "active", "entered-in-error"));
        int kind = random.nextInt(4);
        if (kind == 0) {
            medication.add(
                    "contained",
                    new Json()
                            .put("resourceType", "Medication")
                            .put("id", "m")
                            .put("code", concept(drugs))
                            .add(
                                    "ingredient",
                                    new Json()
                                            .put("itemCodeableConcept", concept(drugs))
                                            .put(
                                                    "strength",
                                                    new Json()
                                                            .put("numerator", quantity(false))
                                                            .put("denominator", quantity(false)))));
            medication.put("medicationReference", new Json().put("reference", "#m"));
        } else if (kind == 1) {
            medication.put(
                    "medicationReference",
                    new Json().put("reference", "Medication/none").put("display", "calcium gluconate"));
        } else {
            medication.put("medicationCodeableConcept", concept(drugs));
        }
        if (type.equals("MedicationRequest")) {
            time(medication, "authoredOn", false);
        } else {
            time(medication, one(List.of("effectiveDateTime", "effectivePeriod")), false);
        }
        Json dosage = new Json()
                .put("text", one(PHRASES))
                .put("site", new Json().put("text", one(SITES)))
                .put("route", new Json().put("text", one(List.of("intravenous", "oral", "by air mail"))));
        if (single) {
            dosage.put("dose", quantity(false));
        } else if (often()) {
            dosage.add("doseAndRate", new Json().put("doseQuantity", quantity(false)));
        }
        notes(medication);
        return single ? medication.put(dosageName, dosage) : medication.add(dosageName, dosage);
    }

    private Json procedure() {
        Json procedure = start("Procedure", "subject").put("status", status("completed", "not-done"));
        procedure.put("code", concept(random.nextBoolean() ? methods : findings));
        time(procedure, one(List.of("performedDateTime", "performedPeriod")), false);
        return procedure.add("bodySite", new Json().put("text", one(SITES)));
    }

    private Json provenance() {
        return new Json()
                .put("resourceType", "Provenance")
                .put("id", "prov" + ++number)
                .add("target", new Json().put("reference", "Observation/" + random.nextInt(20)))
                .add(
                        "entity",
                        new Json().put("role", "source").put("what", new Json().put("display", "page " + number)));
    }

    // --- parts

    private Json start(String type, String subject) {
        Json resource = new Json().put("resourceType", type);
        if (!rarely()) {
            resource.put("id", String.valueOf(++number));
        }
        if (often()) {
            Json meta = new Json();
            time(meta, "lastUpdated", false);
            resource.put("meta", meta);
        }
        if (random.nextInt(40) == 0) {
            resource.put("implicitRules", "https://example.org/rules");
        }
        if (random.nextInt(40) == 0) {
            resource.add(
                    "modifierExtension",
                    new Json().put("url", "https://example.org/not").put("valueBoolean", true));
        }
        if (rarely()) {
            resource.add(
                    "identifier",
                    new Json().put("system", "https://example.org/event").put("value", "e" + random.nextInt(3)));
        }
        if (random.nextInt(15) > 0) {
            String reference =
                    one(List.of("Patient/p", "Patient/p", "https://example.org/fhir/Patient/p", "Patient/q"));
            resource.put(subject, new Json().put("reference", reference));
        }
        return resource;
    }

    private String status(String usual, String other) {
        return random.nextInt(8) == 0 ? other : usual;
    }

    private void notes(Json resource) {
        if (rarely()) {
            resource.add("note", new Json().put("text", one(PHRASES)));
        }
    }

    private Json concept(List<Concept> concepts) {
        Concept chosen = one(concepts);
        Json concept = new Json();
        List<Code> codes = new ArrayList<>(chosen.codes());
        if (!codes.isEmpty() && random.nextBoolean()) {
            Code code = one(codes);
            concept.add("coding", coding(SYSTEMS.getOrDefault(code.system(), code.system()), code.code()));
        }
        if (rarely()) {
            concept.add(
                    "coding",
                    coding("https://example.org/local", "L" + random.nextInt(99))
                            .put("display", chosen.label()));
        }
        if (often() || concept.isEmpty()) {
            concept.put(
                    "text", rarely() ? one(PHRASES) : chosen.terms().isEmpty() ? chosen.label() : one(chosen.terms()));
        }
        return concept;
    }

    private static Json coding(String system, String code) {
        return new Json().put("system", system).put("code", code);
    }

    private static Json coded(String system, String code) {
        return new Json().add("coding", coding(system, code));
    }

    private Json quantity(boolean comparator) {
        Json quantity =
                new Json().put("value", new BigDecimal(1 + random.nextInt(9_999)).movePointLeft(random.nextInt(4)));
        if (comparator && rarely()) {
            quantity.put("comparator", one(List.of("<", "<=", ">", ">=")));
        }
        if (often()) {
            String unit = one(List.of("mg/L", "mmol/L", "10*9/L", "mL", "g/dL", "parsec"));
            quantity.put("unit", unit);
            if (random.nextBoolean()) {
                quantity.put("system", "http://unitsofmeasure.org").put("code", unit);
            }
        }
        return quantity;
    }

    // --- times

    /** Any of the ways to write a time, or none. */
    private void time(Json holder, String name, boolean dateOnly) {
        if (name.endsWith("eriod")) {
            Json period = new Json();
            time(period, "start", false);
            time(period, "end", false);
            holder.put(name, period);
        } else if (name.endsWith("Timing")) {
            holder.put(name, new Json().add("event", date()).add("event", date()));
        } else if (name.equals("issued") || name.equals("lastUpdated")) {
            holder.put(name, rarely() ? "" : instant());
        } else {
            point(holder, name, dateOnly);
        }
    }

    private void point(Json holder, String name, boolean dateOnly) {
        switch (random.nextInt(6)) {
            case 0 ->
                holder.put(
                        "_" + name,
                        new Json()
                                .add(
                                        "extension",
                                        new Json()
                                                .put(
                                                        "url",
                                                        "http://hl7.org/fhir/StructureDefinition/data-absent-reason")
                                                .put("valueCode", "unknown")));
            case 1 ->
                holder.put(name, date())
                        .put(
                                "_" + name,
                                new Json()
                                        .add(
                                                "extension",
                                                new Json()
                                                        .put(
                                                                "url",
                                                                "http://hl7.org/fhir/StructureDefinition/uncertainPeriod")
                                                        .put(
                                                                "valuePeriod",
                                                                new Json()
                                                                        .put(
                                                                                "start",
                                                                                "2019-01-0" + (1 + random.nextInt(9)))
                                                                        .put("end", date()))));
            case 2 -> holder.put(name, "");
            case 3 -> holder.put(name, dateOnly ? date() : instant());
            default -> holder.put(name, date());
        }
    }

    private String date() {
        String year = "202" + random.nextInt(3);
        String month = String.format(Locale.ROOT, "-%02d", 1 + random.nextInt(12));
        String day = String.format(Locale.ROOT, "-%02d", 1 + random.nextInt(28));
        return switch (random.nextInt(4)) {
            case 0 -> year;
            case 1 -> year + month;
            default -> year + month + day;
        };
    }

    private String instant() {
        return String.format(
                Locale.ROOT,
                "202%d-%02d-%02dT%02d:%02d:%02d%s%s",
                random.nextInt(3),
                1 + random.nextInt(12),
                1 + random.nextInt(28),
                random.nextInt(24),
                random.nextInt(60),
                random.nextInt(60),
                rarely() ? ".250" : "",
                one(List.of("Z", "+03:00", "-04:30")));
    }

    // --- choices

    private boolean often() {
        return random.nextInt(4) > 0;
    }

    private boolean rarely() {
        return random.nextInt(6) == 0;
    }

    private <T> T one(Collection<T> of) {
        List<T> list = List.copyOf(of);
        return list.get(random.nextInt(list.size()));
    }
}
