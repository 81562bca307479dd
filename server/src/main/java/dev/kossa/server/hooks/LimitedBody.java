package dev.kossa.server.hooks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.ResponseInfo;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;

/**
 * Takes a body up to a size, and breaks off what is larger.
 *
 * @param most size, bytes
 */
record LimitedBody(int most) implements BodyHandler<byte[]> {
    @Override
    public BodySubscriber<byte[]> apply(ResponseInfo info) {
        return new Taking(most);
    }

    private static final class Taking implements BodySubscriber<byte[]> {
        private final int most;
        private final ByteArrayOutputStream taken = new ByteArrayOutputStream();
        private final CompletableFuture<byte[]> body = new CompletableFuture<>();
        private volatile Subscription subscription = new Subscription() {
            @Override
            public void request(long n) {
                // nothing has begun
            }

            @Override
            public void cancel() {
                // nothing has begun
            }
        };

        Taking(int most) {
            this.most = most;
        }

        @Override
        public CompletionStage<byte[]> getBody() {
            return body;
        }

        @Override
        public void onSubscribe(Subscription begun) {
            subscription = begun;
            begun.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(List<ByteBuffer> buffers) {
            for (ByteBuffer buffer : buffers) {
                if (taken.size() + buffer.remaining() > most) {
                    subscription.cancel();
                    body.completeExceptionally(new IOException("larger than " + most + " bytes"));
                    return;
                }
                byte[] part = new byte[buffer.remaining()];
                buffer.get(part);
                taken.writeBytes(part);
            }
        }

        @Override
        public void onError(Throwable failure) {
            body.completeExceptionally(failure);
        }

        @Override
        public void onComplete() {
            body.complete(taken.toByteArray());
        }
    }
}
