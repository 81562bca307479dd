package dev.kossa.cli.render.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A page with its head and foot. */
public final class WholePage {
    private static final String STYLE = "page.css";

    /** Nothing may be loaded, whatever the page holds. */
    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

    private final Markup page = new Markup();
    private final String title;
    private final String foot;

    /**
     * @param title of the window
     * @param foot last line of the page
     */
    public WholePage(String title, String foot) {
        this.title = title;
        this.foot = foot;
    }

    /** Where its parts write. */
    public Markup markup() {
        return page;
    }

    /**
     * The page.
     *
     * @param kind what it is, a word that is also the id of its main part: "review"
     * @param head writes what stands above the main part
     * @param main writes the main part
     */
    public String write(String kind, Runnable head, Runnable main) {
        page.raw("<!DOCTYPE html>\n");
        page.in("html", new String[] {"lang=en", "xmlns=http://www.w3.org/1999/xhtml"}, () -> {
            page.in("head", this::head);
            page.in("body", () -> {
                page.leaf("a", "Skip to the " + kind, "class=skip", "href=#" + kind);
                page.raw("\n");
                head.run();
                page.in("main", "id=" + kind, main);
                page.block("footer", "", () -> page.text(foot));
            });
        });
        return page.raw("\n").toString();
    }

    private void head() {
        page.empty("meta", "charset=utf-8");
        page.empty("meta", "http-equiv=Content-Security-Policy", "content=" + POLICY);
        page.empty("meta", "name=viewport", "content=width=device-width, initial-scale=1");
        page.empty("meta", "name=color-scheme", "content=light dark");
        page.empty("meta", "name=referrer", "content=no-referrer");
        page.leaf("title", title);
        page.in("style", () -> page.raw("\n" + style()));
    }

    private static String style() {
        try (InputStream stream = WholePage.class.getResourceAsStream(STYLE)) {
            if (stream == null) {
                throw new IllegalStateException("The program holds no " + STYLE + ".");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
