package dev.kossa.cli.watch;

import dev.kossa.cli.output.Rendering;
import dev.kossa.cli.render.text.Look;
import dev.kossa.cli.watch.html.WatchPage;
import dev.kossa.cli.watch.json.WatchJson;
import dev.kossa.cli.watch.report.WatchReport;
import dev.kossa.cli.watch.text.WatchText;
import dev.kossa.fhir.line.FhirWatchWriter;

/** A watch in every format. */
record WatchRendering(WatchReport report) implements Rendering {
    @Override
    public String text(Look look) {
        return new WatchText(report, look).write();
    }

    @Override
    public String json() {
        return new WatchJson(report).write();
    }

    @Override
    public String html() {
        return new WatchPage(report).write();
    }

    @Override
    public String fhir() {
        return new FhirWatchWriter().write(report.record().patient(), report.review(), report.reading());
    }
}
