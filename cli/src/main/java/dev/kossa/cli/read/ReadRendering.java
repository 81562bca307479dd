package dev.kossa.cli.read;

import dev.kossa.cli.output.Rendering;
import dev.kossa.cli.read.html.ReadPage;
import dev.kossa.cli.read.json.ReadJson;
import dev.kossa.cli.read.report.ReadReport;
import dev.kossa.cli.read.text.ReadText;
import dev.kossa.cli.render.text.Look;
import dev.kossa.fhir.FhirRecordWriter;
import dev.kossa.prose.Anchor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A reading in every format. */
record ReadRendering(ReadReport report) implements Rendering {
    @Override
    public String text(Look look) {
        return new ReadText(look).write(report);
    }

    @Override
    public String json() {
        return ReadJson.indented(report);
    }

    @Override
    public String html() {
        return new ReadPage(report).write();
    }

    @Override
    public String fhir() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new FhirRecordWriter(report.knowledge()).write(report.reading().record(), Optional.of(source()), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8).stripTrailing() + "\n";
    }

    /** The file. FHIR has no time but dates, so a Bundle whose dates are a convention must say so even when it is torn from here. */
    private String source() {
        Anchor anchor = report.reading().anchor();
        String convention = "presentation-counts-as-" + anchor.presentation();
        try {
            return new URI(null, null, report.name(), anchor.dated() ? null : convention).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
