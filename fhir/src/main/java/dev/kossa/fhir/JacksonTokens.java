package dev.kossa.fhir;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Jackson's tokens: of every JSON, with limits, and with the place of whatever is wrong. */
record JacksonTokens(JsonParser place) implements Tokens {
    @Override
    public @Nullable String name(Names wanted) throws IOException {
        String name = place.nextFieldName();
        return name == null || wanted.has(name) ? name : "";
    }

    @Override
    public JsonToken next() throws IOException {
        JsonToken token = place.nextToken();
        return token == null ? JsonToken.NOT_AVAILABLE : token;
    }

    @Override
    public String text() throws IOException {
        return place.getText();
    }

    @Override
    public String text(Names common) throws IOException {
        return place.getText();
    }

    @Override
    public void skip() throws IOException {
        place.skipChildren();
    }
}
