package dev.kossa.cli.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.kossa.fhir.FhirReader;
import dev.kossa.fhir.Reading;
import dev.kossa.fhir.UnreadableInput;
import dev.kossa.issue.Issue;
import dev.kossa.issue.NotMapped;
import dev.kossa.knowledge.Knowledge;
import dev.kossa.record.Fact;
import dev.kossa.record.PatientRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads cases. One reader serves a whole folder, because it remembers the phrases that it has read. */
final class CaseReader {
    /** Scores must not depend on where they are made. */
    private static final ZoneId ZONE = ZoneOffset.UTC;

    private final Knowledge knowledge;
    private final GoldMap map;
    private final FhirReader reader;

    CaseReader(Knowledge knowledge, GoldMap map) {
        this.knowledge = knowledge;
        this.map = map;
        this.reader = new FhirReader(knowledge);
    }

    /** Every case of a folder, in the order of their names. */
    List<CaseFile> read(CaseFolder folder) {
        return folder.names().stream().map(name -> read(folder.path(), name)).toList();
    }

    private CaseFile read(Path folder, String name) {
        Path answer = folder.resolve(name + CaseFolder.EXPECTED);
        Gold gold = map.gold("?", Optional.empty(), knowledge.vocabulary());
        try {
            Expected expected = Expected.of(text(answer), name + CaseFolder.EXPECTED);
            gold = map.gold(expected.finalDiagnosis(), expected.subtype(), knowledge.vocabulary());
            return read(folder.resolve(name + CaseFolder.ENDING), name, gold, expected);
        } catch (BadFile | UnreadableInput e) {
            return new UnreadableCase(name, gold, String.valueOf(e.getMessage()));
        }
    }

    private EvaluationCase read(Path file, String name, Gold gold, Expected expected) throws BadFile, UnreadableInput {
        String text = text(file);
        String shown = name + CaseFolder.ENDING;
        Reading reading = reader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), shown, ZONE);
        CaseTexts texts = texts(text, shown);
        PatientRecord record = reading.record();
        return new EvaluationCase(
                name,
                texts.source(),
                gold,
                record,
                expected.asOf(ZONE).orElseGet(() -> end(record)),
                texts,
                reading.issues().stream()
                        .filter(NotMapped.class::isInstance)
                        .map(CaseReader::words)
                        .toList(),
                reading.issues().stream()
                        .filter(issue -> !(issue instanceof NotMapped))
                        .map(Issue::sentence)
                        .toList());
    }

    private static String words(Issue issue) {
        return issue instanceof NotMapped unmapped
                ? unmapped.what() + " \"" + unmapped.origin().text() + "\""
                : issue.sentence();
    }

    private static String text(Path file) throws BadFile {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw new BadFile("The file " + file.getFileName() + " is not UTF-8.\nMaybe save it as UTF-8.", e);
        } catch (IOException e) {
            throw new BadFile(
                    "The file " + file.getFileName() + " is missing or cannot be read.\nMaybe it was renamed.", e);
        }
    }

    private static CaseTexts texts(String json, String file) throws BadFile {
        try {
            return CaseTexts.of(json);
        } catch (JsonProcessingException e) {
            throw new BadFile("The file " + file + " is no JSON.\nMaybe it was cut off.", e);
        } catch (IOException e) {
            throw new BadFile("The file " + file + " cannot be read.\nMaybe it was cut off.", e);
        }
    }

    /** The end of the time of the record: everything known is used. */
    private static Instant end(PatientRecord record) {
        Stream<Instant> known = record.facts().stream().map(Fact::knownSince);
        Stream<Instant> been = record.facts().stream().map(fact -> fact.when().latest());
        return Stream.concat(known, been)
                .filter(moment -> !moment.equals(Instant.MIN) && !moment.equals(Instant.MAX))
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
    }

    /** A file that cannot be read, with the sentence that says why. */
    static final class BadFile extends Exception {
        private static final long serialVersionUID = 1L;

        BadFile(String sentence, Throwable cause) {
            super(sentence, cause);
        }

        BadFile(String sentence) {
            super(sentence);
        }
    }
}
