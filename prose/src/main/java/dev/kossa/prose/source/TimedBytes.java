package dev.kossa.prose.source;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** A file in memory that cannot be searched longer than the deadline allows. */
final class TimedBytes extends RandomAccessReadBuffer {
    private static final int READS_PER_LOOK = 1000;

    private final Deadline deadline;
    private int reads;

    TimedBytes(byte[] file, Deadline deadline) {
        super(file);
        this.deadline = deadline;
    }

    @Override
    public int read() throws IOException {
        look();
        return super.read();
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        look();
        return super.read(bytes, offset, length);
    }

    private void look() {
        if (++reads % READS_PER_LOOK == 0) {
            deadline.check();
        }
    }
}
