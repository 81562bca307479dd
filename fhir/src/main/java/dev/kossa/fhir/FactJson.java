package dev.kossa.fhir;

import dev.kossa.knowledge.Vocabulary;
import dev.kossa.record.Allergy;
import dev.kossa.record.BodySite;
import dev.kossa.record.Certainty;
import dev.kossa.record.Diagnosis;
import dev.kossa.record.Encounter;
import dev.kossa.record.Fact;
import dev.kossa.record.Finding;
import dev.kossa.record.Line;
import dev.kossa.record.Measurement;
import dev.kossa.record.Medication;
import dev.kossa.record.Origin;
import dev.kossa.record.Presence;
import dev.kossa.record.Procedure;
import dev.kossa.record.SiteCheck;
import dev.kossa.record.TestResult;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** One statement as one resource. */
final class FactJson {
    private static final String HL7 = "http://terminology.hl7.org/CodeSystem/";

    private final Vocabulary vocabulary;
    private final String patient;
    private final Statement statement;
    private final Fact fact;

    FactJson(Vocabulary vocabulary, String patient, Statement statement) {
        this.vocabulary = vocabulary;
        this.patient = patient;
        this.statement = statement;
        this.fact = statement.fact();
    }

    Json resource() {
        if (fact instanceof Finding finding) {
            return finding(finding);
        } else if (fact instanceof Measurement measurement) {
            return measurement(measurement);
        } else if (fact instanceof Medication medication) {
            return medication(medication);
        } else if (fact instanceof Diagnosis diagnosis) {
            return diagnosis(diagnosis);
        } else if (fact instanceof Procedure procedure) {
            return procedure(procedure);
        } else if (fact instanceof TestResult result) {
            return result(result);
        } else if (fact instanceof Allergy allergy) {
            return allergy(allergy);
        } else if (fact instanceof Line line) {
            return line(line);
        } else if (fact instanceof SiteCheck check) {
            return check(check);
        }
        return encounter((Encounter) fact);
    }

    // --- kinds of facts

    private Json finding(Finding finding) {
        Json observation = start("Observation", "issued");
        if (finding.certainty() == Certainty.SUSPECTED) {
            observation.add("extension", extension(KossaExtensions.CERTAINTY).put("valueCode", "suspected"));
        }
        statement.other().ifPresent(onset -> {
            Json extension = extension(KossaExtensions.ONSET);
            TimeJson.put(extension, "valueDateTime", onset);
            observation.add("extension", extension);
        });
        observation
                .put("status", "final")
                .put("code", concept(finding.concept(), vocabulary.label(finding.concept())))
                .put("subject", Codes.reference(patient));
        TimeJson.put(observation, "effectiveDateTime", statement.when());
        if (statement.presence() == Presence.NOT_ASSESSED) {
            observation.put("dataAbsentReason", Codes.concept(HL7 + "data-absent-reason", "not-performed"));
        } else {
            observation.put("valueBoolean", statement.presence() == Presence.PRESENT);
        }
        return observation.put("bodySite", site());
    }

    private Json measurement(Measurement measurement) {
        Json observation = start("Observation", "issued")
                .put("status", "final")
                .add("category", Codes.concept(HL7 + "observation-category", "laboratory"))
                .put("code", concept(measurement.analyte(), vocabulary.label(measurement.analyte())))
                .put("subject", Codes.reference(patient));
        TimeJson.put(observation, "effectiveDateTime", statement.when());
        if (measurement.value().isPresent()) {
            observation.put("valueQuantity", Codes.quantity(measurement.value().get()));
        } else {
            observation.put("dataAbsentReason", Codes.concept(HL7 + "data-absent-reason", "unknown"));
        }
        flag(measurement.stated())
                .ifPresent(flag ->
                        observation.add("interpretation", Codes.concept(HL7 + "v3-ObservationInterpretation", flag)));
        measurement
                .range()
                .ifPresent(range -> observation.add(
                        "referenceRange",
                        new Json()
                                .put("low", range.low().map(Codes::quantity))
                                .put("high", range.high().map(Codes::quantity))));
        return observation;
    }

