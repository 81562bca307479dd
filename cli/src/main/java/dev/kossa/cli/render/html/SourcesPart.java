package dev.kossa.cli.render.html;

import dev.kossa.knowledge.Source;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sources that a page has cited so far; so it comes last. */
public final class SourcesPart {
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"]*[^\\s<>\".,;)]");

    private final Leaf leaf;
    private final Markup page;

    /** @param leaf where the page is written */
    public SourcesPart(Leaf leaf) {
        this.leaf = leaf;
        this.page = leaf.page();
    }

    /** A section with the sources; nothing when none was cited. */
    public void write() {
        if (!leaf.citations().sources().isEmpty()) {
            leaf.section("sources", "Sources", this::sources);
        }
    }

    private void sources() {
        page.in("ol", "class=sources", () -> {
            List<Source> sources = leaf.citations().sources();
            for (int i = 0; i < sources.size(); i++) {
                Source source = sources.get(i);
                page.in("li", "id=source-" + (i + 1), () -> source(source));
            }
        });
        if (leaf.citations().hasUnconfirmed()) {
            page.leaf("p", "* not confirmed at the source: computed, second hand, or an assumption.", "class=quiet");
        }
    }

    private void source(Source source) {
        page.text(source.title() + source.year().map(year -> ", " + year).orElse("") + ". ");
        Matcher address = ADDRESS.matcher(source.address());
        int at = 0;
        while (address.find()) {
            page.text(source.address().substring(at, address.start()));
            page.leaf("a", address.group(), "href=" + address.group(), "rel=noopener noreferrer");
            at = address.end();
        }
        page.text(source.address().substring(at));
    }
}
