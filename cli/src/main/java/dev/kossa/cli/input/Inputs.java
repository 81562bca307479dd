package dev.kossa.cli.input;

import dev.kossa.cli.console.ExitCode;
import dev.kossa.cli.console.Refusal;
import dev.kossa.fhir.FhirReader;
import dev.kossa.fhir.FhirReader.Input;
import dev.kossa.fhir.OrderReader;
import dev.kossa.fhir.OrderReading;
import dev.kossa.fhir.Reading;
import dev.kossa.fhir.UnreadableInput;
import dev.kossa.issue.PatientMissing;
import dev.kossa.knowledge.Knowledge;
import dev.kossa.record.Patient;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The files of one patient. */
public final class Inputs {
    private final List<Document> documents;

    private Inputs(List<Document> documents) {
        this.documents = documents;
    }

    /** @throws Refusal when there is no such file */
    public static Inputs of(List<String> files, InputStream standardInput) {
        return new Inputs(
                files.stream().map(file -> Document.of(file, standardInput)).toList());
    }

    /**
     * The one text among the files; empty when they hold FHIR. What a file is, its content tells.
     *
     * @throws Refusal when a text stands beside other files: it is the whole record of its patient
     */
    public Optional<Document> prose() {
        Optional<Document> prose =
                documents.stream().filter(Manuscripts::isProse).findFirst();
        if (prose.isPresent() && documents.size() > 1) {
            throw new Refusal(
                    ExitCode.UNREADABLE,
                    prose.get().name() + " is a text, and is reviewed on its own, not with other files.\n"
                            + "Maybe name one file; 'kossa read FILE --format fhir' makes a text FHIR.");
        }
        return prose;
    }

    /** Reads inputs as something. */
    private interface Reader<R> {
        R read(List<Input> inputs) throws UnreadableInput;
    }

    /**
     * The record in the files.
     *
     * @throws Refusal when a file cannot be read, is not FHIR JSON, or the files are not about one patient, or tell nothing of any
     */
    public Reading read(FhirReader reader, ZoneId zone) {
        Reading reading = read(reader, zone, inputs -> reader.read(inputs, zone));
        refuseNobody(reading);
        return reading;
    }

    /** An export that went wrong must not look like a patient of whom nothing is known. */
    private static void refuseNobody(Reading reading) {
        boolean nothing = reading.record().facts().isEmpty();
        reading.issues().stream()
                .filter(issue -> nothing && issue instanceof PatientMissing)
                .map(issue -> ((PatientMissing) issue).input())
                .findFirst()
                .ifPresent(input -> {
                    throw new Refusal(
                            ExitCode.UNREADABLE,
                            input + " holds no Patient and no fact of one, so there is nothing to look at."
                                    + "\nMaybe the search found nothing, or another file of the export was meant.");
                });
    }

    /**
     * The orders for calcium by vein in the files, with the record around them.
     *
     * @param moment of the check
     * @throws Refusal when a file cannot be read, is not FHIR JSON, or the files are not about one patient
     */
    public OrderReading orders(FhirReader reader, Knowledge knowledge, ZoneId zone, Instant moment) {
        OrderReader orders = new OrderReader(reader, knowledge);
        return read(reader, zone, inputs -> orders.read(inputs, zone, moment));
    }

    private <R> R read(FhirReader patients, ZoneId zone, Reader<R> reader) {
        try {
            if (documents.size() == 1) {
                return open(documents, reader);
            }
            List<Document> repeatable =
                    documents.stream().map(Document::repeatable).toList();
            refuseStrangers(repeatable, patients, zone);
            return open(repeatable, reader);
        } catch (UnreadableInput e) {
            throw new Refusal(ExitCode.UNREADABLE, String.valueOf(e.getMessage()));
        }
    }

    private static <R> R open(List<Document> documents, Reader<R> reader) throws UnreadableInput {
        List<Input> inputs = new ArrayList<>();
        try {
            for (Document document : documents) {
                inputs.add(new Input(document.open(), document.name()));
            }
            return reader.read(inputs);
        } finally {
            inputs.forEach(Inputs::close);
        }
    }

    private static void close(Input input) {
        try {
            input.json().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Two systems may give two patients the same id; who was born on another day or has another sex is somebody else. */
    private static void refuseStrangers(List<Document> documents, FhirReader reader, ZoneId zone)
            throws UnreadableInput {
        Document first = documents.get(0);
        Patient patient = patient(first, reader, zone);
        for (Document document : documents.subList(1, documents.size())) {
            String differ = differ(patient, patient(document, reader, zone));
            if (!differ.isEmpty()) {
                throw new Refusal(
                        ExitCode.UNREADABLE,
                        first.name() + " and " + document.name() + " are about two patients: the " + differ
                                + " differs.\nMaybe review them one at a time, or correct the wrong one.");
            }
        }
    }

    private static Patient patient(Document document, FhirReader reader, ZoneId zone) throws UnreadableInput {
        return open(List.of(document), inputs -> reader.read(inputs, zone))
                .record()
                .patient();
    }

    private static String differ(Patient a, Patient b) {
        boolean born = a.birth().surelyBefore(b.birth().earliest())
                || b.birth().surelyBefore(a.birth().earliest());
        boolean sex = a.sex().isPresent() && b.sex().isPresent() && !a.sex().equals(b.sex());
        return born ? "date of birth" : sex ? "sex" : "";
    }
}