    private static Optional<String> flag(Measurement.Stated stated) {
        return switch (stated) {
            case NOTHING -> Optional.empty();
            case NORMAL -> Optional.of("N");
            case HIGH -> Optional.of("H");
            case LOW -> Optional.of("L");
            case ABNORMAL -> Optional.of("A");
        };
    }

    private Json medication(Medication medication) {
        return switch (medication.use()) {
            case GIVEN, NOT_GIVEN -> administration(medication);
            case ORDERED -> request(medication);
            case STATED -> medicationStatement(medication);
        };
    }

    private Json administration(Medication medication) {
        Json administration = start("MedicationAdministration", "")
                .put(
                        "status",
                        medication.flow().running()
                                ? "in-progress"
                                : medication.use() == Medication.Use.GIVEN ? "completed" : "not-done")
                .put("medicationCodeableConcept", drug(medication))
                .put("subject", Codes.reference(patient));
        course(administration, "effective");
        medication
                .flow()
                .device()
                .ifPresent(device -> administration.add("device", new Json().put("identifier", device(device))));
        Json dosage = dosage(medication).put("method", mode(medication.flow().mode()));
        dosage.put("dose", medication.amounts().dose().map(Codes::quantity));
        dosage.put("rateQuantity", medication.amounts().rate().map(Codes::quantity));
        if (!dosage.isEmpty() && !dosage.has("dose") && !dosage.has("rateQuantity")) {
            dosage.put("dose", new Json().add("extension", TimeJson.absent()));
        }
        return administration.put("dosage", dosage);
    }

    private static Optional<Json> mode(Medication.Mode mode) {
        return mode == Medication.Mode.UNSTATED
                ? Optional.empty()
                : Optional.of(Codes.concept(KossaExtensions.VOCABULARY, Codes.code(mode)));
    }

    private static Json device(String name) {
        return new Json().put("system", KossaExtensions.DEVICE).put("value", name);
    }

    private Json request(Medication medication) {
        Json request = start("MedicationRequest", "authoredOn")
                .put("status", "active")
                .put("intent", "order")
                .put("medicationCodeableConcept", drug(medication))
                .put("subject", Codes.reference(patient));
        Json bounds = new Json().put("boundsPeriod", TimeJson.period(statement));
        return request.add("dosageInstruction", doses(medication).put("timing", new Json().put("repeat", bounds)));
    }

    private Json medicationStatement(Medication medication) {
        Json stated = start("MedicationStatement", "dateAsserted")
                .put("status", "unknown")
                .put("medicationCodeableConcept", drug(medication))
                .put("subject", Codes.reference(patient));
        course(stated, "effective");
        Json dosage = doses(medication);
        return dosage.isEmpty() ? stated : stated.add("dosage", dosage);
    }

    private Json drug(Medication medication) {
        Json drug = Codes.concept(
                medication.drug(), medication.drug().map(vocabulary::label).orElse(""), medication.label());
        return drug.isEmpty() ? new Json().add("extension", TimeJson.absent()) : drug;
    }

    private Json dosage(Medication medication) {
        Json dosage = new Json();
        medication
                .amounts()
                .concentration()
                .ifPresent(concentration -> dosage.add(
                        "extension",
                        extension(KossaExtensions.CONCENTRATION).put("valueQuantity", Codes.quantity(concentration))));
        return dosage.put("site", site())
                .put("route", medication.route().map(route -> concept(route, vocabulary.label(route))));
    }

    private Json doses(Medication medication) {
        Json doseAndRate = new Json()
                .put("doseQuantity", medication.amounts().dose().map(Codes::quantity))
                .put("rateQuantity", medication.amounts().rate().map(Codes::quantity));
        Json dosage = dosage(medication);
        return doseAndRate.isEmpty() ? dosage : dosage.add("doseAndRate", doseAndRate);
    }

    private Json diagnosis(Diagnosis diagnosis) {
        Json condition = start("Condition", "recordedDate");
        Optional<String> verification = switch (diagnosis.status()) {
            case PROVISIONAL -> Optional.of("provisional");
            case CONFIRMED -> Optional.of("confirmed");
            case REFUTED -> Optional.of("refuted");
            case UNSTATED -> Optional.empty();
        };
        condition
                .put("verificationStatus", verification.map(code -> Codes.concept(HL7 + "condition-ver-status", code)))
                .put("code", concept(diagnosis.concept(), diagnosis.label()));
        fact.site().ifPresent(site -> condition.add("bodySite", site(site)));
        condition.put("subject", Codes.reference(patient));
        TimeJson.put(condition, "onsetDateTime", statement.when());
        return condition;
    }

