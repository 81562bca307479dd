package dev.kossa.fhir;

import dev.kossa.knowledge.Knowledge;
import dev.kossa.knowledge.LineWords;
import dev.kossa.language.PhraseReader;
import java.io.InputStream;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Reads FHIR R4 JSON: a Bundle, a single resource, or NDJSON, as the record of one patient. Nothing is lost silently: what was refused or
 * not understood is an issue of the reading.
 *
 * <p>It is safe for several threads and remembers the phrases that it has read, so one reader should serve many records.
 */
public final class FhirReader {
    private final Lexicon lexicon;

    /**
     * @param knowledge the words and codes
     */
    public FhirReader(Knowledge knowledge) {
        this.lexicon =
                new Lexicon(knowledge.vocabulary(), PhraseReader.of(knowledge, "en"), new LineWords(knowledge.lines()));
    }

    /**
     * A file or a message.
     *
     * @param json FHIR R4 JSON in UTF-8; it is read to its end and left open
     * @param name what messages call it
     */
    public record Input(InputStream json, String name) {}

    /**
     * Reads the record of one patient.
     *
     * @param json FHIR R4 JSON in UTF-8; it is read to its end and left open
     * @param name what messages call it
     * @param zone where days begin and end, and the zone of times that name none
     * @throws UnreadableInput when it is not FHIR JSON, or not about one patient
     */
    public Reading read(InputStream json, String name, ZoneId zone) throws UnreadableInput {
        return read(List.of(new Input(json, name)), zone);
    }

    /**
     * Reads several files of one patient as one record.
     *
     * @param inputs the files, in any order
     * @param zone where days begin and end, and the zone of times that name none
     * @throws UnreadableInput when one of them is not FHIR JSON, or they are not about one patient
     */
    public Reading read(List<Input> inputs, ZoneId zone) throws UnreadableInput {
        return mapped(inputs, zone).reading();
    }

    /** The same with the resources. */
    RecordMapper.Mapped mapped(List<Input> inputs, ZoneId zone) throws UnreadableInput {
        Intake intake = new Intake();
        for (Input input : inputs) {
            new ResourceStream(input.name(), intake::take).read(input.json());
        }
        return new RecordMapper(lexicon, names(inputs), zone).map(intake);
    }

    private static String names(List<Input> inputs) {
        return inputs.size() == 1
                ? inputs.get(0).name()
                : inputs.stream().map(Input::name).collect(Collectors.joining(", "));
    }

    /** Maps resources, however they were parsed. */
    Reading read(Intake intake, String name, ZoneId zone) throws UnreadableInput {
        return new RecordMapper(lexicon, name, zone).map(intake).reading();
    }
}
