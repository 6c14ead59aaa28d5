package org.retold.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;

/** Gets what stands at an http or https address and reads it as a file is read. */
final class WebInput {
  private static final long MOST_BYTES = 256L << 20;
  private static final String TOO_LARGE =
      "is larger than 256 MB, the most that is read from an address; save it to a file first";

  /** A server that sends a byte now and then is not waited for longer than this. */
  private static final int MOST_PATIENCE = 20;

  private final String userAgent;
  private final Duration patience;

  /**
   * @param userAgent what to call oneself
   * @param patience how long to wait for an answer, and within it for more
   */
  WebInput(String userAgent, Duration patience) {
    this.userAgent = userAgent;
    this.patience = patience;
  }

  static boolean isAddress(String input) {
    String lower = input.toLowerCase(Locale.ROOT);
    return lower.startsWith("http://") || lower.startsWith("https://");
  }

  /** Takes the records off the address, which names the intake. */
  void read(Intake intake, UnaryOperator<InputStream> watched) {
    try {
      HttpResponse<InputStream> answer = answer(URI.create(intake.file()));
      try (InputStream body = answer.body()) {
        if (answer.statusCode() == 200) {
          readBody(watched.apply(body), body, intake);
        } else {
          intake.refuse(
              "whole file", "the server answered " + answer.statusCode() + meaning(answer));
        }
      }
    } catch (IllegalArgumentException e) {
      intake.refuse("whole file", "is no address: " + e.getMessage());
    } catch (HttpTimeoutException e) {
      intake.refuse("whole file", "gave no answer within " + patience.toSeconds() + " s");
    } catch (IOException e) {
      intake.refuse("whole file", "cannot be reached (" + reason(e) + ")");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      intake.refuse("whole file", "was not read: the program was interrupted");
    }
  }

  private HttpResponse<InputStream> answer(URI address) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .timeout(patience)
            .header("User-Agent", userAgent)
            .header("Accept-Encoding", "gzip")
            .header(
                "Accept",
                "application/rss+xml, application/atom+xml, application/xml;q=0.9, */*;q=0.8")
            .build();
    return HttpClient.newBuilder()
        .connectTimeout(patience)
        .followRedirects(Redirect.NORMAL)
        .build()
        .send(request, BodyHandlers.ofInputStream());
  }

  private void readBody(InputStream watched, InputStream body, Intake intake) {
    ScheduledExecutorService clock =
        Executors.newSingleThreadScheduledExecutor(
            task -> {
              Thread thread = new Thread(task, "retold-patience");
              thread.setDaemon(true);
              return thread;
            });
    try {
      InputReader.read(new PatientStream(watched, body, clock), intake);
    } finally {
      clock.shutdownNow();
    }
  }

  private static String meaning(HttpResponse<?> answer) {
    int status = answer.statusCode();
    if (status >= 300 && status < 400) {
      return " (it sends on too often, or from https to http)";
    }
    return switch (status) {
      case 401, 403 -> " (not allowed to read it)";
      case 404, 410 -> " (nothing stands there): check the address";
      case 429 -> " (asked too often): try again later";
      default -> status >= 500 ? " (it failed): try again later" : "";
    };
  }

  private static String reason(IOException e) {
    Throwable cause = e;
    while (cause.getMessage() == null && cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
  }

  /** A body that is closed where nothing of it comes for too long, or too much of it. */
  private final class PatientStream extends FilterInputStream {
    private final InputStream body;
    private final ScheduledExecutorService clock;
    private final long end = System.nanoTime() + patience.toNanos() * MOST_PATIENCE;
    private long count;
    private volatile boolean gaveUp;

    PatientStream(InputStream watched, InputStream body, ScheduledExecutorService clock) {
      super(watched);
      this.body = body;
      this.clock = clock;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      long wait = Math.min(patience.toNanos(), end - System.nanoTime());
      ScheduledFuture<?> closing = clock.schedule(this::giveUp, wait, TimeUnit.NANOSECONDS);
      try {
        return counted(super.read(buffer, offset, length));
      } catch (IOException e) {
        throw gaveUp ? stopped() : e;
      } finally {
        closing.cancel(false);
      }
    }

    /** A body that is closed meanwhile may look as if it had come to its end. */
    private int counted(int read) throws IOException {
      if (read < 0 && gaveUp) {
        throw stopped();
      }
      count += Math.max(0, read);
      if (count > MOST_BYTES) {
        throw new UnreadableInputException("byte " + count, TOO_LARGE);
      }
      return read;
    }

    private UnreadableInputException stopped() {
      return new UnreadableInputException(
          "byte " + count, "the server stopped sending; what came before is read");
    }

    private void giveUp() {
      gaveUp = true;
      try {
        body.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