    private Json procedure(Procedure procedure) {
        String status = switch (procedure.status()) {
            case DONE -> "completed";
            case PLANNED -> "preparation";
            case NOT_DONE -> "not-done";
        };
        Json resource = start("Procedure", "")
                .put("status", status)
                .put("code", concept(procedure.concept(), procedure.label()))
                .put("subject", Codes.reference(patient));
        TimeJson.put(resource, "performedDateTime", statement.when());
        fact.site().ifPresent(site -> resource.add("bodySite", site(site)));
        return resource;
    }

    private Json result(TestResult result) {
        Json told = extension(KossaExtensions.RESULT)
                .add("extension", extension("normal").put("valueBoolean", result.normal()));
        result.shown().forEach(shown -> told.add("extension", shown(shown)));
        Json report = start("DiagnosticReport", "issued").add("extension", told);
        fact.site()
                .ifPresent(site -> report.add(
                        "extension", extension(KossaExtensions.SITE).put("valueCodeableConcept", site(site))));
        String category = switch (result.kind()) {
            case IMAGING -> "RAD";
            case TISSUE -> "PAT";
            case CULTURE -> "MB";
        };
        report.put("status", "final")
                .add("category", Codes.concept(HL7 + "v2-0074", category))
                .put(
                        "code",
                        concept(
                                result.method(),
                                result.method().map(vocabulary::label).orElse(Codes.code(result.kind()))))
                .put("subject", Codes.reference(patient));
        TimeJson.put(report, "effectiveDateTime", statement.when());
        return report;
    }

    private Json shown(TestResult.Shown shown) {
        return extension("shown")
                .add(
                        "extension",
                        extension("concept")
                                .put(
                                        "valueCodeableConcept",
                                        concept(shown.concept(), vocabulary.label(shown.concept()))))
                .add("extension", extension("presence").put("valueCode", Codes.code(shown.presence())))
                .add("extension", extension("certainty").put("valueCode", Codes.code(shown.certainty())));
    }

    private Json allergy(Allergy allergy) {
        Json resource = start("AllergyIntolerance", "recordedDate");
        if (statement.presence() == Presence.NOT_ASSESSED) {
            resource.add("extension", extension(KossaExtensions.PRESENCE).put("valueCode", "not-assessed"));
        }
        boolean present = statement.presence() == Presence.PRESENT;
        resource.put(
                "clinicalStatus", Codes.concept(HL7 + "allergyintolerance-clinical", present ? "active" : "inactive"));
        if (statement.presence() != Presence.NOT_ASSESSED) {
            resource.put(
                    "verificationStatus",
                    Codes.concept(HL7 + "allergyintolerance-verification", present ? "confirmed" : "refuted"));
        }
        resource.put("code", concept(allergy.drug(), allergy.label())).put("patient", Codes.reference(patient));
        TimeJson.put(resource, "onsetDateTime", statement.when());
        return resource;
    }

    private Json line(Line line) {
        Json device = new Json()
                .put("resourceType", "Device")
                .put("id", "line")
                .put("type", Codes.concept(Optional.of(DeviceMapper.LINE), "", line.label()));
        line.device().ifPresent(name -> device.add("identifier", device(name)));
        Json use = start("DeviceUseStatement", "recordedOn");
        line.tip()
                .ifPresent(tip ->
                        use.add("extension", extension(KossaExtensions.LINE_TIP).put("valueString", tip)));
        return use.add("contained", device)
                .put("status", line.removed().isPresent() ? "completed" : "active")
                .put("subject", Codes.reference(patient))
                .put("timingPeriod", TimeJson.period(statement))
                .put("device", Codes.reference("#line"))
                .put("bodySite", site());
    }

