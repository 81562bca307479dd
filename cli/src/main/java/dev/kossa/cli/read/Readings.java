package dev.kossa.cli.read;

import dev.kossa.cli.output.Rendering;
import dev.kossa.cli.render.text.Look;
import java.util.List;
import java.util.stream.Collectors;

/** Readings one after the other, each with its own patient. */
record Readings(List<ReadRendering> all) implements Rendering {
    @Override
    public String text(Look look) {
        return all.stream().map(one -> one.text(look)).collect(Collectors.joining("\n"));
    }

    @Override
    public String json() {
        return all.stream().map(ReadRendering::json).collect(Collectors.joining());
    }

    @Override
    public String html() {
        return all.stream().map(ReadRendering::html).collect(Collectors.joining());
    }

    @Override
    public String fhir() {
        return all.stream().map(ReadRendering::fhir).collect(Collectors.joining());
    }
}
