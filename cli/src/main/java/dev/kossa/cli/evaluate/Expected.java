package dev.kossa.cli.evaluate;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.kossa.cli.evaluate.CaseReader.BadFile;
import dev.kossa.fhir.FhirTime;
import dev.kossa.record.When;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The file with the right answer.
 *
 * @param finalDiagnosis the diagnosis as the gold has it
 * @param subtype the subtype of calcinosis; empty when it has none
 * @param asOfWritten the moment of the review as written; empty for everything known
 * @param file name of the file
 */
record Expected(String finalDiagnosis, Optional<String> subtype, Optional<String> asOfWritten, String file) {
    /** @throws BadFile when it is no JSON object or names no diagnosis */
    static Expected of(String json, String file) throws BadFile {
        Map<String, String> fields = fields(json, file);
        String diagnosis = fields.get("finalDiagnosis");
        if (diagnosis == null) {
            throw new BadFile("The file " + file + " names no finalDiagnosis.\nMaybe the field is misspelt.");
        }
        return new Expected(
                diagnosis, Optional.ofNullable(fields.get("subtype")), Optional.ofNullable(fields.get("asOf")), file);
    }

    private static Map<String, String> fields(String json, String file) throws BadFile {
        Map<String, String> fields = new LinkedHashMap<>();
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new BadFile("The file " + file + " is no JSON object.\nMaybe it is not the answer to a case.");
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                if (parser.nextToken() == JsonToken.VALUE_STRING) {
                    fields.put(name, parser.getText());
                }
                parser.skipChildren();
            }
            return fields;
        } catch (IOException e) {
            throw new BadFile("The file " + file + " is no JSON.\nMaybe it was cut off.", e);
        }
    }

    /**
     * The moment of the review: of a date its end.
     *
     * @throws BadFile when it is no time
     */
    Optional<Instant> asOf(ZoneId zone) throws BadFile {
        if (asOfWritten.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(FhirTime.read(asOfWritten.get(), zone)
                .map(When::latest)
                .orElseThrow(() -> new BadFile("The asOf (" + asOfWritten.get() + ") of " + file
                        + " is no time.\nMaybe a date like 2020-06-15 was meant.")));
    }
}