    private Json check(SiteCheck check) {
        Json observation = start("Observation", "issued")
                .put("status", "final")
                .put("code", Codes.concept(Optional.of(SiteCheckReader.SITE_CHECK), "", check.label()))
                .put("subject", Codes.reference(patient));
        TimeJson.put(observation, "effectiveDateTime", statement.when());
        observation.put("bodySite", site());
        check.signs().forEach(sign -> sign(sign).forEach(component -> observation.add("component", component)));
        check.measures()
                .forEach(measure -> observation.add(
                        "component",
                        new Json()
                                .put("code", Codes.concept(KossaExtensions.VOCABULARY, measure.measure()))
                                .put("valueQuantity", Codes.quantity(measure.value()))));
        return observation;
    }

    /** What conflicts is said in both ways. */
    private static List<Json> sign(SiteCheck.Sign sign) {
        Json component = new Json().put("code", Codes.concept(KossaExtensions.VOCABULARY, sign.sign()));
        if (sign.degree().isPresent()) {
            return List.of(component.put("valueCodeableConcept", new Json().put("text", sign.degree())));
        }
        return switch (sign.presence()) {
            case PRESENT, ABSENT -> List.of(component.put("valueBoolean", sign.presence() == Presence.PRESENT));
            case NOT_ASSESSED ->
                List.of(component.put("dataAbsentReason", Codes.concept(HL7 + "data-absent-reason", "not-performed")));
            case CONFLICTING ->
                List.of(
                        component.put("valueBoolean", true),
                        new Json()
                                .put("code", Codes.concept(KossaExtensions.VOCABULARY, sign.sign()))
                                .put("valueBoolean", false));
        };
    }

    private Json encounter(Encounter encounter) {
        Json kind = EncounterMapper.code(encounter.setting())
                .map(code -> Codes.coding(HL7 + "v3-ActCode", code))
                .orElse(new Json().put("display", encounter.setting()));
        Json resource = start("Encounter", "")
                .put("status", encounter.end().isPresent() ? "finished" : "unknown")
                .put("class", kind.isEmpty() ? new Json().add("extension", TimeJson.absent()) : kind)
                .put("subject", Codes.reference(patient));
        if (!encounter.reason().isEmpty()) {
            resource.add("reasonCode", new Json().put("text", encounter.reason()));
        }
        return resource.put("period", TimeJson.period(statement));
    }

    // --- what they share

    /**
     * A resource with its origin and since when it is known.
     *
     * @param recorded the child that says when it was recorded; empty when the type has none
     */
    private Json start(String type, String recorded) {
        Json resource = new Json().put("resourceType", type);
        Instant known = fact.knownSince();
        boolean always = known.equals(Instant.MIN);
        if (!always && recorded.isEmpty()) {
            resource.put("meta", new Json().put("lastUpdated", known.toString()));
        }
        resource.add("extension", origin(fact.origin()));
        if (always) {
            resource.add(
                    "extension",
                    extension(KossaExtensions.KNOWN_SINCE)
                            .put("_valueInstant", new Json().add("extension", TimeJson.absent())));
        } else if (!recorded.isEmpty()) {
            resource.put(recorded, known.toString());
        }
        return resource;
    }

    private static Json origin(Origin origin) {
        Json extension = extension(KossaExtensions.ORIGIN);
        part(extension, "document", origin.document());
        part(extension, "path", origin.path());
        part(extension, "text", origin.text());
        return extension;
    }

    private static void part(Json extension, String name, String text) {
        if (!text.isEmpty()) {
            extension.add("extension", extension(name).put("valueString", text));
        }
    }

    private void course(Json resource, String name) {
        boolean running =
                fact instanceof Medication medication && medication.flow().running();
        if (statement.other().isPresent() || running) {
            resource.put(name + "Period", TimeJson.period(statement));
        } else {
            TimeJson.put(resource, name + "DateTime", statement.when());
        }
    }

    private Json concept(String id, String label) {
        return Codes.concept(Optional.of(id), label, label);
    }

    private Json concept(Optional<String> id, String words) {
        return Codes.concept(id, id.map(vocabulary::label).orElse(""), words);
    }

    private Optional<Json> site() {
        return fact.site().map(this::site);
    }

    private Json site(BodySite site) {
        return Codes.site(site, vocabulary.bodySites().label(site));
    }

    private static Json extension(String url) {
        return new Json().put("url", url);
    }
}
