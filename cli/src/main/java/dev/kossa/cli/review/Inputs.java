package dev.kossa.cli.review;

import dev.kossa.cli.console.ExitCode;
import dev.kossa.cli.console.Refusal;
import dev.kossa.fhir.FhirReader;
import dev.kossa.fhir.FhirReader.Input;
import dev.kossa.fhir.Reading;
import dev.kossa.fhir.UnreadableInput;
import dev.kossa.record.Patient;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;

/** The files of one patient, and standard input as "-". */
final class Inputs {
    private static final String STANDARD_INPUT = "-";

    private final List<Text> texts;

    private Inputs(List<Text> texts) {
        this.texts = texts;
    }

    /** @throws Refusal when a file cannot be read */
    static Inputs open(List<String> files, InputStream standardInput) {
        return new Inputs(files.stream().map(file -> text(file, standardInput)).toList());
    }

    /** @throws Refusal when a text is not FHIR JSON, or the texts are not about one patient */
    Reading read(FhirReader reader, ZoneId zone) {
        try {
            if (texts.size() > 1) {
                refuseStrangers(texts, reader, zone);
            }
            return reader.read(texts.stream().map(Text::input).toList(), zone);
        } catch (UnreadableInput e) {
            throw new Refusal(ExitCode.UNREADABLE, String.valueOf(e.getMessage()));
        }
    }

    /** What was read of a file, and what messages call it. */
    private record Text(Supplier<InputStream> json, String name) {
        Input input() {
            return new Input(json.get(), name);
        }
    }

    /** Two systems may give two patients the same id; who was born on another day or has another sex is somebody else. */
    private static void refuseStrangers(List<Text> texts, FhirReader reader, ZoneId zone) throws UnreadableInput {
        Text first = texts.get(0);
        Patient patient = patient(first, reader, zone);
        for (Text text : texts.subList(1, texts.size())) {
            Patient other = patient(text, reader, zone);
            String differ = differ(patient, other);
            if (!differ.isEmpty()) {
                throw refusal(
                        first.name() + " and " + text.name() + " are about two patients: the " + differ + " differs.",
                        "Maybe review them one at a time, or correct the wrong one.");
            }
        }
    }

    private static Patient patient(Text text, FhirReader reader, ZoneId zone) throws UnreadableInput {
        return reader.read(List.of(text.input()), zone).record().patient();
    }

    private static String differ(Patient a, Patient b) {
        boolean born = a.birth().surelyBefore(b.birth().earliest())
                || b.birth().surelyBefore(a.birth().earliest());
        boolean sex = a.sex().isPresent() && b.sex().isPresent() && !a.sex().equals(b.sex());
        return born ? "date of birth" : sex ? "sex" : "";
    }

    private static Text text(String file, InputStream standardInput) {
        boolean standard = file.equals(STANDARD_INPUT);
        String name = standard ? "Standard input" : file;
        try {
            byte[] bytes = standard ? standardInput.readAllBytes() : Files.readAllBytes(path(file));
            return new Text(() -> new ByteArrayInputStream(bytes), name);
        } catch (NoSuchFileException e) {
            throw refusal(
                    "There is no file " + file + ".", "Maybe its path is misspelt, or meant from another folder.");
        } catch (AccessDeniedException e) {
            throw refusal(file + " may not be read by you.", "Maybe its rights must be changed.");
        } catch (IOException e) {
            throw refusal(name + " cannot be read.", "Maybe the disk or the connection failed: try again.");
        }
    }

    private static Path path(String file) {
        Path path = Path.of(file);
        if (Files.isDirectory(path)) {
            throw refusal(file + " is a folder, not a file.", "Maybe name the files in it: " + path.resolve("*.json"));
        }
        return path;
    }

    private static Refusal refusal(String what, String mend) {
        return new Refusal(ExitCode.UNREADABLE, what + "\n" + mend);
    }
}
