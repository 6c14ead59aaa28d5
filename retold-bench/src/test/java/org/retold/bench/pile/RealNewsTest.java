package org.retold.bench.pile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RealNewsTest {
  @TempDir Path folder;

  @Test
  void bothSetsAreReadAsParagraphs() throws IOException {
    Path wire = Files.createDirectories(folder.resolve("wire"));
    Path pages = Files.createDirectories(folder.resolve("pages/sport"));
    Files.writeString(
        wire.resolve("a.sgm"),
        """
        <REUTERS TOPICS="NO" NEWID="7"><TEXT>&#2;
        <TITLE>VELM &lt;VLM> CLOSES PIER</TITLE>
        <BODY>The pier of Velm will
        be closed.
            Nobody was asked.
         Reuter
        &#3;</BODY></TEXT>
        </REUTERS>
        """);
    Files.write(
        pages.resolve("001.txt"),
        "Pier to close\n\nIt costs \u00a3100.\n\nSo be it.".getBytes(StandardCharsets.ISO_8859_1));

    assertThat(RealNews.read(wire, folder.resolve("pages")))
        .containsExactly(
            new NewsText(
                "reuters-7",
                "VELM <VLM> CLOSES PIER",
                "The pier of Velm will be closed.\n\nNobody was asked."),
            new NewsText("bbc-sport/001", "Pier to close", "It costs \u00a3100.\n\nSo be it."));
  }
}
