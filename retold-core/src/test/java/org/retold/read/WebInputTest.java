package org.retold.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.retold.report.Report;

/** Feeds and pages at addresses, on a server of this machine. */
class WebInputTest {
  private static final String FEED =
      "<rss><channel><title>Coast Wire</title><item><guid>7</guid>"
          + "<description>The harbour is closed, its master said.</description></item></channel></rss>";

  private final CountDownLatch done = new CountDownLatch(1);
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final List<String> agents = new ArrayList<>();
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.start();
  }

  @AfterEach
  void stop() {
    done.countDown();
    server.stop(0);
    threads.shutdownNow();
  }

  @Test
  void feedAtAnAddressIsRead() {
    serve("/feed", FEED.getBytes(StandardCharsets.UTF_8), false);
    ReadResult result = read("/feed");
    assertThat(result.problems()).isEmpty();
    assertThat(result.reports()).extracting(Report::id).containsExactly("7");
    assertThat(result.reports()).extracting(Report::file).containsExactly(address("/feed"));
    assertThat(agents).containsExactly("retold/test");
  }

  @Test
  void packedFeedIsUnpacked() {
    serve("/feed", Reading.gzip(FEED.getBytes(StandardCharsets.UTF_8)), true);
    assertThat(read("/feed").reports()).hasSize(1);
  }

  @Test
  void pageAtAnAddressIsCalledByIt() {
    String page =
        "<html><body><article><p>The ferry to the islands was late again on Friday, its company"
            + " said in the evening.</p></article></body></html>";
    serve("/ferry", page.getBytes(StandardCharsets.UTF_8), false);
    Report report = read("/ferry").reports().get(0);
    assertThat(report.id()).isEqualTo(address("/ferry"));
    assertThat(report.url()).isEqualTo(address("/ferry"));
  }

  @Test
  void anotherAnswerThanContentIsAProblem() {
    serve("/feed", new byte[0], false);
    assertThat(reason("/nothing")).contains("404", "check the address");
  }

  @Test
  void serverThatSendsOnForeverIsLeft() {
    server.createContext(
        "/round",
        exchange -> {
          exchange.getResponseHeaders().add("Location", address("/round"));
          exchange.sendResponseHeaders(302, -1);
          exchange.close();
        });
    assertThat(reason("/round")).contains("302", "sends on too often");
  }

  @Test
  void serverThatNeverAnswersIsNotWaitedForForever() {
    server.createContext("/mute", exchange -> await());
    assertThat(reason("/mute")).contains("no answer within");
  }

  @Test
  void serverThatStopsSendingIsNotWaitedForForever() {
    server.createContext(
        "/slow",
        exchange -> {
          exchange.sendResponseHeaders(200, 1000);
          exchange.getResponseBody().write(FEED.substring(0, 40).getBytes(StandardCharsets.UTF_8));
          exchange.getResponseBody().flush();
          await();
        });
    assertThat(reason("/slow")).contains("stopped sending");
  }

  @Test
  void serverThatIsNotThereIsAProblem() {
    String gone = address("/feed");
    server.stop(0);
    assertThat(read(List.of(gone)).problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.reason()).contains("cannot be reached"));
  }

  @Test
  void whatIsNoAddressIsAProblem() {
    assertThat(read(List.of("http://not an address")).problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.reason()).contains("is no address"));
  }

  private void await() {
    try {
      done.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void serve(String path, byte[] content, boolean gzip) {
    server.createContext(path, exchange -> answer(exchange, content, gzip));
  }

  private void answer(HttpExchange exchange, byte[] content, boolean gzip) throws IOException {
    agents.add(exchange.getRequestHeaders().getFirst("User-Agent"));
    if (gzip) {
      exchange.getResponseHeaders().add("Content-Encoding", "gzip");
    }
    exchange.sendResponseHeaders(200, content.length);
    exchange.getResponseBody().write(content);
    exchange.close();
  }

  private String reason(String path) {
    return read(path).problems().get(0).reason();
  }

  private String address(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  private ReadResult read(String path) {
    return read(List.of(address(path)));
  }

  private static ReadResult read(List<String> inputs) {
    List<Report> reports = new ArrayList<>();
    List<ReadProblem> problems = new ArrayList<>();
    ReportSource.builder(inputs)
        .userAgent("retold/test")
        .patience(Duration.ofMillis(600))
        .build()
        .read(reports::add, problems::add);
    return new ReadResult(reports, problems);
  }
}
