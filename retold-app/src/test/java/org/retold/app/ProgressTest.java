package org.retold.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ProgressTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private long now;
  private final Progress progress =
      new Progress(4950, new PrintStream(out, true, StandardCharsets.UTF_8), () -> now);

  @Test
  void longComparisonSaysHowFarItIsAndWhatIsLeft() {
    after(6, 1000);

    assertThat(printed())
        .isEqualToNormalizingNewlines("retold: 1,000 of 4,950 pairs compared, about 24 s left\n");
  }

  @Test
  void shortComparisonSaysNothing() {
    after(2, 1000);
    after(4, 4950);

    assertThat(printed()).isEmpty();
  }

  @Test
  void nothingIsSaidTwiceInFiveSeconds() {
    after(6, 1000);
    after(7, 1200);

    assertThat(printed().lines()).hasSize(1);
  }

  private void after(int seconds, int pairs) {
    now = TimeUnit.SECONDS.toNanos(seconds);
    progress.accept(pairs);
  }

  private String printed() {
    return out.toString(StandardCharsets.UTF_8);
  }
}
