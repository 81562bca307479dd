package dev.kossa.prose.source;

import dev.kossa.prose.Manuscript;
import dev.kossa.prose.UnreadableDocument;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/**
 * PDF to text. Each page is a part ("page 3"), whose offsets are those of its text as it stands here. A form feed parts two pages, instead
 * of the line feed that parts two lines, because a sentence may go on on the next page; a blank line parts what the page sets apart.
 */
final class PdfReader {
    /** The end mark must stand in the last kilobyte (ISO 32000-1, Annex H, note 18); some mail programs add more. */
    private static final int TAIL = 4096;

    private static final String BROKEN = "\nMaybe the download was cut off: get it again.";

    private final String name;
    private final byte[] file;
    private final Limits limits;
    private final Deadline deadline;

    static {
        FontMappers.set(new BuiltInFont());
    }

    private PdfReader(String name, byte[] file, Limits limits) {
        this.name = name;
        this.file = file;
        this.limits = limits;
        this.deadline = new Deadline(limits.time());
    }

    static Manuscript read(String name, byte[] file, Limits limits) throws UnreadableDocument {
        return new PdfReader(name, file, limits).read();
    }

    private Manuscript read() throws UnreadableDocument {
        if (!endsProperly()) {
            throw unreadable(" is a PDF that ends in the middle." + BROKEN, Optional.empty());
        }
        try {
            refuseBombs();
            return text();
        } catch (InvalidPasswordException e) {
            throw encrypted(Optional.of(e));
        } catch (Deadline.Passed e) {
            throw unreadable(
                    " takes too long to read: more than " + limits.time().toSeconds()
                            + " seconds.\nMaybe print it as a PDF once more, or save it as text.",
                    Optional.of(e));
        } catch (OutOfMemoryError e) {
            throw unreadable(
                    " takes more memory than there is.\nMaybe print it as a PDF once more, or save it as text.",
                    Optional.of(e));
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw unreadable(" is a PDF that is broken." + BROKEN, Optional.of(e));
        }
    }

    private boolean endsProperly() {
        int from = Math.max(0, file.length - TAIL);
        return new String(file, from, file.length - from, StandardCharsets.ISO_8859_1).contains("%%EOF");
    }

    private void refuseBombs() throws UnreadableDocument {
        PackedParts parts = new PackedParts(file, deadline);
        if (parts.exceed(limits.unpacked())) {
            throw unreadable(
                    " is a PDF with a part that unpacks to more than " + Limits.said(limits.unpacked())
                            + " bytes.\nMaybe print it as a PDF once more, or leave out large images.",
                    Optional.empty());
        }
        if (parts.haveLzw()) {
            throw unreadable(
                    " is a PDF that is packed in an outdated way (LZW).\nMaybe print it as a PDF once more.",
                    Optional.empty());
        }
    }

    private Manuscript text() throws IOException, UnreadableDocument {
        try (PDDocument pdf = Loader.loadPDF(new TimedBytes(file, deadline))) {
            if (pdf.isEncrypted()) {
                throw encrypted(Optional.empty());
            }
            Draft text = pages(pdf);
            if (text.text().chars().allMatch(Character::isWhitespace)) {
                throw unreadable(
                        " is a PDF without text.\nMaybe it is a scan: its text must be recognised first (OCR).",
                        Optional.empty());
            }
            return text.manuscript(name);
        }
    }

    private Draft pages(PDDocument pdf) throws UnreadableDocument {
        PdfPages pages = new PdfPages(limits, deadline);
        try {
            return pages.read(pdf);
        } catch (PdfPages.TooMuch e) {
            throw unreadable(
                    " is too long: " + e.getMessage() + ".\nMaybe it is not one report: split it.", Optional.of(e));
        } catch (Deadline.Passed e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw unreadable(" is a PDF that is broken on page " + pages.page() + "." + BROKEN, Optional.of(e));
        }
    }

    private UnreadableDocument encrypted(Optional<Throwable> cause) {
        return unreadable(" is an encrypted PDF.\nMaybe save or print it without protection.", cause);
    }

    private UnreadableDocument unreadable(String sentence, Optional<Throwable> cause) {
        return cause.map(found -> new UnreadableDocument(name + sentence, found))
                .orElseGet(() -> new UnreadableDocument(name + sentence));
    }
}
