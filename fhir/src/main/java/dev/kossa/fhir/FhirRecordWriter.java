package dev.kossa.fhir;

import dev.kossa.knowledge.Knowledge;
import dev.kossa.knowledge.Vocabulary;
import dev.kossa.record.Fact;
import dev.kossa.record.Patient;
import dev.kossa.record.PatientRecord;
import dev.kossa.record.Span;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * Writes a record as a FHIR R4 Bundle of type collection. Reading it again, in the zone of the record, gives the same record. Plain FHIR
 * says what it can; {@link KossaExtensions} lists what is said beside it. Two writings of one record are the same byte for byte.
 */
public final class FhirRecordWriter {
    private final Vocabulary vocabulary;

    /**
     * @param knowledge gives the labels and codes of the concepts
     */
    public FhirRecordWriter(Knowledge knowledge) {
        this.vocabulary = knowledge.vocabulary();
    }

    /**
     * Writes a record.
     *
     * @param source {@code meta.source} of the Bundle, where the record comes from
     * @param out gets the JSON in UTF-8; it is left open
     */
    public void write(PatientRecord record, Optional<String> source, OutputStream out) throws IOException {
        bundle(record, source).write(out);
    }

    /** The JSON of a record. */
    public String write(PatientRecord record) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            write(record, Optional.empty(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private Json bundle(PatientRecord record, Optional<String> source) {
        Json bundle = new Json().put("resourceType", "Bundle");
        source.ifPresent(address -> bundle.put("meta", new Json().put("source", address)));
        bundle.put("type", "collection");
        String patient = address("Patient/" + record.patient().id());
        patient(record.patient(), patient, bundle);
        int number = 0;
        for (Fact fact : record.facts()) {
            number++;
            fact(fact, number, patient, bundle);
        }
        return bundle;
    }

    private static void patient(Patient patient, String address, Json bundle) {
        List<Span> births = patient.birth().alternatives();
        for (int i = 0; i < births.size(); i++) {
            Json resource = new Json()
                    .put("resourceType", "Patient")
                    .put("id", i == 0 ? patient.id() : "")
                    .put("active", true);
            patient.sex().ifPresent(sex -> resource.put("gender", sex.toString().toLowerCase(Locale.ROOT)));
            if (!TimeJson.isUnknown(births.get(i))) {
                TimeJson.putDate(resource, "birthDate", births.get(i));
            }
            if (i > 0) {
                resource.add(
                        "link",
                        new Json().put("other", Codes.reference(address)).put("type", "seealso"));
            }
            entry(bundle, i == 0 ? address : address(address + i), resource);
        }
    }

    private void fact(Fact fact, int number, String patient, Json bundle) {
        List<Statement> statements = Statement.of(fact);
        String event = address(number + " " + fact);
        for (int i = 0; i < statements.size(); i++) {
            Json resource = new FactJson(vocabulary, patient, statements.get(i)).resource();
            if (statements.size() > 1) {
                resource.add(
                        "identifier",
                        new Json().put("system", KossaExtensions.EVENT).put("value", event));
            }
            entry(bundle, address(event + i), resource);
        }
    }

    private static void entry(Json bundle, String address, Json resource) {
        bundle.add("entry", new Json().put("fullUrl", address).put("resource", resource));
    }

    private static String address(String name) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
